"""Every error that leaves a call, with its cause chained. None shows a token or a secret.

HelpScoutError
├── ConfigurationError
├── InvalidRequestError (also ValueError)      .parameter
├── APIConnectionError                         no (whole) answer arrived
│   └── APITimeoutError                        also when the deadline is over
├── APIStatusError                             .status_code .headers .body .message .log_ref .errors .request_url
│   ├── BadRequestError 400   AuthenticationError 401   PaymentRequiredError 402
│   ├── PermissionDeniedError 403              NotFoundError 404
│   ├── RateLimitError 429                     .retry_after .limit .remaining
│   └── ServerError 5xx
├── OAuthError                                 .error .error_description .status_code
├── ResponseDecodeError                        .path .status_code .excerpt
└── PaginationError

An error of a pager also has `.page`, the page to go on from; one of `collect()` has `.rows`, what was read before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from helpscout_reports_api.errors import HelpScoutError as HelpScoutError
from helpscout_reports_api.errors import InvalidRequestError as InvalidRequestError
from helpscout_reports_api.errors import ResponseDecodeError as ResponseDecodeError
from helpscout_reports_api.errors import UnreadableValueWarning as UnreadableValueWarning


class ConfigurationError(HelpScoutError):
    """The client cannot work as it was set up: no credentials, a refused address, the wrong kind of key."""


class APIConnectionError(HelpScoutError):
    """No answer arrived, or not the whole of it.

    Attributes:
        final: Whether trying again is pointless, as after a certificate that does not fit.
    """

    final = False


class APITimeoutError(APIConnectionError):
    """An attempt took too long, or the deadline of the whole call is over."""


class APIStatusError(HelpScoutError):
    """The server answered, but not with a report.

    Attributes:
        status_code: HTTP status.
        headers: Headers of the answer; names in any case.
        body: Body as text, at most its first 64 KiB.
        message: What the server says went wrong, in readable words.
        log_ref: Reference to quote to the support, where there is one.
        errors: One mapping for each parameter that the server objects to.
        request_url: Address that was asked.
        retry_after: Seconds that the server asks to wait, None when it does not say.
        limit: Requests that the account has in a minute, None when the answer does not say.
        remaining: Requests left in this minute, None when the answer does not say.
    """

    status_code: int = 0
    headers: Mapping[str, str] = {}
    body: str = ""
    message: str = ""
    log_ref: str | None = None
    errors: Sequence[Mapping[str, Any]] = ()
    request_url: str = ""
    retry_after: float | None = None
    limit: int | None = None
    remaining: int | None = None

    def __init__(self, text: str, **details: Any) -> None:
        super().__init__(text)
        vars(self).update({"message": text} | details)


class BadRequestError(APIStatusError):
    """400: the server objects to a parameter; `.errors` says to which."""


class AuthenticationError(APIStatusError):
    """401: the token is not valid (a renewed one neither), or its user is not active."""


class PaymentRequiredError(APIStatusError):
    """402: the account is suspended."""


class PermissionDeniedError(APIStatusError):
    """403: most often the plan has no reports; or the API is off, or the user may not see reports."""


class NotFoundError(APIStatusError):
    """404: there is no such user, mailbox or address."""


class RateLimitError(APIStatusError):
    """429: the account has used up its requests, and the wait (`.retry_after`, seconds) is longer than `max_wait`."""


class ServerError(APIStatusError):
    """5xx: the server failed, after all retries."""


class OAuthError(HelpScoutError):
    """The token endpoint refused.

    Attributes:
        error: Its error code, as in `invalid_client`.
        error_description: What it says about it.
        status_code: HTTP status of the refusal.
    """

    error: str | None = None
    error_description: str | None = None
    status_code: int | None = None

    def __init__(self, text: str, **details: Any) -> None:
        super().__init__(text)
        vars(self).update(details)


class PaginationError(HelpScoutError):
    """A paged report does not come to an end: the server repeats a page."""


class PageDriftWarning(UserWarning):
    """The number of rows changed while a report was read: rows may have moved past the reader."""
