# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RatingKind."""

from enum import IntEnum


class RatingKind(IntEnum):
    """Kind of a rating: great is 1, okay 2, not good 3.
    Answers may hold values that are not listed here; they come as they are.
    """

    GREAT = 1
    OKAY = 2
    NOT_GOOD = 3
