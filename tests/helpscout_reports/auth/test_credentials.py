"""Ways to authenticate, and where credentials come from."""

import copy
import pickle
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from helpscout_reports import (
    AccessToken,
    ApiKey,
    AuthorizationCode,
    ClientCredentials,
    ConfigurationError,
    FileTokenStore,
    HelpScoutReports,
    MemoryTokenStore,
    RefreshToken,
    authorize_url,
)
from tests.helpscout_reports.conftest import INTERVAL, MakeFace
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve


def test_nothing_found_names_the_variables() -> None:
    """No credentials at all: ConfigurationError that names every variable."""
    with pytest.raises(ConfigurationError) as caught:
        HelpScoutReports()
    for name in ("HELPSCOUT_APP_ID", "HELPSCOUT_APP_SECRET", "HELPSCOUT_ACCESS_TOKEN"):
        assert name in str(caught.value)


@pytest.mark.parametrize("name", ["HELPSCOUT_APP_ID", "HELPSCOUT_APP_SECRET", "HELPSCOUT_ACCESS_TOKEN"])
def test_a_blank_variable_is_as_good_as_none(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """White space in a variable is no credential: the same error that names the variables."""
    monkeypatch.setenv(name, " \t\n")
    with pytest.raises(ConfigurationError, match="HELPSCOUT_APP_ID and HELPSCOUT_APP_SECRET"):
        HelpScoutReports()


@pytest.mark.parametrize(
    "make", [ClientCredentials, lambda *a: RefreshToken(*a, "r"), lambda *a: AuthorizationCode(*a, "c")]
)
def test_credentials_that_are_no_utf_8_are_refused(make: Any) -> None:
    """Other bytes in a variable of the environment: ConfigurationError at once, and none in a call."""
    for credentials in (("id", "the-\udcff-secret"), ("\udcff", "the-secret")):
        with pytest.raises(ConfigurationError, match="has to be text"):
            make(*credentials)


def test_a_refresh_token_that_cannot_be_sent_is_none(serve: Serve, face: MakeFace) -> None:
    """The token endpoint gives half a character: the one before is used again."""
    server = serve(token=do.token(refresh_token="\ud800", expires_in=0.001))
    caller = face(server, auth=RefreshToken("id", "the-secret", "the-refresh"))
    for _ in range(2):
        caller.overall()
        time.sleep(0.002)
    assert {seen.form["refresh_token"] for seen in server.tokens} == {"the-refresh"}


@pytest.mark.promise("Base URL and environment")
@pytest.mark.parametrize(
    ("environment", "arguments", "kind"),
    [
        ({"APP_ID": "a", "APP_SECRET": "b"}, {}, "ClientCredentials"),
        ({"APP_SECRET": "b"}, {"app_id": "a"}, "ClientCredentials"),
        ({"ACCESS_TOKEN": "t"}, {}, "AccessToken"),
        ({"ACCESS_TOKEN": "t", "APP_ID": "a"}, {}, "AccessToken"),
        ({"ACCESS_TOKEN": "t", "APP_ID": "a", "APP_SECRET": "b"}, {}, "ClientCredentials"),
        ({"ACCESS_TOKEN": "t"}, {"app_id": "a", "app_secret": "b"}, "ClientCredentials"),
        ({"APP_ID": "a", "APP_SECRET": "b"}, {"auth": AccessToken("t")}, "AccessToken"),
        ({"APP_ID": "", "APP_SECRET": ""}, {}, None),
        ({"APP_ID": " a\n", "APP_SECRET": "b\n"}, {}, "ClientCredentials"),
        ({"ACCESS_TOKEN": "t\n", "APP_ID": "a", "APP_SECRET": " "}, {}, "AccessToken"),
        ({"ACCESS_TOKEN": " t", "APP_SECRET": "\n"}, {}, "AccessToken"),
        ({"APP_ID": " ", "APP_SECRET": "\n"}, {}, None),
        ({"ACCESS_TOKEN": " "}, {}, None),
        ({"ACCESS_TOKEN": "t"}, {"app_id": "a"}, None),
        ({"ACCESS_TOKEN": "two\nlines"}, {}, None),
        ({}, {"app_id": "a", "app_secret": ""}, None),
        ({}, {"app_id": " ", "app_secret": "b"}, None),
        ({}, {"app_id": 5, "app_secret": "b"}, None),
        ({}, {"app_id": "a", "app_secret": "b", "auth": AccessToken("t")}, None),
        ({}, {"auth": "t"}, None),
    ],
)
def test_where_credentials_come_from(
    environment: dict[str, str], arguments: dict[str, Any], kind: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Credentials that are given win, what is missing comes from the environment, contradictions are refused."""
    for name, value in environment.items():
        monkeypatch.setenv(f"HELPSCOUT_{name}", value)
    if kind is None:
        with pytest.raises(ConfigurationError):
            HelpScoutReports(**arguments)
    else:
        assert repr(HelpScoutReports(**arguments)).endswith(f"with {kind}>")


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (ClientCredentials, ["app_id", "app_secret"]),
        (AuthorizationCode, ["app_id", "app_secret", "code"]),
        (RefreshToken, ["app_id", "app_secret", "refresh_token"]),
    ],
)
def test_a_credential_that_is_refused_is_named(kind: type[Any], names: list[str]) -> None:
    """Blank, or no text: ConfigurationError that names the argument."""
    for name in names:
        for wrong in (" ", None):
            with pytest.raises(ConfigurationError, match=rf"^{kind.__name__}: {name} has to be text, and not blank$"):
                kind(**dict.fromkeys(names, "given") | {name: wrong})


@pytest.mark.parametrize("store", [object(), "tokens.json", dict, MemoryTokenStore, FileTokenStore])
def test_a_store_that_is_none_is_refused_at_once(store: Any) -> None:
    """Without the four methods of a TokenStore: ConfigurationError where it is given, which names them."""
    for make in (ClientCredentials, lambda *args, **more: RefreshToken(*args, "refresh", **more)):
        with pytest.raises(ConfigurationError, match=r"token_store: a TokenStore \(try_lock, unlock, load, save\)"):
            make("id", "the-secret", token_store=store)


class _LaterStore(MemoryTokenStore):
    async def load(self) -> None: ...  # type: ignore[override]


def test_a_store_of_coroutine_functions_is_refused_at_once() -> None:
    """Methods of `async def` would never be awaited: ConfigurationError where the store is given."""
    with pytest.raises(ConfigurationError, match="token_store: plain methods are needed"):
        ClientCredentials("id", "the-secret", token_store=_LaterStore())


def test_auth_of_another_kind_is_named() -> None:
    """`auth=` that is text: ConfigurationError that says what is needed, and does not repeat it."""
    with pytest.raises(ConfigurationError, match=r"^auth: ClientCredentials\(…\) or the like is needed, not str$"):
        HelpScoutReports(auth="the-secret")  # type: ignore[arg-type]


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("key", ["", "a b", "a\r\nX: y", "schlüssel", "a:b", "a\x00", None, 5])
def test_keys_that_no_header_can_carry_are_refused(key: Any) -> None:
    """Line breaks, spaces, non-ASCII and the like: ConfigurationError that does not repeat the value."""
    for make in (ApiKey, AccessToken):
        if key != "a:b" or make is ApiKey:
            with pytest.raises(ConfigurationError) as caught:
                make(key)
            assert str(key or "never") not in str(caught.value)
            assert str(caught.value).startswith(make.__name__)


def test_the_legacy_report_takes_an_api_key(serve: Serve, face: MakeFace) -> None:
    """HTTP Basic with the key as user name and X as password."""
    server = serve(do.answer(sample("legacy_user_overall")))
    caller = face(server, auth=ApiKey("the-key"))
    with pytest.warns(DeprecationWarning, match="legacy|v1|1.0"):
        caller.run(lambda: caller.client.legacy.user_overall(user=4, **INTERVAL))
    assert server.seen[0].headers["authorization"] == "Basic dGhlLWtleTpY"
    assert server.tokens == []


def test_the_wrong_kind_of_credentials_is_refused_before_anything_is_sent(serve: Serve, face: MakeFace) -> None:
    """An API key for a report of today, and a token for the legacy one: ConfigurationError, no request."""
    server = serve()
    with pytest.raises(ConfigurationError, match="user_overall needs OAuth"):
        face(server, auth=ApiKey("the-key")).overall()
    caller = face(server)
    with (
        pytest.warns(DeprecationWarning, match="legacy|v1|1.0"),
        pytest.raises(ConfigurationError, match="needs an ApiKey"),
    ):
        caller.run(lambda: caller.client.legacy.user_overall(user=4, **INTERVAL))
    assert server.connections == 0


def test_authorize_url_carries_id_and_state() -> None:
    """The documented page, with both values safely encoded."""
    parts = urlsplit(authorize_url("my app", "a&b=c"))
    assert parts.scheme == "https"
    assert parts.netloc == "secure.helpscout.net"
    assert parts.path == "/authentication/authorizeClientApplication"
    assert parse_qs(parts.query) == {"client_id": ["my app"], "state": ["a&b=c"]}


@pytest.mark.parametrize(
    ("app_id", "state"), [(None, "s"), ("", "s"), (" ", "s"), ("id", None), (7, "s"), ("\ud800", "s"), ("id", b"s")]
)
def test_authorize_url_takes_text_alone(app_id: Any, state: Any) -> None:
    """A variable that is not set, or anything else that is no text: ConfigurationError, and no address with `None`."""
    with pytest.raises(ConfigurationError, match="authorize_url: app_id and state"):
        authorize_url(app_id, state)


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize(
    "auth",
    [
        ClientCredentials("id", "hidden-1"),
        AuthorizationCode("id", "hidden-1", "hidden-2"),
        RefreshToken("id", "hidden-1", "hidden-2"),
        AccessToken("hidden-1"),
        ApiKey("hidden-1"),
    ],
)
def test_credentials_are_not_shown_pickled_or_copied(auth: Any) -> None:
    """No secret in repr, nor in the repr of what it holds; pickling and copying fail with a clear message."""
    assert "hidden" not in repr(auth) + repr(vars(auth))
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=f"{type(auth).__name__} cannot be pickled"):
            attempt(auth)
