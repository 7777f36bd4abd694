# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from .chat_resolutions import ChatResolutions
from .chat_responses import ChatResponses
from .chat_volume import ChatVolume


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatStatistics(Model):
    """Chats of a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        volume: How many chats there were.
        responses: How long customers waited.
        resolutions: How chats were resolved.
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    volume: ChatVolume
    responses: ChatResponses
    resolutions: ChatResolutions

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("volume", "volume", "object", model=ChatVolume, required=False, always=True),
        Field("responses", "responses", "object", model=ChatResponses, required=False, always=True),
        Field("resolutions", "resolutions", "object", model=ChatResolutions, required=False, always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_chat_statistics = partial(new, ChatStatistics)
_new_chat_volume = partial(new, ChatVolume)
_new_chat_responses = partial(new, ChatResponses)
_new_chat_resolutions = partial(new, ChatResolutions)


def _read(data: Any) -> ChatStatistics:
    size = len(data)
    if size == 5:
        start_date_ = data["startDate"]
        end_date_ = data["endDate"]
        volume_ = data["volume"]
        responses_ = data["responses"]
        resolutions_ = data["resolutions"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        volume_ = data["volume"]
        responses_ = data["responses"]
        resolutions_ = data["resolutions"]
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
    volume__data = volume_
    volume__size = len(volume__data)
    if volume__size == 4:
        volume__chat_conversations_ = volume__data["chatConversations"]
        volume__completed_chats_ = volume__data["completedChats"]
        volume__missed_chats_ = volume__data["missedChats"]
        volume__chats_per_day_ = volume__data["chatsPerDay"]
    else:
        volume__chat_conversations_ = volume__data["chatConversations"]
        volume__completed_chats_ = volume__data["completedChats"]
        volume__missed_chats_ = volume__data["missedChats"]
        volume__chats_per_day_ = volume__data.get("chatsPerDay", MISSING)
    if (
        (volume__chat_conversations_.__class__ is not int)
        or (volume__completed_chats_.__class__ is not int)
        or (volume__missed_chats_.__class__ is not int)
    ):
        raise TypeError
    volume__left_out = volume__absent = 0
    if (
        not (volume__chats_per_day_.__class__ is float and -1e18 < volume__chats_per_day_ < 1e18)
        and volume__chats_per_day_.__class__ is not int
    ):
        if volume__chats_per_day_ is MISSING:
            volume__chats_per_day_ = None
            volume__left_out += 1
        elif volume__chats_per_day_ is None:
            volume__absent |= 64
        else:
            raise TypeError
    volume__made = _new_chat_volume()
    volume__made.chat_conversations = volume__chat_conversations_
    volume__made.completed_chats = volume__completed_chats_
    volume__made.missed_chats = volume__missed_chats_
    volume__made.chats_per_day = volume__chats_per_day_
    if volume__absent:
        volume__made._absent = volume__absent
    if volume__size + volume__left_out != 4:
        volume__made.extra = unlisted(volume__data, ChatVolume._KEYS)
    volume_ = volume__made
    responses__data = responses_
    responses__size = len(responses__data)
    if responses__size == 2:
        responses__wait_time_ = responses__data["waitTime"]
        responses__response_time_ = responses__data["responseTime"]
    else:
        responses__wait_time_ = responses__data.get("waitTime", MISSING)
        responses__response_time_ = responses__data.get("responseTime", MISSING)
    responses__left_out = responses__absent = 0
    if (
        not (responses__wait_time_.__class__ is float and -1e18 < responses__wait_time_ < 1e18)
        and responses__wait_time_.__class__ is not int
    ):
        if responses__wait_time_ is MISSING:
            responses__wait_time_ = None
            responses__left_out += 1
        elif responses__wait_time_ is None:
            responses__absent |= 1
        else:
            raise TypeError
    if (
        not (responses__response_time_.__class__ is float and -1e18 < responses__response_time_ < 1e18)
        and responses__response_time_.__class__ is not int
    ):
        if responses__response_time_ is MISSING:
            responses__response_time_ = None
            responses__left_out += 1
        elif responses__response_time_ is None:
            responses__absent |= 4
        else:
            raise TypeError
    responses__made = _new_chat_responses()
    responses__made.wait_time = responses__wait_time_
    responses__made.response_time = responses__response_time_
    if responses__absent:
        responses__made._absent = responses__absent
    if responses__size + responses__left_out != 2:
        responses__made.extra = unlisted(responses__data, ChatResponses._KEYS)
    responses_ = responses__made
    resolutions__data = resolutions_
    resolutions__size = len(resolutions__data)
    if resolutions__size == 2:
        resolutions__messages_per_chat_ = resolutions__data["messagesPerChat"]
        resolutions__duration_ = resolutions__data["duration"]
    else:
        resolutions__messages_per_chat_ = resolutions__data.get("messagesPerChat", MISSING)
        resolutions__duration_ = resolutions__data.get("duration", MISSING)
    resolutions__left_out = resolutions__absent = 0
    if (
        not (resolutions__messages_per_chat_.__class__ is float and -1e18 < resolutions__messages_per_chat_ < 1e18)
        and resolutions__messages_per_chat_.__class__ is not int
    ):
        if resolutions__messages_per_chat_ is MISSING:
            resolutions__messages_per_chat_ = None
            resolutions__left_out += 1
        elif resolutions__messages_per_chat_ is None:
            resolutions__absent |= 1
        else:
            raise TypeError
    if (
        not (resolutions__duration_.__class__ is float and -1e18 < resolutions__duration_ < 1e18)
        and resolutions__duration_.__class__ is not int
    ):
        if resolutions__duration_ is MISSING:
            resolutions__duration_ = None
            resolutions__left_out += 1
        elif resolutions__duration_ is None:
            resolutions__absent |= 4
        else:
            raise TypeError
    resolutions__made = _new_chat_resolutions()
    resolutions__made.messages_per_chat = resolutions__messages_per_chat_
    resolutions__made.duration = resolutions__duration_
    if resolutions__absent:
        resolutions__made._absent = resolutions__absent
    if resolutions__size + resolutions__left_out != 2:
        resolutions__made.extra = unlisted(resolutions__data, ChatResolutions._KEYS)
    resolutions_ = resolutions__made
    made = _new_chat_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.volume = volume_
    made.responses = responses_
    made.resolutions = resolutions_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, ChatStatistics._KEYS)
    return made


ChatStatistics._read = _read
