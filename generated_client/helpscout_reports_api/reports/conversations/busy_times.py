# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/conversations/busy-times: New conversations by hour of the week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.busy_time import BusyTime
from ...models.conversation_type import ConversationType
from ...operation import Operation, Request

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
    summary="New conversations by hour of the week",
    description="How many conversations were begun in each hour of the week, by the clock of the company. Hours without any are left out. The body is an array.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/conversations/reports-conversations-busy-times/",
    response_model=BusyTime,
    many=True,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    start: datetime,
    end: datetime,
    previous_start: datetime | None = None,
    previous_end: datetime | None = None,
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    types: Iterable[ConversationType | Literal["email", "chat", "phone"]] | None = None,
    folders: Iterable[int] | None = None,
    validate: bool = True,
) -> Request[list[BusyTime]]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "start": start,
            "end": end,
            "previous_start": previous_start,
            "previous_end": previous_end,
            "mailboxes": mailboxes,
            "tags": tags,
            "types": types,
            "folders": folders,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> list[BusyTime]:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
