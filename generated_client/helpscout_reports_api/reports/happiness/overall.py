# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/happiness: Report on ratings of the whole account."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.happiness_report import HappinessReport

OPERATION: Operation[HappinessReport] = Operation(
    operation_id="happiness_overall",
    family="happiness",
    report="overall",
    method="GET",
    path="/v2/reports/happiness",
    parameters=(
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
    summary="Report on ratings of the whole account",
    description="How many replies customers rated great, okay and not good over the whole range, which the answer does not name.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-overall/",
    response_model=HappinessReport,
    security="oauth2",
    deprecated=False,
)
