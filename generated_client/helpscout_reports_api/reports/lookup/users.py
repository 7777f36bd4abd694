# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/users: List users."""

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
    operation_id="lookup_users",
    family="lookup",
    report="users",
    method="GET",
    path="/v2/users",
    parameters=(
        p.EMAIL,
        p.USER_MAILBOX,
        p.PAGE,
    ),
    rules=(),
    summary="List users",
    description="The users of the account, those invited and not yet joined included, 50 on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/users/list/",
    response_model=UserList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
