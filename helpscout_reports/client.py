"""The two clients: `HelpScoutReports` for plain code and threads, `AsyncHelpScoutReports` for asyncio."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast
from weakref import finalize

from helpscout_reports_api.families import AsyncFamilies, Families
from helpscout_reports_api.loading import loading
from helpscout_reports_api.operation import Request
from helpscout_reports_api.paging import AsyncPager, Pager, Paging

from . import __version__
from .auth.credentials import Auth, find_auth, sendable
from .auth.redaction import Redacted, concealed
from .clock import Clock
from .errors import ConfigurationError
from .headers import RateLimit
from .settings import DEFAULT_BASE_URL, make_settings

if TYPE_CHECKING:
    import httpx  # noqa: F401 - named in quotes below

    from .session import Session
    from .transport.asyncio import AsyncTransport
    from .transport.blocking import BlockingTransport

T = TypeVar("T")
Row = TypeVar("Row")
C = TypeVar("C")

_HEADERS = {
    "Accept": "application/json, application/hal+json",
    "Accept-Encoding": "gzip",
    "User-Agent": f"helpscout-reports/{__version__}",
}
_NOT_TAKEN_OVER = {"accept", "accept-encoding", "authorization", "connection", "cookie"}


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
    ) -> None:
        """Set up a client; nothing is sent before the first call.

        Args:
            app_id: Id of your application; without it `HELPSCOUT_APP_ID`, or `HELPSCOUT_ACCESS_TOKEN`.
            app_secret: Its secret; without it `HELPSCOUT_APP_SECRET`.
            auth: Another way to authenticate, in place of the two.
            base_url: Address of the API; without it `HELPSCOUT_BASE_URL`. https, or http to this machine.
            timeout: Seconds for each network operation; a whole attempt ends within twice that.
            deadline: Seconds for one call with all its retries and waits; None: no end.
            max_retries: Tries after the first when something broke.
            max_wait: Seconds: the longest wait a server may ask for, and the sum of rate-limit waits in a call.
            validate: Whether documented rules are checked before anything is sent.
            http_client: A client of httpx or httpx2 to send with; you close it. Its proxies, certificates, transports
                and hooks count; its time-outs do not: `timeout` and `deadline` do.

        Raises:
            ConfigurationError: Something of this is missing or makes no sense.
        """
        self._settings = make_settings(base_url, timeout, deadline, max_retries, max_wait, validate)
        self._auth = find_auth(app_id, app_secret, auth)
        self._http_client = http_client
        if http_client is not None:
            needed, closes = ("AsyncClient", "aclose") if isinstance(self, AsyncFamilies) else ("Client", "close")
            if not hasattr(http_client, "send") or not hasattr(http_client, closes):
                found = type(http_client).__name__
                text = f"http_client: {type(self).__name__} needs an httpx.{needed} (or one of httpx2), not {found}"
                raise ConfigurationError(text)
        self._closed = False
        self._process = os.getpid()
        self._sessions: dict[int, Session] = {}
        self._transports: dict[Any, Any] = {}

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

    @property
    def _session(self) -> Session:
        # One for each process: a forked child must not wait for locks that threads of its parent hold.
        session = self._sessions.get(os.getpid())
        if session is not None:
            return session
        if self._http_client is not None and self._process != os.getpid():
            raise ConfigurationError("http_client was made before the fork, and its connections are the parent's")
        with loading:
            from .session import Session

        raw = getattr(getattr(self._http_client, "headers", None), "raw", ())
        given = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw]
        if not all(sendable(name) and value.isascii() and value.isprintable() for name, value in given):
            del raw, given  # they may hold a key, and a crash report shows local variables
            raise ConfigurationError("http_client: one of its headers has characters that no header can carry")
        headers = dict(_HEADERS)
        for name, value in given:
            if name.lower() not in _NOT_TAKEN_OVER and not value.startswith("python-httpx/"):
                headers[name.title()] = value
        session = Session(self._settings, self._auth, headers, self._clock, self._closed)
        return self._sessions.setdefault(os.getpid(), session)

    def _refuse_calls(self) -> None:
        self._closed = True
        for session in self._sessions.values():
            session.closed = True


class HelpScoutReports(_Client["httpx.Client"], Families):
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
        with loading:
            from .transport.protocol import run

        return run(self._session.call(self._transport(), request))

    def paginate(self, request: Request[Any], paging: Paging[Any, Row]) -> Pager[Row]:
        """A pager that starts at the page the request asks for; nothing is sent before its first use."""
        with loading:
            from .pagination import PageReader, ReportPager

        return ReportPager(
            lambda size: PageReader(self._session.call, self._transport(), request, paging, size), request.operation
        )

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
            with loading:
                from .transport.blocking import BlockingTransport
            made = BlockingTransport(self._settings.base_url, self._clock, self._http_client)
            transport = self._transports.setdefault(os.getpid(), made)
            if transport is made:  # of several threads one
                finalize(self, transport.close).atexit = False
                for parent in set(self._transports) - {os.getpid()}:
                    self._transports.pop(parent).close()
        return cast("BlockingTransport", transport)


class AsyncHelpScoutReports(_Client["httpx.AsyncClient"], AsyncFamilies):
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
        return await self._session.call(self._transport(), request)

    def paginate(self, request: Request[Any], paging: Paging[Any, Row]) -> AsyncPager[Row]:
        """A pager that starts at the page the request asks for; nothing is sent before its first use."""
        with loading:
            from .pagination import AsyncReportPager, PageReader

        return AsyncReportPager(
            lambda size: PageReader(self._session.call, self._transport(), request, paging, size), request.operation
        )

    async def aclose(self) -> None:
        """Close all connections; later calls are refused."""
        from asyncio import get_running_loop

        self._refuse_calls()
        if (transport := self._transports.get(get_running_loop())) is not None:
            await transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def _transport(self) -> AsyncTransport:
        from asyncio import get_running_loop

        with loading:
            from .transport.asyncio import AsyncTransport

        loop = get_running_loop()
        if (transport := self._transports.get(loop)) is None:
            for closed in [other for other in list(self._transports) if other.is_closed()]:
                self._transports.pop(closed, None)
            transport = self._transports.setdefault(
                loop, AsyncTransport(self._settings.base_url, self._clock, self._http_client)
            )
        return cast("AsyncTransport", transport)
