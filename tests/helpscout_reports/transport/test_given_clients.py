"""A client of the caller, of httpx or of httpx2: what its hooks and transports do, and what does not count."""

import asyncio
import gzip
import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from types import ModuleType
from typing import Any

import httpx
import httpx2
import pytest

from helpscout_reports import (
    AccessToken,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncHelpScoutReports,
    BadRequestError,
    ConfigurationError,
    HelpScoutError,
    HelpScoutReports,
    __version__,
)
from tests.helpscout_reports.conftest import INTERVAL
from tests.misbehaving import behaviours as do
from tests.misbehaving.proxy import Proxy
from tests.misbehaving.samples import echo_user, sample
from tests.misbehaving.server import Serve

AUTH = AccessToken("the-token")
PACKAGES = [httpx, httpx2]
PACKED = gzip.compress(json.dumps(sample("user_overall")).encode())


class Call:
    """Either client with a client of the caller, which is made where it is used."""

    def __init__(self, package: ModuleType, flavour: str) -> None:
        self.package, self.flavour = package, flavour

    def overall(self, url: str, own: dict[str, Any], **options: Any) -> Any:
        """The overall report of a user."""
        if self.flavour == "sync":
            with self.package.Client(**own) as given:
                client = HelpScoutReports(auth=AUTH, base_url=url, http_client=given, **options)
                return client.user.overall(user=4, **INTERVAL)
        return asyncio.run(self._overall(url, own, options))

    async def _overall(self, url: str, own: dict[str, Any], options: dict[str, Any]) -> Any:
        async with self.package.AsyncClient(**own) as given:
            client = AsyncHelpScoutReports(auth=AUTH, base_url=url, http_client=given, **options)
            return await client.user.overall(user=4, **INTERVAL)

    def hook(self, action: Callable[[Any], Any]) -> dict[str, Any]:
        """Options with a hook for responses."""
        if self.flavour == "sync":
            return {"event_hooks": {"response": [action]}}

        async def hook(response: Any) -> None:
            done = action(response)
            if done is not None and hasattr(done, "__await__"):
                await done

        return {"event_hooks": {"response": [hook]}}

    def read(self, response: Any) -> Any:
        """Read a response, whichever way it takes."""
        return response.read() if self.flavour == "sync" else response.aread()


@pytest.fixture(params=[(package, flavour) for package in PACKAGES for flavour in ("sync", "async")], ids=str)
def call(request: pytest.FixtureRequest) -> Call:
    """Each package, each client."""
    return Call(*request.param)


@pytest.mark.promise("Connections")
def test_a_hook_may_read_the_response(serve: Serve, call: Call) -> None:
    """With a hook that reads the response, as httpx recommends, the report is there, compressed or not."""
    server = serve(
        do.script(do.answer(sample("user_overall")), do.answer(PACKED, headers={"Content-Encoding": "gzip"}))
    )
    for _ in range(2):
        assert call.overall(server.url, call.hook(call.read)).to_dict() == sample("user_overall")


def test_a_hook_may_put_a_body_in_place_of_the_one_that_comes(serve: Serve, call: Call) -> None:
    """Without reading that one."""
    report = json.dumps(sample("user_overall")).encode()
    given = call.hook(lambda response: setattr(response, "_content", report))
    assert call.overall(serve(do.answer({"kept": "away"})).url, given).to_dict() == sample("user_overall")


@pytest.mark.parametrize("what", ["close", "iter_raw"])
def test_a_hook_that_takes_the_body_is_told_so(what: str, serve: Serve, call: Call) -> None:
    """One that closes a response, or reads it without keeping it: a clear error that says what to call."""

    async def take(response: Any) -> None:
        if what == "close":
            await response.aclose()
        else:
            _ = [piece async for piece in response.aiter_raw()]

    def act(response: Any) -> Any:
        if call.flavour == "async":
            return take(response)
        return response.close() if what == "close" else list(response.iter_raw())

    with pytest.raises(ConfigurationError, match=r"response\.read"):
        call.overall(serve().url, call.hook(act))


@pytest.mark.promise("Connections")
def test_what_a_hook_raises_passes_as_it_is(serve: Serve, call: Call) -> None:
    """What a hook raises is neither retried nor made a connection error, an OSError neither."""
    server = serve()
    for fault in (KeyError("mine"), TimeoutError("mine"), ConnectionResetError("mine")):

        def fail(_response: Any, fault: Exception = fault) -> None:
            raise fault

        with pytest.raises(type(fault)) as caught:
            call.overall(server.url, call.hook(fail))
        assert caught.value is fault
    assert len(server.reports) == 3


