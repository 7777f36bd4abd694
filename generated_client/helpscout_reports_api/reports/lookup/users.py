# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/users: Users."""

from __future__ import annotations

from ... import parameters as p
from ...models.account_user import AccountUser
from ...models.user_list import UserList
from ...operation import Operation, Request
from ...paging import Paging

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
    summary="Users",
    description="The users of the account, those invited and not yet joined included, 50 on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/users/list/",
    response_model=UserList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    email: str | None = None,
    mailbox: int | None = None,
    page: int | None = None,
    validate: bool = True,
) -> Request[UserList]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "email": email,
            "mailbox": mailbox,
            "page": page,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> UserList:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
