# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChannelVolumePoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ChannelVolumePoint(Model):
    """New conversations by channel from one point to the next.

    Attributes:
        date: Where the time of the point begins.
        chat: Chats that were begun, those of other vendors' chat tools included (count).
        email: E-mail conversations that were begun (count).
        phone: Phone conversations that were begun (count).
    """

    date: datetime
    chat: int
    email: int
    phone: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "chat": "count",
        "email": "count",
        "phone": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("date", "date", "date-time", role="time"),
        Field("chat", "chat", "integer", required=False, unit="count", additive=("time",), always=True),
        Field("email", "email", "integer", required=False, unit="count", additive=("time",), always=True),
        Field("phone", "phone", "integer", required=False, unit="count", additive=("time",), always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
