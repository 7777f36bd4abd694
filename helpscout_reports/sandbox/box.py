"""`Sandbox`: settings, start and stop, and what a test can set up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any, Self

from .company.company import Company
from .company.profile import Profile
from .http.clock import SandboxClock
from .http.error_responses import error
from .http.messages import ServerResponse
from .http.oauth import TokenIssuer
from .http.rate_limit import PER_PLAN, RateLimiter
from .http.request_log import SeenRequest
from .http.service import PlannedError, Service, body_of
from .openapi.document import Document, packaged
from .openapi.validation import RequestValidator
from .reports.answer_builder import AnswerBuilder

if TYPE_CHECKING:
    from .http.transport import SandboxTransport


class Sandbox:
    """A local server with the data of an invented company; a context manager that listens on 127.0.0.1.

    Attributes:
        url: Base address of the server, once it is open.
        requests: The requests answered so far, without credentials.
    """

    def __init__(
        self,
        seed: int = 1,
        timezone: str = "Europe/London",
        *,
        rate_limit: int | None = None,
        latency: float = 0.0,
        plan: str = "plus",
        token_lifetime: float = 172800,
        port: int = 0,
        document: Mapping[str, Any] | None = None,
        lean: bool = False,
        empty: bool = False,
        users: int = 12,
        tags: int = 59,
        channels: str | Sequence[str] = ("email", "chat", "phone"),
        docs: bool = True,
        hostile_names: bool = False,
        failing: Mapping[str, int] | None = None,
    ) -> None:
        """Set up a company; the server does not listen before it is opened.

        Args:
            seed: Which company to invent; the same seed always gives the same data.
            timezone: IANA name of the company's time zone.
            rate_limit: Requests a minute; default: that of the plan (standard 200, plus 400, pro 800).
            latency: Seconds added to each answer.
            plan: `plus`, `pro`, or `standard`, whose reports are 403.
            token_lifetime: Seconds for which an access token is valid.
            port: Port to listen on; 0: any free one.
            document: The OpenAPI document to serve; default: the one of the package.
            lean: Whether answers have only the fields that the document requires.
            empty: Whether nothing has happened in the company yet: no conversations, tags, folders or saved replies.
            users: Number of users, 0 to 1000. The first one is the owner of the access token, also with 0.
            tags: Number of tags, 0 to 10,000.
            channels: Channels that conversations come through: `email`, `chat`, `phone`.
            docs: Whether the company has Docs sites.
            hostile_names: Whether names and texts are markup, formulas, very long, or in unusual characters.
            failing: Operations that always fail, and the status of their answers: `{"docs_overall": 500}`.

        Raises:
            ValueError: An argument is invalid.
        """
        if plan not in PER_PLAN:
            raise ValueError(f"plan={plan!r}: must be one of {', '.join(PER_PLAN)}")
        profile = Profile(
            seed=seed,
            timezone=timezone,
            users=users,
            tags=tags,
            channels=channels,
            docs=docs,
            hostile_names=hostile_names,
            empty=empty,
        )
        limit = PER_PLAN[plan] if rate_limit is None else rate_limit
        if limit < 1:
            raise ValueError(f"rate_limit={limit}: must be at least 1 request a minute")
        if not 0 <= latency < inf:
            raise ValueError(f"latency={latency}: must be a finite number of seconds from 0")
        if not 0 < token_lifetime < inf:
            raise ValueError(f"token_lifetime={token_lifetime}: must be a finite number of seconds above 0")
        self._clock = SandboxClock()
        self._latency = latency
        self._port = port
        self._served: Any = None
        self._url: str | None = None
        source = packaged() if document is None else Document(document)
        self._service = Service(
            document=source,
            checker=RequestValidator.of(source),
            tokens=TokenIssuer(token_lifetime, self._clock, seed),
            limiter=RateLimiter(limit, self._clock),
            clock=self._clock,
            plan=plan,
            answers=AnswerBuilder(source, Company(profile), lean=lean),
            seed=seed,
        )
        for operation_id, status in (failing or {}).items():
            self._route(operation_id)
            if not 400 <= status <= 599:
                raise ValueError(f"failing={{{operation_id!r}: {status}}}: must be a status from 400 to 599")
            self._service.failing[operation_id] = error(status)

    @property
    def url(self) -> str:
        """Base address of the server, without a trailing slash."""
        if self._url is None:
            raise RuntimeError("the sandbox is not open; open it with `with Sandbox() as box:`")
        return self._url

    @property
    def requests(self) -> list[SeenRequest]:
        """A copy of the requests answered so far, in order; at most the newest 100,000."""
        with self._service.lock:
            return list(self._service.seen)

    def open(self) -> Self:
        """Start the server; `close` stops it.

        Raises:
            OSError: The port cannot be used.
        """
        from .http.server import HOST, ServerThread, application, listen

        if self._served is not None:
            raise RuntimeError("the sandbox is already open")
        listening = listen(self._port)
        self._url = self._service.address = f"http://{HOST}:{listening.getsockname()[1]}"
        self._served = ServerThread(application(self._service, self._latency), listening)
        return self

    def close(self) -> None:
        """Stop the server; closing twice does nothing."""
        served, self._served, self._url = self._served, None, None
        if served is not None:
            served.stop()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(self, *_: object) -> None:
        self.close()

    def transport(self) -> SandboxTransport:
        """A transport for `httpx.Client` and `httpx.AsyncClient` that answers in this process, without a socket.

        The sandbox need not be open for it, and any base address works.
        """
        from .http.transport import SandboxTransport

        return SandboxTransport(self._service, self._latency)

    def answer(self, operation_id: str, body: Any = None, *, status: int = 200) -> None:
        """Answer valid requests to an operation with exactly this body from now on.

        Args:
            operation_id: The operation, as in `user_overall`.
            body: JSON-ready data; bytes and text are sent as they are; default: the documented sample.
            status: Status of the answer.

        Raises:
            ValueError: The operation is unknown.
        """
        route = self._route(operation_id)
        response = ServerResponse(
            status, body_of(route.example if body is None else body), {"Content-Type": route.media_type}
        )
        with self._service.lock:
            self._service.given[operation_id] = response

    def fail(
        self,
        operation_id: str,
        status: int = 500,
        times: int | None = 1,
        *,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> None:
        """Answer the next requests to an operation with an error, valid or not; several calls are served in order.

        Args:
            operation_id: The operation, as in `user_overall`; `oauth_token` for the token endpoint.
            status: Status of the answers.
            times: How many requests fail; None: all of them.
            headers: Further header fields.
            body: Body instead of the API's error body; bytes and text are sent as they are.

        Raises:
            ValueError: The operation is unknown, or times is below 1.
        """
        route = self._route(operation_id)
        if times is not None and times < 1:
            raise ValueError(f"times={times}: must be at least 1, or None for always")
        response = error(status, headers=headers)
        if body is not None:
            response = ServerResponse(status, body_of(body), {"Content-Type": route.media_type, **(headers or {})})
        with self._service.lock:
            self._service.faults.setdefault(operation_id, []).append(PlannedError(response, times))

    def reset(self) -> None:
        """Forget what `answer` and `fail` have set up, the requests so far, and their part of the rate limit."""
        self._service.reset()

    def advance(self, seconds: float) -> None:
        """Move the sandbox's clock forward by seconds, to let tokens expire and the minute of the rate limit end.

        Raises:
            ValueError: `seconds` is below 0.
        """
        self._clock.skip(seconds)

    def revoke_tokens(self) -> None:
        """Make every access token issued so far invalid."""
        with self._service.lock:
            self._service.tokens.revoke()

    def _route(self, operation_id: str) -> Any:
        for route in self._service.document.routes:
            if route.operation_id == operation_id:
                return route
        raise ValueError(f"operation_id={operation_id!r}: is not an operation of the document")
