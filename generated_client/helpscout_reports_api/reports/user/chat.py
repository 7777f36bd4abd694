# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/chat: Chats of a user or team."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ... import parameters as p
from ...models.user_chat_report import UserChatReport
from ...operation import Operation, Request

OPERATION: Operation[UserChatReport] = Operation(
    operation_id="user_chat",
    family="user",
    report="chat",
    method="GET",
    path="/v2/reports/user/chat",
    parameters=(
        p.USER_OR_TEAM,
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.OFFICE_HOURS,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="Chats of a user or team",
    description="Chats of one user, or of all members of a team together. Averages are null when there was no chat.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-chat/",
    response_model=UserChatReport,
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
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    office_hours: bool | None = None,
    validate: bool = True,
) -> Request[UserChatReport]:
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
            "mailboxes": mailboxes,
            "tags": tags,
            "office_hours": office_hours,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> UserChatReport:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
