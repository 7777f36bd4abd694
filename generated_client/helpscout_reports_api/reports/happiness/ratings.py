# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/happiness/ratings: List ratings of the whole account."""

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
    operation_id="happiness_ratings",
    family="happiness",
    report="ratings",
    method="GET",
    path="/v2/reports/happiness/ratings",
    parameters=(
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
    summary="List ratings of the whole account",
    description="The ratings given in the range. The server alone decides how many are on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-ratings/",
    response_model=RatingsPage,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
