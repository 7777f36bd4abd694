"""Keeps secrets out of everything that is shown, written or sent elsewhere."""

from __future__ import annotations

import binascii
import json
import logging
import re
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from contextvars import ContextVar
from functools import wraps
from typing import Any, NoReturn, ParamSpec, Protocol, SupportsIndex, TypeVar
from urllib.parse import quote, quote_plus, unquote
from weakref import WeakSet

from helpscout_reports_api.loading import loading

from ..errors import APIConnectionError

P = ParamSpec("P")
T = TypeVar("T")

HIDDEN = "[secret]"
token_request: ContextVar[bool] = ContextVar("token_request", default=False)
"""Whether a token request is under way: what its answer says may be a secret that nobody knows yet."""

_TOO_SHORT = 4  # hiding shorter ones would only garble messages
_PART = 8  # characters in a row of a longer one that are not shown either, wherever they were cut from it
_LONGEST = 2000  # characters of a message
_DEEPEST = 32  # levels of a value from outside
_TOKEN_LIKE = re.compile(rb'("logRef"\s*:\s*"[^"]*")|(?:[\w.~+/=%-]|\\/|\\u[0-9a-fA-F]{4}){12,}', re.ASCII)
_WORD = re.compile(r"[^\s\"'<>]+")
_JSON_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{11,}")  # of eight bytes
_HEX = re.compile(r"[0-9A-Fa-f]{16,}")
_DIGIT = re.compile(rb"[0-9]")
_REASON = re.compile(r'("HTTP/\S+ [0-9]+) .*', re.DOTALL)  # what a server puts behind its status is logged by httpx
_LOGGERS = [
    *("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks"),
    *("httpx2", "httpcore2.connection", "httpcore2.http11", "httpcore2.http2", "httpcore2.proxy", "httpcore2.socks"),
    *("hpack.hpack", "hpack.table"),  # of clients for HTTP/2 that a caller gives
]
_QUOTING = ("httpx", "httpcore", "h11", "h2", "httpx2", "httpcore2", "zlib", "anyio", "builtins")
_HARMLESS = ("Timeout", "ConnectError", "ReadError", "WriteError", "CloseError", "NetworkError", "ProxyError")


class Secret(str):
    """Text that does not show in reprs, such as those of local variables in a crash report."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(HIDDEN)

    def __getitem__(self, key: SupportsIndex | slice) -> Secret:
        return Secret(super().__getitem__(key))  # rich shows the beginning of long texts


class Redacted:
    """Keeps what it holds out of reprs, pickles and copies."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, as it holds credentials and connections; "
            "make one in each process that needs it"
        )


class Redaction:
    """Takes some secrets out of values: whole or in part, in the spellings of forms, JSON and HTML, base64 and hex."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._parts: dict[int, set[str]] = {}  # by length
        for secret in secrets:
            for spelling in _spellings(secret) if len(secret) >= _TOO_SHORT else ():
                size = min(_PART, len(spelling))
                parts = self._parts.setdefault(size, set())
                parts.update(str.__getitem__(spelling, slice(n, n + size)) for n in range(len(spelling) - size + 1))

    def value(self, value: Any, depth: int = 0) -> Any:
        """The value without the secrets, however deep they are; what is nested absurdly deep is cut off."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, (bytes, bytearray)):
            return type(value)(self.text(value.decode("latin-1")).encode("latin-1"))
        if isinstance(value, (list, tuple, dict)) and depth == _DEEPEST:
            return "…"
        if isinstance(value, dict):
            pairs = {self.value(key, depth + 1): self.value(item, depth + 1) for key, item in value.items()}
            return type(value)(pairs)
        if isinstance(value, (list, tuple)) and type(value) in (list, tuple):
            return type(value)(self.value(item, depth + 1) for item in value)
        return value

    def text(self, text: str) -> str:
        """The text without the secrets."""
        if not self._parts:
            return text
        return HIDDEN.join(self._hide_encoded(self._hide(piece)) for piece in text.split(HIDDEN))

    def _hide(self, text: str) -> str:
        found = sorted(
            (place, place + size)
            for size, parts in self._parts.items()
            for place in range(len(text) - size + 1)
            if text[place : place + size] in parts
        )
        shown: list[str] = []
        shown_to = 0
        for start, end in found:
            if start > shown_to or not shown:
                shown += [text[shown_to:start], HIDDEN]
            shown_to = max(shown_to, end)
        return "".join(shown) + text[shown_to:]

    def _hide_encoded(self, text: str) -> str:
        if "%" in text or "\\" in text or "&" in text:
            text = _WORD.sub(lambda word: HIDDEN if self._is_escaped(word[0]) else word[0], text)
        text = _HEX.sub(lambda word: HIDDEN if self._is_packed(word[0], 2, binascii.unhexlify) else word[0], text)
        return _BASE64.sub(lambda word: HIDDEN if self._is_packed(word[0], 4, _from_base64) else word[0], text)

    def _is_escaped(self, word: str) -> bool:
        """Whether a secret is in a word of which some letters are written otherwise, once or twice over."""
        with loading:
            import html

        for _ in range(2):
            for plain in (unquote(word), html.unescape(word), _JSON_ESCAPE.sub(_unescaped, word)):
                if plain != word and self._hide(plain) != plain:
                    return True
            word = html.unescape(unquote(_JSON_ESCAPE.sub(_unescaped, word)))
        return False

    def _is_packed(self, word: str, step: int, unpack: Callable[[str], bytes]) -> bool:
        """Whether a secret is in a word of base64 or hex, wherever that was cut."""
        for start in range(step):
            end = start + (len(word) - start) // step * step
            plain = unpack(word[start:end]).decode("utf-8", "replace")
            if self._hide(plain) != plain:
                return True
        return False


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]


