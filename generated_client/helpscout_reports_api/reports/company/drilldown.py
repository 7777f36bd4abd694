# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/company/drilldown: Conversations behind the company report."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_drilldown import ConversationDrilldown
from ...models.conversation_summary import ConversationSummary
from ...models.conversation_type import ConversationType
from ...models.drilldown_range import DrilldownRange
from ...operation import Operation, Request
from ...paging import Paging

PAGING: Paging[ConversationDrilldown, ConversationSummary] = Paging(
    parameter="page",
    rows=(
        "conversations",
        "results",
    ),
    number=(
        "conversations",
        "page",
    ),
    pages=(
        "conversations",
        "pages",
    ),
    count=(
        "conversations",
        "count",
    ),
    key=("id",),
)

OPERATION: Operation[ConversationDrilldown] = Operation(
    operation_id="company_drilldown",
    family="company",
    report="drilldown",
    method="GET",
    path="/v2/reports/company/drilldown",
    parameters=(
        p.START,
        p.END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.PAGE,
        p.ROWS,
        p.RANGE,
        p.RANGE_ID,
    ),
    rules=(
        p.AFTER_START_END,
        p.REQUIRES_RANGE_ID_RANGE,
        p.WITHIN_RANGE_ID_RANGE,
    ),
    summary="Conversations behind the company report",
    description="The conversations behind the figures of the company and productivity reports. A range lists those that its figure counts, a bucket of the range only those that fall into it.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/company/reports-company-drilldown/",
    response_model=ConversationDrilldown,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    start: datetime,
    end: datetime,
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    types: Iterable[ConversationType | Literal["email", "chat", "phone"]] | None = None,
    folders: Iterable[int] | None = None,
    page: int | None = None,
    rows: int | None = None,
    range: DrilldownRange
    | Literal["replies", "firstReplyResolved", "resolved", "responseTime", "firstResponseTime", "handleTime"]
    | None = None,
    range_id: int | None = None,
    validate: bool = True,
) -> Request[ConversationDrilldown]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "start": start,
            "end": end,
            "mailboxes": mailboxes,
            "tags": tags,
            "types": types,
            "folders": folders,
            "page": page,
            "rows": rows,
            "range": range,
            "range_id": range_id,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> ConversationDrilldown:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
