# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""Rating."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, ClassVar

from attrs import define

from ..answers.field import MISSING, Field, Known, from_iso, in_utc, keys_of, new, unlisted
from ..answers.model import Model
from .conversation_type import ConversationType
from .rating_kind import RatingKind

_CONVERSATION_TYPE = Known(ConversationType)

_RATING_KIND = Known(RatingKind)


@define(slots=True, eq=False, repr=False, kw_only=True)
class Rating(Model):
    """A rating that a customer gave to a reply.

    Attributes:
        number: Number of the conversation (or None).
        thread_id: Id of the reply that was rated (or None).
        thread_created_at: When the reply was sent (or None).
        id: Id of the conversation.
        type: Channel of the rated conversation (or None).
        rating_id: Kind of the rating; not an id of the rating (or None).
        rating_customer_id: Id of the customer who rated (or None).
        rating_comments: What the customer wrote with the rating (or None).
        rating_created_at: When the rating was given; the range filters by this (or None).
        rating_customer_name: Name, or e-mail address, of the customer who rated (or None).
        rating_user_id: Id of the user whose reply was rated (or None).
        rating_user_name: Name of the user whose reply was rated (or None).
    """

    number: int | None = None
    thread_id: int | None = None
    thread_created_at: datetime | None = None
    id: int
    type: ConversationType | str | None = None
    rating_id: RatingKind | int | None = None
    rating_customer_id: int | None = None
    rating_comments: str | None = None
    rating_created_at: datetime | None = None
    rating_customer_name: str | None = None
    rating_user_id: int | None = None
    rating_user_name: str | None = None

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (
        Field("number", "number", "integer", required=False),
        Field("thread_id", "threadid", "integer", required=False),
        Field("thread_created_at", "threadCreatedAt", "date-time", nullable=True, required=False),
        Field("id", "id", "integer"),
        Field("type", "type", "string", nullable=True, known=_CONVERSATION_TYPE, required=False),
        Field("rating_id", "ratingId", "integer", known=_RATING_KIND, required=False),
        Field("rating_customer_id", "ratingCustomerId", "integer", required=False),
        Field("rating_comments", "ratingComments", "string", nullable=True, required=False, personal=True),
        Field("rating_created_at", "ratingCreatedAt", "date-time", required=False),
        Field("rating_customer_name", "ratingCustomerName", "string", nullable=True, required=False, personal=True),
        Field("rating_user_id", "ratingUserId", "integer", nullable=True, required=False, refers_to="user"),
        Field("rating_user_name", "ratingUserName", "string", nullable=True, required=False),
    )
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_new_rating = partial(new, Rating)


def _read_all(rows: Any) -> list[Rating]:
    (
        number_key,
        thread_id_key,
        thread_created_at_key,
        id_key,
        type_key,
        rating_id_key,
        rating_customer_id_key,
        rating_comments_key,
        rating_created_at_key,
        rating_customer_name_key,
        rating_user_id_key,
        rating_user_name_key,
    ) = keys_of(rows, Rating.FIELDS)
    found = []
    for data in rows:
        number_ = data.get(number_key, MISSING)
        thread_id_ = data.get(thread_id_key, MISSING)
        thread_created_at_ = data.get(thread_created_at_key, MISSING)
        id_ = data[id_key]
        type_ = data.get(type_key, MISSING)
        rating_id_ = data.get(rating_id_key, MISSING)
        rating_customer_id_ = data.get(rating_customer_id_key, MISSING)
        rating_comments_ = data.get(rating_comments_key, MISSING)
        rating_created_at_ = data.get(rating_created_at_key, MISSING)
        rating_customer_name_ = data.get(rating_customer_name_key, MISSING)
        rating_user_id_ = data.get(rating_user_id_key, MISSING)
        rating_user_name_ = data.get(rating_user_name_key, MISSING)
        if id_.__class__ is not int:
            raise TypeError
        left_out = absent = 0
        if number_.__class__ is not int:
            if number_ is MISSING:
                number_ = None
                left_out += 1
            elif number_ is None:
                absent |= 1
            else:
                raise TypeError
        if thread_id_.__class__ is not int:
            if thread_id_ is MISSING:
                thread_id_ = None
                left_out += 1
            elif thread_id_ is None:
                absent |= 4
            else:
                raise TypeError
        if thread_created_at_.__class__ is str:
            thread_created_at_ = from_iso(thread_created_at_)
            if thread_created_at_.tzinfo is not UTC:
                thread_created_at_ = in_utc(thread_created_at_)
        elif thread_created_at_ is MISSING:
            thread_created_at_ = None
            left_out += 1
        elif thread_created_at_ is None:
            absent |= 16
        else:
            raise TypeError
        if type_.__class__ is not str:
            if type_ is MISSING:
                type_ = None
                left_out += 1
            elif type_ is None:
                absent |= 256
            else:
                raise TypeError
        if rating_id_.__class__ is not int:
            if rating_id_ is MISSING:
                rating_id_ = None
                left_out += 1
            elif rating_id_ is None:
                absent |= 1024
            else:
                raise TypeError
        if rating_customer_id_.__class__ is not int:
            if rating_customer_id_ is MISSING:
                rating_customer_id_ = None
                left_out += 1
            elif rating_customer_id_ is None:
                absent |= 4096
            else:
                raise TypeError
        if rating_comments_.__class__ is not str:
            if rating_comments_ is MISSING:
                rating_comments_ = None
                left_out += 1
            elif rating_comments_ is None:
                absent |= 16384
            else:
                raise TypeError
        if rating_created_at_.__class__ is str:
            rating_created_at_ = from_iso(rating_created_at_)
            if rating_created_at_.tzinfo is not UTC:
                rating_created_at_ = in_utc(rating_created_at_)
        elif rating_created_at_ is MISSING:
            rating_created_at_ = None
            left_out += 1
        elif rating_created_at_ is None:
            absent |= 65536
        else:
            raise TypeError
        if rating_customer_name_.__class__ is not str:
            if rating_customer_name_ is MISSING:
                rating_customer_name_ = None
                left_out += 1
            elif rating_customer_name_ is None:
                absent |= 262144
            else:
                raise TypeError
        if rating_user_id_.__class__ is not int:
            if rating_user_id_ is MISSING:
                rating_user_id_ = None
                left_out += 1
            elif rating_user_id_ is None:
                absent |= 1048576
            else:
                raise TypeError
        if rating_user_name_.__class__ is not str:
            if rating_user_name_ is MISSING:
                rating_user_name_ = None
                left_out += 1
            elif rating_user_name_ is None:
                absent |= 4194304
            else:
                raise TypeError
        made = _new_rating()
        made.number = number_
        made.thread_id = thread_id_
        made.thread_created_at = thread_created_at_
        made.id = id_
        made.type = _CONVERSATION_TYPE[type_]
        made.rating_id = _RATING_KIND[rating_id_]
        made.rating_customer_id = rating_customer_id_
        made.rating_comments = rating_comments_
        made.rating_created_at = rating_created_at_
        made.rating_customer_name = rating_customer_name_
        made.rating_user_id = rating_user_id_
        made.rating_user_name = rating_user_name_
        if absent:
            made._absent = absent
        if len(data) + left_out != 12:
            made.extra = unlisted(data, Rating._KEYS)
        found.append(made)
    return found


def _read(data: Any) -> Rating:
    return _read_all((data,))[0]


Rating._read_all = _read_all
Rating._read = _read
