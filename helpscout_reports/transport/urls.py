"""URLs of requests."""

from __future__ import annotations

from typing import Any

import httpx

from .failures import Package

_SAMPLE = "/v2/reports/company?start=2026-10-01T00:00:00Z&mailboxes=1,2"


class URLs:
    """Makes the URLs below one base without parsing them: httpx takes as long for that as for the rest of a request.

    What this package writes is in the normal form of httpx already. Its own notes about a URL are taken over but for
    path and query; a version that keeps other notes parses each URL.
    """

    def __init__(self, base_url: str, package: Package) -> None:
        self._parse = package.URL
        self._base = base = self._parse(base_url)
        self._parts: Any = getattr(base, "_uri_reference", None)
        scheme, mark, rest = base_url.partition("://")
        self._path_at = len(scheme + mark + rest.partition("/")[0])
        try:
            self._known = self._from_parts(base_url + _SAMPLE) == self._parse(base_url + _SAMPLE)
        except (AttributeError, TypeError, ValueError):
            self._known = False

    def url(self, text: str) -> httpx.URL:
        """The URL of a text that begins with the base."""
        return self._from_parts(text) if self._known else self._parse(text)

    def _from_parts(self, text: str) -> httpx.URL:
        path, mark, query = text[self._path_at :].partition("?")
        url = self._parse(self._base)
        url._uri_reference = self._parts._replace(path=path, query=query if mark else None)
        return url
