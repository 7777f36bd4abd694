"""What both transports take out of a response of httpx."""

from __future__ import annotations

from http.cookiejar import CookieJar
from typing import Any

import httpx

from .failures import Package


class IgnoredCookies(CookieJar):
    """Keeps no cookies: none are sent, and reading them takes as long as sending a request."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Leave them."""


def headers_of(response: httpx.Response) -> dict[str, str]:
    """The headers; names in lower case, the values of one name in one line."""
    headers: dict[str, str] = {}
    for name, value in response.headers.raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def read_already(response: httpx.Response, package: Package) -> bytes | None:
    """The body, decompressed, where a hook or the transport of the caller has read it; else None."""
    try:
        return response.content
    except package.not_read:
        return None
