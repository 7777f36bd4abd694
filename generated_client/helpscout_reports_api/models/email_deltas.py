# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .email_resolutions_deltas import EmailResolutionsDeltas
from .email_responses_deltas import EmailResponsesDeltas
from .email_volume_deltas import EmailVolumeDeltas


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailDeltas(Model):
    """How e-mail conversations moved.

    Attributes:
        volume: Changes of the volume (or None).
        resolutions: Changes of the resolutions (or None).
        responses: Changes of the waits (or None).
    """

    volume: EmailVolumeDeltas | None = None
    resolutions: EmailResolutionsDeltas | None = None
    responses: EmailResponsesDeltas | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("volume", "volume", "object", model=EmailVolumeDeltas, required=False),
        Field("resolutions", "resolutions", "object", model=EmailResolutionsDeltas, required=False),
        Field("responses", "responses", "object", model=EmailResponsesDeltas, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_email_deltas = partial(new, EmailDeltas)
_new_email_volume_deltas = partial(new, EmailVolumeDeltas)
_new_email_resolutions_deltas = partial(new, EmailResolutionsDeltas)
_new_email_responses_deltas = partial(new, EmailResponsesDeltas)


def _read(data: Any) -> EmailDeltas:
    size = len(data)
    if size == 3:
        volume_ = data["volume"]
        resolutions_ = data["resolutions"]
        responses_ = data["responses"]
    else:
        volume_ = data.get("volume", MISSING)
        resolutions_ = data.get("resolutions", MISSING)
        responses_ = data.get("responses", MISSING)
    left_out = absent = 0
    if volume_.__class__ is dict:
        volume__data = volume_
        volume__size = len(volume__data)
        if volume__size == 4:
            volume__email_conversations_ = volume__data["emailConversations"]
            volume__emails_created_ = volume__data["emailsCreated"]
            volume__replies_sent_ = volume__data["repliesSent"]
            volume__messages_received_ = volume__data["messagesReceived"]
        else:
            volume__email_conversations_ = volume__data.get("emailConversations", MISSING)
            volume__emails_created_ = volume__data.get("emailsCreated", MISSING)
            volume__replies_sent_ = volume__data.get("repliesSent", MISSING)
            volume__messages_received_ = volume__data.get("messagesReceived", MISSING)
        volume__left_out = volume__absent = 0
        if (
            not (volume__email_conversations_.__class__ is float and -1e18 < volume__email_conversations_ < 1e18)
            and volume__email_conversations_.__class__ is not int
        ):
            if volume__email_conversations_ is MISSING:
                volume__email_conversations_ = None
                volume__left_out += 1
            elif volume__email_conversations_ is None:
                volume__absent |= 1
            else:
                raise TypeError
        if (
            not (volume__emails_created_.__class__ is float and -1e18 < volume__emails_created_ < 1e18)
            and volume__emails_created_.__class__ is not int
        ):
            if volume__emails_created_ is MISSING:
                volume__emails_created_ = None
                volume__left_out += 1
            elif volume__emails_created_ is None:
                volume__absent |= 4
            else:
                raise TypeError
        if (
            not (volume__replies_sent_.__class__ is float and -1e18 < volume__replies_sent_ < 1e18)
            and volume__replies_sent_.__class__ is not int
        ):
            if volume__replies_sent_ is MISSING:
                volume__replies_sent_ = None
                volume__left_out += 1
            elif volume__replies_sent_ is None:
                volume__absent |= 16
            else:
                raise TypeError
        if (
            not (volume__messages_received_.__class__ is float and -1e18 < volume__messages_received_ < 1e18)
            and volume__messages_received_.__class__ is not int
        ):
            if volume__messages_received_ is MISSING:
                volume__messages_received_ = None
                volume__left_out += 1
            elif volume__messages_received_ is None:
                volume__absent |= 64
            else:
                raise TypeError
        volume__made = _new_email_volume_deltas()
        volume__made.email_conversations = volume__email_conversations_
        volume__made.emails_created = volume__emails_created_
        volume__made.replies_sent = volume__replies_sent_
        volume__made.messages_received = volume__messages_received_
        if volume__absent:
            volume__made._absent = volume__absent
        if volume__size + volume__left_out != 4:
            volume__made.extra = unlisted(volume__data, EmailVolumeDeltas._KEYS)
        volume_ = volume__made
    elif volume_ is MISSING:
        volume_ = None
        left_out += 1
    elif volume_ is None:
        absent |= 1
    else:
        raise TypeError
    if resolutions_.__class__ is dict:
        resolutions__data = resolutions_
        resolutions__size = len(resolutions__data)
        if resolutions__size == 6:
            resolutions__resolved_ = resolutions__data["resolved"]
            resolutions__resolved_on_first_reply_ = resolutions__data["resolvedOnFirstReply"]
            resolutions__resolution_time_ = resolutions__data["resolutionTime"]
            resolutions__replies_to_resolve_ = resolutions__data["repliesToResolve"]
            resolutions__handle_time_ = resolutions__data["handleTime"]
            resolutions__closed_ = resolutions__data["closed"]
        else:
            resolutions__resolved_ = resolutions__data.get("resolved", MISSING)
            resolutions__resolved_on_first_reply_ = resolutions__data.get("resolvedOnFirstReply", MISSING)
            resolutions__resolution_time_ = resolutions__data.get("resolutionTime", MISSING)
            resolutions__replies_to_resolve_ = resolutions__data.get("repliesToResolve", MISSING)
            resolutions__handle_time_ = resolutions__data.get("handleTime", MISSING)
            resolutions__closed_ = resolutions__data.get("closed", MISSING)
        resolutions__left_out = resolutions__absent = 0
        if (
            not (resolutions__resolved_.__class__ is float and -1e18 < resolutions__resolved_ < 1e18)
            and resolutions__resolved_.__class__ is not int
        ):
            if resolutions__resolved_ is MISSING:
                resolutions__resolved_ = None
                resolutions__left_out += 1
            elif resolutions__resolved_ is None:
                resolutions__absent |= 1
            else:
                raise TypeError
        if (
            not (
                resolutions__resolved_on_first_reply_.__class__ is float
                and -1e18 < resolutions__resolved_on_first_reply_ < 1e18
            )
            and resolutions__resolved_on_first_reply_.__class__ is not int
        ):
            if resolutions__resolved_on_first_reply_ is MISSING:
                resolutions__resolved_on_first_reply_ = None
                resolutions__left_out += 1
            elif resolutions__resolved_on_first_reply_ is None:
                resolutions__absent |= 4
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
                resolutions__absent |= 16
            else:
                raise TypeError
        if (
            not (
                resolutions__replies_to_resolve_.__class__ is float and -1e18 < resolutions__replies_to_resolve_ < 1e18
            )
            and resolutions__replies_to_resolve_.__class__ is not int
        ):
            if resolutions__replies_to_resolve_ is MISSING:
                resolutions__replies_to_resolve_ = None
                resolutions__left_out += 1
            elif resolutions__replies_to_resolve_ is None:
                resolutions__absent |= 64
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
                resolutions__absent |= 256
            else:
                raise TypeError
        if (
            not (resolutions__closed_.__class__ is float and -1e18 < resolutions__closed_ < 1e18)
            and resolutions__closed_.__class__ is not int
        ):
            if resolutions__closed_ is MISSING:
                resolutions__closed_ = None
                resolutions__left_out += 1
            elif resolutions__closed_ is None:
                resolutions__absent |= 1024
            else:
                raise TypeError
        resolutions__made = _new_email_resolutions_deltas()
        resolutions__made.resolved = resolutions__resolved_
        resolutions__made.resolved_on_first_reply = resolutions__resolved_on_first_reply_
        resolutions__made.resolution_time = resolutions__resolution_time_
        resolutions__made.replies_to_resolve = resolutions__replies_to_resolve_
        resolutions__made.handle_time = resolutions__handle_time_
        resolutions__made.closed = resolutions__closed_
        if resolutions__absent:
            resolutions__made._absent = resolutions__absent
        if resolutions__size + resolutions__left_out != 6:
            resolutions__made.extra = unlisted(resolutions__data, EmailResolutionsDeltas._KEYS)
        resolutions_ = resolutions__made
    elif resolutions_ is MISSING:
        resolutions_ = None
        left_out += 1
    elif resolutions_ is None:
        absent |= 4
    else:
        raise TypeError
    if responses_.__class__ is dict:
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
        responses__made = _new_email_responses_deltas()
        responses__made.response_time = responses__response_time_
        responses__made.first_response_time = responses__first_response_time_
        if responses__absent:
            responses__made._absent = responses__absent
        if responses__size + responses__left_out != 2:
            responses__made.extra = unlisted(responses__data, EmailResponsesDeltas._KEYS)
        responses_ = responses__made
    elif responses_ is MISSING:
        responses_ = None
        left_out += 1
    elif responses_ is None:
        absent |= 16
    else:
        raise TypeError
    made = _new_email_deltas()
    made.volume = volume_
    made.resolutions = resolutions_
    made.responses = responses_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, EmailDeltas._KEYS)
    return made


EmailDeltas._read = _read
