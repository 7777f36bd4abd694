# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model
from .email_resolutions import EmailResolutions
from .email_responses import EmailResponses
from .email_volume import EmailVolume


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailStatistics(Model):
    """E-mail conversations of a range.

    Attributes:
        start_date: Start of the range (or None).
        end_date: End of the range (or None).
        volume: How many e-mail conversations there were.
        resolutions: How they were resolved.
        responses: How long customers waited.
    """

    start_date: datetime | None = None
    end_date: datetime | None = None
    volume: EmailVolume
    resolutions: EmailResolutions
    responses: EmailResponses

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("start_date", "startDate", "date-time", required=False),
        Field("end_date", "endDate", "date-time", required=False),
        Field("volume", "volume", "object", model=EmailVolume, required=False, always=True),
        Field("resolutions", "resolutions", "object", model=EmailResolutions, required=False, always=True),
        Field("responses", "responses", "object", model=EmailResponses, required=False, always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_email_volume = EmailVolume._read
_read_email_resolutions = EmailResolutions._read
_read_email_responses = EmailResponses._read
_new_email_statistics = partial(new, EmailStatistics)


def _read(data: Any) -> EmailStatistics:
    size = len(data)
    if size == 5:
        start_date_ = data["startDate"]
        end_date_ = data["endDate"]
        volume_ = data["volume"]
        resolutions_ = data["resolutions"]
        responses_ = data["responses"]
    else:
        start_date_ = data.get("startDate", MISSING)
        end_date_ = data.get("endDate", MISSING)
        volume_ = data["volume"]
        resolutions_ = data["resolutions"]
        responses_ = data["responses"]
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
    made = _new_email_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.volume = _read_email_volume(volume_)
    made.resolutions = _read_email_resolutions(resolutions_)
    made.responses = _read_email_responses(responses_)
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, EmailStatistics._KEYS)
    return made


EmailStatistics._read = _read
