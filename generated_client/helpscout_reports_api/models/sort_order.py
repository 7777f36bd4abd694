# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""SortOrder."""

from enum import StrEnum


class SortOrder(StrEnum):
    """Direction of an order."""

    ASC = "ASC"
    DESC = "DESC"
