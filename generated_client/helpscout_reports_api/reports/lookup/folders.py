# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/mailboxes/{mailboxId}/folders: List folders of an inbox."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.folder import Folder
from ...models.folder_list import FolderList

PAGING: Paging[FolderList, Folder] = Paging(
    parameter="page",
    rows=(
        "embedded",
        "folders",
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

OPERATION: Operation[FolderList] = Operation(
    operation_id="lookup_folders",
    family="lookup",
    report="folders",
    method="GET",
    path="/v2/mailboxes/{mailboxId}/folders",
    parameters=(
        p.MAILBOX_ID,
        p.PAGE,
    ),
    rules=(),
    summary="List folders of an inbox",
    description="The folders of an inbox, shared ones and those of users.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/inboxes/inbox-folders/",
    response_model=FolderList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
