# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ChannelVolumePoint."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, from_iso, in_utc, new, unlisted
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


_new_channel_volume_point = partial(new, ChannelVolumePoint)


def _read(data: Any) -> ChannelVolumePoint:
    date_ = data["date"]
    chat_ = data["chat"]
    email_ = data["email"]
    phone_ = data["phone"]
    if (
        (date_.__class__ is not str)
        or (chat_.__class__ is not int)
        or (email_.__class__ is not int)
        or (phone_.__class__ is not int)
    ):
        raise TypeError
    date_ = from_iso(date_)
    if date_.tzinfo is not UTC:
        date_ = in_utc(date_)
    made = _new_channel_volume_point()
    made.date = date_
    made.chat = chat_
    made.email = email_
    made.phone = phone_
    if len(data) != 4:
        made.extra = unlisted(data, ChannelVolumePoint._KEYS)
    return made


ChannelVolumePoint._read = _read
