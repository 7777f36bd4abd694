# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations/busy-times: Count new conversations by hour of the week."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.busy_time import BusyTime

OPERATION: Operation[list[BusyTime]] = Operation(
    operation_id="conversations_busy_times",
    family="conversations",
    report="busy_times",
    method="GET",
    path="/v2/reports/conversations/busy-times",
    parameters=(
        p.START,
        p.END,
        p.UNUSED_PREVIOUS_START,
        p.UNUSED_PREVIOUS_END,
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
    summary="Count new conversations by hour of the week",
    description="How many conversations were begun in each hour of the week, by the clock of the company. Hours without any are left out. The body is an array.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-busy-times/",
    response_model=BusyTime,
    many=True,
    security="oauth2",
    deprecated=False,
)
