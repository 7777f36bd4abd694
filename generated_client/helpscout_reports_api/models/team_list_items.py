# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TeamListItems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new
from ..model import Model
from .team import Team


@define(slots=True, eq=False, repr=False, kw_only=True)
class TeamListItems(Model):
    """The teams of a page.

    Attributes:
        teams: The teams.
    """

    teams: list[Team]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("teams", "teams", "object", many=True, model=Team),)

    @classmethod
    def _read(cls, data: Any) -> TeamListItems:
        teams_ = data["teams"]
        if not (teams_.__class__ is list):
            raise TypeError
        made = new(cls)
        made.teams = [Team._read(item) for item in teams_]
        made.extra = {} if len(data) == 1 else {key: data[key] for key in data if key not in _KEYS}
        return made


_KEYS = frozenset(field.wire for field in TeamListItems.FIELDS)
