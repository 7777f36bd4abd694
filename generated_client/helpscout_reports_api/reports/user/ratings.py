# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/ratings: The ratings of a user, one by one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_type import ConversationType
from ...models.rating import Rating
from ...models.rating_filter import RatingFilter
from ...models.rating_sort_field import RatingSortField
from ...models.ratings_page import RatingsPage
from ...models.sort_order import SortOrder
from ...operation import Operation, Request
from ...paging import Paging

PAGING: Paging[RatingsPage, Rating] = Paging(
    parameter="page",
    rows=("results",),
    number=("page",),
    pages=("pages",),
    count=("count",),
    key=(
        "thread_id",
        "rating_created_at",
    ),
)

OPERATION: Operation[RatingsPage] = Operation(
    operation_id="user_ratings",
    family="user",
    report="ratings",
    method="GET",
    path="/v2/reports/user/ratings",
    parameters=(
        p.USER,
        p.START,
        p.END,
        p.UNUSED_PREVIOUS_START,
        p.UNUSED_PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.PAGE,
        p.RATING_SORT_FIELD,
        p.SORT_ORDER,
        p.RATING_FILTER,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="The ratings of a user, one by one",
    description="The ratings given to the user; for a team, to its members. The server alone decides how many are on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-happiness-drilldown/",
    response_model=RatingsPage,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    user: int,
    start: datetime,
    end: datetime,
    previous_start: datetime | None = None,
    previous_end: datetime | None = None,
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    types: Iterable[ConversationType | Literal["email", "chat", "phone"]] | None = None,
    folders: Iterable[int] | None = None,
    page: int | None = None,
    sort_field: RatingSortField | Literal["number", "modifiedAt", "rating"] | None = None,
    sort_order: SortOrder | Literal["ASC", "DESC"] | None = None,
    rating: RatingFilter | Literal["great", "ok", "all", "not-good"] | None = None,
    validate: bool = True,
) -> Request[RatingsPage]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "user": user,
            "start": start,
            "end": end,
            "previous_start": previous_start,
            "previous_end": previous_end,
            "mailboxes": mailboxes,
            "tags": tags,
            "types": types,
            "folders": folders,
            "page": page,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "rating": rating,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> RatingsPage:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
