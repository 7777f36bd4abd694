# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations/new-drilldown: List new conversations."""

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
    operation_id="conversations_new_drilldown",
    family="conversations",
    report="new_drilldown",
    method="GET",
    path="/v2/reports/conversations/new-drilldown",
    parameters=(
        p.START,
        p.END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.PAGE,
        p.ROWS,
    ),
    rules=(p.AFTER_START_END,),
    summary="List new conversations",
    description="The conversations that were begun in the range.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-new-drilldown/",
    response_model=ConversationDrilldown,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
