# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/docs: Use of the knowledge base."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ... import parameters as p
from ...models.docs_report import DocsReport
from ...operation import Operation, Request

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
    summary="Use of the knowledge base",
    description="Visits of the Docs sites, what they led to, and the leading searches, articles and categories.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/docs/reports-docs-overall/",
    response_model=DocsReport,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    start: datetime,
    end: datetime,
    previous_start: datetime | None = None,
    previous_end: datetime | None = None,
    sites: Iterable[str] | None = None,
    validate: bool = True,
) -> Request[DocsReport]:
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
            "sites": sites,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> DocsReport:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
