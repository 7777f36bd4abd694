# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReportedUser."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, from_iso, in_utc, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ReportedUser(Model):
    """The user or team a report is about.

    Attributes:
        id: Id of the user or team.
        has_photo: Whether the user has a photo (or None).
        created_at: When the user was created (or None).
        name: Full name of the user or team (or None).
        total_customers_helped: Customers helped, apparently of all time (count).
        photo_url: Address of the photo of the user (or None).
    """

    id: int
    has_photo: bool | None = None
    created_at: datetime | None = None
    name: str | None = None
    total_customers_helped: int
    photo_url: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "total_customers_helped": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer", refers_to="user"),
        Field("has_photo", "hasPhoto", "boolean", required=False),
        Field("created_at", "createdAt", "date-time", required=False),
        Field("name", "name", "string", required=False),
        Field(
            "total_customers_helped",
            "totalCustomersHelped",
            "integer",
            required=False,
            unit="count",
            better="higher",
            always=True,
        ),
        Field("photo_url", "photoUrl", "string", nullable=True, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_reported_user = partial(new, ReportedUser)


def _read(data: Any) -> ReportedUser:
    size = len(data)
    if size == 6:
        id_ = data["id"]
        has_photo_ = data["hasPhoto"]
        created_at_ = data["createdAt"]
        name_ = data["name"]
        total_customers_helped_ = data["totalCustomersHelped"]
        photo_url_ = data["photoUrl"]
    else:
        id_ = data["id"]
        has_photo_ = data.get("hasPhoto", MISSING)
        created_at_ = data.get("createdAt", MISSING)
        name_ = data.get("name", MISSING)
        total_customers_helped_ = data["totalCustomersHelped"]
        photo_url_ = data.get("photoUrl", MISSING)
    if (id_.__class__ is not int) or (total_customers_helped_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if has_photo_ is not True and has_photo_ is not False:
        if has_photo_ is MISSING:
            has_photo_ = None
            left_out += 1
        elif has_photo_ is None:
            absent |= 4
        else:
            raise TypeError
    if created_at_.__class__ is str:
        created_at_ = from_iso(created_at_)
        if created_at_.tzinfo is not UTC:
            created_at_ = in_utc(created_at_)
    elif created_at_ is MISSING:
        created_at_ = None
        left_out += 1
    elif created_at_ is None:
        absent |= 16
    else:
        raise TypeError
    if name_.__class__ is not str:
        if name_ is MISSING:
            name_ = None
            left_out += 1
        elif name_ is None:
            absent |= 64
        else:
            raise TypeError
    if photo_url_.__class__ is not str:
        if photo_url_ is MISSING:
            photo_url_ = None
            left_out += 1
        elif photo_url_ is None:
            absent |= 1024
        else:
            raise TypeError
    made = _new_reported_user()
    made.id = id_
    made.has_photo = has_photo_
    made.created_at = created_at_
    made.name = name_
    made.total_customers_helped = total_customers_helped_
    made.photo_url = photo_url_
    if absent:
        made._absent = absent
    if size + left_out != 6:
        made.extra = unlisted(data, ReportedUser._KEYS)
    return made


ReportedUser._read = _read
