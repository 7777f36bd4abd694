"""SOCKS proxies of the environment."""

import sys

import pytest

from helpscout_reports import APIConnectionError, ConfigurationError
from helpscout_reports.transport.connections.proxies import Proxy as ProxyAddress
from tests.helpscout_reports.conftest import MakeFace
from tests.helpscout_reports.transport.conftest import HOST, options
from tests.misbehaving.proxy import SocksProxy
from tests.misbehaving.samples import sample
from tests.misbehaving.server import Serve


def test_socks_needs_its_package(far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without socksio the error names it."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    monkeypatch.setitem(sys.modules, "socksio", None)
    with pytest.raises(ConfigurationError, match="socksio"):
        face(far(), **options()).overall()


def test_what_is_said_to_a_socks_proxy() -> None:
    """RFC 1928: a greeting, a login where there is one, the name of the host; replies may come in pieces."""
    talk = ProxyAddress("socks5", "proxy", 1080, "user", "word").handshake("reports.example", 443)
    assert next(talk) == b"\x05\x01\x02"
    assert next(talk) == 2
    assert talk.send(b"\x05") == 1
    assert talk.send(b"\x02") == b"\x01\x04user\x04word"
    assert next(talk) == 2
    assert talk.send(b"\x01\x00") == b"\x05\x01\x00\x03\x0freports.example\x01\xbb"
    assert next(talk) == 5
    assert talk.send(b"\x05\x00\x00\x01\x7f") == 5
    with pytest.raises(StopIteration):
        talk.send(b"\x00\x00\x01\x01\xbb")


@pytest.mark.promise("Connections")
@pytest.mark.parametrize("credentials", [None, "ada:the-password"])
def test_calls_go_through_a_socks_proxy(
    credentials: str | None, far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through a SOCKS proxy, with and without a login: one connection for three calls; the proxy looks the host up."""
    server = far()
    with SocksProxy(server.port, credentials=credentials) as proxy:
        login = "" if credentials is None else f"{credentials}@"
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("://", f"://{login}"))
        caller = face(server, **options())
        for _ in range(3):
            assert caller.overall().to_dict() == sample("user_overall")
        caller.close()
        assert proxy.asked == [f"{HOST}:443"]


@pytest.mark.slow
@pytest.mark.promise("Connections")
@pytest.mark.parametrize(
    ("login", "reply", "words", "tries"),
    [
        ("ada:wrong@", None, "refused the user name or the password", 0),
        ("", None, "requires a user name and a password", 0),
        ("ada:right@", b"\x05\x05\x00\x01\x00\x00\x00\x00\x00\x00", "refused to connect, with reply 5", 2),
    ],
    ids=["wrong password", "no login", "host refused"],
)
def test_a_socks_proxy_that_refuses(
    login: str, reply: bytes | None, words: str, tries: int, far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refused login is an error at once, without the password; a host that is not reached is tried again."""
    server = far()
    with SocksProxy(server.port, credentials="ada:right", reply=reply) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("://", f"://{login}"))
        with pytest.raises(APIConnectionError, match=words) as caught:
            face(server, **options(max_retries=1)).overall()
        assert len(proxy.asked) == tries
    assert "wrong" not in repr(caught.value)
