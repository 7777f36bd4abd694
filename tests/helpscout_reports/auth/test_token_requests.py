"""Token requests: what each grant sends, when it is sent again, and what becomes of refusals."""

from typing import Any

import pytest

from helpscout_reports import (
    AccessToken,
    APIConnectionError,
    AuthenticationError,
    AuthorizationCode,
    HelpScoutError,
    MemoryTokenStore,
    OAuthError,
    RateLimitError,
    RefreshToken,
    ResponseDecodeError,
    ServerError,
)
from helpscout_reports.auth.token_answers import DEFAULT_LIFE, LONGEST_LIFE, life_of
from helpscout_reports.auth.tokens import margin
from tests.helpscout_reports.conftest import MakeFace, ManualClock
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve

GOOD = do.answer(sample("user_overall"))


def test_the_request_of_each_grant(serve: Serve, face: MakeFace) -> None:
    """The documented form fields, at the configured address, and no Authorization header."""
    client = {"client_id": "id", "client_secret": "se cr+et&="}
    cases: list[tuple[Any, dict[str, str]]] = [
        (AuthorizationCode("id", "se cr+et&=", "the-code"), {"grant_type": "authorization_code", "code": "the-code"}),
        (
            RefreshToken("id", "se cr+et&=", "the-refresh"),
            {"grant_type": "refresh_token", "refresh_token": "the-refresh"},
        ),
    ]
    for auth, fields in cases:
        server = serve()
        face(server, auth=auth, base_url=server.url + "/prefix").overall()
        assert server.tokens[0].form == client | fields
    server = serve()
    face(server, app_id="id", app_secret="se cr+et&=").overall()
    (seen,) = server.tokens
    assert seen.form == client | {"grant_type": "client_credentials"}
    assert (seen.method, seen.target) == ("POST", "/v2/oauth2/token")
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in seen.headers
    assert server.reports[0].headers["authorization"] == "Bearer first-token"


def test_a_ready_token_is_used_as_it_is(serve: Serve, face: MakeFace) -> None:
    """AccessToken asks nobody for a token, and a 401 ends the call at once."""
    server = serve(do.script(GOOD, do.answer(b"", 401)))
    caller = face(server, auth=AccessToken("ready-made"))
    caller.overall()
    with pytest.raises(AuthenticationError):
        caller.overall()
    assert server.tokens == []
    assert {seen.headers["authorization"] for seen in server.reports} == {"Bearer ready-made"}
    assert len(server.reports) == 2


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize(("life", "early"), [(172800, 60), (3600, 60), (600, 60), (300, 30), (10, 1)])
def test_a_token_is_renewed_a_little_before_it_expires(
    life: int, early: float, serve: Serve, face: MakeFace, clock: ManualClock
) -> None:
    """A token is renewed a minute before its end, or a tenth of its life; not earlier."""
    server = serve(token=do.counted_tokens(expires_in=life))
    caller = face(server, clock)
    for passed, tokens in [(0, 1), (life - early - 0.5, 1), (0.6, 2)]:
        clock.now += passed
        caller.overall()
        assert len(server.tokens) == tokens


ODD_LIVES = [None, 0, -1, -172800, "soon", "172800", True, [], {}, 1e308, 10**30, 0.001, 1e-320]


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("life", ODD_LIVES, ids=repr)
def test_an_odd_life_neither_hammers_nor_lasts_for_ever(
    life: Any, serve: Serve, face: MakeFace, clock: ManualClock
) -> None:
    """Twenty calls in a row cause one token request; a call after a week causes another."""
    server = serve(token=do.counted_tokens(expires_in=life))
    caller = face(server, clock)
    for _ in range(20):
        caller.overall()
    assert len(server.tokens) == 1
    clock.now += LONGEST_LIFE
    caller.overall()
    assert len(server.tokens) == 2


def test_lives_and_margins() -> None:
    """Sensible lives are believed, up to a week; the rest counts as an hour."""
    assert [life_of(life) for life in (172800, 5, 0.5, 10**9)] == [172800, 5, 0.5, LONGEST_LIFE]
    assert {life_of(life) for life in (None, 0, -5, "x", True, float("nan"), float("inf"), 0.1)} == {DEFAULT_LIFE}
    assert [margin(life) for life in (172800, 600, 100)] == [60, 60, 10]


