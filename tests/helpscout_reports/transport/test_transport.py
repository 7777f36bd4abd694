"""Connections: reused, cut off, given back, and never somebody else's."""

import asyncio
import json
import socket
import ssl
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from helpscout_reports import (
    AccessToken,
    APIConnectionError,
    APITimeoutError,
    AsyncHelpScoutReports,
    Event,
    HelpScoutError,
    HelpScoutReports,
    ResponseDecodeError,
)
from helpscout_reports.transport.connections.asyncio_stream import connect
from helpscout_reports.transport.protocol import run
from tests.helpscout_reports.conftest import INTERVAL, MakeFace
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import drilldown, echo_user, sample
from tests.misbehaving.server import Behaviour, Exchange, Serve, tls_of_server, write_authority


def test_calls_share_a_connection(serve: Serve, face: MakeFace) -> None:
    """Ten calls and a token request, one after the other: one connection."""
    server = serve()
    caller = face(server)
    for _ in range(10):
        caller.overall()
    assert (len(server.seen), server.connections) == (11, 1)


def test_a_connection_that_the_server_closed_is_replaced(serve: Serve, face: MakeFace) -> None:
    """The server closes an idle connection: the next call opens another, without a retry."""
    server = serve(do.raw(do.head(200, {"Content-Type": "application/json", "Content-Length": "2"}) + b"{}"))
    caller = face(server, max_retries=0)
    for _ in range(3):
        with pytest.raises(ResponseDecodeError):
            caller.overall()
        server.wait_until(lambda server: server.open == 0)
    assert len(server.reports) == 3


