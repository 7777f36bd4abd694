# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""EmailDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .email_resolutions_deltas import EmailResolutionsDeltas
from .email_responses_deltas import EmailResponsesDeltas
from .email_volume_deltas import EmailVolumeDeltas


@define(slots=True, eq=False, repr=False, kw_only=True)
class EmailDeltas(Model):
    """How e-mail conversations moved.

    Attributes:
        volume: Changes of the volume.
        resolutions: Changes of the resolutions.
        responses: Changes of the waits.
    """

    volume: EmailVolumeDeltas
    resolutions: EmailResolutionsDeltas
    responses: EmailResponsesDeltas

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("volume", "volume", "object", model=EmailVolumeDeltas),
        Field("resolutions", "resolutions", "object", model=EmailResolutionsDeltas),
        Field("responses", "responses", "object", model=EmailResponsesDeltas),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> EmailDeltas:
    volume_ = data["volume"]
    resolutions_ = data["resolutions"]
    responses_ = data["responses"]
    if (volume_.__class__ is not dict) or (resolutions_.__class__ is not dict) or (responses_.__class__ is not dict):
        raise TypeError
    made = new(EmailDeltas)
    made.volume = EmailVolumeDeltas._read(volume_)
    made.resolutions = EmailResolutionsDeltas._read(resolutions_)
    made.responses = EmailResponsesDeltas._read(responses_)
    if len(data) != 3:
        made.extra = unlisted(data, EmailDeltas._KEYS)
    return made


EmailDeltas._read = _read