@pytest.mark.promise("Connections")
@pytest.mark.parametrize("where", ["request", "response"])
def test_what_a_hook_raises_of_httpx_is_not_about_this_call(where: str, serve: Serve, call: Call) -> None:
    """An error of httpx about another call of a hook passes once, as it is."""
    server, package = serve(), call.package
    other = package.Request("GET", "https://audit.example/")
    faults = [
        package.ConnectError("mine"),
        package.ReadTimeout("mine", request=other),
        package.DecodingError("mine", request=other),
        package.TooManyRedirects("mine", request=other),
        package.InvalidURL("mine"),
        package.HTTPStatusError("mine", request=other, response=package.Response(503, request=other)),
    ]
    for fault in faults:

        def fail(_: Any, fault: Exception = fault) -> None:
            raise fault

        hooks = call.hook(fail)["event_hooks"]["response"]
        with pytest.raises(type(fault)) as caught:
            call.overall(server.url, {"event_hooks": {where: hooks}})
        assert caught.value is fault
    assert len(server.reports) == (0 if where == "request" else len(faults))


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_an_http_status_error_of_a_hook_counts_as_that_response(serve: Serve, call: Call) -> None:
    """An HTTPStatusError of a hook: a 503 is tried again; a 400 is a BadRequestError."""
    server = serve(do.script(do.answer(status=503), do.answer(sample("user_overall")), do.answer(status=400)))
    hook = call.hook(lambda response: response.raise_for_status())
    assert call.overall(server.url, hook).to_dict() == sample("user_overall")
    with pytest.raises(BadRequestError):
        call.overall(server.url, hook)
    assert len(server.reports) == 3


def test_a_transport_may_return_a_response_that_was_read(call: Call) -> None:
    """A transport that reads before it returns, as caches do."""

    def answer(_request: Any) -> Any:
        response = call.package.Response(200, json=sample("user_overall"))
        response.read()
        return response

    own = {"transport": call.package.MockTransport(answer)}
    assert call.overall("https://api.helpscout.example", own).to_dict() == sample("user_overall")


@pytest.mark.slow
def test_what_a_transport_cannot_reach_is_a_connection_error(call: Call) -> None:
    """Errors of the client's own package are retried, and end in ours, whatever their kind."""
    asked = []

    def fail(request: Any) -> Any:
        asked.append(request)
        kind = call.package.ConnectError if len(asked) == 1 else call.package.RequestError
        raise kind("nobody there", request=request)

    with pytest.raises(APIConnectionError, match="nobody there"):
        call.overall("https://api.helpscout.example", {"transport": call.package.MockTransport(fail)}, max_retries=1)
    assert len(asked) == 2


@pytest.mark.parametrize("place", ["mailto:nobody", "\x7f"])
def test_a_redirect_to_no_address_is_one_that_is_not_followed(place: str, serve: Serve, call: Call) -> None:
    """httpx looks at where it leads all the same, and raises an error of its own: the status counts, once."""
    server = serve(do.redirect(place, 302))
    with pytest.raises(APIStatusError, match="redirects are not followed") as caught:
        call.overall(server.url, {})
    assert (caught.value.status_code, caught.value.headers["location"], len(server.reports)) == (302, place, 1)


@pytest.mark.slow
@pytest.mark.parametrize(("status", "tries"), [("407 Proxy Authentication Required", 1), ("403 No", 1), ("502 Bad", 2)])
def test_what_the_proxy_of_a_given_client_refuses(status: str, tries: int, call: Call) -> None:
    """As with a proxy of the environment: a refused login is not tried again, what may pass is."""
    with Proxy(9, reply=f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()) as proxy:
        with pytest.raises(APIConnectionError, match=status[:3]):
            call.overall("https://reports.example", {"proxy": proxy.url}, max_retries=1)
        assert len(proxy.asked) == tries


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_a_header_drip_ends_with_the_deadline(serve: Serve, call: Call) -> None:
    """Headers that never end are given up at the deadline, with a given client without timeouts as well."""
    server = serve(do.drip_head())
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        call.overall(server.url, {}, deadline=0.5)
    assert time.monotonic() - started < 5


