"""How an operation pages, as `x-paging` says."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from generator.errors import GenerationError, Place, meant, shown
from generator.surface.fields import FieldShape, ModelType
from generator.surface.parameters import ParameterShape

_WORDS = ("page", "size", "rows", "number", "pages", "count", "more", "key")


@dataclass
class PagingShape:
    """Where the pages of an operation are, as paths of Python names."""

    parameter: str
    size: str | None
    rows: list[str]
    number: list[str] | None
    pages: list[str] | None
    count: list[str] | None
    more: list[str] | None
    key: list[str] | None
    row: ModelType

    @property
    def paths(self) -> list[tuple[str, list[str] | None]]:
        return [(name, getattr(self, name)) for name in ("number", "pages", "count", "more", "key")]


def read_paging(raw: Any, model: ModelType, parameters: list[ParameterShape], place: Place) -> PagingShape:
    """How an operation pages whose answer is a model."""
    place = (*place, "x-paging")
    if not isinstance(raw, dict):
        raise GenerationError("is a mapping: {page: page, rows: results}", place)
    for word, value in raw.items():
        if word not in _WORDS:
            known = meant(word, _WORDS) or f"; it has {', '.join(_WORDS)}"
            raise GenerationError(f"x-paging has no {shown(word)}{known}", (*place, word))
        if word != "key" and not isinstance(value, str):
            raise GenerationError(f"{word} is a name, not {shown(value)}", (*place, word))
    _check_parameter(raw, "page", parameters, place)
    if "size" in raw:
        _check_parameter(raw, "size", parameters, place)
        if raw["size"] == raw["page"]:
            raise GenerationError(
                "size is the parameter of the page; name the one that says how long it is", (*place, "size")
            )
    if "rows" not in raw:
        raise GenerationError("must name rows, where an answer has its list of objects", place)
    rows, end = _walk(model, raw["rows"], (*place, "rows"))
    if not end.many or end.model is None:
        raise GenerationError("rows must be a list of objects", (*place, "rows"))
    end.rows = True
    paths: dict[str, list[str] | None] = dict.fromkeys(("number", "pages", "count", "more"))
    for part in paths:
        if part in raw:
            paths[part], counter = _walk(model, raw[part], (*place, part))
            if part == "more" and (counter.many or not (counter.model or counter.kind in ("boolean", "string"))):
                raise GenerationError("more must be true or false, or a link", (*place, part))
            if part != "more":
                if counter.many or counter.kind not in ("integer", "number"):
                    raise GenerationError(f"{part} must be a number", (*place, part))
                counter.counter = True
    return PagingShape(raw["page"], raw.get("size"), rows, key=_key(raw, end.model, place), row=end.model, **paths)


def _check_parameter(raw: dict[str, Any], word: str, parameters: list[ParameterShape], place: Place) -> None:
    wire = raw.get(word)
    found = next((item for item in parameters if item.wire_name == wire and item.location == "query"), None)
    if found is None:
        raise GenerationError(f"{word}: there is no parameter {wire!r}", (*place, word) if word in raw else place)
    if found.type != "integer":
        reason = f"{word}: the parameter {wire!r} is {found.type}; pages go by number, a cursor is not supported"
        raise GenerationError(reason, (*place, word))
    if found.minimum == 0 or 0 in (found.default, found.example):
        what = "a minimum" if found.minimum == 0 else "a default" if found.default == 0 else "an example"
        reason = f"{word}: the parameter {wire!r} has {what} of 0, pages count from 1; write minimum: 1"
        raise GenerationError(reason, (*place, word))


def _key(raw: dict[str, Any], row: ModelType, place: Place) -> list[str] | None:
    key = raw.get("key")
    if key is None:
        return None
    if not isinstance(key, list) or not key:
        raise GenerationError("key is a list of fields of a row, such as [id]", (*place, "key"))
    named = {entry.wire: entry for entry in row.fields}
    for index, wire in enumerate(key):
        entry = named.get(wire) if isinstance(wire, str) else None
        if entry is None:
            raise GenerationError(f"key: rows have no field {wire!r}{meant(wire, named)}", (*place, "key", index))
        if entry.many or entry.model or entry.item:
            raise GenerationError(f"key: the field {wire!r} is no plain value", (*place, "key", index))
    return [named[wire].name for wire in key]


def _walk(model: ModelType, path: str, place: Place) -> tuple[list[str], FieldShape]:
    names: list[str] = []
    at: ModelType | None = model
    found: FieldShape | None = None
    for wire in path.split("."):
        fields = {entry.wire: entry for entry in at.fields} if at and not (found and found.many) else {}
        found = fields.get(wire)
        if found is None:
            near = get_close_matches(wire, fields, 1)
            known = f"; is {'.'.join([*path.split('.')[: len(names)], near[0]])} meant?" if near else ""
            raise GenerationError(f"the answer has no field {path!r}{known}", place)
        names.append(found.name)
        at = found.model
    assert found is not None  # a path has at least one name
    return names, found
