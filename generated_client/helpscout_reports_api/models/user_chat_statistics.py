# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserChatStatistics(Model):
    """Chats of one user or team in a range.

    Attributes:
        start_date: Start of the range.
        end_date: End of the range.
        total_days: Whole days of the range (days).
        new_conversations: Chats that were begun (count).
        messages_per_chat: Messages in a chat, on average (per-chat, or None).
        response_time: How long a customer waited for a response, on average (seconds, or None).
        wait_time: How long a customer waited until a user joined, on average (seconds, or None).
        duration: How long a chat lasted, on average (seconds, or None).
    """

    start_date: datetime
    end_date: datetime
    total_days: int
    new_conversations: int
    messages_per_chat: float | None
    response_time: float | None
    wait_time: float | None
    duration: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_days": "days",
        "new_conversations": "count",
        "messages_per_chat": "per-chat",
        "response_time": "seconds",
        "wait_time": "seconds",
        "duration": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time"),
        Field("end_date", "endDate", "date-time"),
        Field("total_days", "totalDays", "integer", unit="days", always=True),
        Field("new_conversations", "newConversations", "integer", unit="count", additive=("time",), always=True),
        Field("messages_per_chat", "messagesPerChat", "number", nullable=True, unit="per-chat"),
        Field("response_time", "responseTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("wait_time", "waitTime", "number", nullable=True, unit="seconds", better="lower"),
        Field("duration", "duration", "number", nullable=True, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> UserChatStatistics:
    start_date_ = data["startDate"]
    end_date_ = data["endDate"]
    total_days_ = data["totalDays"]
    new_conversations_ = data["newConversations"]
    messages_per_chat_ = data["messagesPerChat"]
    response_time_ = data["responseTime"]
    wait_time_ = data["waitTime"]
    duration_ = data["duration"]
    if not (
        total_days_.__class__ is int
        and new_conversations_.__class__ is int
        and (
            (kind := messages_per_chat_.__class__) is int
            or (kind is float and not messages_per_chat_ - messages_per_chat_)
            or messages_per_chat_ is None
        )
        and (
            (kind := response_time_.__class__) is int
            or (kind is float and not response_time_ - response_time_)
            or response_time_ is None
        )
        and (
            (kind := wait_time_.__class__) is int
            or (kind is float and not wait_time_ - wait_time_)
            or wait_time_ is None
        )
        and ((kind := duration_.__class__) is int or (kind is float and not duration_ - duration_) or duration_ is None)
    ):
        raise TypeError
    start_date_ = from_iso(start_date_)
    if start_date_.tzinfo is not UTC:
        start_date_ = in_utc(start_date_)
    end_date_ = from_iso(end_date_)
    if end_date_.tzinfo is not UTC:
        end_date_ = in_utc(end_date_)
    made = new(UserChatStatistics)
    made.start_date = start_date_
    made.end_date = end_date_
    made.total_days = total_days_
    made.new_conversations = new_conversations_
    made.messages_per_chat = messages_per_chat_
    made.response_time = response_time_
    made.wait_time = wait_time_
    made.duration = duration_
    if len(data) != 8:
        made.extra = unlisted(data, UserChatStatistics._KEYS)
    return made


UserChatStatistics._read = _read
