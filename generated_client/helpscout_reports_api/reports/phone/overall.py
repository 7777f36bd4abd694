# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/phone: Phone calls."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ... import parameters as p
from ...models.phone_report import PhoneReport
from ...operation import Operation, Request

OPERATION: Operation[PhoneReport] = Operation(
    operation_id="phone_overall",
    family="phone",
    report="overall",
    method="GET",
    path="/v2/reports/phone",
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
    summary="Phone calls",
    description="How many phone calls were logged, with one entry for each user who logged some.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/phone/",
    response_model=PhoneReport,
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
) -> Request[PhoneReport]:
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


def decode(body: bytes, status_code: int | None = 200) -> PhoneReport:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
