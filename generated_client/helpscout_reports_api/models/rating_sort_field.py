# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""RatingSortField."""

from enum import StrEnum


class RatingSortField(StrEnum):
    """What ratings can be ordered by."""

    NUMBER = "number"
    MODIFIED_AT = "modifiedAt"
    RATING = "rating"
