# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/drilldown: List conversations behind the user report."""

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
    operation_id="user_drilldown",
    family="user",
    report="drilldown",
    method="GET",
    path="/v2/reports/user/drilldown",
    parameters=(
        p.USER,
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
    summary="List conversations behind the user report",
    description="The conversations behind the figures of a user.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-drilldown/",
    response_model=ConversationDrilldown,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
