"""What the session needs of a transport. Two siblings offer it: one blocks, the other suspends."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self, TypeVar

from ..errors import ConfigurationError, HelpScoutError
from ..responses.bodies import HTTPResponse

if TYPE_CHECKING:
    from .background import Outcome

T = TypeVar("T")

MOST_SECONDS = 10.0
"""How much longer what works only once may take when nobody waits for it any more."""


class HTTPRequest(NamedTuple):
    """One request, ready to be sent."""

    method: str
    url: str
    headers: Mapping[str, str]
    form: Mapping[str, str] | None
    limit: int
    begin: Callable[[], None] | None = None
    """Called when it begins to be sent; what it raises ends the attempt."""
    suffices: Callable[[bytes], bool] | None = None
    """Whether so much of its answer is worth having where the rest does not come."""

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does no harm; other token requests use up what they send."""
        return self.form is None or self.form.get("grant_type") == "client_credentials"

    @property
    def grace(self) -> float:
        """Seconds beyond its time in which its answer may come: there may never be another one."""
        return 0.0 if self.repeatable else MOST_SECONDS


def closed_meanwhile() -> HelpScoutError:
    """The error of a call whose client is closed under it."""
    return HelpScoutError("the client was closed during the call")


def check_given(client: object) -> None:
    """Refuse a client of the caller that is closed.

    Raises:
        ConfigurationError: It is.
    """
    if getattr(client, "is_closed", False) is True:
        raise ConfigurationError("http_client is closed; keep it open as long as it is used")


class _GivenClient(Protocol):
    @property
    def send(self) -> Callable[..., object]: ...

    @property
    def build_request(self) -> Callable[..., object]: ...

    @property
    def is_closed(self) -> bool: ...


class GivenClient(_GivenClient, Protocol):
    """A client of httpx or of httpx2, as a caller gives it: type checkers know no common base of the two."""

    def close(self) -> None:
        """Never called: whoever gives a client closes it. It tells the two kinds apart."""
        ...


class GivenAsyncClient(_GivenClient, Protocol):
    """The same for asyncio."""

    async def aclose(self) -> None:
        """Never called either."""
        ...


class Cancelled(Exception):
    """Nobody waits for this call any more."""


class Transport(Protocol):
    """Sends requests and waits, for calls that are written once as coroutines.

    Attributes:
        secrets: Passwords of proxies, which must never be shown.
    """

    secrets: tuple[str, ...]

    async def exchange(self, request: HTTPRequest, timeout: float, ends: float) -> HTTPResponse:
        """Send a request and read the whole response: within twice the timeout, and before the clock shows `ends`.

        Once a request that must not be repeated was sent, its answer has ten seconds more.

        Raises:
            APIConnectionError: There was no whole response.
            ResponseDecodeError: The body was refused.
        """
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            HelpScoutError: The client is closed meanwhile, as in the two below and in `exchange`.
        """
        ...

    async def outcome(self, outcome: Outcome[T], seconds: float) -> T:
        """Wait for what another call does.

        Raises:
            APITimeoutError: It takes longer than `seconds`.
        """
        ...

    async def finish(
        self, work: Callable[[], Coroutine[object, None, T]], call_off: Callable[[], bool], seconds: float
    ) -> T:
        """Run something that has to come to its end, at most ten seconds after nobody waits for it any more.

        Args:
            work: What to do.
            call_off: Calls it off if it is not too late; says whether that was possible.
            seconds: How long to wait for it.

        Raises:
            APITimeoutError: It takes longer than `seconds`, and goes on.
        """
        ...

    def branch(self) -> Self:
        """The same transport for calls side by side, which can be given up together."""
        ...

    def start(self, work: Callable[[], Coroutine[object, None, T]]) -> Callable[[], Coroutine[object, None, T]]:
        """Start a call on a branch; awaiting what this returns gives its result, or raises what it raised."""
        ...

    async def leave(self) -> None:
        """Give up a branch: cancel what is under way on it."""
        ...


def run(work: Coroutine[object, None, T]) -> T:
    """Drive a coroutine that waits on a blocking transport."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    work.close()
    raise RuntimeError("a blocking call was given something to wait for that does not block")
