# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""ViewBy."""

from enum import StrEnum


class ViewBy(StrEnum):
    """How long a time one point of a series stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
