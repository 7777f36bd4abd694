"""Rules between parameters, as the specification has them: each about parameters that there are, and that it fits."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.errors import GenerationError, Place, meant, shown
from generator.surface.naming import constant_name, unique
from generator.surface.parameters import ParameterShape

RULES = {"after": 2, "together": 2, "requires": 2, "within": 2, "span": 3}
"""Kinds of rules, and how many parameters each is about."""

_LIMITS = {"span": {"minDays", "maxDays"}, "within": {"minimum", "maximum"}}
_WORDS = ("rule", "parameters", "description", "limits")


@dataclass
class RuleShape:
    """One rule between parameters."""

    constant: str
    kind: str
    wire_names: list[str]
    parameters: list[str]
    description: str
    limits: dict[str, dict[str, int]]
    place: Place


def read_rules(document: dict[str, Any]) -> list[RuleShape]:
    """The rules of a document, before it is known which parameters there are."""
    rules = document.get("x-parameter-rules", [])
    if not isinstance(rules, list):
        raise GenerationError("is a list of rules", ("x-parameter-rules",))
    made = [_read_rule(raw, ("x-parameter-rules", index)) for index, raw in enumerate(rules)]
    for index, rule in enumerate(made):
        if any((rule.kind, rule.wire_names) == (other.kind, other.wire_names) for other in made[:index]):
            raise GenerationError("the rule is there twice; write it once", rule.place)
    for rule, constant in zip(made, unique([rule.constant for rule in made]), strict=True):
        rule.constant = constant
    return made


def _read_rule(raw: Any, place: Place) -> RuleShape:
    if not isinstance(raw, dict):
        raise GenerationError("a rule is a mapping: {rule: after, parameters: [start, end]}", place)
    for word in raw:
        if word not in _WORDS and not word.startswith("x-"):
            raise GenerationError(f"a rule has no {shown(word)}{meant(word, _WORDS)}", (*place, word))
    kind, names, limits = str(raw.get("rule")), raw.get("parameters", []), raw.get("limits", {})
    if kind not in RULES:
        known = f"one of {', '.join(RULES)}"
        reason = f"there is no rule {shown(repr(kind))}; {known}" if "rule" in raw else f"write rule: {known}"
        raise GenerationError(reason, (*place, "rule") if "rule" in raw else place)
    if not isinstance(names, list) or len(names) != RULES[kind] or not all(isinstance(name, str) for name in names):
        reason = f"{kind} is about {RULES[kind]} parameters, as a list of their names"
        raise GenerationError(reason, (*place, "parameters") if "parameters" in raw else place)
    for index, name in enumerate(names):
        if name in names[:index]:
            reason = f"{shown(repr(name))} is there twice; a rule is between different parameters"
            raise GenerationError(reason, (*place, "parameters", index))
    if not isinstance(raw.get("description", ""), str):
        raise GenerationError(f"description takes text, not {shown(raw['description'])}", (*place, "description"))
    _check_limits(kind, limits, place)
    return RuleShape(
        constant=constant_name(f"{kind}_{'_'.join(names)}"),
        kind=kind,
        wire_names=names,
        parameters=[],
        description=" ".join(str(raw.get("description", "")).split()),
        limits=limits,
        place=place,
    )


def _check_limits(kind: str, limits: Any, place: Place) -> None:
    known = _LIMITS.get(kind)
    if known is None:
        if limits:
            raise GenerationError(f"{kind} has no limits", (*place, "limits"))
        return
    if not isinstance(limits, dict) or not limits:
        example = "{day: {maxDays: 60}}" if kind == "span" else "{replies: {maximum: 5}}"
        raise GenerationError(f"{kind} needs limits by value, such as {example}", place)
    for value, bounds in limits.items():
        at = (*place, "limits", value)
        if not isinstance(bounds, dict) or not bounds.keys() <= known or not bounds:
            raise GenerationError(f"the limits of {kind} are {' and '.join(sorted(known))}", at)
        if kind == "within" and "maximum" not in bounds:
            raise GenerationError("the limits of within need a maximum", at)
        for word, bound in bounds.items():
            if isinstance(bound, bool) or not isinstance(bound, int):
                raise GenerationError(f"{word} is a whole number, not {shown(bound)}", (*at, word))
        _check_bounds(kind, bounds, at)


def _check_bounds(kind: str, bounds: dict[str, int], place: Place) -> None:
    low, high = ("minDays", "maxDays") if kind == "span" else ("minimum", "maximum")
    if kind == "span" and (lone := [word for word, bound in bounds.items() if bound < 0]):
        raise GenerationError(f"{lone[0]} {bounds[lone[0]]} is less than no days", (*place, lone[0]))
    if low in bounds and high in bounds and bounds[low] > bounds[high]:
        raise GenerationError(f"{low} {bounds[low]} is above {high} {bounds[high]}", (*place, low))


def complete(rules: list[RuleShape], operations: Iterable[list[ParameterShape]]) -> None:
    """Find the parameters of each rule among those of the operations.

    Raises:
        GenerationError: There is no such parameter, no operation has all of them, or the rule does not fit them.
    """
    taken = [{item.wire_name: item for item in parameters} for parameters in operations]
    everything = {wire: item for parameters in taken for wire, item in parameters.items()}
    for rule in rules:
        for index, wire in enumerate(rule.wire_names):
            if wire not in everything:
                at = (*rule.place, "parameters", index)
                raise GenerationError(f"no operation has a parameter {shown(repr(wire))}{meant(wire, everything)}", at)
        holders = [parameters for parameters in taken if parameters.keys() >= set(rule.wire_names)]
        if not holders:
            raise GenerationError("no operation has all of its parameters", (*rule.place, "parameters"))
        for parameters in holders:
            found = [parameters[wire] for wire in rule.wire_names]
            _check_fit(rule, found)
            names = [item.name for item in found]
            if rule.parameters not in ([], names):
                raise GenerationError(
                    "its parameters have other Python names elsewhere; give all one x-name", rule.place
                )
            rule.parameters = names


def _check_fit(rule: RuleShape, found: list[ParameterShape]) -> None:
    kinds = [item.type for item in found]
    reason, decides = "", None
    if rule.kind == "after" and (kinds[0] != kinds[1] or kinds[0] not in ("date-time", "date", "integer", "number")):
        reason = "after compares two dates or two numbers"
    elif rule.kind == "span":
        decides = found[0]
        if kinds[1] != kinds[2] or kinds[1] not in ("date-time", "date"):
            reason = "span is about a value, a first and a last date"
    elif rule.kind == "within":
        decides = found[1]
        if kinds[0] not in ("integer", "number"):
            reason = "within is about a number and a value"
    if not reason and decides is not None and decides.type not in ("string", "enum"):
        reason = f"the limits of {rule.kind} belong to values that are one text"
    if reason:
        said = ", ".join(f"{item.wire_name} is {item.type}" for item in found)
        raise GenerationError(f"{reason}; {said}", (*rule.place, "parameters"))
    for value in rule.limits:
        if decides is not None and decides.enum is not None and value not in decides.enum:
            reason = f"{decides.wire_name} has no value {shown(value)}; one of {', '.join(decides.enum)}"
            raise GenerationError(reason, (*rule.place, "limits", value))
