# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations/received-messages: Chart messages received."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.received_messages_series import ReceivedMessagesSeries

OPERATION: Operation[ReceivedMessagesSeries] = Operation(
    operation_id="conversations_received_messages",
    family="conversations",
    report="received_messages",
    method="GET",
    path="/v2/reports/conversations/received-messages",
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
    summary="Chart messages received",
    description="How many messages customers sent. Live answers and the documentation name the fields of a point differently; both are described.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-received-messages/",
    response_model=ReceivedMessagesSeries,
    security="oauth2",
    deprecated=False,
)
