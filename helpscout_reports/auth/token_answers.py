"""What the token endpoint answers: a token, how long it is good for, and what may be one."""

from __future__ import annotations

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
_TOKENS = re.compile(rb"(?:access|refresh)_token[\"']?\s*[:=]\s*[\"']?([^\s\"'&,}<]+)")


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
    entries: Any = None
    with suppress(ResponseDecodeError):
        entries = loads(body)
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
        refresh_token=refresh_token if refresh_token and is_text(refresh_token) else previous_refresh_token,
        life=life,
        expires_at=now + life,
    )


def tokens_in(body: bytes) -> list[str]:
    """What may be tokens in an answer, whatever else is wrong with it."""
    return [token.decode("latin-1") for token in _TOKENS.findall(body)[:2]]
