# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/email: E-mail conversations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ... import parameters as p
from ...models.email_report import EmailReport
from ...operation import Operation, Request

OPERATION: Operation[EmailReport] = Operation(
    operation_id="email_overall",
    family="email",
    report="overall",
    method="GET",
    path="/v2/reports/email",
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
    summary="E-mail conversations",
    description="How many e-mail conversations there were and how they were dealt with.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/email/",
    response_model=EmailReport,
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
    folders: Iterable[int] | None = None,
    office_hours: bool | None = None,
    validate: bool = True,
) -> Request[EmailReport]:
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
            "folders": folders,
            "office_hours": office_hours,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> EmailReport:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
