"""What a client may be told, and what it refuses."""

import math
from typing import Any

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports import ConfigurationError, HelpScoutReports
from helpscout_reports.settings import DEFAULT_BASE_URL, check_base_url, make_settings

ALLOWED = {
    "https://api.helpscout.net": "https://api.helpscout.net",
    "https://api.helpscout.net/": "https://api.helpscout.net",
    "HTTPS://API.HelpScout.net/Prefix/": "https://api.helpscout.net/Prefix",
    "https://proxy.example:8443/a/b": "https://proxy.example:8443/a/b",
    "https://10.0.0.1": "https://10.0.0.1",
    "https://[2001:db8::1]:443/x": "https://[2001:db8::1]:443/x",
    "http://localhost": "http://localhost",
    "HTTP://LOCALHOST:80": "http://localhost:80",
    "http://127.0.0.1:8080/prefix": "http://127.0.0.1:8080/prefix",
    "http://127.255.255.254": "http://127.255.255.254",
    "http://[::1]:8080": "http://[::1]:8080",
    "http://127.0.0.1/%7Euser/v.1": "http://127.0.0.1/%7Euser/v.1",
    "https://api.helpscout.net/v2": "https://api.helpscout.net",
    "https://api.helpscout.net/v2/": "https://api.helpscout.net",
    "https://example.com/prefix/v2": "https://example.com/prefix",
    "https://example.com/v2/prefix": "https://example.com/v2/prefix",
    "https://example.com/rev2": "https://example.com/rev2",
    "https://xn--bcher-kva.example": "https://xn--bcher-kva.example",
}
REFUSED = [
    "", " ", "api.helpscout.net", "//api.helpscout.net", "ftp://127.0.0.1", "file:///etc/passwd", "httpss://x",
    "http://api.helpscout.net", "http://0.0.0.0", "http://10.0.0.1", "http://126.0.0.1", "http://128.0.0.1",
    "http://127.0.0.1.evil.com", "http://127.0.0.1@evil.com", "http://localhost@evil.com", "http://localhost.evil.com",
    "http://evil.com#@127.0.0.1", "http://evil.com\\@127.0.0.1", "http://127.0.0.1\\.evil.com", "http://localhost.",
    "http://127.0.0.1.", "https://api.helpscout.net.", "http://127.1", "http://0x7f000001", "http://2130706433",
    "http://0177.0.0.1", "http://127.000.000.001", "http://[::ffff:127.0.0.1]", "http://[::]", "http://[::1", "http://::1",
    "http://[::1%25eth0]", "http://[127.0.0.1]", "http://[v1.x]", "https://user:pass@api.helpscout.net", "https://@x",
    "https://x?query", "https://x#fragment", "https://x:0", "https://x:65536", "https://x:99999", "https://x:", "https://x:1a",
    "https://x/a b", "https://x/\n", " https://x", "https://x ", "https://x\t", "https://x\r\nHost: y", "https://x/%zz",
    "https://-x", "https://x-", "https://x_y", "https://bücher.example", "http://ⓛocalhost", "https://x/../y", "https://x/.",
    "https://a..b", f"https://{'a' * 64}.com", f"https://{'a.' * 130}com", "https://xn--zzzzzz.com",
    "https://localhost／evil", "http:/localhost", "http:localhost", "https://", None, 7, b"https://x",
]  # fmt: skip


@pytest.mark.parametrize(("text", "base"), ALLOWED.items())
def test_addresses_that_are_taken(text: str, base: str) -> None:
    """https anywhere, http to this machine; prefix kept, host in lower case, no `/v2` and no slash at the end."""
    assert check_base_url(text) == base


@pytest.mark.promise("Base URL and environment")
@pytest.mark.parametrize("text", REFUSED)
def test_addresses_that_are_refused(text: Any) -> None:
    """Clear text to other machines, user names, queries, odd spellings and tricks: ConfigurationError."""
    with pytest.raises(ConfigurationError, match="base_url"):
        check_base_url(text)


@pytest.mark.promise("Base URL and environment")
def test_a_refused_address_is_not_repeated() -> None:
    """An address with a password in it does not get into the message."""
    with pytest.raises(ConfigurationError) as caught:
        check_base_url("https://user:hunter22@example.com")
    assert "hunter22" not in str(caught.value)


