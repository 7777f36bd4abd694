# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserRole."""

from enum import StrEnum


class UserRole(StrEnum):
    """Role of a user in the account.
    Answers may hold values that are not listed here; they come as they are.
    """

    OWNER = "owner"
    ADMIN = "admin"
    USER = "user"
    LIGHT_USER = "light user"
