# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/conversation-history: List replies of a user."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.conversation_history_entry import ConversationHistoryEntry
from ...models.conversation_history_page import ConversationHistoryPage

PAGING: Paging[ConversationHistoryPage, ConversationHistoryEntry] = Paging(
    parameter="page",
    rows=("results",),
    number=("page",),
    pages=("pages",),
    count=("count",),
)

OPERATION: Operation[ConversationHistoryPage] = Operation(
    operation_id="user_conversation_history",
    family="user",
    report="conversation_history",
    method="GET",
    path="/v2/reports/user/conversation-history",
    parameters=(
        p.USER,
        p.START,
        p.END,
        p.UNUSED_PREVIOUS_START,
        p.UNUSED_PREVIOUS_END,
        p.STATUS,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.OFFICE_HOURS,
        p.PAGE,
        p.HISTORY_SORT_FIELD,
        p.SORT_ORDER,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="List replies of a user",
    description="The replies a user sent, with the times of their conversations: a conversation answered twice comes twice. The server alone decides how many are on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-conversation-history/",
    response_model=ConversationHistoryPage,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
