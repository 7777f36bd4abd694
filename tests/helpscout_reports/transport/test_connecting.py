"""Calls that wait for an address, a connection or a TLS handshake: whoever ends them is heard at once."""

import asyncio
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from helpscout_reports import AccessToken, AsyncHelpScoutReports, HelpScoutError, HelpScoutReports, RefreshToken
from tests.misbehaving.server import Serve, tls_of_server, write_authority

from ..conftest import INTERVAL, MakeFace, ThreadedCall

pytestmark = pytest.mark.slow
AUTH = AccessToken("a-token")
ONCE = RefreshToken("id", "the-secret", "the-refresh")
LONG = 15.0  # seconds that a call would wait by itself


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    """What a first call imports is there: imports take what a handler raises for a file that is missing."""
    for auth in (AUTH, ONCE):
        with (
            HelpScoutReports(auth=auth, base_url="https://127.0.0.1:1", max_retries=0) as client,
            pytest.raises(HelpScoutError),
        ):
            client.user.overall(user=4, **INTERVAL)


@pytest.fixture(params=["an address", "a connection", "a handshake"])
def silent_url(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where a call waits for it until its time is over."""
    find = socket.getaddrinfo
    released = threading.Event()

    def look_up(host: Any, *args: Any, **more: Any) -> Any:
        if host == "hangs.example":
            if more.get("flags"):
                raise socket.gaierror
            released.wait(LONG)
        return find(host, *args, **more)

    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        if request.param == "an address":
            monkeypatch.setattr(socket, "getaddrinfo", look_up)
            yield "https://hangs.example"
            released.set()
            return
        if request.param == "a connection":
            if sys.platform != "linux":
                pytest.skip("other systems refuse where too many wait already")
            for _ in range(4):  # more are not let in, and not refused either
                waiting = stack.enter_context(socket.socket())
                waiting.setblocking(False)
                waiting.connect_ex(listener.getsockname())
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.parametrize("auth", [AUTH, ONCE])
def test_closing_ends_a_call_that_is_connecting(auth: Any, silent_url: str) -> None:
    """`close` in another thread: a clear error at once, also of a token that works once but was not sent yet."""
    client = HelpScoutReports(auth=auth, base_url=silent_url, timeout=LONG)
    call = ThreadedCall(client)
    time.sleep(0.3)
    began = time.monotonic()
    client.close()
    assert str(call.fault()) == "the client was closed during the call"
    assert time.monotonic() - began < LONG / 2


@pytest.mark.parametrize("auth", [AUTH, ONCE])
def test_closing_ends_a_task_that_is_connecting(auth: Any, silent_url: str) -> None:
    """The same with asyncio; nor is a cancelled one waited for."""

    async def scenario() -> None:
        client = AsyncHelpScoutReports(auth=auth, base_url=silent_url, timeout=LONG)
        ended = asyncio.create_task(client.user.overall(user=4, **INTERVAL))
        await asyncio.sleep(0.3)
        await client.aclose()
        with pytest.raises(HelpScoutError, match="the client was closed during the call"):
            await ended
        async with AsyncHelpScoutReports(auth=auth, base_url=silent_url, timeout=LONG) as client:
            cancelled = asyncio.create_task(client.user.overall(user=4, **INTERVAL))
            await asyncio.sleep(0.3)
            cancelled.cancel()
        with pytest.raises(asyncio.CancelledError):
            await cancelled

    began = time.monotonic()
    asyncio.run(scenario())
    assert time.monotonic() - began < LONG / 2


@pytest.mark.parametrize("auth", [AUTH, ONCE])
@pytest.mark.parametrize("kind", [TimeoutError, ConnectionResetError, KeyboardInterrupt])
def test_what_a_handler_raises_while_connecting_comes_out(
    silent_url: str, kind: type[BaseException], auth: Any
) -> None:
    """A signal handler raises: it comes out as it is, at once; no other address and no other attempt is tried."""
    fault = kind("time is up")

    def expire(*_: object) -> None:
        raise fault

    before = signal.signal(signal.SIGALRM, expire)
    try:
        with HelpScoutReports(auth=auth, base_url=silent_url, timeout=LONG) as client:
            threading.Timer(0.3, os.kill, [os.getpid(), signal.SIGALRM]).start()
            began = time.monotonic()
            with pytest.raises(kind) as caught:
                client.user.overall(user=4, **INTERVAL)
        assert caught.value is fault
        assert time.monotonic() - began < LONG / 2
    finally:
        signal.signal(signal.SIGALRM, before)


def test_what_a_handler_raises_while_certificates_are_loaded_comes_out(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A soft time limit that is a TimeoutError is no fault of `SSL_CERT_FILE`; the next call loads them."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    fault, load = TimeoutError("time is up"), httpx.create_ssl_context

    def expire() -> Any:
        raise fault

    caller = face(serve(tls=tls_of_server()), auth=AUTH)
    monkeypatch.setattr(httpx, "create_ssl_context", expire)
    with pytest.raises(TimeoutError) as caught:
        caller.overall()
    assert caught.value is fault
    monkeypatch.setattr(httpx, "create_ssl_context", load)
    caller.overall()
