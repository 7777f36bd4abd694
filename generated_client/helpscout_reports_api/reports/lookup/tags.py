# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/tags: List tags."""

from __future__ import annotations

from ... import parameters as p
from ...calls.operation import Operation
from ...calls.paging import Paging
from ...models.tag import Tag
from ...models.tag_list import TagList

PAGING: Paging[TagList, Tag] = Paging(
    parameter="page",
    rows=(
        "embedded",
        "tags",
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

OPERATION: Operation[TagList] = Operation(
    operation_id="lookup_tags",
    family="lookup",
    report="tags",
    method="GET",
    path="/v2/tags",
    parameters=(p.PAGE,),
    rules=(),
    summary="List tags",
    description="The tags of the account.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/tags/list/",
    response_model=TagList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)
