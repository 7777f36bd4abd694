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


_read_chat_volume_deltas = ChatVolumeDeltas._read
_read_chat_responses_deltas = ChatResponsesDeltas._read
_read_chat_resolutions_deltas = ChatResolutionsDeltas._read
_new_chat_deltas = partial(new, ChatDeltas)


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
        volume_ = _read_chat_volume_deltas(volume_)
    elif volume_ is MISSING:
        volume_ = None
        left_out += 1
    elif volume_ is None:
        absent |= 1
    else:
        raise TypeError
    if responses_.__class__ is dict:
        responses_ = _read_chat_responses_deltas(responses_)
    elif responses_ is MISSING:
        responses_ = None
        left_out += 1
    elif responses_ is None:
        absent |= 4
    else:
        raise TypeError
    if resolutions_.__class__ is dict:
        resolutions_ = _read_chat_resolutions_deltas(resolutions_)
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
