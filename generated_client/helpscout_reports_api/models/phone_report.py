# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""PhoneReport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .phone_deltas import PhoneDeltas
from .phone_statistics import PhoneStatistics
from .phone_user import PhoneUser


@define(slots=True, eq=False, repr=False, kw_only=True)
class PhoneReport(Model):
    """How many phone calls were logged, and by whom.

    Attributes:
        current: Figures of the range.
        previous: Figures of the range to compare with, when one was given (or None).
        deltas: Changes between the two ranges, when there are two (or None).
        users: The users who logged calls.
    """

    current: PhoneStatistics
    previous: PhoneStatistics | None = None
    deltas: PhoneDeltas | None = None
    users: list[PhoneUser]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("current", "current", "object", model=PhoneStatistics),
        Field("previous", "previous", "object", required=False, nullable=True, model=PhoneStatistics),
        Field("deltas", "deltas", "object", required=False, nullable=True, model=PhoneDeltas),
        Field("users", "users", "object", many=True, model=PhoneUser),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> PhoneReport:
    current_ = data["current"]
    previous_ = data.get("previous")
    deltas_ = data.get("deltas")
    users_ = data["users"]
    if not (users_.__class__ is list):
        raise TypeError
    left_out = 0
    if previous_ is None:
        left_out += 1
    if deltas_ is None:
        left_out += 1
    made = new(PhoneReport)
    made.current = PhoneStatistics._read(current_)
    made.previous = None if previous_ is None else PhoneStatistics._read(previous_)
    made.deltas = None if deltas_ is None else PhoneDeltas._read(deltas_)
    made.users = PhoneUser._read_all(users_)
    if len(data) + left_out != 4 and not PhoneReport._KEYS.issuperset(data):
        made.extra = unlisted(data, PhoneReport._KEYS)
    return made


PhoneReport._read = _read
