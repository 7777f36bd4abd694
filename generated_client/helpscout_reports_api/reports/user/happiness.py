# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/happiness: Report on ratings of a user."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.happiness_report import HappinessReport

OPERATION: Operation[HappinessReport] = Operation(
    operation_id="user_happiness",
    family="user",
    report="happiness",
    method="GET",
    path="/v2/reports/user/happiness",
    parameters=(
        p.USER,
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
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
    summary="Report on ratings of a user",
    description="How many replies of the user customers rated great, okay and not good.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-happiness/",
    response_model=HappinessReport,
    security="oauth2",
    deprecated=False,
)