@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("kind", ["another answer", "rubbish"])
def test_what_comes_behind_an_answer_is_nobody_elses(
    kind: str, tls: bool, serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Another answer behind the first, or more bytes than it said: the next call gets its own all the same."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    other = json.dumps(drilldown([666])).encode()
    head = do.head(200, {"Content-Type": "application/json", "Content-Length": str(len(other))})
    behind = head + other if kind == "another answer" else b"}}"

    async def behave(exchange: Exchange) -> bool:
        return await do.followed(drilldown([int(exchange.seen.query["user"])]), behind)(exchange)

    caller = face(serve(behave, tls=tls_of_server() if tls else None), max_retries=0)
    for user in (1, 2, 3):
        row = caller.run(lambda user=user: caller.client.user.drilldown(user=user, **INTERVAL).first())
        assert row.id == user


@pytest.mark.slow
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_a_late_answer_is_asked_for_again(
    tls: bool, serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An answer that does not come in time is no refusal, with TLS neither: the next try gets it."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    behaviour = do.script(do.silence(), do.answer(sample("user_overall")))
    server = serve(behaviour, tls=tls_of_server() if tls else None)
    face(server, auth=AccessToken("the-token"), timeout=1.0).overall()
    assert len(server.reports) == 2


@pytest.mark.slow
def test_a_handshake_that_takes_too_long_is_tried_again(serve: Serve, face: MakeFace) -> None:
    """A server that says nothing to a TLS greeting is greeted as often as there are tries."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.setblocking(False)
        address = f"https://127.0.0.1:{silent.getsockname()[1]}"
        caller = face(serve(), base_url=address, auth=AccessToken("the-token"), timeout=0.2, max_retries=1)
        with pytest.raises(APITimeoutError):
            caller.overall()
        for _ in range(2):
            silent.accept()[0].close()
        with pytest.raises(BlockingIOError):
            silent.accept()


class JudgedSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        raise ssl.SSLCertVerificationError("the system does not trust it")


class JudgedObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()
        raise ssl.SSLCertVerificationError("the system does not trust it")


def test_a_certificate_that_something_else_refuses(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where other code than OpenSSL judges, as truststore does on Windows and macOS: an APIConnectionError, once."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    judged = httpx.create_ssl_context()
    judged.sslsocket_class, judged.sslobject_class = JudgedSocket, JudgedObject
    monkeypatch.setattr(httpx, "create_ssl_context", lambda: judged)
    told: list[Event] = []
    caller = face(serve(tls=tls_of_server()), auth=AccessToken("the-token"), on_event=told.append)
    with pytest.raises(APIConnectionError, match="the system does not trust it"):
        caller.overall()
    assert [event.kind for event in told] == ["attempt"]


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
def test_faults_leave_no_connection_open(serve: Serve, face: MakeFace) -> None:
    """After cut, wrong and endless answers only the idle connection is left."""
    server = serve(do.script(do.cut({"a": 1}, 3), do.endless(), do.answer(b"", 400), do.answer(sample("user_overall"))))
    caller = face(server)
    for _ in range(2):
        with pytest.raises(HelpScoutError):
            caller.overall()
    caller.overall()
    server.wait_until(lambda server: server.open == 1)


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
def test_many_threads_get_their_own_answers(serve: Serve) -> None:
    """Sixteen threads on one client, forty calls each: every answer belongs to its question."""
    server = serve(echo_user())
    with HelpScoutReports("id", "the-secret", base_url=server.url) as client, ThreadPoolExecutor(16) as threads:
        asked = range(1, 641)
        first = threads.map(lambda user: client.user.drilldown(user=user, **INTERVAL).first(), asked)
        assert [row.id for row in first if row is not None] == list(asked)
    assert server.connections <= 17


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
def test_many_tasks_get_their_own_answers(serve: Serve) -> None:
    """Three hundred tasks on one client: every answer belongs to its question, on at most a hundred connections."""
    server = serve(echo_user(0.02))

    async def ask() -> list[Any]:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            return await asyncio.gather(*[client.user.drilldown(user=n, **INTERVAL).first() for n in range(300)])

    assert [row.id for row in asyncio.run(ask())] == list(range(300))
    assert server.connections <= 101


@pytest.mark.promise("Concurrency and lifetime")
@pytest.mark.slow
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
def test_a_storm_of_cancellations_poisons_nothing(
    tls: bool, serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Four hundred calls cancelled at any point of their way: then every connection is gone or idle, and calls work."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    server = serve(echo_user(0.01), tls=tls_of_server() if tls else None)

    async def storm() -> None:
        async with AsyncHelpScoutReports("id", "the-secret", base_url=server.url) as client:
            for turn in range(20):
                tasks = [asyncio.ensure_future(client.user.drilldown(user=n, **INTERVAL).first()) for n in range(20)]
                for number, task in enumerate(tasks):
                    asyncio.get_running_loop().call_later(0.0007 * number * (turn % 5), task.cancel)
                    asyncio.get_running_loop().call_later(0.0007 * number * (turn % 5) + 0.0003, task.cancel)
                await asyncio.gather(*tasks, return_exceptions=True)
            rows = await asyncio.gather(*[client.user.drilldown(user=n, **INTERVAL).first() for n in range(150)])
            assert [row.id for row in rows if row] == list(range(150))
            await asyncio.to_thread(server.wait_until, lambda server: server.open <= 100)
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)

    asyncio.run(storm())


@pytest.mark.promise("Concurrency and lifetime")
def test_one_client_in_several_event_loops(serve: Serve) -> None:
    """Three loops, one after the other, without closing in between: right answers, and each closes its connections."""
    server = serve(echo_user())
    client = AsyncHelpScoutReports("id", "the-secret", base_url=server.url)

    async def ask(number: int) -> list[Any]:
        return await asyncio.gather(*[client.user.drilldown(user=number + n, **INTERVAL).first() for n in range(5)])

    for number in (10, 20, 30):
        assert [row.id for row in asyncio.run(ask(number))] == [number + n for n in range(5)]
        server.wait_until(lambda server: server.open == 0)
    assert len(server.tokens) == 1


@pytest.mark.slow
@pytest.mark.promise("Answers")
@pytest.mark.parametrize("body", [do.bomb(), do.endless(), do.endless(b"\0" * 65536, packed=False)])
def test_a_body_over_the_limit_is_refused_without_holding_it(body: Behaviour, serve: Serve, face: MakeFace) -> None:
    """64 MiB packed into 64 KiB, and a body without an end: ResponseDecodeError, well under 100 MiB held."""
    server = serve(body)
    caller = face(server)
    tracemalloc.start()
    try:
        with pytest.raises(ResponseDecodeError, match="larger than"):
            caller.overall()
        assert tracemalloc.get_traced_memory()[1] < 100 * 1024 * 1024
    finally:
        tracemalloc.stop()
    assert len(server.reports) == 1
    server.wait_until(lambda server: server.under_way == 0)


def test_a_host_with_several_addresses_is_reached(serve: Serve, face: MakeFace) -> None:
    """`localhost` may mean an IPv6 address first, where nobody listens."""
    server = serve()
    assert face(server, base_url=f"http://localhost:{server.port}").overall().to_dict() == sample("user_overall")
    assert {seen.headers["host"] for seen in server.seen} == {f"localhost:{server.port}"}


@pytest.mark.promise("OAuth")
def test_no_proxy_netrc_or_cookie_takes_part(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    """Proxies of the environment see nothing, `.netrc` adds nothing, and cookies are not sent back."""
    proxy = serve()
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login user password netrc-password\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy.url)
    server = serve(do.answer(sample("user_overall"), headers={"Set-Cookie": "session=1; Path=/"}))
    caller = face(server)
    for _ in range(2):
        caller.overall()
    assert proxy.connections == 0
    assert {seen.headers.get("authorization") for seen in server.seen} == {None, "Bearer first-token"}
    assert not any("cookie" in seen.headers for seen in server.seen)


def answer_from_a_handler(request: httpx.Request) -> httpx.Response:
    """A server in a function."""
    assert request.url.path.startswith("/v2/")
    if request.method == "POST":
        return httpx.Response(200, json={"access_token": "from-the-handler", "expires_in": 100})
    assert request.headers["Authorization"] == "Bearer from-the-handler"
    assert request.headers["X-Mine"] == "1"
    return httpx.Response(200, json=sample("user_overall"))


def test_a_client_of_the_caller_is_used_and_left_open() -> None:
    """`http_client=` with a mock transport: its headers are kept, its credentials are not, and it is not closed."""
    with httpx.Client(
        transport=httpx.MockTransport(answer_from_a_handler), headers={"X-Mine": "1"}, auth=("a", "b")
    ) as own:
        with HelpScoutReports("id", "the-secret", http_client=own) as client:
            assert client.user.overall(user=4, **INTERVAL).to_dict() == sample("user_overall")
        assert not own.is_closed

    async def ask() -> None:
        transport = httpx.MockTransport(answer_from_a_handler)
        async with httpx.AsyncClient(transport=transport, headers={"X-Mine": "1"}, auth=("a", "b")) as own:
            async with AsyncHelpScoutReports("id", "the-secret", http_client=own) as client:
                assert (await client.user.overall(user=4, **INTERVAL)).to_dict() == sample("user_overall")
            assert not own.is_closed

    asyncio.run(ask())


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed_with_a_client_of_the_caller(status: int, serve: Serve) -> None:
    """A client of the caller that follows redirects follows none here: the other server sees nothing."""
    other = serve()
    server = serve(do.redirect(other.url + "/elsewhere", status))
    with httpx.Client(follow_redirects=True) as own:
        client = HelpScoutReports("id", "the-secret", base_url=server.url, http_client=own)
        with pytest.raises(HelpScoutError, match="not followed"):
            client.user.overall(user=4, **INTERVAL)
    assert other.connections == 0


@pytest.mark.slow
def test_a_dripping_body_ends_with_a_client_of_the_caller(serve: Serve) -> None:
    """The end of the attempt is looked at between the pieces."""
    server = serve(do.drip_body())
    with httpx.Client() as own:
        client = HelpScoutReports("id", "the-secret", base_url=server.url, http_client=own, deadline=0.5)
        started = time.monotonic()
        with pytest.raises(APIConnectionError):
            client.user.overall(user=4, **INTERVAL)
        assert time.monotonic() - started < 2


def test_run_refuses_to_suspend() -> None:
    """Plain code has no event loop: something that would suspend is a mistake, and says so."""
    with pytest.raises(RuntimeError, match="does not block"):
        run(asyncio.sleep(0))


@pytest.mark.promise("Connections")
def test_what_floods_in_leaves_the_event_loop_to_others() -> None:
    """Reading what has arrived already: after each piece others have their turn, and a deadline ends it."""

    async def flood() -> tuple[int, int]:
        async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"x" * 2**20)
            await writer.drain()
            writer.close()
            await writer.wait_closed()

        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            stream = await connect("127.0.0.1", server.sockets[0].getsockname()[1])
            read, turns = len(await stream.read(65536)), 0

            async def take_turns() -> None:
                nonlocal turns
                while True:
                    turns += 1
                    await asyncio.sleep(0)

            other = asyncio.create_task(take_turns())
            pieces = 0
            while read < 2**20:
                read += len(await stream.read(65536))
                pieces += 1
            other.cancel()
            await stream.aclose()
            await stream.wait_closed()
            return pieces, turns

    pieces, turns = asyncio.run(flood())
    assert pieces >= 63
    assert turns >= pieces
