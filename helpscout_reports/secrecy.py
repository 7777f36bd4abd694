"""Keeps secrets out of everything that is shown, written or sent elsewhere."""

from __future__ import annotations

from typing import Any, NoReturn
from urllib.parse import quote_plus

HIDDEN = "[secret]"
_TOO_SHORT = 4  # hiding shorter ones would only garble messages


class Secret(str):
    """Text that does not show in reprs, such as those of local variables in a crash report."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(HIDDEN)


class Secretive:
    """Keeps what it holds out of reprs, pickles and copies."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, as it holds credentials and connections; "
            "make one in each process that needs it"
        )


def hide(value: Any, secrets: tuple[str, ...]) -> Any:
    """The value without the secrets, as they are or as a form would carry them, however deep they are."""
    if isinstance(value, str):
        for secret in secrets:
            if len(secret) >= _TOO_SHORT:
                value = value.replace(secret, HIDDEN).replace(quote_plus(secret), HIDDEN)
    elif isinstance(value, (list, tuple)):
        return type(value)(hide(item, secrets) for item in value)
    elif hasattr(value, "items"):
        return {key: hide(item, secrets) for key, item in value.items()}
    return value


def scrub(error: BaseException, secrets: tuple[str, ...]) -> None:
    """Take the secrets out of an error and of its causes: a server may have sent back what it was sent.

    Their tracebacks go as well: the frames hold requests and answers, and a crash report may show local variables.
    """
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop()
        if link is not None and link not in seen:
            seen.append(link)
            link.__traceback__ = None
            link.args = hide(link.args, secrets)
            for name, value in vars(link).items():
                if any(secret in str(value) for secret in secrets):
                    setattr(link, name, hide(value, secrets))
            waiting += [link.__cause__, link.__context__]
