"""What the sandbox saw."""

from __future__ import annotations

from urllib.parse import parse_qsl

from attrs import frozen


@frozen
class SeenRequest:
    """One request that was answered. It holds no credentials: what went to the token endpoint is left out.

    Attributes:
        method: HTTP method.
        path: Path.
        query: Query string as it was sent.
        status: Status of the answer.
        operation_id: The operation asked for, None for an address that is none.
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
