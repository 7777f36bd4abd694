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


_read_email_volume_deltas = EmailVolumeDeltas._read
_read_email_resolutions_deltas = EmailResolutionsDeltas._read
_read_email_responses_deltas = EmailResponsesDeltas._read
_new_email_deltas = partial(new, EmailDeltas)


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
        volume_ = _read_email_volume_deltas(volume_)
    elif volume_ is MISSING:
        volume_ = None
        left_out += 1
    elif volume_ is None:
        absent |= 1
    else:
        raise TypeError
    if resolutions_.__class__ is dict:
        resolutions_ = _read_email_resolutions_deltas(resolutions_)
    elif resolutions_ is MISSING:
        resolutions_ = None
        left_out += 1
    elif resolutions_ is None:
        absent |= 4
    else:
        raise TypeError
    if responses_.__class__ is dict:
        responses_ = _read_email_responses_deltas(responses_)
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
