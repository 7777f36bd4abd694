# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationStatus."""

from enum import StrEnum


class ConversationStatus(StrEnum):
    """Status of a conversation.
    Answers may hold values that are not listed here; they come as they are.
    """

    ACTIVE = "active"
    PENDING = "pending"
    CLOSED = "closed"
    SPAM = "spam"
