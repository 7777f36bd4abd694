# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneUserStatistics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, new, unlisted
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


_new_phone_user_statistics = partial(new, PhoneUserStatistics)


def _read(data: Any) -> PhoneUserStatistics:
    phone_conversations_ = data["phoneConversations"]
    phone_calls_created_ = data["phoneCallsCreated"]
    customers_ = data["customers"]
    if (
        (phone_conversations_.__class__ is not int)
        or (phone_calls_created_.__class__ is not int)
        or (customers_.__class__ is not int)
    ):
        raise TypeError
    made = _new_phone_user_statistics()
    made.phone_conversations = phone_conversations_
    made.phone_calls_created = phone_calls_created_
    made.customers = customers_
    if len(data) != 3:
        made.extra = unlisted(data, PhoneUserStatistics._KEYS)
    return made


PhoneUserStatistics._read = _read
