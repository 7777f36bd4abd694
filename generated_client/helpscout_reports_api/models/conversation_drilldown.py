# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationDrilldown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import Field, new, unlisted
from ..answers.model import Model
from .conversation_page import ConversationPage


@define(slots=True, eq=False, repr=False, kw_only=True)
class ConversationDrilldown(Model):
    """A page of the conversations behind a report.

    Attributes:
        conversations: A page of conversations.
    """

    conversations: ConversationPage

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("conversations", "conversations", "object", model=ConversationPage),)
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_conversation_page = ConversationPage._read
_new_conversation_drilldown = partial(new, ConversationDrilldown)


def _read(data: Any) -> ConversationDrilldown:
    conversations_ = data["conversations"]
    conversations_ = _read_conversation_page(conversations_)
    made = _new_conversation_drilldown()
    made.conversations = conversations_
    if len(data) != 1:
        made.extra = unlisted(data, ConversationDrilldown._KEYS)
    return made


ConversationDrilldown._read = _read
