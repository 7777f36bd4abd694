"""Bodies of errors, as the API words them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any
from uuid import UUID, uuid4

from attrs import frozen

from .exchange import Reply

ABOUT = "https://developer.helpscout.com/mailbox-api/overview/errors"


@frozen
class Violation:
    """One thing that a request must not be.

    Attributes:
        path: Name of the parameter.
        message: Which rule it breaks.
        rejected: What was sent; None where nothing was.
    """

    path: str
    message: str
    rejected: Any = None

    def document(self) -> dict[str, Any]:
        """As it stands in the body."""
        entry: dict[str, Any] = {"path": self.path, "message": self.message}
        if self.rejected is not None:
            entry["rejectedValue"] = self.rejected
        return entry


def error(
    status: int,
    message: str | None = None,
    violations: Sequence[Violation] = (),
    headers: Mapping[str, str] | None = None,
    log_ref: UUID | None = None,
) -> Reply:
    """An answer with the API's error body; 429 has a message only, as the real one."""
    document: dict[str, Any] = {"message": message or wording(status)}
    if status != HTTPStatus.TOO_MANY_REQUESTS:
        document = {"logRef": str(log_ref or uuid4()), **document}
        if violations:
            document["_embedded"] = {"errors": [violation.document() for violation in violations]}
        document["_links"] = {"about": {"href": ABOUT}}
    return Reply.of_json(status, document, headers)


def wording(status: int) -> str:
    """A message for a status."""
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return "API rate limit exceeded"
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Status {status}"
