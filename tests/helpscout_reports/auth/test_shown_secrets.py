"""What crash reports, logs and chained errors show of secrets: nothing, however a call ends."""

import asyncio
import base64
import json
import logging
import re
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from urllib.parse import quote

import pytest

from helpscout_reports import (
    AccessToken,
    ApiKey,
    AsyncHelpScoutReports,
    AuthorizationCode,
    BadRequestError,
    ClientCredentials,
    ConfigurationError,
    HelpScoutError,
    HelpScoutReports,
    RefreshToken,
)
from helpscout_reports.auth.redaction import Redaction, Secret, hide, watch_logs
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Behaviour, Exchange, Serve

from ..conftest import INTERVAL, MakeFace

NEW = b'{"access_token": "brand-new-token", "refresh_token": "brand-new-refresh"}'


def links(error: BaseException | None) -> Iterator[BaseException]:
    """An error and all that is chained to it."""
    if error is not None:
        yield error
        yield from links(error.__cause__)
        yield from links(None if error.__cause__ is error.__context__ else error.__context__)


def report_of(error: BaseException) -> str:
    """A crash report with the local variables of every frame that is not the test's own."""
    texts = []
    for link in links(error):
        frames = traceback.StackSummary.extract(traceback.walk_tb(link.__traceback__), capture_locals=True)
        shown = [frame for frame in frames if "/tests/" not in frame.filename]
        texts += [f"{link!r} {link} {vars(link)}", *(f"{frame.filename} {frame.locals}" for frame in shown)]
    return "\n".join(texts)


GARBAGE = {
    "no status line": do.raw(NEW + b"\r\n\r\n"),
    "a broken header": do.raw(b"HTTP/1.1 200 OK\r\n" + NEW + b"\r\n\r\n"),
    "a header with a token and a NUL": do.raw(b"HTTP/1.1 200 OK\r\nx: brand-new-token\x00\r\n\r\n" + NEW),
    "a broken chunk": do.raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + NEW + b"\r\n"),
    "an odd length": do.raw(b"HTTP/1.1 200 OK\r\nContent-Length: brand-new-token\r\n\r\n" + NEW),
    "an odd content coding": do.answer(NEW, headers={"Content-Encoding": "brand-new-token"}),
    "no gzip": do.answer(NEW, headers={"Content-Encoding": "gzip"}),
    "behind a refusal": do.answer(NEW, 400),
    "behind a fault": do.answer(NEW, 500),
    "behind a redirect": do.answer(NEW, 302, {"Location": "/?access_token=brand-new-token"}),
    "as a form": do.answer(b"access_token=brand-new-token&refresh_token=brand-new-refresh", 400, kind="text/plain"),
    "cut": do.cut(NEW, 60),
    "behind a refusal that is broken JSON": do.answer(b'{"access_token"\xff "brand-new-\r\ntoken"}', 401),
    "behind a fault, as text": do.answer(b"made brand-new-t0ken-of-yours, then failed", 500, kind="text/plain"),
}


@pytest.mark.parametrize("token", GARBAGE.values(), ids=GARBAGE)
def test_a_token_answer_that_is_garbage_shows_no_token(token: Behaviour, serve: Serve, face: MakeFace) -> None:
    """A new token, known to nobody yet, in every place of a broken answer: in no error and none of its causes."""
    caller = face(serve(token=token), auth=RefreshToken("id", "the-secret", "the-refresh"), max_retries=0, timeout=2)
    with pytest.raises(HelpScoutError) as caught:
        caller.overall()
    assert "brand-new" not in report_of(caught.value)


@pytest.mark.parametrize("cut", [slice(5, None), slice(3, 14), slice(None, -4), slice(-8, None)], ids=str)
def test_a_part_of_a_secret_is_hidden_as_well(cut: slice, serve: Serve, face: MakeFace) -> None:
    """A server repeats some characters of the token, cut from anywhere: eight in a row are not shown."""
    part = "a1b2c3d4e5f6g7h8i9"[cut]
    server = serve(do.answer({"message": f"bad token …{part}…", "_embedded": {"errors": [{part: part}]}}, 400))
    with pytest.raises(BadRequestError, match=r"bad token …\[secret\]…") as caught:
        face(server, auth=AccessToken("a1b2c3d4e5f6g7h8i9")).overall()
    assert part not in report_of(caught.value)