def _from_base64(text: str) -> bytes:
    return binascii.a2b_base64(text.replace("-", "+").replace("_", "/"))


def hide(value: Any, secrets: Iterable[str]) -> Any:
    """The value without the secrets, whole or in part, however deep they are."""
    return Redaction(secrets).value(value)


def _spellings(secret: str) -> set[str]:
    with loading:
        import html

    quoted, in_form = quote(secret, safe="", errors="replace"), quote_plus(secret, errors="replace")
    return {str(secret), quoted, in_form, json.dumps(secret)[1:-1], html.escape(secret)}


def _chain(error: BaseException, outer: BaseException | None) -> list[BaseException]:
    """An error and what is chained to it, without what was handled already when the call began."""
    links: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        link = waiting.pop()
        if link is not None and link is not outer and not any(link is other for other in links):
            links.append(link)
            waiting += [link.__cause__, link.__context__, *getattr(link, "exceptions", ())]
    return links


def scrub(error: BaseException, secrets: Iterable[str], outer: BaseException | None = None) -> None:
    """Take the secrets out of an error and of its causes: a server may have sent back what it was sent.

    Their tracebacks go as well: the frames hold requests and answers, and a crash report may show local variables.
    So does what nobody is shown: the context of an error that has a cause, or is raised from nothing.
    """
    redaction = Redaction(secrets)
    for link in _chain(error, outer):
        link.__traceback__ = None
        if link.__suppress_context__ and link.__context__ is not outer:
            link.__context__ = None
        link.args = tuple(_shortened(redaction.value(item)) for item in link.args)
        for name, value in vars(link).items():
            with suppress(AttributeError, TypeError):
                bare = name == "_request" and value is not None
                setattr(link, name, _without_headers(value) if bare else redaction.value(value))


def _without_headers(request: Any) -> Any:
    """The request that an error of httpx holds, without what carries credentials: its headers and its body."""
    return type(request)(request.method, request.url)


def _shortened(value: Any) -> Any:
    return value[:_LONGEST] + "…" if isinstance(value, str) and len(value) > _LONGEST else value


def clear_frames(error: BaseException, outer: BaseException | None = None) -> None:
    """Empty the local variables of the frames that an error came through: they hold credentials.

    Where it came from stays to be seen.
    """
    for link in _chain(error, outer):
        traceback.clear_frames(link.__traceback__)  # but for those that still run, and are not below the caller


def concealed(function: Callable[P, T]) -> Callable[P, T]:
    """Mark a function whose arguments are credentials: when it fails, no crash report shows its local variables."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            del args, kwargs
            clear_frames(error)
            raise

    return call


def forget_words(error: BaseException) -> None:
    """Take the server's own words out of an error and its causes: half of a new token may be among them."""
    for link in _chain(error, None):
        cause = link.__cause__ or link.__context__
        if cause is not None and _quotes(cause) and isinstance(link, APIConnectionError):
            link.args = (f"no answer: {type(cause).__name__}",)
        if _quotes(link):
            link.args = ("not shown, as it may hold part of a token",)


def hide_unknown(body: bytes) -> bytes:
    """A refusal of the token endpoint without what looks like a token: one that nobody knows yet may stand anywhere.

    Nothing is left of one that names tokens but is no JSON: it may be torn, and the token with it.
    """
    if b"_token" in body:
        try:
            json.loads(body)
        except (ValueError, RecursionError):
            return b""

    def shown(found: re.Match[bytes]) -> bytes:
        text = found[0]
        return text if found[1] or not _DIGIT.search(text) else HIDDEN.encode()

    return _TOKEN_LIKE.sub(shown, body)


def _quotes(error: BaseException) -> bool:
    """Whether an error of httpx, httpcore or h11 may repeat what a server sent."""
    harmless = isinstance(error, (OSError, TimeoutError)) or type(error).__name__.endswith(_HARMLESS)
    return not harmless and type(error).__module__.partition(".")[0] in _QUOTING


class Holder(Protocol):
    """Something that knows secrets."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        ...


_holders: WeakSet[Holder] = WeakSet()


def _hide_in_log(record: logging.LogRecord) -> bool:
    """Take secrets out of what httpx and its engines log: headers, and what a server repeats in its own."""
    message = record.getMessage()
    if token_request.get() and record.name not in ("httpx", "httpx2"):
        shown = message.partition(" ")[0]
    else:
        with loading:  # clients may be made meanwhile, in other threads
            holders = list(_holders)
        shown = hide(message, [secret for holder in holders for secret in holder.secrets])
        if token_request.get():
            shown = _REASON.sub(r'\1"', shown)
    if shown != message:
        record.msg, record.args = shown, ()
    return True


for _name in _LOGGERS:  # once, not during a call: Ctrl-C inside of `getLogger` may leave a lock taken
    logging.getLogger(_name).addFilter(_hide_in_log)


def watch_logs(holder: Holder) -> None:
    """Keep the secrets of somebody out of the logs of httpx and httpcore, as long as they live."""
    with loading:
        _holders.add(holder)
