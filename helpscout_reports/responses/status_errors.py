"""The error for an answer that is no report, in the server's own words."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from helpscout_reports_api.answers.decoding import loads
from helpscout_reports_api.errors import ResponseDecodeError

from ..errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    OAuthError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from .bodies import HTTPResponse, readable
from .headers import Headers, RateLimit

_CLASSES: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    429: RateLimitError,
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def status_error(answer: HTTPResponse, method: str, url: str, seen: RateLimit | None) -> APIStatusError:
    """The error for an answer that is no report, and what it said about the rate limit."""
    status, text = answer.status, answer.body.decode("utf-8", "replace")
    entries = _entries(answer.body)
    reason = _first_text(entries, "message", "error_description", "error") or ("" if entries else readable(text, 300))
    if not reason:
        reason = HTTPStatus(status).phrase if status in set(HTTPStatus) else "no details given"
    address = url.partition("?")[0]
    if status == 403 and "/reports/" in address:  # look-ups are for every plan
        reason += " (reports need a Plus or Pro plan)"
    if status in _REDIRECTS:
        reason = f"redirects are not followed ({reason})"
    embedded = entries.get("_embedded")
    faults = embedded.get("errors") if isinstance(embedded, dict) else entries.get("errors")
    faults = [fault for fault in faults if isinstance(fault, dict)] if isinstance(faults, list) else []
    details = [f"{readable(str(fault.get('path')), 60)}: {_first_text(fault, 'message')}" for fault in faults[:5]]
    log_ref = _first_text(entries, "logRef") or None
    error_class = ServerError if status >= 500 else _CLASSES.get(status, APIStatusError)
    return error_class(
        f"{status} for {method} {address}: {reason}"
        + (f" [{'; '.join(details)}]" if details else "")
        + (f" (log reference {log_ref})" if log_ref else ""),
        status_code=status,
        headers=Headers(answer.headers),
        body=text,
        message=reason,
        log_ref=log_ref,
        errors=faults,
        request_url=url,
        **({} if seen is None else seen._asdict()),
    )


def oauth_error(answer: HTTPResponse) -> OAuthError:
    """The error for a refused token request."""
    entries = _entries(answer.body)
    text = "" if entries else readable(answer.body.decode("utf-8", "replace"), 300)
    error = _first_text(entries, "error") or None
    description = _first_text(entries, "error_description", "message") or text or None
    words = ": ".join(filter(None, (error, description))) or "no details given"
    return OAuthError(
        f"the token endpoint refused with {answer.status}: {words}",
        error=error,
        error_description=description,
        status_code=answer.status,
    )


def _entries(body: bytes) -> dict[str, Any]:
    try:
        entries = loads(body)
    except ResponseDecodeError:
        return {}
    return entries if isinstance(entries, dict) else {}


def _first_text(entries: Mapping[str, Any], *names: str) -> str:
    for name in names:
        value = entries.get(name)
        if isinstance(value, dict):
            value = value.get("message")
        if isinstance(value, str) and value.strip():
            return readable(value, 300)
    return ""
