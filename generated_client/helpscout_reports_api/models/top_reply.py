# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""TopReply."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class TopReply(Model):
    """How often a saved reply was used.

    Attributes:
        id: Id of the saved reply.
        name: Name of the saved reply (or None).
        mailbox_id: Id of the inbox that the saved reply belongs to (or None).
        count: Conversations of the range (count).
        previous_count: Conversations of the range to compare with (count, or None).
        percent: Share of the conversations of the range (percent, or None).
        previous_percent: Share of the conversations of the range to compare with (percent, or None).
        delta_percent: Share less the share before (points, or None).
    """

    id: int
    name: str | None = None
    mailbox_id: int | None = None
    count: int
    previous_count: int | None = None
    percent: float | None = None
    previous_percent: float | None = None
    delta_percent: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "previous_count": "count",
        "percent": "percent",
        "previous_percent": "percent",
        "delta_percent": "points",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", "integer"),
        Field("name", "name", "string", required=False),
        Field("mailbox_id", "mailboxId", "integer", required=False, refers_to="mailbox"),
        Field("count", "count", "integer", required=False, unit="count", always=True),
        Field(
            "previous_count",
            "previousCount",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            previous_of="count",
        ),
        Field("percent", "percent", "number", nullable=True, required=False, unit="percent"),
        Field(
            "previous_percent",
            "previousPercent",
            "number",
            nullable=True,
            required=False,
            unit="percent",
            previous_of="percent",
        ),
        Field(
            "delta_percent", "deltaPercent", "number", nullable=True, required=False, unit="points", delta_of="percent"
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_top_reply = partial(new, TopReply)


def _read(data: Any) -> TopReply:
    size = len(data)
    if size == 8:
        id_ = data["id"]
        name_ = data["name"]
        mailbox_id_ = data["mailboxId"]
        count_ = data["count"]
        previous_count_ = data["previousCount"]
        percent_ = data["percent"]
        previous_percent_ = data["previousPercent"]
        delta_percent_ = data["deltaPercent"]
    else:
        id_ = data["id"]
        name_ = data.get("name", MISSING)
        mailbox_id_ = data.get("mailboxId", MISSING)
        count_ = data["count"]
        previous_count_ = data.get("previousCount", MISSING)
        percent_ = data.get("percent", MISSING)
        previous_percent_ = data.get("previousPercent", MISSING)
        delta_percent_ = data.get("deltaPercent", MISSING)
    if (id_.__class__ is not int) or (count_.__class__ is not int):
        raise TypeError
    left_out = absent = 0
    if name_.__class__ is not str:
        if name_ is MISSING:
            name_ = None
            left_out += 1
        elif name_ is None:
            absent |= 4
        else:
            raise TypeError
    if mailbox_id_.__class__ is not int:
        if mailbox_id_ is MISSING:
            mailbox_id_ = None
            left_out += 1
        elif mailbox_id_ is None:
            absent |= 16
        else:
            raise TypeError
    if previous_count_.__class__ is not int:
        if previous_count_ is MISSING:
            previous_count_ = None
            left_out += 1
        elif previous_count_ is None:
            absent |= 256
        else:
            raise TypeError
    if not (percent_.__class__ is float and -1e18 < percent_ < 1e18) and percent_.__class__ is not int:
        if percent_ is MISSING:
            percent_ = None
            left_out += 1
        elif percent_ is None:
            absent |= 1024
        else:
            raise TypeError
    if (
        not (previous_percent_.__class__ is float and -1e18 < previous_percent_ < 1e18)
        and previous_percent_.__class__ is not int
    ):
        if previous_percent_ is MISSING:
            previous_percent_ = None
            left_out += 1
        elif previous_percent_ is None:
            absent |= 4096
        else:
            raise TypeError
    if (
        not (delta_percent_.__class__ is float and -1e18 < delta_percent_ < 1e18)
        and delta_percent_.__class__ is not int
    ):
        if delta_percent_ is MISSING:
            delta_percent_ = None
            left_out += 1
        elif delta_percent_ is None:
            absent |= 16384
        else:
            raise TypeError
    made = _new_top_reply()
    made.id = id_
    made.name = name_
    made.mailbox_id = mailbox_id_
    made.count = count_
    made.previous_count = previous_count_
    made.percent = percent_
    made.previous_percent = previous_percent_
    made.delta_percent = delta_percent_
    if absent:
        made._absent = absent
    if size + left_out != 8:
        made.extra = unlisted(data, TopReply._KEYS)
    return made


TopReply._read = _read
