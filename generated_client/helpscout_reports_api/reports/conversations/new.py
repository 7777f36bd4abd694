# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations/new: Chart new conversations."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.new_conversations_series import NewConversationsSeries

OPERATION: Operation[NewConversationsSeries] = Operation(
    operation_id="conversations_new",
    family="conversations",
    report="new",
    method="GET",
    path="/v2/reports/conversations/new",
    parameters=(
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
    summary="Chart new conversations",
    description="How many conversations were begun, day by day, week by week or month by month.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-new/",
    response_model=NewConversationsSeries,
    security="oauth2",
    deprecated=False,
)
