# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/productivity/replies-sent: Chart replies sent."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.replies_series import RepliesSeries

OPERATION: Operation[RepliesSeries] = Operation(
    operation_id="productivity_replies_sent",
    family="productivity",
    report="replies_sent",
    method="GET",
    path="/v2/reports/productivity/replies-sent",
    parameters=(
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.OFFICE_HOURS,
        p.VIEW_BY,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
        p.SPAN_VIEW_BY_START_END,
    ),
    summary="Chart replies sent",
    description="How many replies were sent. Office hours are accepted, though they cannot change a count.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-replies-sent/",
    response_model=RepliesSeries,
    security="oauth2",
    deprecated=False,
)
