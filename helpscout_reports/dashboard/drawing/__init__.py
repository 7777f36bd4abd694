"""Drawing: charts, their axes and colours, as SVG and PNG."""
