"""A call's way over the wire: exact numbers of requests, exact waits."""

import asyncio
import gzip
import inspect
import logging
import os
import socket
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from helpscout_reports import (
    AccessToken,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncHelpScoutReports,
    AuthenticationError,
    BadRequestError,
    HelpScoutReports,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
)
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve, tls_of_server, write_authority

from ..conftest import INTERVAL, MakeFace, ManualClock

GOOD = do.answer(sample("user_overall"))

FAULTS = {
    "no answer": do.nothing(),
    "reset": do.reset(),
    "reset in the headers": do.reset(b"HTTP/1.1 200 OK\r\n"),
    "cut in the body": do.cut(sample("user_overall"), 40),
    "cut in a chunk": do.cut_chunk(sample("user_overall"), 40),
    "cut without a length": do.unframed(sample("user_overall"), 40),
    "empty without a length": do.unframed(b""),
    "longer by its own account": do.lie(sample("user_overall"), 50),
    "no HTTP": do.raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "408": do.answer(b"", 408),
    "425": do.answer(b"", 425),
    "500": do.answer({"message": "broken"}, 500),
    "502": do.answer(b"<html><h1>Bad Gateway</h1></html>", 502, kind="text/html"),
    "503": do.answer(b"", 503),
    "504": do.answer(b"", 504),
}


