"""What can be written as a file: a table whose rows may come from anywhere, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from helpscout_reports import Column


class Rows(Protocol):
    """Rows that can be counted, and read from the first to the last any number of times."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[dict[str, Any]]: ...


class TableLike(Protocol):
    """A `Table`, or what looks like one."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns."""
        ...

    @property
    def rows(self) -> Rows:
        """Its rows, each a dict with a value for every column."""
        ...

    @property
    def units(self) -> Mapping[str, str]:
        """Unit by column."""
        ...
