# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/ratings: List ratings of a user."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.rating import Rating
from ...models.ratings_page import RatingsPage

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
    summary="List ratings of a user",
    description="The ratings given to the user; for a team, to its members. The server alone decides how many are on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-happiness-drilldown/",
    response_model=RatingsPage,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
