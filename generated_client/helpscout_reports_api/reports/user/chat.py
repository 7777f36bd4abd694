# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/chat: Report on chats of a user or team."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.user_chat_report import UserChatReport

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
    summary="Report on chats of a user or team",
    description="Chats of one user, or of all members of a team together. Averages are null when there was no chat.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-chat/",
    response_model=UserChatReport,
    security="oauth2",
    deprecated=False,
)
