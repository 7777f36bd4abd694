"""The conversations of the company: a table of rows that is dealt over and over.

Conversation number n of the timeline is row n modulo the size of the table. A row says everything there is to know
about a conversation: who, where, how long, how it ended. A count over any range is then whole rounds of the table and a
piece of one, so that it takes no longer for ten years than for a day, and all answers count the same rows.
"""

from __future__ import annotations

import zlib
from typing import Any

Column = list[Any]


class ConversationTable:
    """Rows as columns: one list of values for each thing that a row says.

    Attributes:
        size: Number of rows.
        rate: Rows dealt for each conversation of the timeline.
    """

    def __init__(self, size: int, columns: dict[str, Column], rate: int = 1) -> None:
        self.size = size
        self.rate = rate
        self._columns = {"one": [1] * size, **columns}
        self._made: dict[str, Column] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._columns

    def column(self, name: str) -> Column:
        """Values by row. A name that the desk knows nothing of gives figures all the same, always the same ones."""
        if (known := self._columns.get(name) or self._made.get(name)) is not None:
            return known
        made = self._made[name] = self._invented(name)
        return made

    def _invented(self, name: str) -> Column:
        return [zlib.crc32(f"{name} {row}".encode()) % 5 // 3 for row in range(self.size)]


def columns_of(rows: list[dict[str, Any]]) -> dict[str, Column]:
    """Rows as columns, with those times that count office hours only."""
    columns: dict[str, Column] = {name: [row[name] for row in rows] for name in rows[0]}
    for name in ("wait", "first wait", "lasting", "handling", "chat wait", "chat length"):
        if name in columns:
            columns[f"office {name}"] = [int(row[name] * row["office share"]) for row in rows]
    return columns
