# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/phone: Report on phone calls."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.phone_report import PhoneReport

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
    summary="Report on phone calls",
    description="How many phone calls were logged, with one entry for each user who logged some.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/phone/",
    response_model=PhoneReport,
    security="oauth2",
    deprecated=False,
)