@pytest.mark.slow
@pytest.mark.promise("Base URL and environment")
@given(st.text(alphabet="htps:/\\@.127localhoste[]#?%\t\n evil", max_size=40))
def test_plain_http_never_leaves_this_machine(text: str) -> None:
    """Whatever the address: taken with http means that the host is exactly a loopback one."""
    import httpx

    for address in (text, f"http://{text}"):
        try:
            base = check_base_url(address)
        except ConfigurationError:
            continue
        url = httpx.URL(base)
        assert url.scheme == "https" or url.host == "localhost" or url.host == "::1" or url.host.startswith("127.")
        assert not (url.userinfo)
        assert not (url.query)
        assert not (url.fragment)


@pytest.mark.promise("Base URL and environment")
def test_the_environment_sets_the_address_unless_one_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """`HELPSCOUT_BASE_URL` counts when nothing is given; the documented address given in words wins."""
    monkeypatch.setenv("HELPSCOUT_BASE_URL", "http://127.0.0.1:1/there")
    assert "http://127.0.0.1:1/there" in repr(HelpScoutReports("id", "secret"))
    given = HelpScoutReports("id", "secret", base_url="".join(["https://api.", "helpscout.net"]))
    assert "https://api.helpscout.net " in repr(given)
    for blank in ("", " \n"):
        monkeypatch.setenv("HELPSCOUT_BASE_URL", blank)
        assert "https://api.helpscout.net " in repr(HelpScoutReports("id", "secret"))
    monkeypatch.setenv("HELPSCOUT_BASE_URL", " http://127.0.0.1:1/there\n")
    assert "http://127.0.0.1:1/there " in repr(HelpScoutReports("id", "secret"))
    monkeypatch.setenv("HELPSCOUT_BASE_URL", "http://evil.example")
    with pytest.raises(ConfigurationError, match="HELPSCOUT_BASE_URL"):
        HelpScoutReports("id", "secret")


@pytest.mark.parametrize(
    "wrong",
    [
        *[{name: value} for name in ("timeout", "deadline") for value in (0, -1, math.nan, math.inf, "5", True)],
        *[{"max_wait": value} for value in (-1, math.nan, math.inf, None, "5")],
        *[{"max_retries": value} for value in (-1, 1.5, None, True, "2")],
        {"timeout": None},
        *[{"validate": value} for value in (None, "", "false", 0, 1, [])],
        *[{name: -(10**5000)} for name in ("timeout", "deadline", "max_retries", "max_wait")],
        {"max_wait": "x" * 5000},
    ],
    ids=lambda wrong: "".join(wrong),
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    """Endless or wordy times, counts and choices: ConfigurationError that names the argument, in a line to read."""
    with pytest.raises(ConfigurationError, match=next(iter(wrong))) as caught:
        HelpScoutReports("id", "secret", **wrong)
    assert len(str(caught.value)) < 200


def test_seconds_that_are_refused_name_their_rule() -> None:
    """The message says from where on seconds are taken: above 0, or from 0."""
    for name, rule in (("timeout", "above 0"), ("deadline", "above 0"), ("max_wait", "from 0")):
        with pytest.raises(ConfigurationError, match=f"^{name}: a number of seconds {rule} is needed, not -1$"):
            HelpScoutReports("id", "secret", **{name: -1})


def test_the_edges_are_allowed() -> None:
    """No retries, no waits and no deadline are choices."""
    settings = make_settings(DEFAULT_BASE_URL, 1, None, 0, 0, validate=True)
    assert (settings.deadline, settings.max_retries, settings.max_wait) == (math.inf, 0, 0)


def test_numbers_of_other_libraries_are_numbers() -> None:
    """Times and counts may be those of numpy; they are plain ones from then on."""
    numbers: Any = (numpy.int64(3), numpy.float32(2.5), numpy.uint8(4), numpy.int32(0))
    settings = make_settings(DEFAULT_BASE_URL, *numbers, validate=True)
    found = (settings.timeout, settings.deadline, settings.max_retries, settings.max_wait)
    assert found == (3.0, 2.5, 4, 0.0)
    assert [type(value) for value in found] == [float, float, int, float]
    wrong: Any
    for wrong in (numpy.bool_(True), numpy.float64("nan"), numpy.array([1, 2])):
        for name in ("timeout", "max_retries"):
            with pytest.raises(ConfigurationError, match=name):
                HelpScoutReports("id", "secret", **{name: wrong})
