# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationsDeltas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model


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

    new_conversations: float | None
    total_conversations: float | None
    customers: float | None
    conversations_created: float | None
    conversations_per_day: float | None

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
            unit="percent-change",
            delta_of="new_conversations",
        ),
        Field(
            "total_conversations",
            "totalConversations",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="total_conversations",
        ),
        Field("customers", "customers", "number", nullable=True, unit="percent-change", delta_of="customers"),
        Field(
            "conversations_created",
            "conversationsCreated",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="conversations_created",
        ),
        Field(
            "conversations_per_day",
            "conversationsPerDay",
            "number",
            nullable=True,
            unit="percent-change",
            delta_of="conversations_per_day",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> ConversationsDeltas:
    new_conversations_ = data["newConversations"]
    total_conversations_ = data["totalConversations"]
    customers_ = data["customers"]
    conversations_created_ = data["conversationsCreated"]
    conversations_per_day_ = data["conversationsPerDay"]
    if not (
        (
            (kind := new_conversations_.__class__) is int
            or (kind is float and not new_conversations_ - new_conversations_)
            or new_conversations_ is None
        )
        and (
            (kind := total_conversations_.__class__) is int
            or (kind is float and not total_conversations_ - total_conversations_)
            or total_conversations_ is None
        )
        and (
            (kind := customers_.__class__) is int
            or (kind is float and not customers_ - customers_)
            or customers_ is None
        )
        and (
            (kind := conversations_created_.__class__) is int
            or (kind is float and not conversations_created_ - conversations_created_)
            or conversations_created_ is None
        )
        and (
            (kind := conversations_per_day_.__class__) is int
            or (kind is float and not conversations_per_day_ - conversations_per_day_)
            or conversations_per_day_ is None
        )
    ):
        raise TypeError
    made = new(ConversationsDeltas)
    made.new_conversations = new_conversations_
    made.total_conversations = total_conversations_
    made.customers = customers_
    made.conversations_created = conversations_created_
    made.conversations_per_day = conversations_per_day_
    if len(data) != 5:
        made.extra = unlisted(data, ConversationsDeltas._KEYS)
    return made


ConversationsDeltas._read = _read
