"""Parameters: each says where it stands, how it is written, and what it may be, in words that fit together."""

from typing import Any

from generator.errors import GenerationError, Place, meant, shown

_STYLES = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
    "cookie": ("form",),
}
_OLD = ("body", "formData")


def check_parameter(raw: dict[str, Any], place: Place) -> None:
    """Refuse a parameter that leaves out what every parameter has, or says what excludes one another.

    Raises:
        GenerationError: With the place, the word, and what to write.
    """
    if "$ref" in raw:
        if place[:-1] == ("components", "parameters"):
            raise GenerationError("is a reference and nothing else; write the parameter here", place)
        return
    name, location = raw.get("name"), raw.get("in")
    if not isinstance(name, str) or not name:
        at = (*place, "name") if "name" in raw else place
        raise GenerationError("a parameter needs a name, which is text", at)
    if location not in _STYLES:
        old = "; a body is a requestBody" if location in _OLD else ""
        reason = f"parameter {shown(repr(name))}: in is one of {', '.join(_STYLES)}, not {shown(location)}{old}"
        raise GenerationError(reason, (*place, "in") if "in" in raw else place)
    if ("schema" in raw) is ("content" in raw):
        many = "write a schema, and no content" if "schema" in raw else "write a schema"
        raise GenerationError(f"parameter {shown(repr(name))}: {many}", place)
    if "example" in raw and "examples" in raw:
        raise GenerationError("example and examples exclude one another; write one of them", (*place, "examples"))
    if location == "path" and raw.get("required") is not True:
        raise GenerationError(f"the path parameter {shown(repr(name))} needs required: true", place)
    style = raw.get("style")
    if style is not None and style not in _STYLES[location]:
        known = meant(style, _STYLES[location]) or f"; one of {', '.join(_STYLES[location])}"
        raise GenerationError(f"there is no style {shown(style)} of a {location} parameter{known}", (*place, "style"))
