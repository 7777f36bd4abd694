"""The house rules about figures, pages, buckets and rules between parameters."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from tests.spec.description import Description
from tests.spec.rules.structure import Rule

UNITS = {
    *("count", "seconds", "days", "percent", "fraction", "points", "score", "percent-change", "per-day"),
    *("per-day-and-user", "per-chat", "per-visit", "replies", "hour-of-day", "day-of-week"),
}
UNITS_BY_NAME = {
    r"[tT]ime$|^duration$": {"seconds", "percent-change"},
    r"[cC]ount$|^total(?!Days)|^customers$": {"count", "percent-change"},
    r"^percentResolved": {"fraction"},
    r"[pP]ercent$": {"percent", "points"},
    r"(Action|Result)$": {"percent", "points"},
    r"[sS]core$": {"score", "points"},
    r"PerDay$": {"per-day", "percent-change"},
    r"PerDayPerUser$": {"per-day-and-user", "percent-change"},
    r"^(day|busiestDay)$": {"day-of-week"},
    r"^(hour|busyTime.*)$": {"hour-of-day"},
}
NOT_A_FIGURE = re.compile(r"(id|Id|^number|^page|^waitingSinceType)$")


def is_number(field: dict[str, Any]) -> bool:
    """Whether a field holds a number."""
    kinds = field.get("type", [])
    return bool({"integer", "number"} & set([kinds] if isinstance(kinds, str) else kinds))


def has_numbers(field: dict[str, Any]) -> bool:
    """Whether a field is an array or a map of numbers."""
    inner = field.get("items", field.get("additionalProperties"))
    return isinstance(inner, dict) and (is_number(inner) or has_numbers(inner))


def every_figure_has_a_unit(spec: Description) -> Iterator[str]:
    """A number that is no id and no page has an x-unit from the list: a number without a unit is a guess."""
    for schema, name, field in spec.properties():
        if is_number(field) and not NOT_A_FIGURE.search(name):
            if field.get("x-unit") not in UNITS:
                yield f"{schema}.{name}: x-unit is {field.get('x-unit')}"
        elif has_numbers(field):
            if field.get("x-unit", "count") not in UNITS:
                yield f"{schema}.{name}: x-unit is {field['x-unit']}"
        elif "x-unit" in field:
            yield f"{schema}.{name}: has a unit and is no figure"


def units_fit_names(spec: Description) -> Iterator[str]:
    """Fields whose name says what they measure have a unit of that kind."""
    for pattern, units in UNITS_BY_NAME.items():
        for schema, name, field in spec.properties():
            if re.search(pattern, name) and "x-unit" in field and field["x-unit"] not in units:
                yield f"{schema}.{name}: x-unit is {field['x-unit']}"


def numbers_say_how_wide_they_are(spec: Description) -> Iterator[str]:
    """Ids are int64, fractions double, all else int32: without a format every generator takes what it likes."""
    for schema, name, field in spec.properties():
        kinds = str(field.get("type"))
        is_id = re.search(r"(^id|[a-z]Id|[a-z]id)$", name) and not schema.endswith("Bucket")
        wanted = "double" if "number" in kinds else ("int64" if is_id else "int32") if "integer" in kinds else None
        if wanted and field.get("format") != wanted:
            yield f"{schema}.{name}: the format is not {wanted}"


def averages_may_be_null(spec: Description) -> Iterator[str]:
    """What is not counted but computed may be null: where nothing happened there is nothing to average."""
    for schema, name, field in spec.properties():
        if field.get("type") == "number":
            yield f"{schema}.{name}: cannot be null"


def comparisons_may_be_missing(spec: Description) -> Iterator[str]:
    """What compares with another range may be null, and is not promised: without such a range it is not there."""
    for schema, name, field in spec.properties():
        if re.match(r"previous($|[A-Z])|deltas$", name):
            if "null" not in str(field.get("type")) and {"type": "null"} not in field.get("oneOf", []):
                yield f"{schema}.{name}: cannot be null"
            if name in ("previous", "deltas") and name in spec.components["schemas"][schema].get("required", []):
                yield f"{schema}.{name}: is promised"


def every_delta_says_what_it_means(spec: Description) -> Iterator[str]:
    """A field that compares says how, its unit agrees, and the figure it compares is there."""
    for schema, name, field in spec.properties():
        if "$ref" in field or not ("Deltas" in schema or "x-delta" in field):
            continue
        units = {"percent-change": "percent-change", "difference": "points"}
        if field.get("x-unit") != units.get(field.get("x-delta", "")):
            yield f"{schema}.{name}: x-delta is {field.get('x-delta')}, x-unit {field.get('x-unit')}"
        if figure_of_a_change(spec, schema, name) is None:
            yield f"{schema}.{name}: what it compares is not there"


def figure_of_a_change(spec: Description, schema: str, name: str) -> dict[str, Any] | None:
    """The figure that a change is about: in the schema of the statistics, or beside it."""
    schemas, base = spec.components["schemas"], schema.removesuffix("Deltas")
    owner = schemas.get(base) or schemas.get(f"{base}Statistics") or {"properties": {}}
    found: dict[str, Any] | None = owner["properties"].get(schemas[schema]["properties"][name].get("x-delta-of", name))
    return found


def page_counters_are_not_promised(spec: Description) -> Iterator[str]:
    """x-paging names fields that are there, rows that are a list, and counters, if any, that no answer must have."""
    for name, operation in spec.operations.items():
        asks = any(spec.resolve(parameter)["name"] == "page" for parameter in operation.get("parameters", []))
        paging = operation.get("x-paging")
        if asks != (paging is not None):
            yield f"{name}: a page parameter without x-paging, or the other way round"
        if paging is None:
            continue
        schema = spec.answer(operation)["schema"]
        found = dict(spec.fields(schema))
        if spec.resolve(found.get(paging["rows"], {})).get("type") != "array":
            yield f"{name}: {paging['rows']} is no list"
        for part in {"number", "pages", "count"} & paging.keys():
            owner, _, counter = paging[part].rpartition(".")
            holder = spec.resolve(found.get(owner, {}) if owner else schema)
            field = holder.get("properties", {}).get(counter, {})
            if "null" not in field.get("type", []) or counter in holder.get("required", []):
                yield f"{name}: {paging[part]} is not there, never null, or promised"
        for key in paging.get("key", []):
            if f"{paging['rows']}[].{key}" not in found:
                yield f"{name}: rows have no {key}"


def rules_are_about_parameters(spec: Description) -> Iterator[str]:
    """x-parameter-rules names parameters that there are, limits values that there are, and says each rule in words."""
    parameters = {parameter["name"]: parameter for parameter in spec.components["parameters"].values()}
    for index, rule in enumerate(spec.document.get("x-parameter-rules", [])):
        if not rule.get("description"):
            yield f"x-parameter-rules/{index}: says nothing"
        unknown = set(rule["parameters"]) - parameters.keys()
        if unknown:
            yield f"x-parameter-rules/{index}: there is no parameter {', '.join(sorted(unknown))}"
        elif "limits" in rule:
            decides = rule["parameters"][0 if rule["rule"] == "span" else 1]
            if rule["limits"].keys() != set(spec.resolve(parameters[decides]["schema"])["enum"]):
                yield f"x-parameter-rules/{index}: the limits are not about the values of {decides}"


def buckets_grow(spec: Description) -> Iterator[str]:
    """Buckets are numbered from 1, each begins where the one before it ends, and each grows."""
    for name, table in spec.components["x-buckets"].items():
        buckets = table["buckets"]
        if [bucket["id"] for bucket in buckets] != list(range(1, len(buckets) + 1)) or table["unit"] not in UNITS:
            yield f"{name}: ids or unit"
        for before, after in pairwise(buckets):
            if before.get("to") != after.get("from"):
                yield f"{name}: a gap between {before} and {after}"
        for bucket in buckets:
            if "to" in bucket and bucket["from"] >= bucket["to"]:
                yield f"{name}: {bucket} is empty"


FIGURES: tuple[Rule, ...] = (
    *(every_figure_has_a_unit, units_fit_names, numbers_say_how_wide_they_are, averages_may_be_null),
    *(comparisons_may_be_missing, every_delta_says_what_it_means, page_counters_are_not_promised),
    *(rules_are_about_parameters, buckets_grow),
)
