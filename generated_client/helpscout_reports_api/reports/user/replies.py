# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user/replies: Replies of a user, as a series."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ... import parameters as p
from ...models.conversation_type import ConversationType
from ...models.replies_series import RepliesSeries
from ...models.view_by import ViewBy
from ...operation import Operation, Request

OPERATION: Operation[RepliesSeries] = Operation(
    operation_id="user_replies",
    family="user",
    report="replies",
    method="GET",
    path="/v2/reports/user/replies",
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
    summary="Replies of a user, as a series",
    description="How many replies the user sent.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user-replies/",
    response_model=RepliesSeries,
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
    view_by: ViewBy | Literal["day", "week", "month"] | None = None,
    validate: bool = True,
) -> Request[RepliesSeries]:
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
            "view_by": view_by,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> RepliesSeries:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
