# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/productivity: Report on times and replies of the whole account."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.productivity_report import ProductivityReport

OPERATION: Operation[ProductivityReport] = Operation(
    operation_id="productivity_overall",
    family="productivity",
    report="overall",
    method="GET",
    path="/v2/reports/productivity",
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
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="Report on times and replies of the whole account",
    description="Response, resolution and handle times, replies to a resolution, and how they are spread. The conversations behind them are in the company drilldown.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-overall/",
    response_model=ProductivityReport,
    security="oauth2",
    deprecated=False,
)