ODD = 'a1/b2+c3=d4"e5&f6?g7\\h8'  # a secret with everything that some notation writes otherwise
SPELLINGS: dict[str, str] = {
    "in small hex digits": re.sub("%..", lambda found: found[0].lower(), quote(ODD, safe="")),
    "quoted twice": quote(quote(ODD, safe=""), safe=""),
    "with a slash as it is": quote(ODD),
    "escaped slashes": json.dumps(ODD)[1:-1].replace("/", r"\/"),
    "numbered characters": "".join(f"\\u{ord(char):04x}" for char in ODD),
    "numbers of HTML": "".join(char if char.isalnum() else f"&#x{ord(char):X};" for char in ODD),
    "base64": base64.b64encode(ODD.encode()).decode(),
    "base64 of URLs, without its beginning": base64.urlsafe_b64encode(ODD.encode()).decode()[3:],
    "basic authentication": base64.b64encode(f"the-id:{ODD}".encode()).decode(),
    "hex": ODD.encode().hex(),
    "hex, without its beginning": ODD.encode().hex().upper()[3:],
}


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_a_secret_is_hidden_however_it_is_spelled(spelling: str) -> None:
    """In the notations of URLs, JSON, HTML, base64 and hex: no eight characters of it can be read out of the rest."""
    shown = hide(f"no: {spelling} was sent", [ODD])
    assert "[secret]" in shown
    assert shown.startswith("no: ")
    assert shown.endswith(" was sent")
    assert len(shown) < len("no: [secret][secret][secret] was sent") + 8


def test_what_only_looks_encoded_stays_readable() -> None:
    """Escapes, ids and digests without a secret in them are shown."""
    text = r"100% of /v2/users?a=1%202&b=2 \u00e9 &amp; 4162632f6445662b dGhlLWlkOmEtd29yZA== are fine"
    assert hide(text, [ODD]) == text


WRONG: dict[str, Callable[[], object]] = {
    "a blank id": lambda: HelpScoutReports("", "hush-secret-of-mine"),
    "a wrong time-out": lambda: HelpScoutReports("id", "hush-secret-of-mine", timeout=-1),
    "two ways at once": lambda: HelpScoutReports("id", "hush-secret-of-mine", auth=AccessToken("t")),
    "a wrong address": lambda: AsyncHelpScoutReports("id", "hush-secret-of-mine", base_url="ftp://x"),
    "no code": lambda: AuthorizationCode("id", "hush-secret-of-mine", ""),
    "no id": lambda: ClientCredentials("", "hush-secret-of-mine"),
    "a refresh token without a secret": lambda: RefreshToken("id", "", "hush-secret-of-mine"),
    "a token of two lines": lambda: AccessToken("hush-secret-of-mine\n"),
    "a key with a colon": lambda: ApiKey("hush-secret-of-mine:x"),
}


@pytest.mark.parametrize("make", WRONG.values(), ids=WRONG)
def test_a_configuration_error_shows_no_credentials(make: Callable[[], object]) -> None:
    """Whatever is wrong with the arguments: the local variables of our frames hold none of them."""
    with pytest.raises(ConfigurationError) as caught:
        make()
    assert "hush" not in report_of(caught.value)


@pytest.mark.parametrize("where", ["report", "token"])
def test_ctrl_c_shows_no_credentials(where: str, serve: Serve) -> None:
    """Interrupted while the server keeps us waiting: frames keep their lines, not their variables."""

    async def interrupt(_: Exchange) -> bool:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)  # it may be waiting for this very answer
        await asyncio.Event().wait()
        return False

    options = {where: interrupt} | ({"token": do.token("hush-token-of-mine")} if where == "report" else {})
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        client = HelpScoutReports("id", "hush-secret-of-mine", base_url=serve(**options).url)
        with client, pytest.raises(KeyboardInterrupt) as caught:
            client.user.overall(user=4, **INTERVAL)
    finally:
        signal.signal(signal.SIGINT, before)
    report = report_of(caught.value)
    assert "hush" not in report
    assert "session.py" in report