def test_headers_of_the_given_client_count(serve: Serve, call: Call) -> None:
    """Its own headers are sent; the name of its package is not, as ours takes the place of that."""
    server = serve()
    call.overall(server.url, {"headers": {"X-Team": "reports"}})
    sent = {name: server.reports[0].headers[name] for name in ("x-team", "user-agent")}
    assert sent == {"x-team": "reports", "user-agent": f"helpscout-reports/{__version__}"}


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_time_outs_of_the_given_client_do_not_count(serve: Serve, call: Call) -> None:
    """A given client that gives up after a tenth of a second is waited for as long as any."""
    server = serve(do.late(0.5, do.answer(sample("user_overall"))))
    assert call.overall(server.url, {"timeout": 0.1}, max_retries=0).to_dict() == sample("user_overall")


@pytest.mark.parametrize("package", PACKAGES)
def test_the_other_kind_of_client_is_refused(package: ModuleType) -> None:
    """The message says which one is needed."""
    with pytest.raises(ConfigurationError, match=r"HelpScoutReports needs an httpx\.Client .*not AsyncClient"):
        HelpScoutReports(auth=AUTH, http_client=package.AsyncClient())
    with pytest.raises(ConfigurationError, match=r"AsyncHelpScoutReports needs an httpx\.AsyncClient .*not Client"):
        AsyncHelpScoutReports(auth=AUTH, http_client=package.Client())


@pytest.mark.parametrize("package", PACKAGES)
def test_a_closed_client_is_a_wrong_configuration(package: ModuleType) -> None:
    """The message says what was closed too early."""
    own = package.Client()
    own.close()
    with pytest.raises(ConfigurationError, match="http_client is closed"):
        HelpScoutReports(auth=AUTH, http_client=own).user.overall(user=4, **INTERVAL)

    async def call() -> None:
        async with package.AsyncClient() as own:
            client = AsyncHelpScoutReports(auth=AUTH, http_client=own)
        await client.user.overall(user=4, **INTERVAL)

    with pytest.raises(ConfigurationError, match="http_client is closed"):
        asyncio.run(call())


def test_a_given_client_is_called_in_the_callers_context() -> None:
    """Context variables of the caller are seen by its hooks and transports."""
    variable: ContextVar[str] = ContextVar("variable", default="nothing")
    seen = []

    def answer(_request: httpx.Request) -> httpx.Response:
        seen.append(variable.get())
        return httpx.Response(200, json=sample("user_overall"))

    variable.set("the caller's")
    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        HelpScoutReports(auth=AUTH, http_client=own).user.overall(user=4, **INTERVAL)
    assert seen == ["the caller's"]


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_threads_get_their_own_answers_behind_a_hook_that_reads(serve: Serve) -> None:
    """Eight threads, a hundred calls, one given client: every answer belongs to its question."""
    server = serve(echo_user(0.001))
    with httpx.Client(event_hooks={"response": [lambda response: response.read()]}) as own:
        client = HelpScoutReports(auth=AUTH, base_url=server.url, http_client=own)
        with ThreadPoolExecutor(8) as threads:
            rows = threads.map(lambda user: client.user.drilldown(user=user, **INTERVAL).first(), range(1, 101))
            assert [row.id for row in rows if row is not None] == list(range(1, 101))


def test_closing_wakes_a_call_through_a_given_client(serve: Serve) -> None:
    """A thread that waits for a silent server gets an error as soon as the client is closed."""
    server = serve(do.silence())
    with httpx.Client() as own, ThreadPoolExecutor(1) as threads:
        client = HelpScoutReports(auth=AUTH, base_url=server.url, http_client=own)
        waiting = threads.submit(client.user.overall, user=4, **INTERVAL)
        server.wait_until(lambda server: len(server.reports) == 1)
        client.close()
        with pytest.raises(HelpScoutError):
            waiting.result(10)


def test_a_call_whose_client_is_closed_before_it_waits_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client is closed while no thread is to be had: the call ends as closed, not as one that took too long."""

    def handle(request: httpx.Request) -> httpx.Response:
        client.close()
        return httpx.Response(200, json=sample("user_overall"), request=request)

    def refused(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with httpx.Client(transport=httpx.MockTransport(handle)) as own:
        client = HelpScoutReports(auth=AUTH, base_url="http://127.0.0.1:9", http_client=own, max_retries=0)
        monkeypatch.setattr(threading.Thread, "start", refused)
        with pytest.raises(HelpScoutError, match="closed during the call") as caught:
            client.user.overall(user=4, **INTERVAL)
    assert type(caught.value) is HelpScoutError
