# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/users/me: Get the user of the token."""

from __future__ import annotations

from ...calls.operation import Operation
from ...models.current_user import CurrentUser

OPERATION: Operation[CurrentUser] = Operation(
    operation_id="lookup_me",
    family="lookup",
    report="me",
    method="GET",
    path="/v2/users/me",
    parameters=(),
    rules=(),
    summary="Get the user of the token",
    description="The user whom the access token belongs to; a good first call.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/users/me/",
    response_model=CurrentUser,
    security="oauth2",
    deprecated=False,
)
