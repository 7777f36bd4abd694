# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneUserStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..answers.field import Field
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneUserStatistics(Model):
    """Phone calls of one user in a range.

    Attributes:
        phone_conversations: Conversations of the user by phone (count).
        phone_calls_created: Phone calls the user logged (count).
        customers: Customers who called the user (count).
    """

    phone_conversations: int
    phone_calls_created: int
    customers: int

    UNITS: ClassVar[Mapping[str, str]] = {
        "phone_conversations": "count",
        "phone_calls_created": "count",
        "customers": "count",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("phone_conversations", "phoneConversations", "integer", required=False, unit="count", always=True),
        Field(
            "phone_calls_created",
            "phoneCallsCreated",
            "integer",
            required=False,
            unit="count",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field("customers", "customers", "integer", required=False, unit="count", always=True),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)
