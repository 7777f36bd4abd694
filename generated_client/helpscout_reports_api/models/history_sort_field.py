# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""HistorySortField."""

from enum import StrEnum


class HistorySortField(StrEnum):
    """What the replies of a user can be ordered by."""

    NUMBER = "number"
    REPLIES_SENT = "repliesSent"
    RESPONSE_TIME = "responseTime"
    RESOLVE_TIME = "resolveTime"
