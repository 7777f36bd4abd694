# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""CompanyUser."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model


@define(slots=True, eq=False, repr=False, kw_only=True)
class CompanyUser(Model):
    """What one user did in the range, and in the range to compare with.

    Attributes:
        user: Id of the user, as digits in a text.
        name: Full name of the user (or None).
        customers_helped: Customers the user helped (count).
        replies: Replies the user sent (count).
        happiness_score: Percentage of great ratings less the percentage of those that were not good (score, or
            None).
        handle_time: How long the user had a conversation open before sending, on average (seconds, or None).
        previous_customers_helped: Customers helped in the range to compare with (count, or None).
        previous_replies: Replies sent in the range to compare with (count, or None).
        previous_happiness_score: Happiness score of the range to compare with (score, or None).
        previous_handle_time: Average handle time of the range to compare with (seconds, or None).
    """

    user: str
    name: str | None = None
    customers_helped: int
    replies: int
    happiness_score: float | None = None
    handle_time: float | None = None
    previous_customers_helped: int | None = None
    previous_replies: int | None = None
    previous_happiness_score: float | None = None
    previous_handle_time: float | None = None

    UNITS: ClassVar[Mapping[str, str]] = {
        "customers_helped": "count",
        "replies": "count",
        "happiness_score": "score",
        "handle_time": "seconds",
        "previous_customers_helped": "count",
        "previous_replies": "count",
        "previous_happiness_score": "score",
        "previous_handle_time": "seconds",
    }
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("user", "user", "string", refers_to="user"),
        Field("name", "name", "string", required=False),
        Field(
            "customers_helped", "customersHelped", "integer", required=False, unit="count", better="higher", always=True
        ),
        Field(
            "replies",
            "replies",
            "integer",
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            always=True,
        ),
        Field(
            "happiness_score", "happinessScore", "number", nullable=True, required=False, unit="score", better="higher"
        ),
        Field("handle_time", "handleTime", "number", nullable=True, required=False, unit="seconds", better="lower"),
        Field(
            "previous_customers_helped",
            "previousCustomersHelped",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            better="higher",
            previous_of="customers_helped",
        ),
        Field(
            "previous_replies",
            "previousReplies",
            "integer",
            nullable=True,
            required=False,
            unit="count",
            better="higher",
            additive=(
                "time",
                "users",
            ),
            previous_of="replies",
        ),
        Field(
            "previous_happiness_score",
            "previousHappinessScore",
            "number",
            nullable=True,
            required=False,
            unit="score",
            better="higher",
            previous_of="happiness_score",
        ),
        Field(
            "previous_handle_time",
            "previousHandleTime",
            "number",
            nullable=True,
            required=False,
            unit="seconds",
            better="lower",
            previous_of="handle_time",
        ),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_company_user = partial(new, CompanyUser)


def _read(data: Any) -> CompanyUser:
    size = len(data)
    if size == 10:
        user_ = data["user"]
        name_ = data["name"]
        customers_helped_ = data["customersHelped"]
        replies_ = data["replies"]
        happiness_score_ = data["happinessScore"]
        handle_time_ = data["handleTime"]
        previous_customers_helped_ = data["previousCustomersHelped"]
        previous_replies_ = data["previousReplies"]
        previous_happiness_score_ = data["previousHappinessScore"]
        previous_handle_time_ = data["previousHandleTime"]
    else:
        user_ = data["user"]
        name_ = data.get("name", MISSING)
        customers_helped_ = data["customersHelped"]
        replies_ = data["replies"]
        happiness_score_ = data.get("happinessScore", MISSING)
        handle_time_ = data.get("handleTime", MISSING)
        previous_customers_helped_ = data.get("previousCustomersHelped", MISSING)
        previous_replies_ = data.get("previousReplies", MISSING)
        previous_happiness_score_ = data.get("previousHappinessScore", MISSING)
        previous_handle_time_ = data.get("previousHandleTime", MISSING)
    if (user_.__class__ is not str) or (customers_helped_.__class__ is not int) or (replies_.__class__ is not int):
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
    if (
        not (happiness_score_.__class__ is float and -1e18 < happiness_score_ < 1e18)
        and happiness_score_.__class__ is not int
    ):
        if happiness_score_ is MISSING:
            happiness_score_ = None
            left_out += 1
        elif happiness_score_ is None:
            absent |= 256
        else:
            raise TypeError
    if not (handle_time_.__class__ is float and -1e18 < handle_time_ < 1e18) and handle_time_.__class__ is not int:
        if handle_time_ is MISSING:
            handle_time_ = None
            left_out += 1
        elif handle_time_ is None:
            absent |= 1024
        else:
            raise TypeError
    if previous_customers_helped_.__class__ is not int:
        if previous_customers_helped_ is MISSING:
            previous_customers_helped_ = None
            left_out += 1
        elif previous_customers_helped_ is None:
            absent |= 4096
        else:
            raise TypeError
    if previous_replies_.__class__ is not int:
        if previous_replies_ is MISSING:
            previous_replies_ = None
            left_out += 1
        elif previous_replies_ is None:
            absent |= 16384
        else:
            raise TypeError
    if (
        not (previous_happiness_score_.__class__ is float and -1e18 < previous_happiness_score_ < 1e18)
        and previous_happiness_score_.__class__ is not int
    ):
        if previous_happiness_score_ is MISSING:
            previous_happiness_score_ = None
            left_out += 1
        elif previous_happiness_score_ is None:
            absent |= 65536
        else:
            raise TypeError
    if (
        not (previous_handle_time_.__class__ is float and -1e18 < previous_handle_time_ < 1e18)
        and previous_handle_time_.__class__ is not int
    ):
        if previous_handle_time_ is MISSING:
            previous_handle_time_ = None
            left_out += 1
        elif previous_handle_time_ is None:
            absent |= 262144
        else:
            raise TypeError
    made = _new_company_user()
    made.user = user_
    made.name = name_
    made.customers_helped = customers_helped_
    made.replies = replies_
    made.happiness_score = happiness_score_
    made.handle_time = handle_time_
    made.previous_customers_helped = previous_customers_helped_
    made.previous_replies = previous_replies_
    made.previous_happiness_score = previous_happiness_score_
    made.previous_handle_time = previous_handle_time_
    if absent:
        made._absent = absent
    if size + left_out != 10:
        made.extra = unlisted(data, CompanyUser._KEYS)
    return made


CompanyUser._read = _read
