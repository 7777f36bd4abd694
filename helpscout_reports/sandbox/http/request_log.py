"""The requests that the sandbox has answered."""

from __future__ import annotations

from urllib.parse import parse_qsl

from attrs import frozen


@frozen
class SeenRequest:
    """One answered request. It holds no credentials: the query of a token request is left out.

    Attributes:
        method: HTTP method.
        path: Path.
        query: Query string as sent.
        status: Status of the answer.
        operation_id: The operation, or None for an unknown address.
    """

    method: str
    path: str
    query: str
    status: int
    operation_id: str | None

    @property
    def parameters(self) -> dict[str, str]:
        """The query string as a dict."""
        return dict(parse_qsl(self.query, keep_blank_values=True))
