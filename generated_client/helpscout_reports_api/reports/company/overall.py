# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/company: Report on the whole account."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.company_report import CompanyReport

OPERATION: Operation[CompanyReport] = Operation(
    operation_id="company_overall",
    family="company",
    report="overall",
    method="GET",
    path="/v2/reports/company",
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
    summary="Report on the whole account",
    description="Figures of the whole account over a range, with one entry for each user who was active.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-overall/",
    response_model=CompanyReport,
    security="oauth2",
    deprecated=False,
)
