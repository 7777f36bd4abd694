# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneDeltas(Model):
    """How phone calls moved.

    Attributes:
        new_conversations: Change of the phone conversations (percent-change, or None).
        phone_calls_created: Change of the phone calls logged (percent-change, or None).
        customers: Change of the customers who called (percent-change, or None).
    """

    new_conversations: float | None = None
    phone_calls_created: float | None = None
    customers: float | None = None

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
            required=False,
            unit="percent-change",
            delta_of="phone_conversations",
        ),
        Field(
            "phone_calls_created",
            "phoneCallsCreated",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="phone_calls_created",
        ),
        Field(
            "customers",
            "customers",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="customers",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_phone_deltas = partial(new, PhoneDeltas)


def _read(data: Any) -> PhoneDeltas:
    size = len(data)
    if size == 3:
        new_conversations_ = data["newConversations"]
        phone_calls_created_ = data["phoneCallsCreated"]
        customers_ = data["customers"]
    else:
        new_conversations_ = data.get("newConversations", MISSING)
        phone_calls_created_ = data.get("phoneCallsCreated", MISSING)
        customers_ = data.get("customers", MISSING)
    left_out = absent = 0
    if (
        not (new_conversations_.__class__ is float and -1e18 < new_conversations_ < 1e18)
        and new_conversations_.__class__ is not int
    ):
        if new_conversations_ is MISSING:
            new_conversations_ = None
            left_out += 1
        elif new_conversations_ is None:
            absent |= 1
        else:
            raise TypeError
    if (
        not (phone_calls_created_.__class__ is float and -1e18 < phone_calls_created_ < 1e18)
        and phone_calls_created_.__class__ is not int
    ):
        if phone_calls_created_ is MISSING:
            phone_calls_created_ = None
            left_out += 1
        elif phone_calls_created_ is None:
            absent |= 4
        else:
            raise TypeError
    if not (customers_.__class__ is float and -1e18 < customers_ < 1e18) and customers_.__class__ is not int:
        if customers_ is MISSING:
            customers_ = None
            left_out += 1
        elif customers_ is None:
            absent |= 16
        else:
            raise TypeError
    made = _new_phone_deltas()
    made.new_conversations = new_conversations_
    made.phone_calls_created = phone_calls_created_
    made.customers = customers_
    if absent:
        made._absent = absent
    if size + left_out != 3:
        made.extra = unlisted(data, PhoneDeltas._KEYS)
    return made


PhoneDeltas._read = _read
