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


_read_chat_volume = ChatVolume._read
_read_chat_responses = ChatResponses._read
_read_chat_resolutions = ChatResolutions._read
_new_chat_statistics = partial(new, ChatStatistics)


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
    made = _new_chat_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.volume = _read_chat_volume(volume_)
    made.responses = _read_chat_responses(responses_)
    made.resolutions = _read_chat_resolutions(resolutions_)
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, ChatStatistics._KEYS)
    return made


ChatStatistics._read = _read
