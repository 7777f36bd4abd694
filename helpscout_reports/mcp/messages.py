"""Every failure as one sentence that says what to do instead; nothing secret, no traceback."""

from __future__ import annotations

from .. import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    HelpScoutError,
    InvalidRequestError,
    NotFoundError,
    OAuthError,
    PaginationError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
)
from .question_error import QuestionError
from .text.customer_text import plain

_LONGEST = 1000


def sentence_of(fault: Exception) -> str:
    """What went wrong and what to do about it, in one sentence."""
    return plain(_told(fault), _LONGEST).rstrip(".")


def _told(fault: Exception) -> str:
    match fault:
        case QuestionError() | ConfigurationError() | InvalidRequestError():
            return str(fault)
        case OAuthError():
            return f"the sign-in was refused: {fault}; the app id and secret of this server have to be checked"
        case AuthenticationError():
            return "the sign-in is not valid any more (401); the person who runs this server has to sign in again"
        case PaymentRequiredError():
            return "the Help Scout account is suspended (402); its owner has to settle an open payment"
        case PermissionDeniedError():
            return (
                "Help Scout refuses the report (403): most often the plan has no reports, which Plus and Pro have; "
                "else this user may not see them"
            )
        case NotFoundError():
            return "Help Scout knows no such user, team, inbox or report (404); list_names has those there are"
        case RateLimitError():
            return f"the account's rate limit is used up (429){_limit(fault)}"
        case ServerError():
            return f"Help Scout failed to answer ({fault.status_code}), also after retries; ask again in a minute"
        case APITimeoutError():
            return "Help Scout did not answer in time; ask again, or for a shorter period"
        case APIConnectionError():
            return "Help Scout cannot be reached from this machine; is there a network, or a proxy to set?"
        case ResponseDecodeError():
            return "the answer of Help Scout cannot be read as the report that it should be"
        case PaginationError():
            return "Help Scout repeats a page of this report; ask for a shorter period"
        case HelpScoutError():
            return str(fault)
    return f"the question failed inside this server ({type(fault).__name__})"


def _limit(fault: RateLimitError) -> str:
    per_minute = "" if fault.limit is None else f": {fault.limit} calls a minute"
    wait = "a minute" if fault.retry_after is None else f"{max(fault.retry_after, 1):.0f} s"
    return f"{per_minute}; ask again in {wait}"
