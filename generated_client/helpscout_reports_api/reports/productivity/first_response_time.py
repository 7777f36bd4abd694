# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/productivity/first-response-time: Chart times to the first response."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.duration_series import DurationSeries

OPERATION: Operation[DurationSeries] = Operation(
    operation_id="productivity_first_response_time",
    family="productivity",
    report="first_response_time",
    method="GET",
    path="/v2/reports/productivity/first-response-time",
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
    summary="Chart times to the first response",
    description="How long customers waited for the first response, on average.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-first-response-time/",
    response_model=DurationSeries,
    security="oauth2",
    deprecated=False,
)
