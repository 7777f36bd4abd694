# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The errors that need no network: what a request may not say, and what an answer may not be."""

from __future__ import annotations

from typing import Any


class HelpScoutError(Exception):
    """Base of every error that leaves this library.

    Attributes:
        page: The page to go on from, where a pager was reading; None elsewhere.
        rows: The rows read before, where `collect()` was reading; None elsewhere.
    """

    page: int | None = None
    rows: list[Any] | None = None


class InvalidRequestError(HelpScoutError, ValueError):
    """A report was asked for with an argument that cannot be sent, or that the documentation rules out.

    Raised before anything is sent. The message names the parameter, the value and the rule.

    Attributes:
        parameter: Python name of the parameter at fault, None when it is not about one.
    """

    def __init__(self, message: str, *, parameter: str | None = None) -> None:
        super().__init__(message)
        self.parameter = parameter


class UnreadableValueWarning(UserWarning):
    """A value of an answer could not be read: its field is None (or an empty list), and `.extra` has what came."""


class ResponseDecodeError(HelpScoutError):
    """The answer is not what the documentation promises.

    Attributes:
        path: Where in the answer, as in `conversations.results[17].number`; empty for the body as a whole.
        status_code: HTTP status of the answer, None when it did not come over HTTP.
        excerpt: The first characters of what was found there.
    """

    def __init__(self, reason: str, *, path: str = "", status_code: int | None = None, excerpt: str = "") -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.path = path
        self.status_code = status_code
        self.excerpt = excerpt
