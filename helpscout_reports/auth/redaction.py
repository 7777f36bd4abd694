"""Keeps secrets out of everything that is shown, written or sent elsewhere."""

from __future__ import annotations

import json
from itertools import takewhile
from typing import Any, NoReturn
from urllib.parse import quote, quote_plus

HIDDEN = "[secret]"
_TOO_SHORT = 4  # hiding shorter ones would only garble messages
_TELLING = 8  # characters at the beginning of a longer one that are not shown either


class Secret(str):
    """Text that does not show in reprs, such as those of local variables in a crash report."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(HIDDEN)


class Redacted:
    """Keeps what it holds out of reprs, pickles and copies."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, as it holds credentials and connections; "
            "make one in each process that needs it"
        )


def hide(value: Any, secrets: tuple[str, ...]) -> Any:
    """The value without the secrets, however deep they are, and in the spellings of forms, JSON and HTML."""
    if isinstance(value, str):
        for secret in secrets:
            if len(secret) >= _TOO_SHORT:
                for spelling in _spellings(secret):
                    value = _without(value, spelling)
    elif isinstance(value, (list, tuple)):
        return type(value)(hide(item, secrets) for item in value)
    elif isinstance(value, dict):
        return type(value)({hide(key, secrets): hide(item, secrets) for key, item in value.items()})
    return value


def _spellings(secret: str) -> set[str]:
    import html

    return {secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1], html.escape(secret)}


def _without(text: str, secret: str) -> str:
    # Its beginning is enough: what is shown of a long answer may end in the middle of a secret.
    before, *parts = text.split(secret[:_TELLING])
    for part in parts:
        more = takewhile(lambda pair: pair[0] == pair[1], zip(part, secret[_TELLING:], strict=False))
        before += HIDDEN + part[sum(1 for _ in more) :]
    return before


def scrub(error: BaseException, secrets: tuple[str, ...]) -> None:
    """Take the secrets out of an error and of its causes: a server may have sent back what it was sent.

    Their tracebacks go as well: the frames hold requests and answers, and a crash report may show local variables.
    So does what nobody is shown: the context of an error that has a cause, or is raised from nothing.
    """
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop()
        if link is not None and link not in seen:
            seen.append(link)
            link.__traceback__ = None
            if link.__suppress_context__:
                link.__context__ = None
            link.args = hide(link.args, secrets)
            for name, value in vars(link).items():
                setattr(link, name, hide(value, secrets))
            waiting += [link.__cause__, link.__context__]
