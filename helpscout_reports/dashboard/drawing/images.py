"""Charts as SVG for pages and as PNG for slides and mail, drawn when the page is built."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as XML

from ..libraries import vl_convert
from .theme import LIGHT, in_light

_SVG = "http://www.w3.org/2000/svg"
_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_NUMBER = re.compile(r"-?[0-9]+\.[0-9]{2,}")
# What says again what is so anyway: letters are in the page's style sheet.
_USELESS = ("version", "class", "font-family", "font-size", "font-weight", "stroke-miterlimit", "focusable",
            "pointer-events")  # fmt: skip
_DPI, _SCALE = 72, 2


def svg(chart: Any, identity: str, title: str, description: str) -> str:
    """A chart as an `<svg>` that follows the page's CSS variables.

    Args:
        chart: An Altair chart.
        identity: Unique on the page, for ids.
        title: What it shows.
        description: What there is to see, for those who do not see it.
    """
    spec = json.dumps(chart.to_dict())  # as text: numbers of more than 64 bits are refused otherwise
    drawn = XML.fromstring(vl_convert().vegalite_to_svg(spec))
    _shorten(drawn, identity)
    drawn.set("role", "img")
    drawn.set("aria-labelledby", f"{identity}-t {identity}-d")
    for number, (name, text) in enumerate((("title", title), ("desc", description))):
        element = XML.Element(f"{{{_SVG}}}{name}", {"id": f"{identity}-{name[0]}"})
        element.text = text
        drawn.insert(number, element)
    XML.register_namespace("", _SVG)
    text = XML.tostring(drawn, encoding="unicode")
    return _NUMBER.sub(lambda found: f"{float(found[0]):.1f}", text.replace(f' xmlns="{_SVG}"', ""))


def _shorten(drawn: XML.Element, identity: str) -> None:
    """Leave out what only Vega needs, make ids unique, and let each mark say what it is when pointed at."""
    for element in drawn.iter():
        label, role = element.get("aria-label"), element.get("aria-roledescription")
        for name in list(element.attrib):
            # Of a filled mark the edge is not dashed, nor is a line that is drawn through.
            plain = element.get("fill", "").startswith("var(--series") or element.attrib[name] == "1,0"
            useless = name in _USELESS or (name == "stroke-dasharray" and plain)
            useless |= (name, element.attrib[name]) == ("opacity", "1")
            useless |= name == "stroke-width" and "stroke" not in element.attrib
            if name.startswith("aria-") or useless or name == "role":
                del element.attrib[name]
            elif name == "id":
                element.set("id", f"{identity}-{element.attrib['id']}")
            else:
                element.set(name, _REFERENCE.sub(lambda found: f"url(#{identity}-{found[1]})", element.attrib[name]))
        if label and role in ("point", "bar", "rect", "rect mark", "circle"):
            title = XML.SubElement(element, f"{{{_SVG}}}title")
            title.text = label


def png(make: Callable[[int], Any], width: int, title: str | None = None) -> bytes:
    """A chart as a PNG of twice its size, in the light colours; with a title where one is given."""
    chart = make(width)
    if title is not None:
        chart = chart.properties(title={"text": title, "anchor": "start", "fontSize": 15, "color": LIGHT["fg"],
                                        "offset": 10, "limit": width - 20})  # fmt: skip
    chart = chart.configure_view(stroke=None).properties(background=LIGHT["card"], padding=12)
    made: bytes = vl_convert().vegalite_to_png(in_light(json.dumps(chart.to_dict())), scale=_SCALE, ppi=_DPI)
    return made
