# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Lists of rows that know which operation they answer, also when they are empty."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from ..loading import load

if TYPE_CHECKING:
    from .operation import Operation

Row = TypeVar("Row")


class RowList(list[Row]):
    """A list like any other, with the operation that its rows come from.

    Attributes:
        operation: The operation; its tables have columns even when there are no rows.
    """

    __slots__ = ("operation",)

    def __init__(self, rows: Iterable[Row], operation: Operation[Any]) -> None:
        super().__init__(rows)
        self.operation = operation

    def _repr_html_(self) -> str:
        tables = load("..tabular.tabulation", __package__).tables
        return next(iter(tables(self).values()))._repr_html_()  # type: ignore[no-any-return]

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (list(self), self.operation.operation_id)


def _rebuilt(rows: list[Row], operation_id: str) -> RowList[Row]:
    return RowList(rows, load("..catalogue", __package__).operations[operation_id])
