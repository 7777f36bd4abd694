# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TeamListItems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
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
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("teams", "teams", "object", many=True, model=Team, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> TeamListItems:
    teams_ = data["teams"]
    if not (teams_.__class__ is list):
        raise TypeError
    made = new(TeamListItems)
    made.teams = Team._read_all(teams_)
    if len(data) != 1:
        made.extra = unlisted(data, TeamListItems._KEYS)
    return made


TeamListItems._read = _read
