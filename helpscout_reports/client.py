"""The two clients: `HelpScoutReports` for plain code and threads, `AsyncHelpScoutReports` for asyncio."""

from __future__ import annotations

import inspect
import math
import os
from collections.abc import Callable
from functools import partial
from types import EllipsisType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast
from weakref import finalize

from helpscout_reports_api.calls.operation import Request
from helpscout_reports_api.calls.paging import AsyncPager, Pager, Paging
from helpscout_reports_api.families import AsyncFamilies, Families
from helpscout_reports_api.loading import loading

from . import __version__
from .auth.credentials import Auth, find_auth, sendable
from .auth.redaction import Redacted, concealed
from .clock import Clock
from .errors import ConfigurationError, InvalidRequestError
from .events import Event
from .responses.headers import RateLimit
from .settings import DEFAULT_BASE_URL, kind_of, make_settings

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Coroutine

    import httpx

    from .calls.pagination import PageReader
    from .calls.session import Session
    from .transport.asyncio import AsyncTransport
    from .transport.blocking import BlockingTransport
    from .transport.protocol import GivenAsyncClient, GivenClient, Transport  # noqa: F401 - named in quotes below

T = TypeVar("T")
Row = TypeVar("Row")
C = TypeVar("C")

_HEADERS = {
    "Accept": "application/json, application/hal+json",
    "Accept-Encoding": "gzip",
    "User-Agent": f"helpscout-reports/{__version__}",
}
_NOT_TAKEN_OVER = {"accept", "accept-encoding", "authorization", "connection", "cookie"}


class _Shared:
    """What a client has in common with those that `with_options` makes of it; connections go when it goes."""

    def __init__(self) -> None:
        self.closed = False


