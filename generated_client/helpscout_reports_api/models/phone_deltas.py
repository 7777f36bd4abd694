# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneDeltas(Model):
    """How phone calls moved.

    Attributes:
        new_conversations: Change of the phone conversations (percent-change, or None).
        phone_calls_created: Change of the phone calls logged (percent-change, or None).
        customers: Change of the customers who called (percent-change, or None).
    """

    new_conversations: float | None
    phone_calls_created: float | None
    customers: float | None

    UNITS: ClassVar[Mapping[str, str]] = {
        "new_conversations": "percent-change",
        "phone_calls_created": "percent-change",
        "customers": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "new_conversations",
            "newConversations",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="phone_conversations",
        ),
        Field(
            "phone_calls_created",
            "phoneCallsCreated",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="phone_calls_created",
        ),
        Field("customers", "customers", "number", nullable=True, unit="percent-change", delta_of="customers"),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> PhoneDeltas:
    new_conversations_ = data["newConversations"]
    phone_calls_created_ = data["phoneCallsCreated"]
    customers_ = data["customers"]
    if not (
        (
            (kind := new_conversations_.__class__) is int
            or (kind is float and not new_conversations_ - new_conversations_)
            or new_conversations_ is None
        )
        and (
            (kind := phone_calls_created_.__class__) is int
            or (kind is float and not phone_calls_created_ - phone_calls_created_)
            or phone_calls_created_ is None
        )
        and (
            (kind := customers_.__class__) is int
            or (kind is float and not customers_ - customers_)
            or customers_ is None
        )
    ):
        raise TypeError
    made = new(PhoneDeltas)
    made.new_conversations = new_conversations_
    made.phone_calls_created = phone_calls_created_
    made.customers = customers_
    if len(data) != 3:
        made.extra = unlisted(data, PhoneDeltas._KEYS)
    return made


PhoneDeltas._read = _read
