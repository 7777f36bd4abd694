# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/productivity/resolved: Chart conversations resolved."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.resolved_series import ResolvedSeries

OPERATION: Operation[ResolvedSeries] = Operation(
    operation_id="productivity_resolved",
    family="productivity",
    report="resolved",
    method="GET",
    path="/v2/reports/productivity/resolved",
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
    summary="Chart conversations resolved",
    description="How many conversations were resolved. Office hours are accepted, though they cannot change a count.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-resolved/",
    response_model=ResolvedSeries,
    security="oauth2",
    deprecated=False,
)
