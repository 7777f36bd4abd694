"""`make bench`: measures, prints the table, and keeps it in RESULTS.md with a description of the machine."""

import os
import platform
import sys
from pathlib import Path

from tests.bench.groups import (
    calling,
    decoding,
    exporting,
    generating,
    growing,
    pacing,
    remembering,
    sandboxing,
    starting,
    warehousing,
)
from tests.bench.measuring import Row

RESULTS = Path(__file__).parent / "RESULTS.md"
GROUPS = {
    "decoding": decoding,
    "starting": starting,
    "calling": calling,
    "pacing": pacing,
    "exporting": exporting,
    "remembering": remembering,
    "generating": generating,
    "growing": growing,
    "serving": sandboxing,
    "warehouse": warehousing,
}


def main(wanted: list[str]) -> None:
    """Measure the groups named, or all of them; only a whole run is kept."""
    rows = [row for name, group in GROUPS.items() if not wanted or name in wanted for row in group.rows()]
    table = _table(rows)
    print(table)
    if not wanted:
        RESULTS.write_text(f"{_heading()}\n{table}\n", encoding="utf-8")


def _heading() -> str:
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    return (
        "# Results\n\n"
        f"The last run of `make bench`, on {machine}. Medians of ratios, taken in turn in one run; ten percent either\n"
        "way count as equal. Lower is better, but for figures a second.\n"
    )


def _table(rows: list[Row]) -> str:
    lines = ["| what | which | figure | to reach | |", "|---|---|---:|---:|---|"]
    for row in rows:
        target = "" if row.target is None else f"{row.target:g} {row.unit}"
        figure = f"{row.value:,.0f}" if row.value >= 1000 else f"{row.value:.2f}"
        lines.append(f"| {row.group} | {row.name} | {figure} {row.unit} | {target} | {row.verdict} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main(sys.argv[1:])
