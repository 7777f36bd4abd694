# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user: A user or team."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_type import ConversationType
from ...models.user_report import UserReport
from ...operation import Operation, Request

OPERATION: Operation[UserReport] = Operation(
    operation_id="user_overall",
    family="user",
    report="overall",
    method="GET",
    path="/v2/reports/user",
    parameters=(
        p.USER_OR_TEAM,
        p.START,
        p.END,
        p.PREVIOUS_START,
        p.PREVIOUS_END,
        p.MAILBOXES,
        p.TAGS,
        p.TYPES,
        p.FOLDERS,
        p.OFFICE_HOURS,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="A user or team",
    description="Figures of one user, or of all members of a team together.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user/",
    response_model=UserReport,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    user: int,
    start: datetime,
    end: datetime,
    previous_start: datetime | None = None,
    previous_end: datetime | None = None,
    mailboxes: Iterable[int] | None = None,
    tags: Iterable[int] | None = None,
    types: Iterable[ConversationType | Literal["email", "chat", "phone"]] | None = None,
    folders: Iterable[int] | None = None,
    office_hours: bool | None = None,
    validate: bool = True,
) -> Request[UserReport]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "user": user,
            "start": start,
            "end": end,
            "previous_start": previous_start,
            "previous_end": previous_end,
            "mailboxes": mailboxes,
            "tags": tags,
            "types": types,
            "folders": folders,
            "office_hours": office_hours,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> UserReport:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
