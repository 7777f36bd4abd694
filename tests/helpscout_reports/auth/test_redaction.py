"""Nothing secret in what is shown: messages, reprs, chains, crash reports, pickles."""

import copy
import html
import json
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from helpscout_reports import (
    APIStatusError,
    AsyncHelpScoutReports,
    BadRequestError,
    ConfigurationError,
    HelpScoutError,
    HelpScoutReports,
    OAuthError,
    RefreshToken,
)
from helpscout_reports.auth.redaction import Secret, hide
from helpscout_reports.auth.token_store import StoredToken
from tests.helpscout_reports.conftest import INTERVAL, MakeFace
from tests.misbehaving import behaviours as do
from tests.misbehaving.server import Behaviour, Exchange, Serve

SECRETS = ('hush-secret+/="&', "hush-refresh", "hush-token")


def echo(status: int, kind: str = "text/plain", prefix: str = "") -> Behaviour:
    """Sends back what it was sent: in the body, in a header, and in JSON fields."""

    async def behave(exchange: Exchange) -> bool:
        seen = exchange.seen
        said = f"{seen.headers.get('authorization')} {seen.body.decode()} {SECRETS[0]}"
        body: Any = f"{prefix}{said}".encode()
        if kind == "application/json":
            fault = {"path": said, "message": said}
            body = {"message": said, "logRef": said, "error": said, "_embedded": {"errors": [fault]}}
        return await do.answer(body, status, {"X-Echo": said, "Retry-After": said}, kind)(exchange)

    return behave


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and everything chained to it."""
    while error is not None:
        yield error
        if error.__context__ is not error.__cause__ and error.__context__ is not None:
            yield from chain(error.__context__)
        error = error.__cause__


def shown(error: BaseException) -> str:
    """All that any report could show of an error, local variables included."""
    texts = [json.dumps(str(vars(link))) + repr(link) + str(link) + repr(link.args) for link in chain(error)]
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for part in _parts(report) for frame in part.stack if "/tests/" not in frame.filename]
    locals_ = [f"{frame.filename} {frame.locals}" for frame in ours]
    body = str(getattr(error, "body", "")) + str(dict(getattr(error, "headers", {})))
    return "\n".join([*texts, *locals_, body, str(pickle.dumps(error))])


def _parts(report: traceback.TracebackException | None) -> Iterator[traceback.TracebackException]:
    if report is not None:
        yield report
        yield from _parts(report.__cause__)
        yield from _parts(report.__context__)


def say(said: Callable[[Exchange], Any], status: int, kind: str = "text/plain") -> Behaviour:
    """Answers with words made of the request."""

    async def behave(exchange: Exchange) -> bool:
        return await do.answer(said(exchange), status, kind=kind)(exchange)

    return behave


def shown_token(exchange: Exchange) -> str:
    """The token of a request."""
    return exchange.seen.headers["authorization"].removeprefix("Bearer ")


def echo_names(exchange: Exchange) -> Any:
    """The token as a name, not as a value."""
    return {"_embedded": {"errors": [{shown_token(exchange): "wrong"}]}}


FAILURES: dict[str, tuple[Behaviour | None, Behaviour | None]] = {
    "400 text": (echo(400), None),
    "400 JSON": (echo(400, "application/json"), None),
    "401": (echo(401), None),
    "429": (do.script(echo(429, "application/json"), echo(400)), None),
    "500": (echo(500), None),
    "200 HTML": (echo(200, "text/html"), None),
    "200 broken JSON": (echo(200, "application/json; x", '{"a": '), None),
    "200 no JSON": (echo(200, "application/json; x"), None),
    "cut": (do.cut(b"x" * 100), None),
    "silence": (do.silence(), None),
    "no HTTP": (do.raw(b"hush-token hush-refresh\r\n\r\n"), None),
    "odd headers": (do.raw(b"HTTP/1.1 200 OK\r\nhush-token\x00: hush-refresh\r\n\r\n"), None),
    "refused": (None, echo(400)),
    "refused in JSON": (None, echo(401, "application/json")),
    "token endpoint broken": (None, echo(500)),
    "token endpoint HTML": (None, echo(200, "text/html")),
    "token cut": (None, do.cut({"access_token": "hush-token", "refresh_token": "hush-refresh"}, 50)),
    "token unframed": (None, do.unframed({"access_token": "hush-token"}, 28)),
    "half a token": (None, do.answer(b'{"access_token": "hush-token", "refresh_token": "hush-refresh')),
    "a token with a line break": (None, do.token("hush-token\n")),
    "a token that is too long": (None, do.token("hush-token" * 1000)),
    "a list of tokens": (None, do.answer(["hush-token"])),
    "named after a token": (say(echo_names, 400, "application/json"), None),
    "words that end in a token": (say(lambda seen: b"y" * 282 + b" " + shown_token(seen).encode(), 400), None),
    "an excerpt that ends in a token": (
        say(lambda seen: b'["' + b"y" * 68 + shown_token(seen).encode(), 200, ""),
        None,
    ),
    "a content type like a token": (do.answer(b"{}", kind="x/hush-token"), None),
    "a packing like a token": (do.answer(b"{}", headers={"Content-Encoding": "hush-token"}), None),
    "the form alone": (None, say(lambda exchange: exchange.seen.body, 500)),
    "the form in HTML": (None, say(lambda exchange: html.escape(str(exchange.seen.form)).encode(), 500, "text/html")),
    "the form in JSON": (None, say(lambda exchange: {"message": "no", "sent": exchange.seen.form}, 400, "x/json")),
    "token and silence": (None, do.drip_body(start=b'{"access_token": "hush-token", ')),
}


@pytest.mark.promise("OAuth")
@pytest.mark.slow
@pytest.mark.parametrize(("report", "token"), FAILURES.values(), ids=FAILURES)
def test_no_failure_shows_a_secret(
    report: Any, token: Any, serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that sends back all it was sent: not in text, repr, args, chain, attributes, locals or pickles.

    Nor in the spellings of forms, HTML and JSON, nor the beginning of a secret where words are cut to size.
    """
    monkeypatch.setattr("helpscout_reports.transport.protocol.MOST_SECONDS", 0.3)  # closing waits for such an answer
    token = token or do.token("hush-token", refresh_token="hush-refresh")
    server = serve(report, token)
    caller = face(server, auth=RefreshToken("id", SECRETS[0], SECRETS[1]), timeout=0.2, deadline=2, max_retries=1)
    with pytest.raises(HelpScoutError) as caught:
        caller.overall()
    text = shown(caught.value)
    for secret in SECRETS:
        assert secret[:8] not in text
    assert "hush" not in repr(caller.client) + repr(vars(caller.client))


