"""What the token endpoint answers: a token, how long it is good for, and what may be one."""

from __future__ import annotations

import json
import math
import re
from contextlib import suppress
from typing import Any

from helpscout_reports_api.answers.decoding import loads

from ..errors import ResponseDecodeError
from .credentials import is_text, sendable
from .token_store import StoredToken

DEFAULT_LIFE = 3600.0
LONGEST_LIFE = 7 * 86400.0
_SHORTEST_LIFE = 0.5  # below it each call would ask for a token
_MOST_DIGITS = 400
_REFRESH_TOKEN = re.compile(r'"refresh_token"\s*:\s*("(?:[^"\\]|\\.)+")', re.DOTALL)
_TOKENS = re.compile(rb"(?:access|refresh)_token[\"']?\s*[:=]\s*[\"']?([^\s\"'&,}<]+)")

_FORGIVING = json.JSONDecoder(
    strict=False,
    parse_constant=lambda _: None,
    parse_int=lambda digits: int(digits) if len(digits) < _MOST_DIGITS else None,
)
"""Reads what comes with a token, as how long it lasts, in notations that JSON does not know."""


def life_of(expires_in: object) -> float:
    """Seconds to use a token for: what the server says, an hour when that makes no sense, a week at most."""
    if isinstance(expires_in, bool) or not isinstance(expires_in, (int, float)):
        return DEFAULT_LIFE
    return float(min(expires_in, LONGEST_LIFE)) if _SHORTEST_LIFE <= expires_in < math.inf else DEFAULT_LIFE


def read_token(body: bytes, owner: str, now: float, previous_refresh_token: str | None) -> StoredToken:
    """The token of an answer of the token endpoint.

    Raises:
        ResponseDecodeError: There is none. What was found instead is not shown: half of it may be a token.
    """
    entries = _entries(body)
    if not isinstance(entries, dict):
        raise ResponseDecodeError("the token endpoint did not answer with a JSON object", status_code=200)
    if not sendable(entries.get("access_token")):
        reason = "the token endpoint gave no token that a header can carry"
        raise ResponseDecodeError(reason, path="access_token", status_code=200)
    refresh_token = entries.get("refresh_token")
    life = life_of(entries.get("expires_in"))
    return StoredToken(
        owner=owner,
        access_token=entries["access_token"],
        refresh_token=refresh_token if _is_whole(refresh_token) else previous_refresh_token,
        life=life,
        expires_at=now + life,
    )


def refresh_token_in(body: bytes) -> str | None:
    """A whole new refresh token in an answer that gives no token to make calls with, broken JSON also; None without."""
    entries = _entries(body)
    if isinstance(entries, dict):
        found = entries.get("refresh_token")
    else:
        text = body.decode("utf-8", "replace").removeprefix("\ufeff").lstrip()
        match = _REFRESH_TOKEN.search(text) if text.startswith("{") else None  # not of a page about tokens
        found = None
        if match is not None:
            with suppress(ValueError):
                found = _FORGIVING.decode(match[1])
    return found if _is_whole(found) else None


def brings_refresh_token(body: bytes) -> bool:
    """Whether a whole refresh token stands in an answer, or in what there is of it."""
    return refresh_token_in(body) is not None


def _is_whole(token: object) -> bool:
    return isinstance(token, str) and token != "" and is_text(token) and "\ufffd" not in token


def _entries(body: bytes) -> Any:
    with suppress(ResponseDecodeError):
        return loads(body)
    with suppress(ValueError, RecursionError):
        return _FORGIVING.decode(body.decode("utf-8", "replace").removeprefix("\ufeff"))
    return None


def tokens_in(body: bytes) -> list[str]:
    """What may be tokens in an answer, whatever else is wrong with it."""
    return [token.decode("latin-1") for token in _TOKENS.findall(body)[:2]]
