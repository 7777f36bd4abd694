# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChatStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from attrs import define

from ..field import Field, from_iso, in_utc, new, unlisted
from ..model import Model
from .chat_resolutions import ChatResolutions
from .chat_responses import ChatResponses
from .chat_volume import ChatVolume


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChatStatistics(Model):
    """Chats of a range.

    Attributes:
        start_date: Start of the range.
        end_date: End of the range.
        volume: How many there were.
        responses: How long customers waited.
        resolutions: How they went.
    """

    start_date: datetime
    end_date: datetime
    volume: ChatVolume
    responses: ChatResponses
    resolutions: ChatResolutions

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time"),
        Field("end_date", "endDate", "date-time"),
        Field("volume", "volume", "object", model=ChatVolume, always=True),
        Field("responses", "responses", "object", model=ChatResponses, always=True),
        Field("resolutions", "resolutions", "object", model=ChatResolutions, always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ChatStatistics:
    start_date_ = data["startDate"]
    end_date_ = data["endDate"]
    volume_ = data["volume"]
    responses_ = data["responses"]
    resolutions_ = data["resolutions"]
    if (
        (start_date_.__class__ is not str)
        or (end_date_.__class__ is not str)
        or (volume_.__class__ is not dict)
        or (responses_.__class__ is not dict)
        or (resolutions_.__class__ is not dict)
    ):
        raise TypeError
    start_date_ = from_iso(start_date_)
    if start_date_.tzinfo is not UTC:
        start_date_ = in_utc(start_date_)
    end_date_ = from_iso(end_date_)
    if end_date_.tzinfo is not UTC:
        end_date_ = in_utc(end_date_)
    made = new(ChatStatistics)
    made.start_date = start_date_
    made.end_date = end_date_
    made.volume = ChatVolume._read(volume_)
    made.responses = ChatResponses._read(responses_)
    made.resolutions = ChatResolutions._read(resolutions_)
    if len(data) != 5:
        made.extra = unlisted(data, ChatStatistics._KEYS)
    return made


ChatStatistics._read = _read
