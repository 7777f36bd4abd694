# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserChatReport."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from ..loading import loading
from .user_chat_deltas import UserChatDeltas
from .user_chat_statistics import UserChatStatistics

if TYPE_CHECKING:
    from ..tabular.summary import Summary


@define(slots=True, eq=False, repr=False, kw_only=True)
class UserChatReport(Model):
    """The chats of one user, or of the members of one team.

    Attributes:
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
    """

    current: UserChatStatistics
    previous: UserChatStatistics | None = None
    deltas: UserChatDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", model=UserChatStatistics),
        Field("previous", "previous", "object", nullable=True, model=UserChatStatistics, required=False),
        Field("deltas", "deltas", "object", nullable=True, model=UserChatDeltas, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)

    def summary(self) -> Summary:
        """Current, previous and change of each figure, as text to print; a notebook shows it as a table."""
        with loading:
            from ..tabular.summary import summarize

        return summarize(self)


_new_user_chat_report = partial(new, UserChatReport)
_new_user_chat_statistics = partial(new, UserChatStatistics)
_new_user_chat_deltas = partial(new, UserChatDeltas)


def _read(data: Any) -> UserChatReport:
    size = len(data)
    if size == 3:
        current_ = data["current"]
        previous_ = data["previous"]
        deltas_ = data["deltas"]
    else:
        current_ = data["current"]
        previous_ = data.get("previous", MISSING)
        deltas_ = data.get("deltas", MISSING)
    left_out = absent = 0
    if previous_.__class__ is dict:
        previous__data = previous_
        previous__size = len(previous__data)
        if previous__size == 8:
            previous__start_date_ = previous__data["startDate"]
            previous__end_date_ = previous__data["endDate"]
            previous__total_days_ = previous__data["totalDays"]
            previous__new_conversations_ = previous__data["newConversations"]
            previous__messages_per_chat_ = previous__data["messagesPerChat"]
            previous__response_time_ = previous__data["responseTime"]
            previous__wait_time_ = previous__data["waitTime"]
            previous__duration_ = previous__data["duration"]
        else:
            previous__start_date_ = previous__data.get("startDate", MISSING)
            previous__end_date_ = previous__data.get("endDate", MISSING)
            previous__total_days_ = previous__data["totalDays"]
            previous__new_conversations_ = previous__data["newConversations"]
            previous__messages_per_chat_ = previous__data.get("messagesPerChat", MISSING)
            previous__response_time_ = previous__data.get("responseTime", MISSING)
            previous__wait_time_ = previous__data.get("waitTime", MISSING)
            previous__duration_ = previous__data.get("duration", MISSING)
        if (previous__total_days_.__class__ is not int) or (previous__new_conversations_.__class__ is not int):
            raise TypeError
        previous__left_out = previous__absent = 0
        if previous__start_date_.__class__ is str:
            previous__start_date_ = from_iso(previous__start_date_)
            if previous__start_date_.tzinfo is not UTC:
                previous__start_date_ = in_utc(previous__start_date_)
        elif previous__start_date_ is MISSING:
            previous__start_date_ = None
            previous__left_out += 1
        elif previous__start_date_ is None:
            previous__absent |= 1
        else:
            raise TypeError
        if previous__end_date_.__class__ is str:
            previous__end_date_ = from_iso(previous__end_date_)
            if previous__end_date_.tzinfo is not UTC:
                previous__end_date_ = in_utc(previous__end_date_)
        elif previous__end_date_ is MISSING:
            previous__end_date_ = None
            previous__left_out += 1
        elif previous__end_date_ is None:
            previous__absent |= 4
        else:
            raise TypeError
        if (
            not (previous__messages_per_chat_.__class__ is float and -1e18 < previous__messages_per_chat_ < 1e18)
            and previous__messages_per_chat_.__class__ is not int
        ):
            if previous__messages_per_chat_ is MISSING:
                previous__messages_per_chat_ = None
                previous__left_out += 1
            elif previous__messages_per_chat_ is None:
                previous__absent |= 256
            else:
                raise TypeError
        if (
            not (previous__response_time_.__class__ is float and -1e18 < previous__response_time_ < 1e18)
            and previous__response_time_.__class__ is not int
        ):
            if previous__response_time_ is MISSING:
                previous__response_time_ = None
                previous__left_out += 1
            elif previous__response_time_ is None:
                previous__absent |= 1024
            else:
                raise TypeError
        if (
            not (previous__wait_time_.__class__ is float and -1e18 < previous__wait_time_ < 1e18)
            and previous__wait_time_.__class__ is not int
        ):
            if previous__wait_time_ is MISSING:
                previous__wait_time_ = None
                previous__left_out += 1
            elif previous__wait_time_ is None:
                previous__absent |= 4096
            else:
                raise TypeError
        if (
            not (previous__duration_.__class__ is float and -1e18 < previous__duration_ < 1e18)
            and previous__duration_.__class__ is not int
        ):
            if previous__duration_ is MISSING:
                previous__duration_ = None
                previous__left_out += 1
            elif previous__duration_ is None:
                previous__absent |= 16384
            else:
                raise TypeError
        previous__made = _new_user_chat_statistics()
        previous__made.start_date = previous__start_date_
        previous__made.end_date = previous__end_date_
        previous__made.total_days = previous__total_days_
        previous__made.new_conversations = previous__new_conversations_
        previous__made.messages_per_chat = previous__messages_per_chat_
        previous__made.response_time = previous__response_time_
        previous__made.wait_time = previous__wait_time_
        previous__made.duration = previous__duration_
        if previous__absent:
            previous__made._absent = previous__absent
        if previous__size + previous__left_out != 8:
            previous__made.extra = unlisted(previous__data, UserChatStatistics._KEYS)
        previous_ = previous__made
    elif previous_ is MISSING:
        previous_ = None
        left_out += 1
    elif previous_ is None:
        absent |= 4
    else:
        raise TypeError
    if deltas_.__class__ is dict:
        deltas__data = deltas_
        deltas__size = len(deltas__data)
        if deltas__size == 5:
            deltas__new_conversations_ = deltas__data["newConversations"]
            deltas__messages_per_chat_ = deltas__data["messagesPerChat"]
            deltas__response_time_ = deltas__data["responseTime"]
            deltas__wait_time_ = deltas__data["waitTime"]
            deltas__duration_ = deltas__data["duration"]
        else:
            deltas__new_conversations_ = deltas__data.get("newConversations", MISSING)
            deltas__messages_per_chat_ = deltas__data.get("messagesPerChat", MISSING)
            deltas__response_time_ = deltas__data.get("responseTime", MISSING)
            deltas__wait_time_ = deltas__data.get("waitTime", MISSING)
            deltas__duration_ = deltas__data.get("duration", MISSING)
        deltas__left_out = deltas__absent = 0
        if (
            not (deltas__new_conversations_.__class__ is float and -1e18 < deltas__new_conversations_ < 1e18)
            and deltas__new_conversations_.__class__ is not int
        ):
            if deltas__new_conversations_ is MISSING:
                deltas__new_conversations_ = None
                deltas__left_out += 1
            elif deltas__new_conversations_ is None:
                deltas__absent |= 1
            else:
                raise TypeError
        if (
            not (deltas__messages_per_chat_.__class__ is float and -1e18 < deltas__messages_per_chat_ < 1e18)
            and deltas__messages_per_chat_.__class__ is not int
        ):
            if deltas__messages_per_chat_ is MISSING:
                deltas__messages_per_chat_ = None
                deltas__left_out += 1
            elif deltas__messages_per_chat_ is None:
                deltas__absent |= 4
            else:
                raise TypeError
        if (
            not (deltas__response_time_.__class__ is float and -1e18 < deltas__response_time_ < 1e18)
            and deltas__response_time_.__class__ is not int
        ):
            if deltas__response_time_ is MISSING:
                deltas__response_time_ = None
                deltas__left_out += 1
            elif deltas__response_time_ is None:
                deltas__absent |= 16
            else:
                raise TypeError
        if (
            not (deltas__wait_time_.__class__ is float and -1e18 < deltas__wait_time_ < 1e18)
            and deltas__wait_time_.__class__ is not int
        ):
            if deltas__wait_time_ is MISSING:
                deltas__wait_time_ = None
                deltas__left_out += 1
            elif deltas__wait_time_ is None:
                deltas__absent |= 64
            else:
                raise TypeError
        if (
            not (deltas__duration_.__class__ is float and -1e18 < deltas__duration_ < 1e18)
            and deltas__duration_.__class__ is not int
        ):
            if deltas__duration_ is MISSING:
                deltas__duration_ = None
                deltas__left_out += 1
            elif deltas__duration_ is None:
                deltas__absent |= 256
            else:
                raise TypeError
        deltas__made = _new_user_chat_deltas()
        deltas__made.new_conversations = deltas__new_conversations_
        deltas__made.messages_per_chat = deltas__messages_per_chat_
        deltas__made.response_time = deltas__response_time_
        deltas__made.wait_time = deltas__wait_time_
        deltas__made.duration = deltas__duration_
        if deltas__absent:
            deltas__made._absent = deltas__absent
        if deltas__size + deltas__left_out != 5:
            deltas__made.extra = unlisted(deltas__data, UserChatDeltas._KEYS)
        deltas_ = deltas__made
    elif deltas_ is MISSING:
        deltas_ = None
        left_out += 1
    elif deltas_ is None:
        absent |= 16
    else:
        raise TypeError
    current__data = current_
    current__size = len(current__data)
    if current__size == 8:
        current__start_date_ = current__data["startDate"]
        current__end_date_ = current__data["endDate"]
        current__total_days_ = current__data["totalDays"]
        current__new_conversations_ = current__data["newConversations"]
        current__messages_per_chat_ = current__data["messagesPerChat"]
        current__response_time_ = current__data["responseTime"]
        current__wait_time_ = current__data["waitTime"]
        current__duration_ = current__data["duration"]
    else:
        current__start_date_ = current__data.get("startDate", MISSING)
        current__end_date_ = current__data.get("endDate", MISSING)
        current__total_days_ = current__data["totalDays"]
        current__new_conversations_ = current__data["newConversations"]
        current__messages_per_chat_ = current__data.get("messagesPerChat", MISSING)
        current__response_time_ = current__data.get("responseTime", MISSING)
        current__wait_time_ = current__data.get("waitTime", MISSING)
        current__duration_ = current__data.get("duration", MISSING)
    if (current__total_days_.__class__ is not int) or (current__new_conversations_.__class__ is not int):
        raise TypeError
    current__left_out = current__absent = 0
    if current__start_date_.__class__ is str:
        current__start_date_ = from_iso(current__start_date_)
        if current__start_date_.tzinfo is not UTC:
            current__start_date_ = in_utc(current__start_date_)
    elif current__start_date_ is MISSING:
        current__start_date_ = None
        current__left_out += 1
    elif current__start_date_ is None:
        current__absent |= 1
    else:
        raise TypeError
    if current__end_date_.__class__ is str:
        current__end_date_ = from_iso(current__end_date_)
        if current__end_date_.tzinfo is not UTC:
            current__end_date_ = in_utc(current__end_date_)
    elif current__end_date_ is MISSING:
        current__end_date_ = None
        current__left_out += 1
    elif current__end_date_ is None:
        current__absent |= 4
    else:
        raise TypeError
    if (
        not (current__messages_per_chat_.__class__ is float and -1e18 < current__messages_per_chat_ < 1e18)
        and current__messages_per_chat_.__class__ is not int
    ):
        if current__messages_per_chat_ is MISSING:
            current__messages_per_chat_ = None
            current__left_out += 1
        elif current__messages_per_chat_ is None:
            current__absent |= 256
        else:
            raise TypeError
    if (
        not (current__response_time_.__class__ is float and -1e18 < current__response_time_ < 1e18)
        and current__response_time_.__class__ is not int
    ):
        if current__response_time_ is MISSING:
            current__response_time_ = None
            current__left_out += 1
        elif current__response_time_ is None:
            current__absent |= 1024
        else:
            raise TypeError
    if (
        not (current__wait_time_.__class__ is float and -1e18 < current__wait_time_ < 1e18)
        and current__wait_time_.__class__ is not int
    ):
        if current__wait_time_ is MISSING:
            current__wait_time_ = None
            current__left_out += 1
        elif current__wait_time_ is None:
            current__absent |= 4096
        else:
            raise TypeError
    if (
        not (current__duration_.__class__ is float and -1e18 < current__duration_ < 1e18)
        and current__duration_.__class__ is not int
    ):
        if current__duration_ is MISSING:
            current__duration_ = None
            current__left_out += 1
        elif current__duration_ is None:
            current__absent |= 16384
        else:
            raise TypeError
    current__made = _new_user_chat_statistics()
    current__made.start_date = current__start_date_
    current__made.end_date = current__end_date_
    current__made.total_days = current__total_days_
    current__made.new_conversations = current__new_conversations_
    current__made.messages_per_chat = current__messages_per_chat_
    current__made.response_time = current__response_time_
    current__made.wait_time = current__wait_time_
    current__made.duration = current__duration_
    if current__absent:
        current__made._absent = current__absent
    if current__size + current__left_out != 8:
        current__made.extra = unlisted(current__data, UserChatStatistics._KEYS)
    current_ = current__made
    made = _new_user_chat_report()
    made.current = current_
    made.previous = previous_
    made.deltas = deltas_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, UserChatReport._KEYS)
    return made


UserChatReport._read = _read