@pytest.mark.parametrize("where", ["report", "token"])
def test_a_cancelled_task_shows_no_credentials(where: str, serve: Serve) -> None:
    """Cancelled while the server keeps it waiting: no local variable holds a secret."""
    server = serve(**{"token": do.token("hush-token-of-mine")} | {where: do.silence()})

    async def cancel() -> BaseException | None:
        async with AsyncHelpScoutReports("id", "hush-secret-of-mine", base_url=server.url) as client:
            task = asyncio.ensure_future(client.user.overall(user=4, **INTERVAL))
            paths = {"report": lambda server: server.reports, "token": lambda server: server.tokens}
            await asyncio.to_thread(server.wait_until, lambda server: bool(paths[where](server)))
            task.cancel()
            (outcome,) = await asyncio.gather(task, return_exceptions=True)
            return outcome

    outcome = asyncio.run(cancel())
    assert isinstance(outcome, asyncio.CancelledError)
    assert "hush" not in report_of(outcome)


def test_what_the_caller_handles_already_is_left_alone(serve: Serve, face: MakeFace) -> None:
    """A call inside `except`: the caller's own error keeps its traceback and its words."""
    caller = face(serve(do.answer({"message": "no"}, 400)), auth=AccessToken("my-own-words"))
    own: list[BaseException] = []
    try:
        raise ValueError("my-own-words")
    except ValueError as error:
        own.append(error)
        with pytest.raises(BadRequestError):
            caller.overall()
        own.append(error.with_traceback(error.__traceback__))
    assert own[0].args == ("my-own-words",)
    assert own[0].__traceback__ is not None


def test_debug_logs_of_the_engine_show_no_secret(
    serve: Serve, face: MakeFace, caplog: pytest.LogCaptureFixture
) -> None:
    """Everything logged at DEBUG, while a server repeats what it was sent in headers and in its status line."""
    caplog.set_level(logging.DEBUG)

    async def echo(exchange: Exchange) -> bool:
        seen = exchange.seen
        said = f"{seen.headers.get('authorization')} {seen.body.decode()}"
        return await do.answer(sample("user_overall"), headers={"X-Echo": said})(exchange)

    async def give(exchange: Exchange) -> bool:
        headers = {"X-Echo": exchange.seen.body.decode(), "X-New": "hush-token-of-mine"}
        entries = {"access_token": "hush-token-of-mine", "refresh_token": "hush-refresh-of-mine"}
        body = json.dumps(entries).encode()
        lines = {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}
        start = do.head(200, lines).replace(b" OK", b" OK, the token is hush-token-of-mine")
        await exchange.send(start + body)
        return True

    caller = face(serve(echo, give), auth=RefreshToken("id", "hush-secret-of-mine", "hush-seed-of-mine"))
    caller.overall()
    assert any("receive_response_headers" in record.getMessage() for record in caplog.records)
    assert "hush" not in caplog.text


@pytest.mark.slow
def test_clients_are_made_while_others_log() -> None:
    """One thread logs requests as httpx does while another makes clients: no log record raises anything."""
    logger, done = logging.getLogger("httpx"), threading.Event()

    def make() -> None:
        while not done.is_set():
            holders = [AccessToken("the-token") for _ in range(100)]
            for holder in holders:
                watch_logs(holder)

    before = sys.getswitchinterval(), logger.level
    sys.setswitchinterval(1e-6)
    logger.setLevel(logging.INFO)
    maker = threading.Thread(target=make)
    try:
        maker.start()
        for _ in range(2000):
            logger.info("HTTP Request: %s", "GET")
    finally:
        done.set()
        maker.join()
        sys.setswitchinterval(before[0])
        logger.setLevel(before[1])


