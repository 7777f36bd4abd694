# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations/fields-drilldown: List conversations behind one entry of the report."""

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
    operation_id="conversations_fields_drilldown",
    family="conversations",
    report="fields_drilldown",
    method="GET",
    path="/v2/reports/conversations/fields-drilldown",
    parameters=(
        p.START,
        p.END,
        p.FIELD,
        p.FIELD_ID,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.PAGE,
        p.ROWS,
    ),
    rules=(p.AFTER_START_END,),
    summary="List conversations behind one entry of the report",
    description="The conversations behind one tag, saved reply, workflow or customer of the conversations report. Custom fields are not among them.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-field-drilldown/",
    response_model=ConversationDrilldown,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
