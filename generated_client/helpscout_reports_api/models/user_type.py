# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""UserType."""

from enum import StrEnum


class UserType(StrEnum):
    """Whether an entry is a person, a team, or a user that stands for the system.
    Answers may hold values that are not listed here; they come as they are.
    """

    USER = "user"
    TEAM = "team"
    SYSTEM_USER = "system_user"
