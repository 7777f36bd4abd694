# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations: Report on all conversations."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.conversations_report import ConversationsReport

OPERATION: Operation[ConversationsReport] = Operation(
    operation_id="conversations_overall",
    family="conversations",
    report="overall",
    method="GET",
    path="/v2/reports/conversations",
    parameters=(
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="Report on all conversations",
    description="How many conversations there were on all channels, the busiest weekday, and the leading tags, customers, saved replies, workflows and answers in custom fields.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-overall/",
    response_model=ConversationsReport,
    security="oauth2",
    deprecated=False,
)
