# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ConversationType."""

from enum import StrEnum


class ConversationType(StrEnum):
    """Channel of a conversation; answers may hold others."""

    EMAIL = "email"
    CHAT = "chat"
    PHONE = "phone"
