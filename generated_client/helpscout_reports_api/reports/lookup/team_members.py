# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/teams/{teamId}/members: List members of a team."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.account_user import AccountUser
from ...models.user_list import UserList

PAGING: Paging[UserList, AccountUser] = Paging(
    parameter="page",
    rows=(
        "embedded",
        "users",
    ),
    number=(
        "page",
        "number",
    ),
    pages=(
        "page",
        "total_pages",
    ),
    count=(
        "page",
        "total_elements",
    ),
    more=(
        "links",
        "next",
    ),
    key=("id",),
)

OPERATION: Operation[UserList] = Operation(
    operation_id="lookup_team_members",
    family="lookup",
    report="team_members",
    method="GET",
    path="/v2/teams/{teamId}/members",
    parameters=(
        p.TEAM_ID,
        p.PAGE,
    ),
    rules=(),
    summary="List members of a team",
    description="The users who are in a team, 50 on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/teams/list-team-members/",
    response_model=UserList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
