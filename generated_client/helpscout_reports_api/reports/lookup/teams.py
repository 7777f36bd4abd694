# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/teams: List teams."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.team import Team
from ...models.team_list import TeamList

PAGING: Paging[TeamList, Team] = Paging(
    parameter="page",
    rows=(
        "embedded",
        "teams",
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

OPERATION: Operation[TeamList] = Operation(
    operation_id="lookup_teams",
    family="lookup",
    report="teams",
    method="GET",
    path="/v2/teams",
    parameters=(p.PAGE,),
    rules=(),
    summary="List teams",
    description="The teams of the account, 50 on a page. The overall and the chat report of a user take the id of a team as well.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/teams/list-teams/",
    response_model=TeamList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
