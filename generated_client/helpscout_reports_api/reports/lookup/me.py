# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""GET /v2/users/me: The user of the token."""

from __future__ import annotations

from ...models.current_user import CurrentUser
from ...operation import Operation, Request

OPERATION: Operation[CurrentUser] = Operation(
    operation_id="lookup_me",
    family="lookup",
    report="me",
    method="GET",
    path="/v2/users/me",
    parameters=(),
    rules=(),
    summary="The user of the token",
    description="The user whom the access token belongs to; a good first call.",
    documentation="https://developer.helpscout.com/mailbox-api/endpoints/users/me/",
    response_model=CurrentUser,
    security="oauth2",
    deprecated=False,
)


def build(
    *,
    validate: bool = True,
) -> Request[CurrentUser]:
    """Build the request.

    Raises:
        InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
    """
    return OPERATION.request(
        {},
        validate=validate,
    )


def decode(body: bytes, status_code: int | None = 200) -> CurrentUser:
    """Make the typed answer of a body.

    Raises:
        ResponseDecodeError: The body is not what the documentation promises.
    """
    return OPERATION.decode(body, status_code)
