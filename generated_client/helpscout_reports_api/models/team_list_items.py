# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TeamListItems."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .team import Team


@define(slots=True, eq=False, repr=False, kw_only=True)
class TeamListItems(Model):
    """The teams of a page.

    Attributes:
        teams: The teams of the page.
    """

    teams: list[Team] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("teams", "teams", "object", many=True, model=Team, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_team = Team._read_all
_new_team_list_items = partial(new, TeamListItems)


def _read(data: Any) -> TeamListItems:
    teams_ = data.get("teams", MISSING)
    left_out = absent = 0
    if teams_.__class__ is not list:
        if teams_ is MISSING:
            teams_ = []
            left_out += 1
            absent |= 2
        elif teams_ is None:
            teams_ = []
            absent |= 1
        else:
            raise TypeError
    made = _new_team_list_items()
    made.teams = _read_all_team(teams_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 1:
        made.extra = unlisted(data, TeamListItems._KEYS)
    return made


TeamListItems._read = _read
