# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/productivity/resolution-time: Time to resolution, as a series."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_type import ConversationType
from ...models.duration_series import DurationSeries
from ...models.view_by import ViewBy
from ...operation import Operation, Request

OPERATION: Operation[DurationSeries] = Operation(
    operation_id="productivity_resolution_time",
    family="productivity",
    report="resolution_time",
    method="GET",
    path="/v2/reports/productivity/resolution-time",
    parameters=(
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.OFFICE_HOURS,
        p.VIEW_BY,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
        p.SPAN_VIEW_BY_START_END,
    ),
    summary="Time to resolution, as a series",
    description="How long it took to resolve conversations, on average.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/productivity/reports-productivity-resolution-time/",
    response_model=DurationSeries,
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
    office_hours: bool | None = None,
    view_by: ViewBy | Literal["day", "week", "month"] | None = None,
    validate: bool = True,
) -> Request[DurationSeries]:
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
            "office_hours": office_hours,
            "view_by": view_by,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> DurationSeries:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
