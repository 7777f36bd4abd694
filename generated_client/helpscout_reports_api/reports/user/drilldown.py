# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/drilldown: Conversations behind the user report."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_drilldown import ConversationDrilldown
from ...models.conversation_summary import ConversationSummary
from ...models.conversation_type import ConversationType
from ...operation import Operation, Request
from ...paging import Paging

PAGING: Paging[ConversationDrilldown, ConversationSummary] = Paging(
    parameter="page",
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
    summary="Conversations behind the user report",
    description="The conversations behind the figures of a user.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-drilldown/",
    response_model=ConversationDrilldown,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    user: int,
    start: datetime,
    end: datetime,
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    types: Iterable[ConversationType | Literal["email", "chat", "phone"]] | None = None,
    folders: Iterable[int] | None = None,
    page: int | None = None,
    rows: int | None = None,
    validate: bool = True,
) -> Request[ConversationDrilldown]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "user": user,
            "start": start,
            "end": end,
            "mailboxes": mailboxes,
            "tags": tags,
            "types": types,
            "folders": folders,
            "page": page,
            "rows": rows,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> ConversationDrilldown:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
