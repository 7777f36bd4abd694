# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/docs: Report on the knowledge base."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.docs_report import DocsReport

OPERATION: Operation[DocsReport] = Operation(
    operation_id="docs_overall",
    family="docs",
    report="overall",
    method="GET",
    path="/v2/reports/docs",
    parameters=(
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.SITES,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="Report on the knowledge base",
    description="Visits of the Docs sites, what they led to, and the leading searches, articles and categories.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/docs/reports-docs-overall/",
    response_model=DocsReport,
    security="oauth2",
    deprecated=False,
)
