"""Error responses with the API's error body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any
from uuid import UUID, uuid4

from ..openapi.violation import Violation
from .messages import ServerResponse

ABOUT = "https://developer.helpscout.com/mailbox-api/overview/errors"


def error(
    status: int,
    message: str | None = None,
    violations: Sequence[Violation] = (),
    headers: Mapping[str, str] | None = None,
    log_ref: UUID | None = None,
) -> ServerResponse:
    """An error response; the body of a 429 has only a message, as in the API."""
    document: dict[str, Any] = {"message": message or wording(status)}
    if status != HTTPStatus.TOO_MANY_REQUESTS:
        document = {"logRef": str(log_ref or uuid4()), **document}
        if violations:
            document["_embedded"] = {"errors": [violation.document() for violation in violations]}
        document["_links"] = {"about": {"href": ABOUT}}
    return ServerResponse.of_json(status, document, headers)


def wording(status: int) -> str:
    """The default message for a status."""
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return "API rate limit exceeded"
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"
