"""A table of conversations, or of visits to the Docs sites, that repeats for ever.

Conversation number n of the timeline is row n modulo the size of the table. A row has everything about a conversation:
user, inbox, times, outcome. A count over any range is then the sum over whole tables and a part of one: it takes as
long for ten years as for a day, and all answers count the same rows.
"""

from __future__ import annotations

import zlib
from typing import Any

Column = list[Any]


class ConversationTable:
    """Rows stored by column.

    Attributes:
        size: Number of rows.
        rate: Rows used for each conversation of the timeline.
    """

    def __init__(self, size: int, columns: dict[str, Column], rate: int = 1) -> None:
        self.size = size
        self.rate = rate
        self._columns = {"one": [1] * size, **columns}
        self._made: dict[str, Column] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._columns

    def column(self, name: str) -> Column:
        """Values by row. A column that is not in the table is invented, always the same for the same name."""
        if (known := self._columns.get(name) or self._made.get(name)) is not None:
            return known
        made = self._made[name] = self._invented(name)
        return made

    def _invented(self, name: str) -> Column:
        return [zlib.crc32(f"{name} {row}".encode()) % 5 // 3 for row in range(self.size)]


def columns_of(rows: list[dict[str, Any]]) -> dict[str, Column]:
    """Columns of rows, with those of the times within office hours."""
    columns: dict[str, Column] = {name: [row[name] for row in rows] for name in rows[0]}
    for name in ("wait", "first wait", "lasting", "handling", "chat wait", "chat length"):
        if name in columns:
            columns[f"office {name}"] = [int(row[name] * row["office share"]) for row in rows]
    return columns
