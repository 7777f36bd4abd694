# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/mailboxes: List inboxes."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.mailbox import Mailbox
from ...models.mailbox_list import MailboxList

PAGING: Paging[MailboxList, Mailbox] = Paging(
    parameter="page",
    rows=(
        "embedded",
        "mailboxes",
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

OPERATION: Operation[MailboxList] = Operation(
    operation_id="lookup_mailboxes",
    family="lookup",
    report="mailboxes",
    method="GET",
    path="/v2/mailboxes",
    parameters=(p.PAGE,),
    rules=(),
    summary="List inboxes",
    description="The inboxes that the user of the token can see, 50 on a page.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/inboxes/list/",
    response_model=MailboxList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
