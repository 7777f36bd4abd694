# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v1/reports/user.json: Report on a user or team, from API 1.0."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...models.user_report import UserReport

OPERATION: Operation[UserReport] = Operation(
    operation_id="legacy_user_overall",
    family="legacy",
    report="user_overall",
    method="GET",
    path="/v1/reports/user.json",
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
        p.LEGACY_OFFICE_HOURS,
    ),
    rules=(
        p.AFTER_START_END,
        p.AFTER_PREVIOUS_START_PREVIOUS_END,
        p.TOGETHER_PREVIOUS_START_PREVIOUS_END,
    ),
    summary="Report on a user or team, from API 1.0",
    description="The user report of API 1.0. Use that of 2.0 at /v2/reports/user, which has the same answer.",
    documentation="https://developer.helpscout.com/help-desk-api/reports/user/user/",
    response_model=UserReport,
    security="basic",
    deprecated=True,
)