class _Client(Redacted, Generic[C]):
    """What both clients have in common."""

    _clock = Clock()

    @concealed
    def __init__(
        self,
        app_id: str | None = None,
        app_secret: str | None = None,
        *,
        auth: Auth | None = None,
        base_url: str = DEFAULT_BASE_URL,
        timeout: float = 30.0,
        deadline: float | None = 300.0,
        max_retries: int = 2,
        max_wait: float = 120.0,
        validate: bool = True,
        http_client: C | None = None,
        on_event: Callable[[Event], object] | None = None,
    ) -> None:
        """Set up a client; nothing is sent before the first call.

        Args:
            app_id: Id of your application; without it `HELPSCOUT_APP_ID`, or `HELPSCOUT_ACCESS_TOKEN`.
            app_secret: Its secret; without it `HELPSCOUT_APP_SECRET`.
            auth: Another way to authenticate, in place of the two.
            base_url: Address of the API; without it `HELPSCOUT_BASE_URL`. https, or http to this machine.
            timeout: Seconds for each network operation; a whole attempt ends within twice that.
            deadline: Seconds for one call with all its retries and waits; None: no end.
            max_retries: Retries after a failed attempt; waiting out a 429 uses none.
            max_wait: Seconds: the longest wait a server may ask for, and the sum of rate-limit waits in a call.
            validate: Whether documented rules are checked before anything is sent.
            http_client: A client of httpx or httpx2 to send with; you close it. Its proxies, certificates, transports
                and hooks count; its timeouts do not: `timeout` and `deadline` do.
            on_event: Called with an `Event` after each attempt and token request and before each wait, by the thread
                or task that makes it (a token request has one of its own); what it raises leaves the call.

        Raises:
            ConfigurationError: An argument is missing or invalid.
        """
        self._settings = make_settings(base_url, timeout, deadline, max_retries, max_wait, validate)
        self._auth = find_auth(app_id, app_secret, auth)
        self._http_client = http_client
        if on_event is not None and not callable(on_event):
            raise ConfigurationError(f"on_event: a function of one Event is needed, not {type(on_event).__name__}")
        if any(map(inspect.iscoroutinefunction, (on_event, getattr(on_event, "__call__", None)))):  # noqa: B004
            raise ConfigurationError("on_event: a plain function is needed; one of `async def` would never be awaited")
        self._on_event = on_event
        if http_client is not None:
            needed, closes = ("AsyncClient", "aclose") if isinstance(self, AsyncFamilies) else ("Client", "close")
            wanted = ("send", "build_request", closes)  # sessions of requests have no build_request
            if isinstance(http_client, type) or not all(hasattr(http_client, name) for name in wanted):
                wanted_kind = f"an httpx.{needed} (or one of httpx2)"
                text = f"http_client: {type(self).__name__} needs {wanted_kind}, not {kind_of(http_client)}"
                raise ConfigurationError(text)
        self._shared = _Shared()
        self._process = os.getpid()
        self._sessions: dict[int, Session] = {}
        self._transports: dict[Any, Any] = {}

    @property
    def base_url(self) -> str:
        """Address of the API that is asked."""
        return self._settings.base_url

    @property
    def validate(self) -> bool:
        """Whether documented rules are checked before anything is sent."""
        return self._settings.validate

    @property
    def rate_limit(self) -> RateLimit | None:
        """What the server last said about the limit of the account; None when it has said nothing yet."""
        return self._session.rate_limiter.seen

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._settings.base_url} with {type(self._auth).__name__}>"

    def _call(self, transport: Transport, request: Request[T]) -> Coroutine[object, None, T]:
        return self._session.call(transport, request, self._settings, self._on_event)

    @property
    def _session(self) -> Session:
        # One for each process: a forked child must not wait for locks that threads of its parent hold.
        session = self._sessions.get(os.getpid())
        if session is not None:
            return session
        if self._http_client is not None and self._process != os.getpid():
            raise ConfigurationError("http_client was made before the fork, and its connections are the parent's")
        with loading:
            from .calls.session import Session

        raw = getattr(getattr(self._http_client, "headers", None), "raw", ())
        given = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw]
        if not all(sendable(name) and value.isascii() and value.isprintable() for name, value in given):
            del raw, given  # they may hold a key, and a crash report shows local variables
            raise ConfigurationError("http_client: one of its headers has characters that no header can carry")
        headers = dict(_HEADERS)
        for name, value in given:
            if name.lower() not in _NOT_TAKEN_OVER and not value.startswith("python-httpx"):
                headers[name.title()] = value
        session = Session(self._settings, self._auth, headers, self._clock, self._shared.closed)
        return self._sessions.setdefault(os.getpid(), session)

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | EllipsisType | None = ...,
        max_retries: int | None = None,
        max_wait: float | None = None,
        validate: bool | None = None,
    ) -> Self:
        """A client with other settings that shares credentials, tokens, rate limit and connections with this one.

        Closing either closes both. What is left out stays as it is; the arguments are those of the constructor.

        Raises:
            ConfigurationError: An argument is invalid.
        """
        now = self._settings
        other = object.__new__(type(self))
        # Families know the client that they were made for, so that the new one makes its own.
        vars(other).update({name: value for name, value in vars(self).items() if name not in vars(Families)})
        other._settings = make_settings(
            now.base_url,
            now.timeout if timeout is None else timeout,
            (None if now.deadline == math.inf else now.deadline) if isinstance(deadline, EllipsisType) else deadline,
            now.max_retries if max_retries is None else max_retries,
            now.max_wait if max_wait is None else max_wait,
            now.validate if validate is None else validate,
        )
        return other

    def _refuse_calls(self) -> None:
        self._shared.closed = True
        for session in self._sessions.values():
            session.closed = True