@pytest.mark.promise("OAuth")
def test_the_newest_refresh_token_is_used_and_stored_first(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """Each renewal sends the refresh token of the one before, and the store has the new one before it is used."""
    saved: list[tuple[str, int]] = []

    class Store(MemoryTokenStore):
        def save(self, token: Any) -> None:
            saved.append((str(token.refresh_token), len(server.reports)))
            super().save(token)

    server = serve(token=do.counted_tokens(expires_in=1000))
    caller = face(server, clock, auth=AuthorizationCode("id", "the-secret", "the-code", token_store=Store()))
    for _ in range(3):
        caller.overall()
        clock.now += 1000
    assert [seen.form["grant_type"] for seen in server.tokens] == [
        "authorization_code",
        "refresh_token",
        "refresh_token",
    ]
    assert [seen.form.get("refresh_token") for seen in server.tokens] == [None, "refresh-1", "refresh-2"]
    assert saved == [("refresh-1", 0), ("refresh-2", 1), ("refresh-3", 2)]


class FullOnce(MemoryTokenStore):
    """A store that fails once."""

    broken = True

    def save(self, token: Any) -> None:
        """Fail the first time."""
        if self.broken:
            self.broken = False
            raise HelpScoutError("disk full")
        super().save(token)


@pytest.mark.promise("OAuth")
def test_a_token_that_could_not_be_stored_is_stored_later(serve: Serve, face: MakeFace) -> None:
    """A store that fails once: the call fails, and the next one stores the same token; it is not asked for again."""
    server = serve(token=do.counted_tokens())
    caller = face(server, auth=RefreshToken("id", "the-secret", "the-refresh", token_store=FullOnce()))
    with pytest.raises(HelpScoutError, match="disk full"):
        caller.overall()
    assert server.reports == []
    caller.overall()
    assert len(server.tokens) == 1
    assert server.reports[0].headers["authorization"] == "Bearer token-1"


def test_a_token_that_could_not_be_stored_is_stored_before_it_is_replaced(
    serve: Serve, face: MakeFace, clock: ManualClock
) -> None:
    """A store that fails once, and the token ends before the next call: its refresh token is stored, then sent."""
    store = FullOnce()
    server = serve(token=do.script(do.token("token-1", refresh_token="refresh-1", expires_in=100), do.nothing()))
    caller = face(server, clock, auth=RefreshToken("id", "the-secret", "the-refresh", token_store=store))
    with pytest.raises(HelpScoutError, match="disk full"):
        caller.overall()
    clock.now += 200
    with pytest.raises(APIConnectionError):
        caller.overall()
    token = store.load()
    assert token is not None
    assert token.refresh_token == "refresh-1"


def test_a_refresh_token_that_stays_is_kept(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """An answer without a refresh token leaves the last one good."""
    server = serve(token=do.script(do.token("a", refresh_token="kept", expires_in=100), do.token("b", expires_in=100)))
    caller = face(server, clock, auth=RefreshToken("id", "the-secret", "old"))
    for _ in range(3):
        caller.overall()
        clock.now += 100
    assert [seen.form["refresh_token"] for seen in server.tokens] == ["old", "kept", "kept"]


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 422])
def test_a_refused_token_request_is_an_oauth_error_at_once(
    status: int, serve: Serve, face: MakeFace, clock: ManualClock
) -> None:
    """Every 4xx but the passing ones: one request, OAuthError with code, description and status."""
    server = serve(token=do.answer({"error": "invalid_grant", "error_description": "used up"}, status))
    with pytest.raises(OAuthError, match="invalid_grant: used up") as caught:
        face(server, clock).overall()
    assert (caught.value.error, caught.value.error_description) == ("invalid_grant", "used up")
    assert caught.value.status_code == status
    assert (len(server.tokens), len(server.reports), clock.sleeps) == (1, 0, [])


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b'{"message": "Bad app", "logRef": "1"}', "application/json", "Bad app"),
        (b"<html><body><h1>Nope</h1></body></html>", "text/html", "Nope"),
        (b"just text", "text/plain", "just text"),
        (b"", "text/plain", "no details given"),
        (b'{"error": {"message": "nested"}}', "application/json", "nested"),
    ],
)
def test_refusals_of_any_form_are_readable(body: bytes, kind: str, words: str, serve: Serve, face: MakeFace) -> None:
    """vnd.error, HTML, text and nothing: OAuthError that says what was said."""
    server = serve(token=do.answer(body, 400, kind=kind))
    with pytest.raises(OAuthError, match=words):
        face(server).overall()


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_secret_follows_no_redirect(status: int, serve: Serve, face: MakeFace) -> None:
    """A redirect of the token endpoint is an OAuthError; the other place sees nothing."""
    other = serve()
    server = serve(token=do.redirect(other.url + "/v2/oauth2/token", status))
    with pytest.raises(OAuthError):
        face(server).overall()
    assert (len(server.tokens), other.connections) == (1, 0)


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize(
    ("fault", "error", "tries"),
    [
        (do.answer(b"", 503), ServerError, 3),
        (do.nothing(), APIConnectionError, 3),
        (do.cut({"access_token": "half-a-token"}, 25), APIConnectionError, 3),
        (do.answer(b"", 429, {"Retry-After": "500"}), RateLimitError, 1),
        (do.answer(b"{}"), ResponseDecodeError, 1),
        (do.answer(b"<html>", kind="text/html"), ResponseDecodeError, 1),
        (do.answer([1]), ResponseDecodeError, 1),
        (do.answer({"access_token": 5}), ResponseDecodeError, 1),
        (do.answer({"access_token": ""}), ResponseDecodeError, 1),
        (do.answer({"access_token": "two\r\nlines"}), ResponseDecodeError, 1),
        (do.answer({"access_token": "tökén"}), ResponseDecodeError, 1),
        (do.answer({"access_token": "x" * 9000}), ResponseDecodeError, 1),
        (do.endless(), ResponseDecodeError, 1),
        (do.answer(b" " * 65537), ResponseDecodeError, 1),
    ],
)
def test_faults_of_the_token_endpoint(
    fault: Any, error: type[Exception], tries: int, serve: Serve, face: MakeFace, clock: ManualClock
) -> None:
    """The same retries as any call; bodies without a token that a header can carry, or too large, are refused."""
    server = serve(token=fault)
    with pytest.raises(error) as caught:
        face(server, clock).overall()
    assert (len(server.tokens), len(server.reports)) == (tries, 0)
    assert "half-a-token" not in repr(caught.value) + str(caught.value)


@pytest.mark.promise("OAuth")
def test_a_passing_fault_of_the_token_endpoint_is_tried_again(serve: Serve, face: MakeFace, clock: ManualClock) -> None:
    """A cut answer, a 429 and a 500, then a token: one call, one report request."""
    server = serve(token=do.script(do.nothing(), do.refusal("2"), do.answer(b"", 500), do.token()))
    face(server, clock).overall()
    assert (len(server.tokens), len(server.reports)) == (4, 1)
    assert clock.sleeps == pytest.approx([0.375, 2.5, 0.75])
