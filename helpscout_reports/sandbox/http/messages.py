"""Requests and responses, whatever server or transport carries them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen


@frozen
class ServerRequest:
    """One request.

    Attributes:
        method: HTTP method.
        path: Path, decoded.
        query: Query string as sent, without `?`.
        headers: Header fields by lower-case name.
        body: Body.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = {}
    body: bytes = b""

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query string, decoded, in its order."""
        return parse_qsl(self.query, keep_blank_values=True, errors="replace")


@frozen
class ServerResponse:
    """One response: status, body, and header fields."""

    status: int
    body: bytes
    headers: dict[str, str] = field(factory=dict)

    @classmethod
    def of_json(
        cls, status: int, document: Any, headers: Mapping[str, str] | None = None, media_type: str = "application/json"
    ) -> ServerResponse:
        """A response with a JSON body."""
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        return cls(status, text.encode(), {"Content-Type": media_type, **(headers or {})})

    @classmethod
    def of_text(cls, status: int, text: str, kind: str = "plain") -> ServerResponse:
        """A response with plain text or HTML."""
        return cls(status, text.encode(), {"Content-Type": f"text/{kind}; charset=utf-8"})
