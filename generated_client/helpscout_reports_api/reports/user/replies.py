# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/replies: Chart replies of a user."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.replies_series import RepliesSeries

OPERATION: Operation[RepliesSeries] = Operation(
    operation_id="user_replies",
    family="user",
    report="replies",
    method="GET",
    path="/v2/reports/user/replies",
    parameters=(
        p.USER,
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.VIEW_BY,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
        p.SPAN_VIEW_BY_START_END,
    ),
    summary="Chart replies of a user",
    description="How many replies the user sent.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-replies/",
    response_model=RepliesSeries,
    security="oauth2",
    deprecated=False,
)
