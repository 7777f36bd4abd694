"""Schemas filled with figures, by the units and names of their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from ..company.company import Company, Facts
from ..openapi.dates import written
from ..openapi.document import Document, is_of
from . import measures
from .buckets import check_points, limits, points
from .comparison import is_comparison
from .scope import Scope
from .selection import Rows

_BEGINNINGS, _ENDS = frozenset({"startDate", "start", "date"}), frozenset({"endDate", "end"})
_SLOT = frozenset({"day-of-week", "hour-of-day"})
_STRETCH = 3
_TOP = 10
# Lists with a general name: the name of the object around them is used.
_NAMELESS = frozenset({"top", "fields"})


@frozen(eq=False)
class Figures:
    """Fills schemas.

    Attributes:
        document: The document that the schemas are from.
        company: The company.
    """

    document: Document
    company: Company

    def fill(self, node: Any, sample: Any, scope: Scope, name: str = "") -> Any:
        """The value of a schema.

        Args:
            node: The schema, maybe a reference.
            sample: The documented value: decides which optional fields are there, and gives what is no figure.
            scope: The part of the data.
            name: Name of the field.
        """
        schema = self.document.schema(node)
        if name in scope.facts:
            return self._fact(schema, sample, scope, scope.facts[name])
        if "properties" in schema:
            return self._object(schema, sample, scope, name)
        if is_of(schema, "array"):
            return self._list(schema, sample, scope, name)
        if isinstance(schema.get("additionalProperties"), Mapping):
            return self._map(schema, sample, scope)
        if "x-unit" in schema:
            return _fitting(schema, self._figure(schema["x-unit"], name, scope))
        if schema.get("format") == "date-time" and name in _BEGINNINGS | _ENDS:
            return written(scope.now.start if name in _BEGINNINGS else scope.now.end)
        return _fitting(schema, None) if sample is None else sample

    def _object(self, schema: Mapping[str, Any], sample: Any, scope: Scope, name: str) -> dict[str, Any]:
        scope = self._inside(schema, scope, name)
        sample = sample if isinstance(sample, dict) else {}
        made: dict[str, Any] = {}
        for field, node in schema["properties"].items():
            required, compared = field in schema.get("required", ()), is_comparison(field, schema)
            figure = self.document.schema(node)
            if (scope.before is None) if compared else not (required or field in sample):
                continue
            if field == "previous":
                earlier = scope.earlier()
                assert earlier is not None
                value = self.fill(node, sample.get(field, sample.get("current")), earlier, "current")
            elif field == "deltas":
                value = self._changes(self.document.schema(node), made["current"], made["previous"])
            elif "x-delta" in figure:
                value = self._own_change(figure, schema["properties"], scope)
            else:
                value = self.fill(node, sample.get(field), scope, field)
            over_nothing = "x-unit" in figure and is_of(figure, "null")  # an average of nothing is null, and there
            if value is not None or required or compared or over_nothing:
                made[field] = value
        return made

    def _map(self, schema: Mapping[str, Any], sample: Any, scope: Scope) -> dict[str, Any]:
        """A map from the keys of its sample to figures; a unit of the map is that of its values."""
        node = dict(self.document.schema(schema["additionalProperties"]))
        if "x-unit" in schema:
            node.setdefault("x-unit", schema["x-unit"])
        known = sample if isinstance(sample, Mapping) else dict.fromkeys(self.document.channels)
        return {key: self.fill(node, value, scope, key) for key, value in known.items()}

    def _inside(self, schema: Mapping[str, Any], scope: Scope, name: str) -> Scope:
        """The scope of the fields of an object."""
        units = {self.document.schema(node).get("x-unit") for node in schema["properties"].values()}
        if "x-bucket-table" in schema:
            table = self.document.raw["components"]["x-buckets"][schema["x-bucket-table"]]
            _, over = measures.average_columns(name)
            counted = scope.part(scope.now.rows.having(over))
            return evolve(counted, whole=counted, container=name, bucket_table=table)
        if units >= _SLOT:
            return evolve(scope, facts=_slot(scope, max(range(168), key=scope.now.slots.__getitem__)))
        if name in measures.DIMENSIONS:
            return evolve(scope, whole=scope, container=name, facts={"count": self._total(name, scope)})
        return scope

    def _list(self, schema: Mapping[str, Any], sample: Any, scope: Scope, name: str) -> list[Any]:
        item = self.document.schema(schema.get("items", {}))
        fields = {field: self.document.schema(node) for field, node in item.get("properties", {}).items()}
        units = {field["x-unit"] for field in fields.values() if "x-unit" in field}
        samples = sample if isinstance(sample, list) else []
        row = {field: value for entry in samples if isinstance(entry, dict) for field, value in entry.items()}
        name = scope.container if name in _NAMELESS else name
        if units >= _SLOT:
            scopes = [evolve(scope, facts=_slot(scope, slot)) for slot, count in enumerate(scope.now.slots) if count]
            return [self._object_of(item, row, found) for found in scopes]
        if scope.bucket_table is not None:
            return [self._object(item, row, part, "") for part in self._buckets(scope)]
        if units and any(field in _BEGINNINGS for field in fields):
            shown = [field for field, found in fields.items() if "x-unit" in found and (not row or field in row)]
            return [self._point(item, row, part, shown) for part in self._points(scope)]
        if name in measures.DIMENSIONS:
            found = self._rows(name, scope)[: None if name == "users" else _TOP]
            parts = [scope.part(rows, facts=entry, whole=scope) for entry, rows in found]
            return [self._object(item, row, part, "") for part in parts]
        if "options" in scope.facts:
            return [self._object(item, row, part, "") for part in self._options(scope)]
        if name in self.company.entries and not units:
            return [self._object(item, row, evolve(scope, facts=entry), "") for entry in self.company.entries[name]]
        return list(samples)

    def _object_of(self, item: Mapping[str, Any], row: Any, scope: Scope) -> dict[str, Any]:
        """A row made from facts alone."""
        return {field: self.fill(node, row.get(field), scope, field) for field, node in item["properties"].items()}

    def _point(self, item: Mapping[str, Any], row: Any, scope: Scope, figures: list[str]) -> dict[str, Any]:
        """A point of a series; a single figure is the one that the path is named for."""
        subject = scope.subject
        if len(figures) == 1 and (subject in measures.COUNTS or subject in measures.AVERAGES):
            schema = self.document.schema(item["properties"][figures[0]])
            value = _fitting(schema, self._figure(schema["x-unit"], subject, scope))
            scope = evolve(scope, facts={**scope.facts, figures[0]: value})
        return self._object(item, row, scope, "")

    def _points(self, scope: Scope) -> Iterator[Scope]:
        check_points(scope.now.start, scope.now.end, scope.view_by)
        for start, end in points(scope.now.start, scope.now.end, scope.view_by):
            yield scope.within(start, end)

    def _buckets(self, scope: Scope) -> Iterator[Scope]:
        assert scope.bucket_table is not None
        values, over = measures.average_columns(scope.container)
        column = self._timed(values, scope)
        for id, low, high in limits(scope.bucket_table, scope.base, column, over):
            yield scope.part(scope.now.rows.between(column, low, high), facts={"id": id}, bucket_table=None)

    def _rows(self, name: str, scope: Scope) -> list[tuple[Facts, Rows]]:
        """The entries with a count, and their rows, largest first; users in the order of their ids."""
        column = measures.DIMENSIONS[name]
        if column == "fields":
            boxes = scope.now.rows.groups("inbox")
            return [(entry, boxes[entry["mailboxId"]]) for entry in self.company.fields if entry["mailboxId"] in boxes]
        groups = scope.now.rows.groups(column)
        counts = {id: scope.now.count_of(rows) for id, rows in groups.items()}
        entries = {entry["id"]: entry for entry in self.company.entries[name]}
        if name == "users":
            before = scope.before or scope.now
            return [
                (entries[id], groups[id])
                for id in entries
                if id in groups and (counts[id] or before.count_of(groups[id]))
            ]
        largest = sorted((id for id in counts if counts[id]), key=lambda id: (-counts[id], str(id)))
        return [(entries.get(id, {"id": id, "name": None}), groups[id]) for id in largest]

    def _total(self, name: str, scope: Scope) -> int:
        """The total of a list: the number of custom fields, otherwise of conversations with any entry of the list."""
        column = measures.TOTALS.get(name, measures.DIMENSIONS[name])
        if column == "fields":
            return len(self._rows(name, scope))
        return scope.now.count_of(scope.now.rows.having(column))

    def _options(self, scope: Scope) -> Iterator[Scope]:
        """The scope of each option of a custom field."""
        for option in scope.facts["options"]:
            rows = scope.now.rows.group(f"field {scope.facts['id']}", option["id"])
            yield scope.part(rows, facts=option, whole=scope)

    def _figure(self, unit: str, name: str, scope: Scope) -> float | None:
        """A figure, None for an average or a share of nothing."""
        if (now := measures.without_previous(name)) != name:
            earlier = scope.earlier()
            return None if earlier is None else self._figure(unit, now, earlier)
        match unit:
            case "count":
                return self._count(name, scope)
            case "days":
                return scope.now.days
            case "percent" | "fraction":
                share = self._share(name, scope)
                return share if share is None or unit == "fraction" else 100 * share
            case "score":
                great, bad, ratings = (scope.now.sum(column) for column in ("great", "not good", "ratings"))
                return 100 * (great - bad) / ratings if ratings else None
            case "per-day" | "per-day-and-user":
                return self._rate(name, scope)
            case "day-of-week":
                days = [sum(scope.now.slots[24 * day : 24 * day + 24]) for day in range(7)]
                return days.index(max(days)) + 1 if any(days) else None
            case "hour-of-day":
                return _busy_hour(scope, last=name.endswith("End"))
            case _:
                values, over = measures.average_columns(name)
                return _ratio(scope.now.sum(self._timed(values, scope)), scope.now.sum(over))

    def _count(self, name: str, scope: Scope) -> int:
        if name == "count":
            return scope.now.count
        if name == "totalUsers":
            return sum(scope.now.of(rows).sum("replies") > 0 for rows in scope.now.rows.groups("user").values())
        if name in self.document.channels:
            return scope.now.of(scope.now.rows.group("channel", name)).sum("new")
        return scope.now.sum(_for(measures.count_column(name), scope))

    def _share(self, name: str, scope: Scope) -> float | None:
        if name == "percent" and scope.whole is not None:
            return _ratio(scope.now.count, scope.whole.now.count)
        part, whole = measures.share_columns(name)
        return _ratio(scope.now.sum(_for(part, scope)), scope.now.sum(whole))

    def _rate(self, name: str, scope: Scope) -> float | None:
        counted, per_user, _ = name.partition("PerDayPerUser")
        counted = counted.removesuffix("PerDay")
        users = self._count("totalUsers", scope) if per_user else 1
        return _ratio(self._count(counted, scope), scope.now.days * users)

    def _timed(self, column: str, scope: Scope) -> str:
        office = f"office {column}"
        return office if scope.office and office in scope.now.rows.table else column

    def _changes(self, schema: Mapping[str, Any], now: Any, before: Any) -> dict[str, Any]:
        """The deltas between two objects of figures."""
        made: dict[str, Any] = {}
        for field, node in schema["properties"].items():
            change = self.document.schema(node)
            if "properties" in change:
                made[field] = self._changes(change, now[field], before[field])
            else:
                base = change.get("x-delta-of", field)
                made[field] = _change(change, now.get(base), before.get(base))
        return made

    def _own_change(self, change: Mapping[str, Any], fields: Mapping[str, Any], scope: Scope) -> float | None:
        """The delta of a figure beside it."""
        base, earlier = change["x-delta-of"], scope.earlier()
        if earlier is None:
            return None
        now, before = (self.fill(fields[base], None, found, base) for found in (scope, earlier))
        return _change(change, now, before)

    def _fact(self, schema: Mapping[str, Any], sample: Any, scope: Scope, fact: Any) -> Any:
        """A fact in the form of the schema."""
        if "properties" in schema and isinstance(fact, Mapping):
            return self._object(schema, sample, evolve(scope, facts=fact), "")
        if is_of(schema, "array") and isinstance(fact, list):
            first = sample[0] if isinstance(sample, list) and sample else None
            return [self._fact(self.document.schema(schema["items"]), first, scope, item) for item in fact]
        return _fitting(schema, fact)


def _for(column: str, scope: Scope) -> str:
    return column.replace("{id}", str(scope.facts.get("id", "")))


def _slot(scope: Scope, slot: int) -> dict[str, int]:
    return {"day": slot // 24 + 1, "hour": slot % 24, "count": scope.now.slots[slot]}


def _busy_hour(scope: Scope, *, last: bool) -> int:
    """First or last hour of the busiest stretch of the day."""
    hours = [sum(scope.now.slots[hour::24]) for hour in range(24)]
    first = max(range(25 - _STRETCH), key=lambda hour: sum(hours[hour : hour + _STRETCH]))
    return first + _STRETCH - 1 if last else first


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _change(schema: Mapping[str, Any], now: float | None, before: float | None) -> float | None:
    """The change of a figure; 0.0 where there is nothing to compare with."""
    kind = schema.get("x-delta")
    if before is None or (kind == "percent-change" and not before):
        return 0.0
    if now is None:
        return None
    change = (now - before) / before * 100 if kind == "percent-change" else float(now - before)
    return _whole(schema, change)


def _whole(schema: Mapping[str, Any], value: float) -> float:
    """A figure as a whole number, where the schema has only these."""
    return round(value) if is_of(schema, "integer") else value


def _fitting(schema: Mapping[str, Any], value: Any) -> Any:
    """A value in the type of a schema: ids as text, and 0 or empty where null is not allowed."""
    if value is None:
        nothing = {"integer": 0, "number": 0.0, "string": "", "boolean": False, "array": [], "object": {}}
        return None if is_of(schema, "null") or "type" not in schema else nothing.get(schema["type"])
    if isinstance(value, float):
        value = _whole(schema, value)
    return str(value) if is_of(schema, "string") and not isinstance(value, str) else value
