# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/resolutions: Chart conversations a user resolved."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.resolved_series import ResolvedSeries

OPERATION: Operation[ResolvedSeries] = Operation(
    operation_id="user_resolutions",
    family="user",
    report="resolutions",
    method="GET",
    path="/v2/reports/user/resolutions",
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
    summary="Chart conversations a user resolved",
    description="How many conversations the user helped to resolve.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-resolutions/",
    response_model=ResolvedSeries,
    security="oauth2",
    deprecated=False,
)
