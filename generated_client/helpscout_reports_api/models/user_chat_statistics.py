# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserChatStatistics(Model):
    """Chats of one user or team in a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        total_days: Whole days of the range (days).
        new_conversations: Chats that were begun (count).
        messages_per_chat: Messages in a chat, on average (per-chat, or None).
        response_time: How long a customer waited for a response, on average (seconds, or None).
        wait_time: How long a customer waited until a user joined, on average (seconds, or None).
        duration: How long a chat lasted, on average (seconds, or None).
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    total_days: int
    new_conversations: int
    messages_per_chat: float | None = None
    response_time: float | None = None
    wait_time: float | None = None
    duration: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_days": "days",
        "new_conversations": "count",
        "messages_per_chat": "per-chat",
        "response_time": "seconds",
        "wait_time": "seconds",
        "duration": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("total_days", "totalDays", "integer", required=False, unit="days", always=True),
        Field(
            "new_conversations",
            "newConversations",
            "integer",
            required=False,
            unit="count",
            additive=("time",),
            always=True,
        ),
        Field("messages_per_chat", "messagesPerChat", "number", nullable=True, required=False, unit="per-chat"),
        Field("response_time", "responseTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field("wait_time", "waitTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field("duration", "duration", "number", nullable=True, required=False, unit="seconds", better="lower"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_user_chat_statistics = partial(new, UserChatStatistics)


def _read(data: Any) -> UserChatStatistics:
    size = len(data)
    if size == 8:
        start_date_ = data["startDate"]
        end_date_ = data["endDate"]
        total_days_ = data["totalDays"]
        new_conversations_ = data["newConversations"]
        messages_per_chat_ = data["messagesPerChat"]
        response_time_ = data["responseTime"]
        wait_time_ = data["waitTime"]
        duration_ = data["duration"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        total_days_ = data["totalDays"]
        new_conversations_ = data["newConversations"]
        messages_per_chat_ = data.get("messagesPerChat", MISSING)
        response_time_ = data.get("responseTime", MISSING)
        wait_time_ = data.get("waitTime", MISSING)
        duration_ = data.get("duration", MISSING)
    if (total_days_.__class__ is not int) or (new_conversations_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if start_date_.__class__ is str:
        start_date_ = from_iso(start_date_)
        if start_date_.tzinfo is not UTC:
            start_date_ = in_utc(start_date_)
    elif start_date_ is MISSING:
        start_date_ = None
        left_out += 1
    elif start_date_ is None:
        absent |= 1
    else:
        raise TypeError
    if end_date_.__class__ is str:
        end_date_ = from_iso(end_date_)
        if end_date_.tzinfo is not UTC:
            end_date_ = in_utc(end_date_)
    elif end_date_ is MISSING:
        end_date_ = None
        left_out += 1
    elif end_date_ is None:
        absent |= 4
    else:
        raise TypeError
    if (
        not (messages_per_chat_.__class__ is float and -1e18 < messages_per_chat_ < 1e18)
        and messages_per_chat_.__class__ is not int
    ):
        if messages_per_chat_ is MISSING:
            messages_per_chat_ = None
            left_out += 1
        elif messages_per_chat_ is None:
            absent |= 256
        else:
            raise TypeError
    if (
        not (response_time_.__class__ is float and -1e18 < response_time_ < 1e18)
        and response_time_.__class__ is not int
    ):
        if response_time_ is MISSING:
            response_time_ = None
            left_out += 1
        elif response_time_ is None:
            absent |= 1024
        else:
            raise TypeError
    if not (wait_time_.__class__ is float and -1e18 < wait_time_ < 1e18) and wait_time_.__class__ is not int:
        if wait_time_ is MISSING:
            wait_time_ = None
            left_out += 1
        elif wait_time_ is None:
            absent |= 4096
        else:
            raise TypeError
    if not (duration_.__class__ is float and -1e18 < duration_ < 1e18) and duration_.__class__ is not int:
        if duration_ is MISSING:
            duration_ = None
            left_out += 1
        elif duration_ is None:
            absent |= 16384
        else:
            raise TypeError
    made = _new_user_chat_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.total_days = total_days_
    made.new_conversations = new_conversations_
    made.messages_per_chat = messages_per_chat_
    made.response_time = response_time_
    made.wait_time = wait_time_
    made.duration = duration_
    if absent:
        made._absent = absent
    if size + left_out != 8:
        made.extra = unlisted(data, UserChatStatistics._KEYS)
    return made


UserChatStatistics._read = _read