@pytest.mark.promise("Retry")
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_every_passing_fault_is_tried_again(fault: Any, serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """Two faults of any kind, then an answer: three requests, and the documented waits between them."""
    server = serve(do.script(fault, fault, GOOD))
    caller = face(server, clock, auth=AccessToken("a-ready-token"))  # no kept connection, which would be excused
    assert caller.overall().to_dict() == sample("user_overall")
    assert len(server.reports) == 3
    assert clock.sleeps == [0.375, 0.75]


@pytest.mark.promise("Retry")
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_lasting_fault_ends_after_three_requests(
    fault: Any, serve: Serve, face: MakeFace, clock: ManualClock
) -> None:
    """A fault that stays: three requests in all, and an error of this library with its cause."""
    server = serve(fault)
    with pytest.raises((APIConnectionError, APIStatusError)):
        face(server, clock, auth=AccessToken("a-ready-token")).overall()
    assert len(server.reports) == 3


@pytest.mark.promise("Retry")
def test_max_retries_of_zero_means_one_request(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """With `max_retries=0` the first fault is raised."""
    server = serve(do.answer(b"", 503))
    with pytest.raises(ServerError) as caught:
        face(server, clock, max_retries=0).overall()
    assert (caught.value.status_code, len(server.reports), clock.sleeps) == (503, 1, [])


@pytest.mark.promise("Retry")
@pytest.mark.parametrize(
    "last",
    [
        do.answer({"message": "no"}, 400),
        do.answer(b"", 401),
        do.answer(b"", 404),
        do.answer(b"", 409),
        do.answer(b"", 422),
        do.answer(b"", 501),
        do.redirect("/v2/reports/company"),
        do.redirect("mailto:nobody"),
        do.redirect("https://host.example/" + "a" * 70_000),
        do.answer(b"{}", kind="text/html"),
        do.answer(b"{"),
        do.answer(b'{"current": NaN}'),
        do.answer([]),
    ],
)
def test_what_will_not_change_is_not_tried_again(last: Any, serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """Other statuses, redirects and bodies that are whole but wrong: one request, one error."""
    server = serve(last)
    with pytest.raises((APIStatusError, ResponseDecodeError)):
        face(server, clock, auth=AccessToken("a-ready-token")).overall()
    assert (len(server.reports), clock.sleeps) == (1, [])


@pytest.mark.promise("Retry")
def test_no_connection_is_tried_again(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """Nobody listens: two waits, then APIConnectionError with the cause chained."""
    server = serve()
    caller = face(server, clock)
    server.stop()
    with pytest.raises(APIConnectionError) as caught:
        caller.overall()
    assert clock.sleeps == [0.375, 0.75]
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


@pytest.mark.slow
@pytest.mark.promise("Retry")
def test_a_tls_failure_is_not_tried_again(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """A certificate of an unknown authority: one attempt, and nothing of the request is sent."""
    server = serve(tls=tls_of_server())
    with pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught:
        face(server, clock).overall()
    assert (caught.value.final, clock.sleeps, server.seen) == (True, [], [])


@pytest.mark.slow
def test_https_works_with_a_trusted_certificate(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """`SSL_CERT_FILE` names the authority to trust, and the call goes through."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path))
    server = serve(tls=tls_of_server())
    assert face(server).overall().to_dict() == sample("user_overall")


@pytest.mark.promise("Retry")
def test_a_429_waits_as_long_as_the_server_asks_and_uses_no_retry(
    serve: Serve, face: MakeFace, clock: ManualClock
) -> None:
    """Four 429s that ask to wait, with `max_retries=0`: those seconds plus half a second each, then the answer."""
    server = serve(do.script(do.refusal("10"), do.refusal("0"), do.refusal("7"), do.refusal("3.5"), GOOD))
    face(server, clock, max_retries=0).overall()
    assert clock.sleeps == pytest.approx([10.5, 0.5, 7.5, 4.0])
    assert len(server.reports) == 5


@pytest.mark.promise("Retry")
def test_a_429_without_retry_after_backs_off_up_to_a_minute(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """Without `Retry-After`: three quarters of 5, 10, 20, 40, 60, 60 seconds, with the middle of chance."""
    server = serve(do.script(*[do.refusal("soon")] * 6, GOOD))
    face(server, clock, max_wait=1000, deadline=None).overall()
    assert clock.sleeps == pytest.approx([3.75, 7.5, 15, 30, 45, 45])


@pytest.mark.promise("Retry")
def test_a_retry_after_over_max_wait_is_raised_at_once(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """A 429 and a 503 that ask for more than `max_wait` are raised with `.retry_after`, without a wait."""
    for behaviour, error in [
        (do.refusal("121", {"X-RateLimit-Limit-Minute": "400", "X-RateLimit-Remaining-Minute": "0"}), RateLimitError),
        (do.answer(b"", 503, {"Retry-After": "121"}), ServerError),
    ]:
        server = serve(behaviour)
        with pytest.raises(error) as caught:
            face(server, clock).overall()
        assert caught.value.retry_after == 121
        assert (len(server.reports), clock.sleeps) == (1, [])
    assert server.reports


@pytest.mark.promise("Retry")
def test_the_sum_of_rate_limit_waits_is_bounded(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """Three `Retry-After` of 50 s within a `max_wait` of 120 s: two are waited for, the third is raised."""
    server = serve(do.refusal("50"))
    with pytest.raises(RateLimitError):
        face(server, clock).overall()
    assert clock.sleeps == pytest.approx([50.5, 50.5])
    assert len(server.reports) == 3


@pytest.mark.promise("Rate limit")
def test_no_call_is_sent_before_the_time_that_a_server_set(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """After a refusal that was too long to wait for, the next call is refused here, until the time has come."""
    server = serve(do.script(do.refusal("500"), GOOD))
    caller = face(server, clock)
    for wait in (500, 300):
        with pytest.raises(RateLimitError) as caught:
            caller.overall()
        assert caught.value.retry_after == pytest.approx(wait)
        clock.now += 200
    assert len(server.reports) == 1
    clock.now += 100
    caller.overall()
    assert len(server.reports) == 2


@pytest.mark.promise("Retry")
def test_a_wait_that_outlasts_the_deadline_is_not_begun(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """With 5 s left and 10 s asked for: APITimeoutError at once, and the refusal as its cause."""
    server = serve(do.refusal("10"))
    with pytest.raises(APITimeoutError) as caught:
        face(server, clock, deadline=5).overall()
    assert isinstance(caught.value.__cause__, RateLimitError)
    assert clock.sleeps == []


@pytest.mark.promise("Retry")
def test_without_a_deadline_a_call_goes_on(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """`deadline=None`: an hour of waits that the server asked for, then the answer."""
    server = serve(do.script(*[do.refusal("600")] * 6, GOOD))
    face(server, clock, deadline=None, max_wait=4000).overall()
    assert sum(clock.sleeps) == pytest.approx(3603)


DRIPS = {
    "headers": do.drip_head(),
    "body": do.drip_body(),
    "silence": do.silence(),
    "interim answers, slowly": do.interim(0.02),
    "interim answers, all at once": do.interim(0),
    "packed body": do.drip_body(headers={"Content-Encoding": "gzip"}, start=gzip.compress(os.urandom(4096))),
}


@pytest.mark.promise("Retry")
@pytest.mark.slow
@pytest.mark.parametrize("slow", DRIPS.values(), ids=DRIPS)
def test_the_deadline_ends_a_server_that_drips(slow: Any, serve: Serve, face: MakeFace) -> None:
    """Bytes one at a time, or nothing that helps: APITimeoutError at the deadline, and the connection is closed."""
    server = serve(slow)
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        face(server, deadline=0.5, timeout=10).overall()
    assert 0.4 < time.monotonic() - started < 1.5
    server.wait_until(lambda server: server.under_way == 0)


@pytest.mark.promise("Retry")
@pytest.mark.slow
@pytest.mark.parametrize("slow", [do.drip_head(), do.drip_body()], ids=["headers", "body"])
def test_an_attempt_ends_within_twice_the_timeout(slow: Any, serve: Serve, face: MakeFace) -> None:
    """A dripping first attempt is given up after twice the timeout, and the next one gets the answer."""
    server = serve(do.script(slow, GOOD))
    started = time.monotonic()
    face(server, timeout=0.2).overall()
    assert 0.4 <= time.monotonic() - started < 2
    assert len(server.reports) == 2


@pytest.mark.slow
@pytest.mark.promise("Retry")
def test_the_deadline_covers_the_token_request(serve: Serve, face: MakeFace) -> None:
    """A token endpoint that drips ends with the deadline of the call that needed it."""
    server = serve(token=do.drip_body())
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        face(server, deadline=0.5, timeout=10).overall()
    assert time.monotonic() - started < 1.5
    assert server.reports == []


@pytest.mark.slow
@pytest.mark.promise("Retry")
def test_the_deadline_covers_a_look_up_of_the_host(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A resolver that never answers ends with the deadline, and nothing is sent once it does."""
    look_up, awake = socket.getaddrinfo, threading.Event()

    def hang(host: Any, port: Any, *args: Any, flags: int = 0, **more: Any) -> Any:
        if not flags & socket.AI_NUMERICHOST:
            awake.wait(30)
        return look_up(host, port, *args, flags=flags, **more)

    server = serve()
    caller = face(server, base_url=server.url.replace("127.0.0.1", "localhost"), deadline=0.5, timeout=10)
    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", hang)
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            caller.overall()
        assert time.monotonic() - started < 1.5
        awake.set()
        caller.close()
    assert server.connections == 0


def test_an_error_page_that_drips_is_still_that_error(serve: Serve, face: MakeFace) -> None:
    """The class of an error comes from its status, whatever happens to its body."""
    server = serve(do.drip_body(400))
    with pytest.raises(BadRequestError):
        face(server, timeout=0.1).overall()
    assert len(server.reports) == 1


@pytest.mark.promise("OAuth")
def test_a_second_401_is_an_authentication_error(serve: Serve, face: MakeFace) -> None:
    """A token that is refused is renewed once; refused again, the call ends: two requests, two tokens."""
    server = serve(do.answer({"message": "not active"}, 401), do.counted_tokens())
    with pytest.raises(AuthenticationError) as caught:
        face(server).overall()
    assert caught.value.message == "not active"
    assert (len(server.reports), len(server.tokens)) == (2, 2)


@pytest.mark.promise("Customers' text")
@pytest.mark.promise("OAuth")
def test_calls_are_logged_without_secrets(
    serve: Serve, face: MakeFace, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Method, path, number, status, duration and wait of each attempt; no query, no token, no secret."""
    server = serve(do.script(do.answer(b"", 503), GOOD), do.token("very-secret-token"))
    caplog.set_level(logging.DEBUG)
    face(server, clock).overall()
    ours = [record.getMessage() for record in caplog.records if record.name == "helpscout_reports"]
    assert ours == [
        "POST /v2/oauth2/token: attempt 1, 200 in 0.000 s",
        "GET /v2/reports/user: attempt 1, 503 in 0.000 s, again in 0.38 s",
        "GET /v2/reports/user: attempt 2, 200 in 0.000 s",
    ]
    assert "secret" not in caplog.text


def test_from_the_callers_line_to_httpx_it_is_six_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call passes at most six frames of this library before `client.send`, blocking and asyncio."""
    seen: list[int] = []

    def count(*_args: Any, **_more: Any) -> Any:
        frame, own = inspect.currentframe(), 0
        while frame is not None:
            own += str(frame.f_globals.get("__name__")).startswith("helpscout_reports")
            frame = frame.f_back
        seen.append(own)
        raise httpx.UnsupportedProtocol("far enough")

    async def count_async(*args: Any, **more: Any) -> Any:
        count(*args, **more)

    monkeypatch.setattr(httpx.Client, "send", count)
    monkeypatch.setattr(httpx.AsyncClient, "send", count_async)
    options: dict[str, Any] = {"auth": AccessToken("the-token"), "max_retries": 0}
    with HelpScoutReports(**options) as client, pytest.raises(APIConnectionError):
        client.user.overall(user=4, **INTERVAL)

    async def ask() -> None:
        async with AsyncHelpScoutReports(**options) as client:
            with pytest.raises(APIConnectionError):
                await client.user.overall(user=4, **INTERVAL)

    asyncio.run(ask())
    assert len(seen) == 2
    assert max(seen) <= 6
