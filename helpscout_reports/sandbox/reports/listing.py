"""The rows of paged reports: conversations, ratings and replies, one by one."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from ..company import names
from ..company.company import UNTAGGED, Company, Facts
from .selection import Selection

_FIRST_ID = 400_000_000
_FIRST_NUMBER = 1000
_TEXTS = 1000
# Sort fields, and the columns they sort by; any other sorts by number.
_ORDERS = {"rating": "rating", "repliesSent": "replies", "responseTime": "wait", "resolveTime": "lasting"}


@frozen(eq=False)
class Listing:
    """Makes the rows of lists.

    Attributes:
        company: The company.
    """

    company: Company

    def order(self, selection: Selection, values: Mapping[str, Any]) -> Sequence[int]:
        """The numbers of the conversations in the order of the request; default: newest first."""
        descending = values.get("sortOrder", "DESC") == "DESC"
        return selection.ordered(_ORDERS.get(values.get("sortField", "")), descending=descending)

    def facts(self, selection: Selection, number: int, *, office: bool = False) -> Facts:
        """A conversation by the field names of rows; `office`: times within office hours."""
        table = selection.rows.table
        place = number % table.size

        def value(column: str) -> Any:
            return table.column(column)[place]

        def time(column: str) -> int:
            return int(value(f"office {column}" if office else column))

        # What has no column is derived from the number.
        lot = zlib.crc32(f"conversation {number}".encode())
        second = selection.timeline.second(number)
        tags = [tag for tag in self.company.tags if tag["id"] in value("tags") and UNTAGGED not in value("tags")]
        customer = self.company.customers[value("customer") - self.company.customers[0]["id"]]
        topic = self._topic(tags, lot)
        user = self.company.people[value("user")]["name"] if value("user") else None
        rating = value("rating")
        comments = names.COMMENTS.get(rating, (None,))
        comment = comments[lot % len(comments)]
        return {
            "id": _FIRST_ID + number,
            "number": _FIRST_NUMBER + number,
            "type": value("channel"),
            "mailboxid": value("inbox"),
            "attachments": lot % 7 == 0,
            "subject": self.company.text(lot % _TEXTS, names.SUBJECTS[lot % len(names.SUBJECTS)].format(topic)),
            "status": value("status"),
            "threadCount": value("replies") + value("messages"),
            "preview": self.company.text(lot % _TEXTS + 1, names.PREVIEWS[lot % len(names.PREVIEWS)].format(topic)),
            "customerName": customer["name"],
            "customerEmail": customer["email"],
            "customerIds": [customer["id"]],
            "customers": [customer],
            "modifiedAt": _text(second),
            "assignedid": value("user"),
            "assignedName": user,
            "waitingSince": _text(second),
            "waitingSinceType": 2,
            "tags": tags,
            "avgHandleTime": time("handling"),
            "firstResponseTime": time("first wait") if value("first answered") else None,
            "responseTime": time("wait"),
            "repliesSent": value("replies"),
            "resolveTime": time("lasting") if value("resolved") else None,
            "threadid": 2 * (_FIRST_ID + number) + 1,
            "threadCreatedAt": _text(second - 60 * (1 + lot % 500)),
            "ratingId": rating,
            "ratingCustomerId": customer["id"],
            "ratingCustomerName": customer["name"],
            "ratingComments": comment and self.company.text(lot % _TEXTS + 2, comment),
            "ratingCreatedAt": _text(second),
            "ratingUserId": value("user"),
            "ratingUserName": user,
        }

    def _topic(self, tags: Sequence[Facts], lot: int) -> str:
        """What a conversation is about: its first tag, or any."""
        if not tags and self.company.tags:
            tags = [self.company.tags[lot % len(self.company.tags)]]
        return str(tags[0]["slug"]).replace("-", " ") if tags else "billing"


def _text(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
