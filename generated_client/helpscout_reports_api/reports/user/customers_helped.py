# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/customers-helped: Chart customers a user helped."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.customers_helped_series import CustomersHelpedSeries

OPERATION: Operation[CustomersHelpedSeries] = Operation(
    operation_id="user_customers_helped",
    family="user",
    report="customers_helped",
    method="GET",
    path="/v2/reports/user/customers-helped",
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
        p.VIEW_BY,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
        p.SPAN_VIEW_BY_START_END,
    ),
    summary="Chart customers a user helped",
    description="How many customers got a reply of the user.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-customer-helped/",
    response_model=CustomersHelpedSeries,
    security="oauth2",
    deprecated=False,
)
