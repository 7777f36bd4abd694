"""What a new output changes for callers: methods, parameters, models, fields, values and rules, a line each."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.errors import GenerationError
from generator.surface.parameters import ParameterShape
from generator.surface.surface import Surface
from generator.writing.project import ReportsProject

SHOWN = 3
"""How many places of one change a line names."""


class Part(NamedTuple):
    """Something a caller uses, by its name; `owner` is the method or class that has it, if it is not one itself."""

    kind: str
    owner: str
    name: str


def document(package: Path) -> str:
    """The OpenAPI document that a generated package carries; nothing where there is no such package."""
    path = package / "openapi.json"
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


def summary(before: str, after: Surface) -> list[str]:
    """The changes from the package of a document, in the order of the package; none for words and layout."""
    if not before:
        return ["all of it is new"]
    try:
        old = dict(_parts(ReportsProject(document=json.loads(before)).surface))
    except (GenerationError, ValueError, KeyError, TypeError, AttributeError):
        return ["the package that was there cannot be compared"]
    return list(_lines(old, dict(_parts(after))))


def _parts(surface: Surface) -> Iterator[tuple[Part, str]]:
    """Everything a caller uses, and what it is."""
    for operation in surface.operations:
        method = f"client.{operation.package}.{operation.report_name}"
        gives = f"a pager over {operation.row.name}" if operation.row else operation.answer
        notes = ", deprecated" if operation.deprecated else ""
        yield Part("method", "", method), f"{operation.method} {operation.path}, gives {gives}{notes}"
        for parameter in operation.signature:
            yield Part("parameter", method, parameter.name), _taken(parameter)
    for model in surface.models:
        yield Part("model", "", model.name), ""
        for item in model.fields:
            unit = f" ({item.unit})" if item.unit else ""
            yield Part("field", model.name, item.name), f"{item.annotation}{unit}"
    for enum in surface.enums:
        yield Part("enumeration", "", enum.name), "open" if enum.open else "closed"
        for member in enum.members:
            yield Part("value", enum.name, member.name), repr(member.value)
    for rule in surface.rules:
        limits = f" {rule.limits}" if rule.limits else ""
        yield Part("rule", "", f"{rule.kind} ({', '.join(rule.parameters)})"), f"{rule.description}{limits}"


def _taken(parameter: ParameterShape) -> str:
    item = parameter.enum_type.name if parameter.enum_type else parameter.type.removesuffix("[]")
    kind = f"list of {item}" if parameter.type.endswith("[]") else item
    bounds = (("from", parameter.minimum), ("to", parameter.maximum))
    limits = "".join(f" {word} {bound}" for word, bound in bounds if bound is not None)
    return f"{kind}{limits}, {'required' if parameter.required else 'optional'}"


def _lines(old: dict[Part, str], new: dict[Part, str]) -> Iterator[str]:
    """A line for each change; the same change in several places is one line, and a new owner's parts are in its own."""
    stayed = {part.name for part in old.keys() & new.keys() if not part.owner}
    places: dict[tuple[str, str, str], list[str]] = {}
    for part in dict.fromkeys([*new, *old]):
        if old.get(part) != new.get(part) and (not part.owner or part.owner in stayed):
            places.setdefault((part.kind, part.name, _change(part, old, new)), []).append(part.owner)
    for (kind, name, change), owners in places.items():
        more = f" and {len(owners) - SHOWN} more" if len(owners) > SHOWN else ""
        where = f" of {', '.join(owners[:SHOWN])}{more}" if owners[0] else ""
        yield "".join(char if char.isprintable() else " " for char in f"{kind} {name}{where} {change}")


def _change(part: Part, old: dict[Part, str], new: dict[Part, str]) -> str:
    if part not in new:
        return "is gone"
    if part in old:
        return f"was {old[part]}; is {new[part]}"
    names = ", ".join(other.name for other in new if other.owner == part.name)
    told = ", ".join(text for text in (new[part], f"with {names}" if names else "") if text)
    return f"is new: {told}" if told else "is new"
