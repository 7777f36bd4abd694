# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/tags: Tags."""

from __future__ import annotations

from ... import parameters as p
from ...models.tag import Tag
from ...models.tag_list import TagList
from ...operation import Operation, Request
from ...paging import Paging

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
    summary="Tags",
    description="The tags of the account.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/tags/list/",
    response_model=TagList,
    paging=PAGING,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    page: int | None = None,
    validate: bool = True,
) -> Request[TagList]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {
            "page": page,
        },
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> TagList:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
