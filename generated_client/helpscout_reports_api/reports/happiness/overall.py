# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/happiness: Ratings of the whole account."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_type import ConversationType
from ...models.happiness_report import HappinessReport
from ...operation import Operation, Request

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
    summary="Ratings of the whole account",
    description="How many replies customers rated great, okay and not good over the whole range, which the answer does not name.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/happiness/reports-happiness-overall/",
    response_model=HappinessReport,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    start: datetime,
    end: datetime,
    previous_start: datetime | None = None,
    previous_end: datetime | None = None,
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    types: Iterable[ConversationType | Literal["email", "chat", "phone"]] | None = None,
    folders: Iterable[int] | None = None,
    validate: bool = True,
) -> Request[HappinessReport]:
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
            "mailboxes": mailboxes,
            "tags": tags,
            "types": types,
            "folders": folders,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> HappinessReport:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
