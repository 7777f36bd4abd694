"""The token endpoint and the tokens it has issued. Any app id and secret are accepted."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from attrs import define, field

from .clock import SandboxClock
from .messages import ServerRequest, ServerResponse

OPEN_TOKEN = "sandbox"
"""An access token that is always valid."""

GRANTS: Mapping[str, tuple[str, ...]] = {
    "client_credentials": (),
    "authorization_code": ("code",),
    "refresh_token": ("refresh_token",),
}
"""The further fields that each grant needs."""

_LARGEST_BODY = 64 * 1024
_UNREADABLE = "the body is not valid JSON or form data"


@define
class TokenIssuer:
    """Issues access and refresh tokens, and checks them.

    Attributes:
        lifetime: Seconds for which an access token is valid.
    """

    lifetime: float
    _clock: SandboxClock
    _seed: int = 1
    _issued: int = field(init=False, default=0)
    _expires_at: dict[str, float] = field(init=False, factory=dict)
    _spent_grants: set[str] = field(init=False, factory=set)

    def answer(self, request: ServerRequest) -> ServerResponse:
        """The response to a token request."""
        if len(request.body) > _LARGEST_BODY:
            return _refusal("invalid_request", "the request is too large")
        try:
            fields = _fields(request)
        except ValueError as fault:
            return _refusal("invalid_request", str(fault))
        grant = fields.get("grant_type", "")
        if not grant:
            return _refusal("invalid_request", "grant_type is missing")
        if grant not in GRANTS:
            return _refusal("unsupported_grant_type", "grant_type must be one of " + ", ".join(GRANTS))
        for name in ("client_id", "client_secret"):
            if not fields.get(name):
                return _refusal("invalid_client", f"{name} is missing", 401)
        for name in GRANTS[grant]:
            if not fields.get(name):
                return _refusal("invalid_request", f"{name} is missing")
            # A code and a refresh token can each be used once.
            if self._spent(f"{name} {fields[name]}"):
                return _refusal("invalid_grant", f"this {name} has been used already")
        return self._grant(refreshable=bool(GRANTS[grant]))

    def accepts(self, request: ServerRequest) -> bool:
        """Whether a request has a valid access token."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            return False
        return token == OPEN_TOKEN or self._expires_at.get(token, -1.0) > self._clock.now()

    def revoke(self) -> None:
        """Make every access token issued so far invalid."""
        self._expires_at.clear()

    def _spent(self, grant: str) -> bool:
        digest = hashlib.sha256(grant.encode(errors="surrogatepass")).hexdigest()
        if digest in self._spent_grants:
            return True
        self._spent_grants.add(digest)
        return False

    def _grant(self, *, refreshable: bool) -> ServerResponse:
        now = self._clock.now()
        self._expires_at = {token: end for token, end in self._expires_at.items() if end > now}
        self._issued += 1
        token = self._new_token("access")
        self._expires_at[token] = now + self.lifetime
        document: dict[str, str | int] = {"token_type": "bearer", "access_token": token}
        if refreshable:
            document["refresh_token"] = self._new_token("refresh")
        document["expires_in"] = int(self.lifetime)
        return ServerResponse.of_json(200, document, {"Cache-Control": "no-store"})

    def _new_token(self, kind: str) -> str:
        return hashlib.sha256(f"{self._seed} {kind} {self._issued}".encode()).hexdigest()[:32]


def has_api_key(request: ServerRequest) -> bool:
    """Whether a request to API 1.0 has a key, as the user name of HTTP Basic."""
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return False
    try:
        user, colon, _ = base64.b64decode(secret, validate=True).decode().partition(":")
    except ValueError:  # also of what is no base64 and no UTF-8
        return False
    return bool(user and colon)


def _fields(request: ServerRequest) -> dict[str, str]:
    """Fields of a token request, from a JSON or form body or the query string."""
    fields = dict(request.pairs)
    if not request.body.strip():
        return fields
    try:
        text = request.body.decode()
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "application/json":
            given = _json(text)
            if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
                raise ValueError("the body must be an object of strings")
        elif kind == "application/x-www-form-urlencoded":
            given = dict(parse_qsl(text, keep_blank_values=True))
        else:
            raise ValueError("the body must be JSON or a form, with the Content-Type that says which")
    except UnicodeDecodeError:
        raise ValueError(_UNREADABLE) from None
    return {**fields, **given}


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):  # no JSON, a number of thousands of digits, too many brackets
        raise ValueError(_UNREADABLE) from None


def _refusal(code: str, description: str, status: int = 400) -> ServerResponse:
    return ServerResponse.of_json(status, {"error": code, "error_description": description})
