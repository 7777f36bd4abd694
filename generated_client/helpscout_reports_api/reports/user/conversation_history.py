# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/conversation-history: The replies of a user, one by one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_history_entry import ConversationHistoryEntry
from ...models.conversation_history_page import ConversationHistoryPage
from ...models.conversation_type import ConversationType
from ...models.history_sort_field import HistorySortField
from ...models.sort_order import SortOrder
from ...models.status_filter import StatusFilter
from ...operation import Operation, Request
from ...paging import Paging

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
    summary="The replies of a user, one by one",
    description="The replies a user sent, with the times of their conversations: a conversation answered twice comes twice. The server alone decides how many are on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-conversation-history/",
    response_model=ConversationHistoryPage,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    user: int,
    start: datetime,
    end: datetime,
    previous_start: datetime | None = None,
    previous_end: datetime | None = None,
    status: StatusFilter | Literal["active", "pending", "closed"] | None = None,
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    types: Iterable[ConversationType | Literal["email", "chat", "phone"]] | None = None,
    folders: Iterable[int] | None = None,
    office_hours: bool | None = None,
    page: int | None = None,
    sort_field: HistorySortField | Literal["number", "repliesSent", "responseTime", "resolveTime"] | None = None,
    sort_order: SortOrder | Literal["ASC", "DESC"] | None = None,
    validate: bool = True,
) -> Request[ConversationHistoryPage]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "user": user,
            "start": start,
            "end": end,
            "previous_start": previous_start,
            "previous_end": previous_end,
            "status": status,
            "mailboxes": mailboxes,
            "tags": tags,
            "types": types,
            "folders": folders,
            "office_hours": office_hours,
            "page": page,
            "sort_field": sort_field,
            "sort_order": sort_order,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> ConversationHistoryPage:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
