# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationsDeltas(Model):
    """How the volume of conversations moved.

    Attributes:
        new_conversations: Change of the new conversations (percent-change, or None).
        total_conversations: Change of the conversations in which anything happened (percent-change, or None).
        customers: Change of the customers (percent-change, or None).
        conversations_created: Change of the conversations created (percent-change, or None).
        conversations_per_day: Change of the conversations per day (percent-change, or None).
    """

    new_conversations: float | None = None
    total_conversations: float | None = None
    customers: float | None = None
    conversations_created: float | None = None
    conversations_per_day: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "new_conversations": "percent-change",
        "total_conversations": "percent-change",
        "customers": "percent-change",
        "conversations_created": "percent-change",
        "conversations_per_day": "percent-change",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field(
            "new_conversations",
            "newConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="new_conversations",
        ),
        Field(
            "total_conversations",
            "totalConversations",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="total_conversations",
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
        Field(
            "conversations_created",
            "conversationsCreated",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="conversations_created",
        ),
        Field(
            "conversations_per_day",
            "conversationsPerDay",
            "number",
            nullable=True,
            required=False,
            unit="percent-change",
            delta_of="conversations_per_day",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_conversations_deltas = partial(new, ConversationsDeltas)


def _read(data: Any) -> ConversationsDeltas:
    size = len(data)
    if size == 5:
        new_conversations_ = data["newConversations"]
        total_conversations_ = data["totalConversations"]
        customers_ = data["customers"]
        conversations_created_ = data["conversationsCreated"]
        conversations_per_day_ = data["conversationsPerDay"]
    else:
        new_conversations_ = data.get("newConversations", MISSING)
        total_conversations_ = data.get("totalConversations", MISSING)
        customers_ = data.get("customers", MISSING)
        conversations_created_ = data.get("conversationsCreated", MISSING)
        conversations_per_day_ = data.get("conversationsPerDay", MISSING)
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
        not (total_conversations_.__class__ is float and -1e18 < total_conversations_ < 1e18)
        and total_conversations_.__class__ is not int
    ):
        if total_conversations_ is MISSING:
            total_conversations_ = None
            left_out += 1
        elif total_conversations_ is None:
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
    if (
        not (conversations_created_.__class__ is float and -1e18 < conversations_created_ < 1e18)
        and conversations_created_.__class__ is not int
    ):
        if conversations_created_ is MISSING:
            conversations_created_ = None
            left_out += 1
        elif conversations_created_ is None:
            absent |= 64
        else:
            raise TypeError
    if (
        not (conversations_per_day_.__class__ is float and -1e18 < conversations_per_day_ < 1e18)
        and conversations_per_day_.__class__ is not int
    ):
        if conversations_per_day_ is MISSING:
            conversations_per_day_ = None
            left_out += 1
        elif conversations_per_day_ is None:
            absent |= 256
        else:
            raise TypeError
    made = _new_conversations_deltas()
    made.new_conversations = new_conversations_
    made.total_conversations = total_conversations_
    made.customers = customers_
    made.conversations_created = conversations_created_
    made.conversations_per_day = conversations_per_day_
    if absent:
        made._absent = absent
    if size + left_out != 5:
        made.extra = unlisted(data, ConversationsDeltas._KEYS)
    return made


ConversationsDeltas._read = _read
