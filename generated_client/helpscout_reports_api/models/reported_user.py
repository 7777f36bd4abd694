# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ReportedUser."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ..answers.field import Field
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
