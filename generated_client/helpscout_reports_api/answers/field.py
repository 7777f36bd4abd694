# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Fields of models: how each is called, and how its value is read and written."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

if TYPE_CHECKING:
    from .bucket import BucketTable

MISSING: Any = object()
"""Stands for a field that an answer does not have; null is None."""

_EXACT = 1e18  # JSON readers agree about whole numbers up to there
_DEEPEST = 50

new = object.__new__
"""Makes a model without its `__init__`: the readers set every field themselves."""

from_iso = datetime.fromisoformat
"""Reads a time stamp, in whatever zone it was written."""


class Reader(Protocol):
    """Makes a model of a regular JSON object, or those of an array of such objects, fast.

    Any irregularity raises KeyError, TypeError, ValueError or AttributeError.
    """

    def __call__(self, data: Any, /) -> Any: ...


def in_place(_: Any) -> Any:
    """The reader of a model of plain values that is no whole answer: what holds such objects reads them itself.

    Raises:
        TypeError: Always, so that an object that comes alone is read by its table.
    """
    raise TypeError


@frozen(slots=True, eq=False, repr=False)
class Field:
    """One field of a model: its Python name, its name on the wire, and how its value is read.

    Attributes:
        name: Python name.
        wire: Name in the JSON document.
        kind: `integer`, `number`, `string`, `boolean`, `date-time`, `date`, `object`, `map` (free keys), `array` (of
            arrays, or of values that may be null) or `any`.
        required: Whether the documentation promises the field in every answer.
        nullable: Whether null is a documented value.
        many: Whether the value is an array of `kind`.
        item: What a `map` has for each key, or an `array` for each place; its names are empty.
        model: Model of an `object`.
        known: Documented values of an open enumeration, value to member.
        counter: Whether this is a page counter, which is never trusted.
        rows: Whether this is where a paged answer has its rows.
        unit: Unit of a figure.
        better: What is better in a figure: `higher` or `lower`, None where neither is.
        additive: What a figure may be summed over: `time`, `users`.
        refers_to: What an id is of: `user`, `team`, `mailbox`, `tag`, `folder` or `custom-field`.
        role: `time` for where a point of a series begins.
        same_as: The field beside it that is another name of the same thing.
        previous_of: The figure beside it whose value of the range to compare with this is.
        delta_of: The figure whose change this is, here or at the same place of the range.
        bucket_table: The buckets of a distribution.
        personal: Whether it is personal data of customers.
        context: Whether it is no part of the figures: filter tags, links.
        always: Whether every published answer has it.
    """

    name: str
    wire: str
    kind: str
    required: bool = True
    nullable: bool = False
    many: bool = False
    model: type[Any] | None = None
    known: Mapping[Any, Any] = {}
    counter: bool = False
    rows: bool = False
    unit: str | None = None
    better: str | None = None
    additive: tuple[str, ...] = ()
    refers_to: str | None = None
    role: str | None = None
    same_as: str | None = None
    previous_of: str | None = None
    delta_of: str | None = None
    bucket_table: BucketTable | None = None
    personal: bool = False
    context: bool = False
    always: bool = False
    item: Field | None = None

    @property
    def optional(self) -> bool:
        """Whether its Python type allows None."""
        return self.nullable or not (self.required or self.always)


class Known(dict[Any, Any]):
    """The documented values of an open enumeration, each to its member; any other text or number stands for itself."""

    def __init__(self, enumeration: type[Enum]) -> None:
        super().__init__({member.value: member for member in enumeration})
        self[None] = None  # so that readers need not ask
        self._kind = int if issubclass(enumeration, int) else str

    def __missing__(self, value: Any) -> Any:
        if value.__class__ is not self._kind:
            raise TypeError
        return value


def in_utc(value: datetime) -> datetime:
    """The same instant in UTC; a time without a zone is UTC.

    Raises:
        ValueError: It lies out of the range of dates there.
    """
    if value.tzinfo is UTC:
        return value
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:
        raise ValueError("time stamp out of range") from None


def keys_of(rows: Sequence[Any], fields: tuple[Field, ...]) -> list[str]:
    """The names of fields on the wire, each as the very object that the first of some JSON objects has for its key.

    Parsers make equal keys of a document one object, and a look-up by that object compares no texts.
    """
    first = dict(zip(rows[0], rows[0], strict=True)) if rows else {}
    return [first.get(field.wire, field.wire) for field in fields]


def unlisted(data: Mapping[str, Any], listed: Container[str]) -> dict[str, Any]:
    """The fields of a JSON object that the documentation does not list.

    Raises:
        ValueError: One of them may differ between readers of JSON: a number of many digits, or deep nesting.
    """
    # A function of its own: a comprehension inside a reader would turn its local variables into slower ones.
    found = {name: value for name, value in data.items() if name not in listed}
    for value in found.values():
        _refuse_ambiguous(value, _DEEPEST)
    return found


def _refuse_ambiguous(value: Any, depth: int) -> None:
    kind = value.__class__
    if kind is float:
        if not -_EXACT < value < _EXACT:
            raise ValueError
    elif kind is dict or kind is list:
        if not depth:
            raise ValueError
        for item in value.values() if kind is dict else value:
            _refuse_ambiguous(item, depth - 1)


def moment_text(value: datetime) -> str:
    """Write an aware datetime the way the API does: UTC, whole seconds where they are whole, `Z`."""
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