class HelpScoutReports(_Client["GivenClient"], Families):
    """The reports of a Help Scout account: `client.<family>.<report>(…)`. Any number of threads may share one.

    Close it with `with` or `close()`.
    """

    @property
    def _sender(self) -> Self:  # type: ignore[override]
        return self

    def call(self, request: Request[T]) -> T:
        """Send one request (`operations[…].request({…})` builds it) and decode its answer.

        Raises:
            HelpScoutError: There is no report; the subclasses say why.
        """
        _check_kind("request", request, Request)
        with loading:
            from .transport.protocol import run

        return run(self._call(self._transport(), request))

    def paginate(self, request: Request[Any], paging: Paging[Any, Row]) -> Pager[Row]:
        """A pager that starts at the page the request asks for; nothing is sent before its first use.

        Raises:
            InvalidRequestError: An argument is of the wrong kind.
        """
        _check_kind("request", request, Request)
        _check_kind("paging", paging, Paging)
        with loading:
            from .calls.pagination import ReportPager

        return ReportPager(partial(_reader, self, request, paging), request.operation)

    def close(self) -> None:
        """Close all connections; calls still under way fail, later ones are refused."""
        self._refuse_calls()
        for transport in self._transports.values():
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _transport(self) -> BlockingTransport:
        if (transport := self._transports.get(os.getpid())) is None:
            with loading:  # a fork must not leave behind the locks of OpenSSL either
                from .transport.blocking import BlockingTransport

                given = cast("httpx.Client | None", self._http_client)
                made = BlockingTransport(self._settings.base_url, self._clock, given)
            transport = self._transports.setdefault(os.getpid(), made)
            if transport is made:  # of several threads one
                finalize(self._shared, transport.close).atexit = False
                for parent in set(self._transports) - {os.getpid()}:
                    self._transports.pop(parent).close()
        return cast("BlockingTransport", transport)


class AsyncHelpScoutReports(_Client["GivenAsyncClient"], AsyncFamilies):
    """The reports of a Help Scout account: `await client.<family>.<report>(…)`. Any number of tasks may share one.

    Close it with `async with` or `aclose()`. It may be used in several event loops, one after the other.
    """

    @property
    def _sender(self) -> Self:  # type: ignore[override]
        return self

    async def call(self, request: Request[T]) -> T:
        """Send one request (`operations[…].request({…})` builds it) and decode its answer.

        Raises:
            HelpScoutError: There is no report; the subclasses say why.
        """
        _check_kind("request", request, Request)
        return await self._call(self._transport(), request)

    def paginate(self, request: Request[Any], paging: Paging[Any, Row]) -> AsyncPager[Row]:
        """A pager that starts at the page the request asks for; nothing is sent before its first use.

        Raises:
            InvalidRequestError: An argument is of the wrong kind.
        """
        _check_kind("request", request, Request)
        _check_kind("paging", paging, Paging)
        with loading:
            from .calls.pagination import AsyncReportPager

        return AsyncReportPager(partial(_reader, self, request, paging), request.operation)

    async def aclose(self) -> None:
        """Close all connections; later calls are refused.

        Raises:
            ConfigurationError: No event loop of asyncio runs.
        """
        self._refuse_calls()
        if (transport := self._transports.get(_running_loop())) is not None:
            await transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def _transport(self) -> AsyncTransport:
        loop = _running_loop()
        if (transport := self._transports.get(loop)) is None:
            for closed in [other for other in list(self._transports) if other.is_closed()]:
                self._transports.pop(closed, None)
            with loading:  # a fork must not leave behind the locks of OpenSSL either
                from .transport.asyncio import AsyncTransport

                given = cast("httpx.AsyncClient | None", self._http_client)
                made = AsyncTransport(self._settings.base_url, self._clock, given)
            transport = self._transports.setdefault(loop, made)
        return cast("AsyncTransport", transport)


def _reader(
    client: HelpScoutReports | AsyncHelpScoutReports, request: Request[Any], paging: Paging[Any, Row], size: int
) -> PageReader[Row]:
    # A function of the module: so whoever pickles or copies a pager is told that it holds a client.
    with loading:
        from .calls.pagination import PageReader

    return PageReader(client._call, client._transport(), request, paging, size)


def _check_kind(name: str, value: object, kind: type) -> None:
    if not isinstance(value, kind):
        source = f"operations[…].{name}" + ("({…})" if kind is Request else "")
        raise InvalidRequestError(f"{name}: {source} is needed, not {type(value).__name__}", parameter=name)


def _running_loop() -> AbstractEventLoop:
    with loading:
        from asyncio import get_running_loop
    try:
        return get_running_loop()
    except RuntimeError:
        text = "AsyncHelpScoutReports needs a running event loop of asyncio; plain code uses HelpScoutReports"
        raise ConfigurationError(text) from None
