"""Proxies of the environment."""

import base64
import json
import logging
import ssl
import time

import httpcore
import httpx
import pytest

from helpscout_reports import APIConnectionError, APITimeoutError, ConfigurationError
from helpscout_reports.transport.connections.proxies import Proxy as ProxyAddress
from helpscout_reports.transport.connections.proxies import proxy_for
from tests.helpscout_reports.conftest import INTERVAL, MakeFace
from tests.helpscout_reports.transport.conftest import HOST, options
from tests.misbehaving import behaviours as do
from tests.misbehaving.proxy import Proxy
from tests.misbehaving.samples import echo_user, sample
from tests.misbehaving.server import AUTHORITY, Serve


@pytest.mark.promise("Connections")
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_calls_go_through_the_proxy_of_the_environment(
    variable: str, far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy is asked once to connect, and sees nothing of the calls."""
    server = far()
    with Proxy(server.port) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        caller = face(server, **options())
        for _ in range(3):
            assert caller.overall().to_dict() == sample("user_overall")
        assert proxy.asked == [f"CONNECT {HOST}:443 HTTP/1.1"]
        assert "the-token" not in proxy.heads[0]
        caller.close()
    assert len(server.reports) == 3


@pytest.mark.promise("Connections")
def test_no_proxy_is_respected(far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch) -> None:
    """A host that NO_PROXY names is not asked for at the proxy."""
    server = far()
    with Proxy(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", ".example")
        with pytest.raises(APIConnectionError):
            face(server, **options(max_retries=0)).overall()
        assert proxy.asked == []


@pytest.mark.promise("Connections")
@pytest.mark.usefixtures("far")
@pytest.mark.parametrize("address", ["https://reports.example", "https://a.reports.example:8443", "https://10.1.2.3"])
@pytest.mark.parametrize(
    "entry",
    [
        *("*", "other, *", "https://", "all://", "http://", "reports.example", "example", "ports.example", "10.1.2.3"),
        *("https://reports.example", "http://reports.example", "all://10.1.2.3", "https://*.example", "*.example"),
        *("https://*", "all://*reports.example", "a.reports.example:8443", "https://a.reports.example:8443", "EXAMPLE"),
    ],
)
def test_no_proxy_means_what_it_means_to_httpx(entry: str, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any form that a client of httpx takes excepts the same hosts here."""
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", entry)
    url = httpx.URL(address)
    with httpx.Client() as client:
        direct = client._transport_for_url(url) is client._transport
    assert (proxy_for(url.scheme, url.host, url.port or 443) is None) == direct


@pytest.mark.usefixtures("far")
def test_white_space_around_an_address_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """As for the other variables: a blank one is as good as none, and a line's end is no part of an address."""
    monkeypatch.setenv("HTTPS_PROXY", " \n")
    assert proxy_for("https", "reports.example", 443) is None
    monkeypatch.setenv("ALL_PROXY", " http://proxy.example:3128\n")
    proxy = proxy_for("https", "reports.example", 443)
    assert proxy is not None
    assert (proxy.host, proxy.port) == ("proxy.example", 3128)


@pytest.mark.usefixtures("far")
def test_no_proxy_takes_addresses_in_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    """As they stand in URLs: with a port there is no other way to write them."""
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "[2001:db8::1], [2001:db8::2]:8443")
    asked = [(host, port) for host in ("2001:db8::1", "2001:db8::2") for port in (443, 8443)]
    assert [proxy_for("https", *where) is None for where in asked] == [True, True, False, True]


