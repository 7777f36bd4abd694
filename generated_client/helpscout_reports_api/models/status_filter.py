# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""StatusFilter."""

from enum import StrEnum


class StatusFilter(StrEnum):
    """Status to filter by; spam is none of them."""

    ACTIVE = "active"
    PENDING = "pending"
    CLOSED = "closed"
