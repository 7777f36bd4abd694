"""The rows of paged reports: conversations, ratings and replies, one by one."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from . import people
from .desk import UNTAGGED, Desk, Facts
from .selection import Selection

_FIRST_ID = 400_000_000
_FIRST_NUMBER = 1000
# What rows can be ordered by other than their number, and the columns it is in.
_ORDERS = {"rating": "rating", "repliesSent": "replies", "responseTime": "wait", "resolveTime": "lasting"}


@frozen(eq=False)
class Listing:
    """Tells everything about one conversation after the other.

    Attributes:
        desk: The company that had them.
    """

    desk: Desk

    def order(self, selection: Selection, values: Mapping[str, Any]) -> Sequence[int]:
        """The numbers of the conversations in the order asked for, newest first where none is."""
        descending = values.get("sortOrder", "DESC") == "DESC"
        return selection.ordered(_ORDERS.get(values.get("sortField", "")), descending=descending)

    def facts(self, selection: Selection, number: int, *, office: bool = False) -> Facts:
        """Everything about a conversation, by the names that the fields of rows have; times in office hours if so."""
        deck = selection.cards.deck
        place = number % deck.size

        def card(column: str) -> Any:
            return deck.column(column)[place]

        def time(column: str) -> int:
            return int(card(f"office {column}" if office else column))

        # What is in no column is made of the number, always in the same way.
        lot = zlib.crc32(f"conversation {number}".encode())
        second = selection.timeline.second(number)
        tags = [tag for tag in self.desk.tags if tag["id"] in card("tags") and UNTAGGED not in card("tags")]
        customer = self.desk.customers[card("customer") - self.desk.customers[0]["id"]]
        topic = (tags[0] if tags else self.desk.tags[lot % len(self.desk.tags)])["name"].replace("-", " ")
        user = self.desk.user_or_team(card("user"))["name"] if card("user") else None
        rating = card("rating")
        comments = people.COMMENTS.get(rating, (None,))
        return {
            "id": _FIRST_ID + number,
            "number": _FIRST_NUMBER + number,
            "type": card("channel"),
            "mailboxid": card("inbox"),
            "attachments": lot % 7 == 0,
            "subject": people.SUBJECTS[lot % len(people.SUBJECTS)].format(topic),
            "status": card("status"),
            "threadCount": card("replies") + card("messages"),
            "preview": people.PREVIEWS[lot % len(people.PREVIEWS)].format(topic),
            "customerName": customer["name"],
            "customerEmail": customer["email"],
            "customerIds": [customer["id"]],
            "customers": [customer],
            "modifiedAt": _text(second),
            "assignedid": card("user"),
            "assignedName": user,
            "waitingSince": _text(second),
            "waitingSinceType": 2,
            "tags": tags,
            "avgHandleTime": time("handling"),
            "firstResponseTime": time("first wait") if card("first answered") else None,
            "responseTime": time("wait"),
            "repliesSent": card("replies"),
            "resolveTime": time("lasting") if card("resolved") else None,
            "threadid": 2 * (_FIRST_ID + number) + 1,
            "threadCreatedAt": _text(second - 60 * (1 + lot % 500)),
            "ratingId": rating,
            "ratingCustomerId": customer["id"],
            "ratingCustomerName": customer["name"],
            "ratingComments": comments[lot % len(comments)],
            "ratingCreatedAt": _text(second),
            "ratingUserId": card("user"),
            "ratingUserName": user,
        }


def _text(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
