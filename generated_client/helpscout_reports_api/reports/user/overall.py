# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/reports/user: Report on a user or team."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.user_report import UserReport

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
    summary="Report on a user or team",
    description="Figures of one user, or of all members of a team together.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/reports/user/reports-user/",
    response_model=UserReport,
    security="oauth2",
    deprecated=False,
)
