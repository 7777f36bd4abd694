# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""What all models share: equality, a short repr, and the way to and from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define, field

from ..loading import load, loading
from .decoding import read_model
from .field import Field, Reader, in_place, moment_text

_REPR_VALUE = 60


@define(slots=True, eq=False, repr=False, kw_only=True)
class Model:
    """Base of all answers.

    Attributes:
        extra: Fields that the documentation does not list, and values that could not be read, by wire name.
    """

    FIELDS: ClassVar[tuple[Field, ...]] = ()
    UNITS: ClassVar[Mapping[str, str]] = {}
    _KEYS: ClassVar[frozenset[str]] = frozenset()
    _TELLING: ClassVar[frozenset[str]] = frozenset()  # without what is context: error bodies have links as well
    _read: ClassVar[Reader] = in_place
    _read_all: ClassVar[Reader]

    extra: dict[str, Any] = field(factory=dict)
    # Two bits for each field that has no value: whether it was null, and whether an array was missing.
    _absent: int = field(init=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make the model of a decoded JSON object; a value that cannot be read is None, with a warning.

        Raises:
            ResponseDecodeError: It is no object, or rows in it are no array of objects.
        """
        return read_model(cls, data)

    @classmethod
    def example(cls, **fields: Any) -> Self:
        """An answer for tests, made from the documented ones; `fields` replace what it has under these Python names.

        Raises:
            TypeError: There is no such field.
        """
        with loading:
            from .example import example_of

        made = cls.from_dict(example_of(cls))
        names = {entry.name for entry in cls.FIELDS}
        for name, value in fields.items():
            if name not in names:
                raise TypeError(f"{cls.__name__} has no field {name!r}")
            setattr(made, name, value)
        return made

    def to_dict(self) -> dict[str, Any]:
        """The JSON object this model was made of: wire names, JSON-ready values, `extra` included.

        What was missing is left out, what was null is null, and what could not be read is as it came.
        """
        document: dict[str, Any] = {}
        absent = self._absent
        for place, entry in enumerate(self.FIELDS):
            value = getattr(self, entry.name)
            if value is None or (absent and value == []):
                mark = absent >> 2 * place & 3
                if mark == 1:
                    document[entry.wire] = None
                    continue
                if mark == 2 or value is None:
                    continue
            document[entry.wire] = _plain(value)
        for wire, raw in self.extra.items():
            if document.get(wire) in (None, []):  # else it could not be read, and has been given a value since
                document[wire] = raw
        return document

    if not TYPE_CHECKING:  # so that a type checker refuses a misspelt field

        def __getattr__(self, name: str) -> Any:
            # The readers leave these out, since almost no answer needs them.
            if name == "_absent":
                return 0
            if name != "extra":
                raise AttributeError(f"{type(self).__name__} has no field {name!r}", name=name, obj=self)
            extra: dict[str, Any] = {}
            self.extra = extra
            return extra

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        return self.extra == other.extra and all(
            getattr(self, entry.name) == getattr(other, entry.name) for entry in self.FIELDS
        )

    __hash__ = None  # type: ignore[assignment]

    def __str__(self) -> str:
        return _summary(self) if any(entry.name == "current" for entry in self.FIELDS) else repr(self)

    def _repr_html_(self) -> str:
        main = next(iter(load("..tabular.tabulation", __package__).tables(self).values()), None)
        shown: str = (_summary(self) if main is None or main.name == "metrics" else main)._repr_html_()
        return shown

    def __repr__(self) -> str:
        shown = [f"{entry.name}={short(getattr(self, entry.name))}" for entry in self.FIELDS]
        if self.extra:
            shown.append(f"extra={short(self.extra)}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _summary(answer: Model) -> Any:
    return load("..tabular.summary", __package__).summarize(answer)  # by name: it stands above, and knows models


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


def short(value: Any) -> str:
    """A value as it stands in the repr of what holds it."""
    if isinstance(value, Model):
        return f"{type(value).__name__}(…)"
    if isinstance(value, list):
        return f"[{len(value)} items]" if len(value) != 1 else "[1 item]"
    if isinstance(value, date):
        return moment_text(value) if isinstance(value, datetime) else value.isoformat()
    text = repr(value.value if isinstance(value, Enum) else value)
    return text if len(text) <= _REPR_VALUE else text[:_REPR_VALUE] + "…"
