# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/company/customers-helped: Chart customers helped."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.customers_helped_series import CustomersHelpedSeries

OPERATION: Operation[CustomersHelpedSeries] = Operation(
    operation_id="company_customers_helped",
    family="company",
    report="customers_helped",
    method="GET",
    path="/v2/reports/company/customers-helped",
    parameters=(
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.VIEW_BY,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
        p.SPAN_VIEW_BY_START_END,
    ),
    summary="Chart customers helped",
    description="How many customers got a reply, day by day, week by week or month by month.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-customers-helped/",
    response_model=CustomersHelpedSeries,
    security="oauth2",
    deprecated=False,
)