@pytest.mark.promise("Connections")
def test_this_machine_is_never_asked_for_at_a_proxy(
    serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server on this machine is reached without a proxy, whatever the environment says."""
    server = serve()
    with Proxy(server.port) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        face(server).overall()
        assert proxy.asked == []


@pytest.mark.promise("Connections")
def test_a_refused_login_is_not_tried_again(far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch) -> None:
    """407: one request, an APIConnectionError, and the password is nowhere in it."""
    server = far()
    with Proxy(server.port, credentials="user:right") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", "//user:wrong-password@"))
        with pytest.raises(APIConnectionError, match="407") as caught:
            face(server, **options()).overall()
        assert len(proxy.asked) == 1
        link: BaseException | None = caught.value
        while link is not None:
            assert "wrong-password" not in f"{link} {link!r} {link.args}"
            link = link.__cause__ or link.__context__


def test_a_login_in_the_proxys_address_is_used(far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch) -> None:
    """User and password, percent-decoded."""
    server = far()
    with Proxy(server.port, credentials="user:r@ght") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("//", "//user:r%40ght@"))
        caller = face(server, **options())
        assert caller.overall().to_dict() == sample("user_overall")
        caller.close()


@pytest.mark.slow
def test_a_proxy_that_cannot_reach_the_host_is_asked_again(
    far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """502 of a proxy may pass."""
    server = far()
    with Proxy(server.port, reply=b"HTTP/1.1 502 Bad Gateway\r\n\r\n") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(APIConnectionError, match="502"):
            face(server, **options(max_retries=1)).overall()
        assert len(proxy.asked) == 2


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_a_dripping_proxy_outlives_no_attempt(far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy whose answer to CONNECT comes byte by byte: the attempt ends in time."""
    server = far()
    with Proxy(server.port, reply=b"HTTP/1.1 200 OK\r\nX: " + b"x" * 10_000, pause=0.05) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            face(server, **options(timeout=0.3, max_retries=0)).overall()
        assert time.monotonic() - started < 5


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_a_proxy_that_never_stops_talking_outlives_no_attempt(
    far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy whose answer to CONNECT is a megabyte of headers: an error, soon."""
    server = far()
    with Proxy(server.port, reply=b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200_000) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        started = time.monotonic()
        with pytest.raises(APIConnectionError):
            face(server, **options(max_retries=0)).overall()
        assert time.monotonic() - started < 5


@pytest.mark.slow
@pytest.mark.promise("Connections")
def test_a_drip_inside_the_tunnel_ends_with_the_deadline(
    far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server behind a proxy that answers byte by byte is given up at the deadline."""
    server = far(do.drip_head())
    with Proxy(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        started = time.monotonic()
        caller = face(server, **options(deadline=0.7))
        with pytest.raises(APITimeoutError):
            caller.overall()
        assert time.monotonic() - started < 5
        caller.close()


def test_what_comes_behind_an_answer_in_a_tunnel_is_nobody_elses(
    far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every call through the tunnel gets its own rows."""
    server = far(echo_user())
    with Proxy(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        caller = face(server, **options())
        for user in (1, 2, 3):
            row = caller.run(lambda user=user: caller.client.user.drilldown(user=user, **INTERVAL).first())
            assert row.id == user
        caller.close()


@pytest.mark.promise("Connections")
def test_what_a_proxy_says_in_plain_text_is_no_answer(
    far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer of its own right behind that to CONNECT: the call ends in an error, tried once, and never in it."""
    body = json.dumps(sample("user_overall")).encode()
    fields = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    server = far(do.answer(sample("user_overall")))
    with Proxy(server.port, behind=do.head(200, fields) + body) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        caller = face(server, **options())
        with pytest.raises(APIConnectionError, match=r"plain text|WRONG_VERSION_NUMBER"):
            caller.overall()
        assert len(proxy.asked) == 1
        caller.close()
    assert not server.reports


@pytest.mark.parametrize(
    "address",
    [
        "ftp://proxy",
        "ftp://proxy:1",
        "http://[::1",
        "http://:0",
        "http://proxy:99999",
        "http://",
        "http://u:\udcff@proxy",
    ],
)
def test_an_address_that_is_none_is_refused(
    address: str, far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clear error, which does not show the address."""
    monkeypatch.setenv("HTTPS_PROXY", address)
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY"):
        face(far(), **options()).overall()


@pytest.mark.parametrize("address", ["http://a..b:3128", f"http://{'a' * 64}.example:3128"])
def test_a_proxy_that_no_name_system_knows_is_a_connection_error(
    address: str, far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name cannot even be asked for."""
    monkeypatch.setenv("HTTPS_PROXY", address)
    with pytest.raises(APIConnectionError, match="has no address"):
        face(far(), **options(max_retries=0)).overall()


def answer_to_connect(said: bytes) -> int:
    """How many bytes of what a proxy says are read before the connection belongs to the caller."""
    talk = ProxyAddress("http", "proxy", 3128, "", "").handshake("reports.example", 443)
    next(talk)
    wanted, read = next(talk), 0
    try:
        while True:
            assert isinstance(wanted, int)
            wanted, read = talk.send(said[read : read + wanted]), read + wanted
    except StopIteration:
        return read + 1


@pytest.mark.parametrize("ends", [b"\r\n", b"\n"])
@pytest.mark.parametrize("before", [b"", b"HTTP/1.1 100 Continue{}{}", b"HTTP/1.1 103 Early Hints{}Link: </x>{}{}"])
@pytest.mark.parametrize("status", [b"HTTP/1.0 200", b"HTTP/1.1 201 Connection established{}Content-Length: 0"])
def test_answers_to_connect_are_read_as_httpx_reads_them(ends: bytes, before: bytes, status: bytes) -> None:
    """Lines without a carriage return, interim answers, no reason: up to the end of the head, and not a byte more."""
    said = (before + status + b"{}{}").replace(b"{}", ends)
    assert answer_to_connect(said + b"TLS") == len(said)


@pytest.mark.parametrize("status", [b"HTTP/1.1 20", b"HTTP/1.1 2000", b"HTTP/1.1 \xb2\xb2\xb2", b"HTTP/1.1  200", b""])
def test_what_is_no_answer_to_connect(status: bytes) -> None:
    """Nothing that only resembles a status connects."""
    with pytest.raises(httpcore.ProxyError, match="did not answer in HTTP"):
        answer_to_connect(status + b"\r\n\r\n")


@pytest.mark.promise("Connections")
def test_calls_go_through_a_proxy_that_is_reached_through_tls(
    far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`https://`: TLS to the proxy, whose authority SSL_CERT_FILE names, and the calls' own TLS inside it."""
    server = far()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(context)
    with Proxy(server.port, tls=context) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        caller = face(server, **options())
        for _ in range(3):
            assert caller.overall().to_dict() == sample("user_overall")
        caller.close()
        assert proxy.asked == [f"CONNECT {HOST}:443 HTTP/1.1"]


@pytest.mark.promise("OAuth")
def test_the_password_of_a_proxy_is_in_no_log(
    far: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A server echoes what the proxy was told: the logs of httpx and httpcore show no form of the password."""
    encoded = base64.b64encode(b"ada:the-password").decode()
    echo = {"X-Echo": f"Basic {encoded}", "X-Plain": "the-password"}
    server = far(do.answer(sample("user_overall"), headers=echo))
    with Proxy(server.port, credentials="ada:the-password") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("://", "://ada:the-password@"))
        with caplog.at_level(logging.DEBUG):
            caller = face(server, **options())
            caller.overall()
            caller.close()
    assert "x-echo" in caplog.text.lower()
    assert "the-password" not in caplog.text
    assert encoded not in caplog.text
