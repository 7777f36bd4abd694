# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .chat_resolutions_deltas import ChatResolutionsDeltas
from .chat_responses_deltas import ChatResponsesDeltas
from .chat_volume_deltas import ChatVolumeDeltas


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatDeltas(Model):
    """How the chats moved.

    Attributes:
        volume: Changes of the volume (or None).
        responses: Changes of the waits (or None).
        resolutions: Changes of how they went (or None).
    """

    volume: ChatVolumeDeltas | None = None
    responses: ChatResponsesDeltas | None = None
    resolutions: ChatResolutionsDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("volume", "volume", "object", model=ChatVolumeDeltas, required=False),
        Field("responses", "responses", "object", model=ChatResponsesDeltas, required=False),
        Field("resolutions", "resolutions", "object", model=ChatResolutionsDeltas, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_chat_deltas = partial(new, ChatDeltas)
_new_chat_volume_deltas = partial(new, ChatVolumeDeltas)
_new_chat_responses_deltas = partial(new, ChatResponsesDeltas)
_new_chat_resolutions_deltas = partial(new, ChatResolutionsDeltas)


def _read(data: Any) -> ChatDeltas:
    size = len(data)
    if size == 3:
        volume_ = data["volume"]
        responses_ = data["responses"]
        resolutions_ = data["resolutions"]
    else:
        volume_ = data.get("volume", MISSING)
        responses_ = data.get("responses", MISSING)
        resolutions_ = data.get("resolutions", MISSING)
    left_out = absent = 0
    if volume_.__class__ is dict:
        volume__data = volume_
        volume__size = len(volume__data)
        if volume__size == 4:
            volume__chat_conversations_ = volume__data["chatConversations"]
            volume__completed_chats_ = volume__data["completedChats"]
            volume__missed_chats_ = volume__data["missedChats"]
            volume__chats_per_day_ = volume__data["chatsPerDay"]
        else:
            volume__chat_conversations_ = volume__data.get("chatConversations", MISSING)
            volume__completed_chats_ = volume__data.get("completedChats", MISSING)
            volume__missed_chats_ = volume__data.get("missedChats", MISSING)
            volume__chats_per_day_ = volume__data.get("chatsPerDay", MISSING)
        volume__left_out = volume__absent = 0
        if (
            not (volume__chat_conversations_.__class__ is float and -1e18 < volume__chat_conversations_ < 1e18)
            and volume__chat_conversations_.__class__ is not int
        ):
            if volume__chat_conversations_ is MISSING:
                volume__chat_conversations_ = None
                volume__left_out += 1
            elif volume__chat_conversations_ is None:
                volume__absent |= 1
            else:
                raise TypeError
        if (
            not (volume__completed_chats_.__class__ is float and -1e18 < volume__completed_chats_ < 1e18)
            and volume__completed_chats_.__class__ is not int
        ):
            if volume__completed_chats_ is MISSING:
                volume__completed_chats_ = None
                volume__left_out += 1
            elif volume__completed_chats_ is None:
                volume__absent |= 4
            else:
                raise TypeError
        if (
            not (volume__missed_chats_.__class__ is float and -1e18 < volume__missed_chats_ < 1e18)
            and volume__missed_chats_.__class__ is not int
        ):
            if volume__missed_chats_ is MISSING:
                volume__missed_chats_ = None
                volume__left_out += 1
            elif volume__missed_chats_ is None:
                volume__absent |= 16
            else:
                raise TypeError
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
        volume__made = _new_chat_volume_deltas()
        volume__made.chat_conversations = volume__chat_conversations_
        volume__made.completed_chats = volume__completed_chats_
        volume__made.missed_chats = volume__missed_chats_
        volume__made.chats_per_day = volume__chats_per_day_
        if volume__absent:
            volume__made._absent = volume__absent
        if volume__size + volume__left_out != 4:
            volume__made.extra = unlisted(volume__data, ChatVolumeDeltas._KEYS)
        volume_ = volume__made
    elif volume_ is MISSING:
        volume_ = None
        left_out += 1
    elif volume_ is None:
        absent |= 1
    else:
        raise TypeError
    if responses_.__class__ is dict:
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
        responses__made = _new_chat_responses_deltas()
        responses__made.wait_time = responses__wait_time_
        responses__made.response_time = responses__response_time_
        if responses__absent:
            responses__made._absent = responses__absent
        if responses__size + responses__left_out != 2:
            responses__made.extra = unlisted(responses__data, ChatResponsesDeltas._KEYS)
        responses_ = responses__made
    elif responses_ is MISSING:
        responses_ = None
        left_out += 1
    elif responses_ is None:
        absent |= 4
    else:
        raise TypeError
    if resolutions_.__class__ is dict:
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
        resolutions__made = _new_chat_resolutions_deltas()
        resolutions__made.messages_per_chat = resolutions__messages_per_chat_
        resolutions__made.duration = resolutions__duration_
        if resolutions__absent:
            resolutions__made._absent = resolutions__absent
        if resolutions__size + resolutions__left_out != 2:
            resolutions__made.extra = unlisted(resolutions__data, ChatResolutionsDeltas._KEYS)
        resolutions_ = resolutions__made
    elif resolutions_ is MISSING:
        resolutions_ = None
        left_out += 1
    elif resolutions_ is None:
        absent |= 16
    else:
        raise TypeError
    made = _new_chat_deltas()
    made.volume = volume_
    made.responses = responses_
    made.resolutions = resolutions_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, ChatDeltas._KEYS)
    return made


ChatDeltas._read = _read
