"""What the specification says about a field beyond its type: the extensions that tables and tools go by."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from generator.errors import GenerationError, Place, meant, shown
from generator.surface.naming import module_constant, python_name

BETTER = ("higher", "lower", "none")
ADDITIVE = ("time", "users")
REFERS_TO = ("user", "team", "mailbox", "tag", "folder", "custom-field")
ROLES = ("time",)
_BUCKET = ("id", "from", "to", "label")


@dataclass
class BucketTableShape:
    """The buckets of a distribution, with the limits that are published."""

    name: str
    unit: str
    buckets: list[dict[str, Any]]

    @property
    def constant(self) -> str:
        return module_constant(self.name)


def bucket_tables(document: dict[str, Any]) -> dict[str, BucketTableShape]:
    """The bucket tables of a document by name."""
    found = document.get("components", {}).get("x-buckets", {})
    if not isinstance(found, dict):
        raise GenerationError("is a mapping: a table of buckets for each name", ("components", "x-buckets"))
    tables: dict[str, BucketTableShape] = {}
    for name, raw in found.items():
        place: Place = ("components", "x-buckets", name)
        if not isinstance(raw, dict) or not isinstance(raw.get("buckets"), list):
            raise GenerationError("needs a unit and a list of buckets", place)
        if not isinstance(raw.get("unit"), str) or not raw["buckets"]:
            raise GenerationError("needs a unit, which is text, and a bucket", place)
        seen: set[int] = set()
        for bucket in raw["buckets"]:
            if not isinstance(bucket, dict) or not _is_whole(bucket.get("id")):
                raise GenerationError("every bucket needs an id, a whole number", place)
            if odd := [part for part in ("from", "to") if not _is_limit(bucket.get(part))]:
                raise GenerationError(f"bucket {bucket['id']}: {odd[0]} must be a number", place)
            if odd := [word for word in bucket if word not in _BUCKET]:
                known = meant(odd[0], _BUCKET) or f"; it has {', '.join(_BUCKET)}"
                raise GenerationError(f"bucket {bucket['id']}: there is no {shown(odd[0])}{known}", place)
            if not isinstance(bucket.get("label", ""), str):
                raise GenerationError(f"bucket {bucket['id']}: label takes text, not {shown(bucket['label'])}", place)
            if bucket["id"] in seen:
                raise GenerationError(f"bucket {bucket['id']} is there twice", place)
            seen.add(bucket["id"])
            low, high = bucket.get("from"), bucket.get("to")
            if low is not None and high is not None and low >= high:
                raise GenerationError(f"bucket {bucket['id']}: from {low} is not below to {high}", place)
        _check_table(raw, place)
        same = next((other for other in tables.values() if other.constant == module_constant(name)), None)
        if same is not None:
            raise GenerationError(f"is {same.constant} in Python, as {same.name} is; call it otherwise", place)
        tables[name] = BucketTableShape(name, str(raw.get("unit", "")), raw["buckets"])
    return tables


def _check_table(raw: dict[str, Any], place: Place) -> None:
    for word in raw:
        if word not in ("unit", "buckets", "description") and not word.startswith("x-"):
            raise GenerationError(f"a table of buckets has unit and buckets, no {shown(word)}", (*place, word))
    limited = [bucket for bucket in raw["buckets"] if bucket.get("from") is not None and bucket.get("to") is not None]
    for one, other in combinations(limited, 2):
        if one["from"] < other["to"] and other["from"] < one["to"]:
            raise GenerationError(f"the buckets {one['id']} and {other['id']} overlap", place)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_limit(value: Any) -> bool:
    return isinstance(value, int | float | None) and not isinstance(value, bool)


def field_facts(raw: Mapping[str, Any], wire: str, names: Mapping[str, str], place: Place) -> dict[str, Any]:
    """The facts of a field, as keywords of `Field`; those that do not hold are left out.

    Args:
        raw: The schema of the field with what stands beside its reference.
        wire: Its name in the document.
        names: Python names of all fields of its model by name in the document.
        place: Where the field is, for errors.
    """
    facts: dict[str, Any] = {}
    if unit := raw.get("x-unit"):
        facts["unit"] = unit
    if (better := _one_of(raw, place, "x-better", BETTER)) not in (None, "none"):
        facts["better"] = better
    if additive := _some_of(raw, place, "x-additive", ADDITIVE):
        facts["additive"] = additive
    for extension, values in (("x-refers-to", REFERS_TO), ("x-role", ROLES)):
        if value := _one_of(raw, place, extension, values):
            facts[extension.removeprefix("x-").replace("-", "_")] = value
    for extension in ("x-same-as", "x-previous-of"):
        if (other := raw.get(extension)) is not None:
            if not isinstance(other, str) or other not in names:
                raise GenerationError(f"there is no field {other!r} beside it", (*place, extension))
            if other == wire:
                raise GenerationError("is the field itself; name another one", (*place, extension))
            facts[extension.removeprefix("x-").replace("-", "_")] = names[other]
    rest = wire.removeprefix("previous")
    if rest != wire and (paired := names.get(rest[:1].lower() + rest[1:])):
        facts.setdefault("previous_of", paired)
    if "x-delta" in raw:
        facts["delta_of"] = python_name(str(raw.get("x-delta-of", wire)))
    facts.update({name: True for name in ("personal", "context", "always") if raw.get(f"x-{name}") is True})
    return facts


def _one_of(raw: Mapping[str, Any], place: Place, extension: str, values: tuple[str, ...]) -> str | None:
    value = raw.get(extension)
    if value is not None and value not in values:
        raise GenerationError(f"must be one of {', '.join(values)}, is {shown(repr(value))}", (*place, extension))
    return value


def _some_of(raw: Mapping[str, Any], place: Place, extension: str, values: tuple[str, ...]) -> list[str]:
    given = raw.get(extension) or []
    if not isinstance(given, list) or not all(value in values for value in given):
        raise GenerationError(f"must be a list of {' and '.join(values)}, is {shown(repr(given))}", (*place, extension))
    return given


def check_bucket_tables(raw: Mapping[str, Any], tables: Mapping[str, BucketTableShape], place: Place) -> None:
    """Refuse tables of buckets of a parameter that there are not."""
    named = raw.get("x-bucket-tables", {})
    at = (*place, "x-bucket-tables")
    if not isinstance(named, dict):
        raise GenerationError(f"x-bucket-tables takes a mapping, a table for each value, not {shown(named)}", at)
    for value, table in named.items():
        if table not in tables:
            raise GenerationError(f"components/x-buckets has no {shown(repr(table))}", (*at, value))


def refers_to(raw: Mapping[str, Any], place: Place) -> str | None:
    """What the ids of a parameter are of."""
    return _one_of(raw, place, "x-refers-to", REFERS_TO)
