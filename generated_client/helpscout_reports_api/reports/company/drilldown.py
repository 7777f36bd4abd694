# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/company/drilldown: List conversations behind the company report."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.conversation_drilldown import ConversationDrilldown
from ...models.conversation_summary import ConversationSummary

PAGING: Paging[ConversationDrilldown, ConversationSummary] = Paging(
    parameter="page",
    size="rows",
    rows=(
        "conversations",
        "results",
    ),
    number=(
        "conversations",
        "page",
    ),
    pages=(
        "conversations",
        "pages",
    ),
    count=(
        "conversations",
        "count",
    ),
    key=("id",),
)

OPERATION: Operation[ConversationDrilldown] = Operation(
    operation_id="company_drilldown",
    family="company",
    report="drilldown",
    method="GET",
    path="/v2/reports/company/drilldown",
    parameters=(
        p.START,
        p.END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.PAGE,
        p.ROWS,
        p.RANGE,
        p.RANGE_ID,
    ),
    rules=(
        p.AFTER_START_END,
        p.REQUIRES_RANGE_ID_RANGE,
        p.WITHIN_RANGE_ID_RANGE,
    ),
    summary="List conversations behind the company report",
    description="The conversations behind the figures of the company and productivity reports. A range lists those that its figure counts, a bucket of the range only those that fall into it.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-drilldown/",
    response_model=ConversationDrilldown,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
