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


_new_email_statistics = partial(new, EmailStatistics)
_new_email_volume = partial(new, EmailVolume)
_new_email_resolutions = partial(new, EmailResolutions)
_new_email_responses = partial(new, EmailResponses)


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
    volume__data = volume_
    volume__email_conversations_ = volume__data["emailConversations"]
    volume__emails_created_ = volume__data["emailsCreated"]
    volume__replies_sent_ = volume__data["repliesSent"]
    volume__messages_received_ = volume__data["messagesReceived"]
    if (
        (volume__email_conversations_.__class__ is not int)
        or (volume__emails_created_.__class__ is not int)
        or (volume__replies_sent_.__class__ is not int)
        or (volume__messages_received_.__class__ is not int)
    ):
        raise TypeError
    volume__made = _new_email_volume()
    volume__made.email_conversations = volume__email_conversations_
    volume__made.emails_created = volume__emails_created_
    volume__made.replies_sent = volume__replies_sent_
    volume__made.messages_received = volume__messages_received_
    if len(volume__data) != 4:
        volume__made.extra = unlisted(volume__data, EmailVolume._KEYS)
    volume_ = volume__made
    resolutions__data = resolutions_
    resolutions__size = len(resolutions__data)
    if resolutions__size == 7:
        resolutions__resolved_ = resolutions__data["resolved"]
        resolutions__resolved_on_first_reply_ = resolutions__data["resolvedOnFirstReply"]
        resolutions__percent_resolved_on_first_reply_ = resolutions__data["percentResolvedOnFirstReply"]
        resolutions__resolution_time_ = resolutions__data["resolutionTime"]
        resolutions__replies_to_resolve_ = resolutions__data["repliesToResolve"]
        resolutions__handle_time_ = resolutions__data["handleTime"]
        resolutions__closed_ = resolutions__data["closed"]
    else:
        resolutions__resolved_ = resolutions__data["resolved"]
        resolutions__resolved_on_first_reply_ = resolutions__data["resolvedOnFirstReply"]
        resolutions__percent_resolved_on_first_reply_ = resolutions__data.get("percentResolvedOnFirstReply", MISSING)
        resolutions__resolution_time_ = resolutions__data.get("resolutionTime", MISSING)
        resolutions__replies_to_resolve_ = resolutions__data.get("repliesToResolve", MISSING)
        resolutions__handle_time_ = resolutions__data.get("handleTime", MISSING)
        resolutions__closed_ = resolutions__data["closed"]
    if (
        (resolutions__resolved_.__class__ is not int)
        or (resolutions__resolved_on_first_reply_.__class__ is not int)
        or (resolutions__closed_.__class__ is not int)
    ):
        raise TypeError
    resolutions__left_out = resolutions__absent = 0
    if (
        not (
            resolutions__percent_resolved_on_first_reply_.__class__ is float
            and -1e18 < resolutions__percent_resolved_on_first_reply_ < 1e18
        )
        and resolutions__percent_resolved_on_first_reply_.__class__ is not int
    ):
        if resolutions__percent_resolved_on_first_reply_ is MISSING:
            resolutions__percent_resolved_on_first_reply_ = None
            resolutions__left_out += 1
        elif resolutions__percent_resolved_on_first_reply_ is None:
            resolutions__absent |= 16
        else:
            raise TypeError
    if (
        not (resolutions__resolution_time_.__class__ is float and -1e18 < resolutions__resolution_time_ < 1e18)
        and resolutions__resolution_time_.__class__ is not int
    ):
        if resolutions__resolution_time_ is MISSING:
            resolutions__resolution_time_ = None
            resolutions__left_out += 1
        elif resolutions__resolution_time_ is None:
            resolutions__absent |= 64
        else:
            raise TypeError
    if (
        not (resolutions__replies_to_resolve_.__class__ is float and -1e18 < resolutions__replies_to_resolve_ < 1e18)
        and resolutions__replies_to_resolve_.__class__ is not int
    ):
        if resolutions__replies_to_resolve_ is MISSING:
            resolutions__replies_to_resolve_ = None
            resolutions__left_out += 1
        elif resolutions__replies_to_resolve_ is None:
            resolutions__absent |= 256
        else:
            raise TypeError
    if (
        not (resolutions__handle_time_.__class__ is float and -1e18 < resolutions__handle_time_ < 1e18)
        and resolutions__handle_time_.__class__ is not int
    ):
        if resolutions__handle_time_ is MISSING:
            resolutions__handle_time_ = None
            resolutions__left_out += 1
        elif resolutions__handle_time_ is None:
            resolutions__absent |= 1024
        else:
            raise TypeError
    resolutions__made = _new_email_resolutions()
    resolutions__made.resolved = resolutions__resolved_
    resolutions__made.resolved_on_first_reply = resolutions__resolved_on_first_reply_
    resolutions__made.percent_resolved_on_first_reply = resolutions__percent_resolved_on_first_reply_
    resolutions__made.resolution_time = resolutions__resolution_time_
    resolutions__made.replies_to_resolve = resolutions__replies_to_resolve_
    resolutions__made.handle_time = resolutions__handle_time_
    resolutions__made.closed = resolutions__closed_
    if resolutions__absent:
        resolutions__made._absent = resolutions__absent
    if resolutions__size + resolutions__left_out != 7:
        resolutions__made.extra = unlisted(resolutions__data, EmailResolutions._KEYS)
    resolutions_ = resolutions__made
    responses__data = responses_
    responses__size = len(responses__data)
    if responses__size == 2:
        responses__response_time_ = responses__data["responseTime"]
        responses__first_response_time_ = responses__data["firstResponseTime"]
    else:
        responses__response_time_ = responses__data.get("responseTime", MISSING)
        responses__first_response_time_ = responses__data.get("firstResponseTime", MISSING)
    responses__left_out = responses__absent = 0
    if (
        not (responses__response_time_.__class__ is float and -1e18 < responses__response_time_ < 1e18)
        and responses__response_time_.__class__ is not int
    ):
        if responses__response_time_ is MISSING:
            responses__response_time_ = None
            responses__left_out += 1
        elif responses__response_time_ is None:
            responses__absent |= 1
        else:
            raise TypeError
    if (
        not (responses__first_response_time_.__class__ is float and -1e18 < responses__first_response_time_ < 1e18)
        and responses__first_response_time_.__class__ is not int
    ):
        if responses__first_response_time_ is MISSING:
            responses__first_response_time_ = None
            responses__left_out += 1
        elif responses__first_response_time_ is None:
            responses__absent |= 4
        else:
            raise TypeError
    responses__made = _new_email_responses()
    responses__made.response_time = responses__response_time_
    responses__made.first_response_time = responses__first_response_time_
    if responses__absent:
        responses__made._absent = responses__absent
    if responses__size + responses__left_out != 2:
        responses__made.extra = unlisted(responses__data, EmailResponses._KEYS)
    responses_ = responses__made
    made = _new_email_statistics()
    made.start_date = start_date_
    made.end_date = end_date_
    made.volume = volume_
    made.resolutions = resolutions_
    made.responses = responses_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, EmailStatistics._KEYS)
    return made


EmailStatistics._read = _read
