"""The token endpoint and the tokens it has given out. Any application id and secret will do."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from attrs import define, field

from .clock import SandboxClock
from .messages import ServerRequest, ServerResponse

OPEN_TOKEN = "sandbox"
"""An access token that always works."""

GRANTS: Mapping[str, tuple[str, ...]] = {
    "client_credentials": (),
    "authorization_code": ("code",),
    "refresh_token": ("refresh_token",),
}
"""What each grant needs beside the application's id and secret."""

_LARGEST_BODY = 64 * 1024


@define
class TokenIssuer:
    """Gives out tokens and knows which are good.

    Attributes:
        lifetime: Seconds that an access token lives.
    """

    lifetime: float
    _clock: SandboxClock
    _seed: int = 1
    _given: int = field(init=False, default=0)
    _alive_until: dict[str, float] = field(init=False, factory=dict)
    _used_up: set[str] = field(init=False, factory=set)

    def answer(self, request: ServerRequest) -> ServerResponse:
        """Answer a token request."""
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
            # A code works once, and a refresh token until the next one has been given out.
            if self._spent(f"{name} {fields[name]}"):
                return _refusal("invalid_grant", f"this {name} has been used already")
        return self._grant(refreshable=bool(GRANTS[grant]))

    def accepts(self, request: ServerRequest) -> bool:
        """Whether a request carries a good access token."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            return False
        return token == OPEN_TOKEN or self._alive_until.get(token, -1.0) > self._clock.now()

    def revoke(self) -> None:
        """Make every token given out so far useless."""
        self._alive_until.clear()

    def _spent(self, voucher: str) -> bool:
        digest = hashlib.sha256(voucher.encode()).hexdigest()
        if digest in self._used_up:
            return True
        self._used_up.add(digest)
        return False

    def _grant(self, *, refreshable: bool) -> ServerResponse:
        now = self._clock.now()
        self._alive_until = {token: end for token, end in self._alive_until.items() if end > now}
        self._given += 1
        token = self._invent("access")
        self._alive_until[token] = now + self.lifetime
        document: dict[str, str | int] = {"token_type": "bearer", "access_token": token}
        if refreshable:
            document["refresh_token"] = self._invent("refresh")
        document["expires_in"] = int(self.lifetime)
        return ServerResponse.of_json(200, document, {"Cache-Control": "no-store"})

    def _invent(self, kind: str) -> str:
        return hashlib.sha256(f"{self._seed} {kind} {self._given}".encode()).hexdigest()[:32]


def has_api_key(request: ServerRequest) -> bool:
    """Whether a request to the first version of the API carries a key, as the user name of HTTP Basic."""
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return False
    try:
        user, colon, _ = base64.b64decode(secret, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return False
    return bool(user and colon)


def _fields(request: ServerRequest) -> dict[str, str]:
    """Fields of a token request, which may stand in a JSON or form body or in the query string."""
    fields = dict(request.pairs)
    if not request.body.strip():
        return fields
    try:
        text = request.body.decode()
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == "application/json":
            given = json.loads(text)
            if not isinstance(given, dict) or not all(isinstance(value, str) for value in given.values()):
                raise ValueError("the body must be an object of strings")
        elif kind == "application/x-www-form-urlencoded":
            given = dict(parse_qsl(text, keep_blank_values=True))
        else:
            raise ValueError("the body must be JSON or a form, with the Content-Type that says which")
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise ValueError("the body cannot be read") from None
    return {**fields, **given}


def _refusal(code: str, description: str, status: int = 400) -> ServerResponse:
    return ServerResponse.of_json(status, {"error": code, "error_description": description})
