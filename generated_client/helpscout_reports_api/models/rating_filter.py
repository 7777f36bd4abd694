# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RatingFilter."""

from enum import StrEnum


class RatingFilter(StrEnum):
    """Kind of rating to filter by."""

    GREAT = "great"
    OK = "ok"
    ALL = "all"
    NOT_GOOD = "not-good"
