# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""DrilldownRange."""

from enum import StrEnum


class DrilldownRange(StrEnum):
    """A view of the company and productivity reports: by number of replies, resolved with one reply, resolved at all,
    by the time customers waited for any or for the first response, by handle time.
    """

    REPLIES = "replies"
    FIRST_REPLY_RESOLVED = "firstReplyResolved"
    RESOLVED = "resolved"
    RESPONSE_TIME = "responseTime"
    FIRST_RESPONSE_TIME = "firstResponseTime"
    HANDLE_TIME = "handleTime"
