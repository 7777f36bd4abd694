"""Answers that bring a new refresh token: whatever else is wrong with them, it is kept, as the last one is used up."""

import gzip
from typing import Any

import pytest

from helpscout_reports import APIConnectionError, HelpScoutError, MemoryTokenStore, RefreshToken, ResponseDecodeError
from tests.misbehaving import behaviours as do
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Behaviour, Exchange, Serve

from ..conftest import MakeFace
from .test_shown_secrets import report_of

PACKED = gzip.compress(b'{"access_token": "token-1", "refresh_token": "refresh-1"}')
JSON = {"Content-Type": "application/json"}
ACCESS_TOKENS_OF_NO_USE = {
    "left out": b"",
    "null": b'"access_token": null, ',
    "a number": b'"access_token": 12345678, ',
    "empty": b'"access_token": "", ',
    "with a line break": b'"access_token": "two\\r\\nlines", ',
    "with a raw line break": b'"access_token": "two\r\nlines", ',
    "with a space": b'"access_token": "two words", ',
    "not ASCII": '"access_token": "tökén", '.encode(),
    "not UTF-8": '"access_token": "tökén", '.encode("latin-1"),
    "endless": b'"access_token": "' + b"x" * 9000 + b'", ',
    "a NaN": b'"access_token": NaN, ',
    "no JSON": b'"access_token": token-1, ',
    "nested absurdly": b'"access_token": ' + b"[" * 20_000 + b"]" * 20_000 + b", ",
}


def auth_with(store: MemoryTokenStore) -> RefreshToken:
    """Credentials whose first token request works once."""
    return RefreshToken("id", "the-secret", "the-refresh", token_store=store)


def saved(store: MemoryTokenStore) -> str | None:
    """The refresh token in a store."""
    token = store.load()
    return None if token is None else token.refresh_token


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize("access_token", ACCESS_TOKENS_OF_NO_USE.values(), ids=ACCESS_TOKENS_OF_NO_USE)
def test_a_refresh_token_beside_an_access_token_of_no_use_is_kept(
    access_token: bytes, serve: Serve, face: MakeFace
) -> None:
    """The call ends in an error, once the new refresh token is stored; the next call sends that one."""
    body = b"{" + access_token + b'"refresh_token": "re\\u0066resh\\/1", "expires_in": 7200}'
    server = serve(token=do.script(do.answer(body), do.token("token-2", refresh_token="refresh-2")))
    store = MemoryTokenStore()
    caller = face(server, auth=auth_with(store))
    with pytest.raises(ResponseDecodeError) as caught:
        caller.overall()
    assert saved(store) == "refresh/1"
    assert "refresh/1" not in report_of(caught.value)
    caller.overall()
    assert [seen.form["refresh_token"] for seen in server.tokens] == ["the-refresh", "refresh/1"]
    assert server.reports[0].headers["authorization"] == "Bearer token-2"


@pytest.mark.parametrize("life", [b"NaN", b"Infinity", b"-Infinity", b"1" * 5000, b"1e999999", b'"\xff"', b'"\x00"'])
def test_a_life_that_is_no_json_is_an_hour(life: bytes, serve: Serve, face: MakeFace) -> None:
    """`expires_in` that strict JSON does not know spoils no token that came with it: one request, ten calls."""
    body = b'{"access_token": "token-1", "refresh_token": "refresh-1", "expires_in": ' + life + b"}"
    server, store = serve(token=do.answer(body)), MemoryTokenStore()
    caller = face(server, auth=auth_with(store))
    for _ in range(10):
        caller.overall()
    assert saved(store) == "refresh-1"
    assert len(server.tokens) == 1


WHOLE = b'{"access_token": "token-1", "refresh_token": "refresh-1"}'


async def unended(exchange: Exchange) -> bool:
    """A whole body, and no end of it."""
    await exchange.send(do.head(200, JSON | {"Content-Length": "900"}) + WHOLE)
    return await do.silence()(exchange)


TORN = b'{"refresh_token": "refresh-1", "access_token": "tok'
BROKEN_OFF: dict[str, tuple[Behaviour, Any]] = {
    "whole, but said to be longer": (do.lie(WHOLE, 3), None),
    "whole, but of a chunk said to be longer": (
        do.raw(do.head(200, JSON | {"Transfer-Encoding": "chunked"}) + b"fff\r\n" + WHOLE),
        None,
    ),
    "whole, but no last chunk": (
        do.raw(do.head(200, JSON | {"Transfer-Encoding": "chunked"}) + b"%x\r\n" % len(WHOLE) + WHOLE + b"\r\nxyz"),
        None,
    ),
    "whole, but packed without an end": (do.answer(PACKED[:-8], headers={"Content-Encoding": "gzip"}), None),
    "whole, but packed with another checksum": (
        do.answer(PACKED[:-8] + bytes(8), headers={"Content-Encoding": "gzip"}),
        None,
    ),
    "whole, but without an end": (unended, None),
    "whole, but reset": (do.reset(do.head(200, JSON | {"Content-Length": "900"}) + WHOLE), None),
    "torn behind it": (do.lie(TORN, 30), ResponseDecodeError),
    "torn before it": (do.lie(b'{"access_token": "token-1", "refresh_token": "refre', 30), APIConnectionError),
    "damaged behind it, and packed": (
        do.answer(gzip.compress(TORN, 0)[:-8] + bytes(8), headers={"Content-Encoding": "gzip"}),
        ResponseDecodeError,
    ),
    "too large": (do.answer(WHOLE[:-1] + b', "more": "' + b"x" * 70_000 + b'"}'), ResponseDecodeError),
}


@pytest.mark.parametrize(("answer", "error"), BROKEN_OFF.values(), ids=BROKEN_OFF)
def test_a_refresh_token_in_a_broken_answer_is_kept(
    answer: Behaviour, error: Any, serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut, late, damaged or too large after a whole refresh token: that is kept; a whole access token is used."""
    monkeypatch.setattr("helpscout_reports.transport.protocol.MOST_SECONDS", 0.3)
    server, store = serve(token=answer), MemoryTokenStore()
    caller = face(server, auth=auth_with(store), timeout=0.3, max_retries=0)
    if error is None:
        assert caller.overall().to_dict() == sample("user_overall")
    else:
        with pytest.raises(HelpScoutError) as caught:
            caller.overall()
        assert type(caught.value) is error
        assert "refre" not in report_of(caught.value).replace("refresh_token", "").replace("Refresh", "")
    assert saved(store) == (None if error is APIConnectionError else "refresh-1")
    assert len(server.tokens) == 1