@pytest.mark.parametrize("name", ["hpack.hpack", "hpack.table"])
def test_logs_of_http_2_show_no_secret(
    name: str, serve: Serve, face: MakeFace, caplog: pytest.LogCaptureFixture
) -> None:
    """A given client for HTTP/2 logs every header that it packs at DEBUG."""
    caplog.set_level(logging.DEBUG)
    face(serve(), auth=AccessToken("hush-token-of-mine")).overall()
    logging.getLogger(name).debug("Adding %s to the header table", (b"authorization", b"Bearer hush-token-of-mine"))
    assert "Adding" in caplog.text
    assert "hush" not in caplog.text


@pytest.mark.slow
@pytest.mark.parametrize("where", ["report", "token"])
@pytest.mark.parametrize("fault", [do.nothing(), do.reset(), do.silence()], ids=["nothing", "reset", "silence"])
def test_requests_that_causes_hold_carry_no_credentials(
    where: str, fault: Behaviour, serve: Serve, face: MakeFace
) -> None:
    """Errors of httpx have their request: method and URL are left of it, but no header and no body."""
    server = serve(**{where: fault})
    caller = face(server, app_id="id", app_secret="the-secret", max_retries=0, timeout=0.3)
    with pytest.raises(HelpScoutError) as caught:
        caller.overall()
    held = [vars(link)["_request"] for link in links(caught.value) if vars(link).get("_request") is not None]
    assert all(request.url.host == "127.0.0.1" for request in held)
    shown = repr([(dict(request.headers), request.read(), vars(request)) for request in held])
    assert not re.search("the-secret|first-token", shown)
    assert held or caller.flavour == "async"  # where asyncio ends the attempt, there is none


@pytest.mark.parametrize("where", ["report", "token"])
@pytest.mark.parametrize("status", [200, 400])
def test_deep_nesting_ends_in_an_error_of_ours(where: str, status: int, serve: Serve, face: MakeFace) -> None:
    """Bodies nested 500 and 100,000 deep, as reports, errors and tokens: no RecursionError."""
    for deep in (500, 100_000):
        nested = b'{"message": "no", "access_token": ' + b'{"a": [' * deep + b"1" + b"]}" * deep + b"}"
        server = serve(**{where: do.answer(nested, status)})
        auth = RefreshToken("id", "the-secret", "the-refresh")
        with pytest.raises(HelpScoutError) as caught:
            face(server, auth=auth).overall()
        report_of(caught.value)


@pytest.mark.parametrize("life", [b"1" + b"0" * 400, b"1" + b"0" * 4000, b"1e400", b"-1" + b"0" * 400])
def test_an_endless_life_of_a_token_is_no_error(life: bytes, serve: Serve, face: MakeFace) -> None:
    """`expires_in` of hundreds of digits: the token is used."""
    body = b'{"access_token": "a-token", "expires_in": ' + life + b"}"
    face(serve(token=do.answer(body))).overall()


def test_messages_are_of_a_size_to_read(serve: Serve, face: MakeFace) -> None:
    """90,000 characters of garbage: no message of the error or its causes has more than 2,500."""
    for garbage in (b"x" * 90_000, b"HTTP/1.1 200 OK\r\n" + b"y" * 60_000, b"HTTP/1.1 400 " + b"z" * 60_000):
        with pytest.raises(HelpScoutError) as caught:
            face(serve(do.raw(garbage + b"\r\n\r\n")), max_retries=0).overall()
        assert all(len(str(link)) < 2500 for link in links(caught.value))


def test_secrets_do_not_show_when_they_are_cut() -> None:
    """A crash reporter that shows the beginning of long texts shows nothing of a secret."""
    assert repr(Secret("x" * 200)[:80]) == "'[secret]'"


def test_hiding_joins_adjacent_secrets_and_keeps_the_rest() -> None:
    """Parts that touch or overlap are one; what is hidden already stays as it is; bytes are read as well."""
    assert hide("<abcdefghijabcdefghij>", ["abcdefghij"]) == "<[secret]>"
    assert hide("[secret] cdefghij", ["abcdefghij", "secret"]) == "[secret] [secret]"
    assert hide(b"\xff abcdefghij", ["abcdefghij"]) == b"\xff [secret]"
    assert Redaction([]).text("anything") == "anything"
