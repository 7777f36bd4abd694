# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/chat: Report on chats."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.chat_report import ChatReport

OPERATION: Operation[ChatReport] = Operation(
    operation_id="chat_overall",
    family="chat",
    report="overall",
    method="GET",
    path="/v2/reports/chat",
    parameters=(
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.FOLDERS,
        p.OFFICE_HOURS,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="Report on chats",
    description="How many Beacon chats there were and how they went. Chats of other vendors do not count.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/chat/",
    response_model=ChatReport,
    security="oauth2",
    deprecated=False,
)
