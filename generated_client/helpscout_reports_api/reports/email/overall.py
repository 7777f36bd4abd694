# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/email: Report on e-mail conversations."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.email_report import EmailReport

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
    summary="Report on e-mail conversations",
    description="How many e-mail conversations there were and how they were dealt with.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/email/",
    response_model=EmailReport,
    security="oauth2",
    deprecated=False,
)
