"""The house rules about documented answers: their figures bear out what the specification says of them."""

from collections.abc import Iterator
from math import inf, isclose
from typing import Any

from tests.spec.description import Description
from tests.spec.rules.structure import Rule

LIMITS = {
    "count": (0, inf),
    "seconds": (0, inf),
    "days": (0, inf),
    "percent": (0, 100),
    "fraction": (0, 1),
    "score": (-100, 100),
    "hour-of-day": (0, 23),
    "day-of-week": (1, 7),
}
WHOLE = {"count", "days", "hour-of-day", "day-of-week"}
# Changes that somebody invented: they do not follow from the figures beside them, of whatever kind they are.
INVENTED = ("email_overall: ", "chat_overall: responses.responseTime")

Figure = tuple[str, dict[str, Any], float]


def figures_fit_their_units(spec: Description) -> Iterator[str]:
    """No documented figure is beyond what its unit can be: 0.357 may be a percent, 35.7 is no fraction."""
    for name, schema, answer in _answers(spec):
        for path, field, value in _figures(spec, schema, answer):
            low, high = LIMITS.get(field["x-unit"], (-inf, inf))
            if not low <= value <= high or (field["x-unit"] in WHOLE and value != int(value)):
                yield f"{name}: {path} is {value}, which is no {field['x-unit']}"


def changes_come_out(spec: Description) -> Iterator[str]:
    """Documented changes are what x-delta says: in percent of the figure before, or its plain difference."""
    for name, schema, answer in _answers(spec):
        parts = spec.resolve(schema).get("properties", {})
        if not isinstance(answer, dict) or not {"current", "previous", "deltas"} <= answer.keys():
            continue
        now, before = (
            {path: value for path, _, value in _figures(spec, parts[part], answer[part])}
            for part in ("current", "previous")
        )
        for path, field, change in _figures(spec, parts["deltas"], answer["deltas"]):
            owner, dot, own = path.rpartition(".")
            base = owner + dot + field.get("x-delta-of", own)
            difference = now[base] - before[base]
            in_percent = 100 * difference / before[base] if before[base] else 0.0
            expected = in_percent if field["x-delta"] == "percent-change" else difference
            if not isclose(change, expected, rel_tol=1e-4) and not f"{name}: {path}".startswith(INVENTED):
                yield f"{name}: {path} is {change}, not {expected}"


def _answers(spec: Description) -> Iterator[tuple[str, dict[str, Any], Any]]:
    for name, operation in spec.operations.items():
        answer = spec.answer(operation)
        for example in answer.get("examples", {}).values():
            yield name, answer["schema"], spec.example(example)


def _figures(spec: Description, node: dict[str, Any], value: Any, path: str = "") -> Iterator[Figure]:
    """Every number of an answer that has a unit: where it is, what it is, how much."""
    schema = spec.resolve(node)
    if isinstance(value, list):
        for item in value:
            yield from _figures(spec, schema["items"], item, f"{path}[]")
    elif isinstance(value, dict):
        for name, field in schema.get("properties", {}).items():
            yield from _figures(spec, field, value.get(name), f"{path}.{name}" if path else name)
    elif value is not None and "x-unit" in schema:
        yield path, schema, value


SAMPLES: tuple[Rule, ...] = (figures_fit_their_units, changes_come_out)
