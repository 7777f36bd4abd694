# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .chat_resolutions_deltas import ChatResolutionsDeltas
from .chat_responses_deltas import ChatResponsesDeltas
from .chat_volume_deltas import ChatVolumeDeltas


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatDeltas(Model):
    """How the chats moved.

    Attributes:
        volume: Changes of the volume.
        responses: Changes of the waits.
        resolutions: Changes of how they went.
    """

    volume: ChatVolumeDeltas
    responses: ChatResponsesDeltas
    resolutions: ChatResolutionsDeltas

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("volume", "volume", "object", model=ChatVolumeDeltas),
        Field("responses", "responses", "object", model=ChatResponsesDeltas),
        Field("resolutions", "resolutions", "object", model=ChatResolutionsDeltas),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ChatDeltas:
    volume_ = data["volume"]
    responses_ = data["responses"]
    resolutions_ = data["resolutions"]
    if (volume_.__class__ is not dict) or (responses_.__class__ is not dict) or (resolutions_.__class__ is not dict):
        raise TypeError
    made = new(ChatDeltas)
    made.volume = ChatVolumeDeltas._read(volume_)
    made.responses = ChatResponsesDeltas._read(responses_)
    made.resolutions = ChatResolutionsDeltas._read(resolutions_)
    if len(data) != 3:
        made.extra = unlisted(data, ChatDeltas._KEYS)
    return made


ChatDeltas._read = _read