def test_a_stored_refresh_token_is_not_shown(serve: Serve, face: MakeFace) -> None:
    """The token endpoint repeats the refresh token that came from the store: it is hidden like the caller's own."""
    server = serve(token=say(lambda exchange: {"error": "no such " + exchange.seen.form["refresh_token"]}, 400))
    auth = RefreshToken("id", "hush-secret", "hush-refresh")
    auth.store.save(StoredToken(auth.owner(server.url), "hush-token", "hush-stored", 100.0, 1.0))
    with pytest.raises(OAuthError, match="no such") as caught:
        face(server, auth=auth).overall()
    assert server.tokens[0].form["refresh_token"] == "hush-stored"
    assert "hush-sto" not in shown(caught.value)


def test_a_token_that_was_replaced_is_not_shown_either(serve: Serve, face: MakeFace) -> None:
    """A server that remembers the token before the one in use and repeats it: it may still be good, so it is hidden."""
    answers = do.script(do.answer(b"", 401), do.answer({"message": "gone is hush-token"}, 400))
    server = serve(answers, do.script(do.token("hush-token"), do.token("another-token")))
    with pytest.raises(BadRequestError, match=r"gone is \[secret\]") as caught:
        face(server).overall()
    assert server.reports[-1].headers["authorization"] == "Bearer another-token"
    assert "hush-token" not in shown(caught.value)


def test_headers_of_the_callers_client_are_checked_and_not_shown(serve: Serve) -> None:
    """A line break or an umlaut in a header of `http_client`: ConfigurationError that does not repeat it."""
    server = serve()
    for value in ("hush-key\r\nX: y", "hush-k\u00e4y", "hush-key\x00"):
        with httpx.Client(headers=[(b"X-Key", value.encode())]) as own:
            client = HelpScoutReports("id", "the-secret", base_url=server.url, http_client=own)
            with pytest.raises(ConfigurationError, match="http_client") as caught:
                client.user.overall(user=4, **INTERVAL)
        assert "hush" not in shown(caught.value)
    assert server.connections == 0


def test_an_error_without_secrets_is_left_alone(serve: Serve, face: MakeFace) -> None:
    """Headers keep their ways, and nothing is garbled."""
    server = serve(do.answer({"message": "plain words"}, 400, {"X-Some": "Header"}))
    with pytest.raises(APIStatusError) as caught:
        face(server).overall()
    assert caught.value.headers["x-SOME"] == "Header"
    assert caught.value.message == "plain words"


def test_hiding_goes_deep_and_leaves_short_words() -> None:
    """Secrets in lists, mappings and forms are hidden; a secret of three letters would hide half the language."""
    secrets = ("top/secret", "abc")
    assert hide(["top/secret abc", {"a": ("x top%2Fsecret",)}], secrets) == ["[secret] abc", {"a": ("x [secret]",)}]
    assert repr({"t": Secret("top/secret")}) == "{'t': '[secret]'}"
    assert f"{Secret('top/secret')}" == "top/secret"
    assert hide("it was top/secre…", secrets) == "it was [secret]…"
    assert hide("top/secrfoo, top/sec", secrets) == "[secret]foo, top/sec"


@pytest.mark.parametrize("kind", [HelpScoutReports, AsyncHelpScoutReports])
@pytest.mark.parametrize("attempt", [pickle.dumps, copy.deepcopy])
def test_pagers_cannot_be_pickled(kind: Any, attempt: Any) -> None:
    """The message says that a client is in it, and what to do instead."""
    pager = kind("the-app-id", "hush-secret").lookup.users()
    with pytest.raises(TypeError, match=f"{kind.__name__} cannot be pickled or copied.*make one in each process"):
        attempt(pager)


def test_clients_cannot_be_pickled() -> None:
    """The message says what to do instead, and the repr names address and kind of credentials only."""
    for kind in (HelpScoutReports, AsyncHelpScoutReports):
        client = kind("the-app-id", "hush-secret")
        with pytest.raises(TypeError, match="make one in each process"):
            pickle.dumps(client)
        assert repr(client) == f"<{kind.__name__} https://api.helpscout.net with ClientCredentials>"
