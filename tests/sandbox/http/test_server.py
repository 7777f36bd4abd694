"""The sandbox as a server: where it listens, how it starts and stops, what it says about itself."""

import socket
from math import inf, nan

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from tests.sandbox.queries import BEARER, INTERVAL


@pytest.mark.promise("Sandbox")
def test_it_listens_on_loopback_only(box: Sandbox) -> None:
    """The address is 127.0.0.1 with a port of the system's choice, and no other address of the machine answers."""
    host, _, port = box.url.removeprefix("http://").partition(":")
    assert (host, int(port) > 0) == ("127.0.0.1", True)
    other = socket.socket()
    with other:
        other.bind(("127.0.0.2", int(port)))


@pytest.mark.promise("Sandbox")
@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "sandbox"])
def test_it_refuses_other_names_in_the_host_header(http: httpx.Client, host: str) -> None:
    """A request under another host name is refused."""
    assert http.get("/v2/users", headers={"Host": host}).status_code == 400


@pytest.mark.parametrize("host", ["127.0.0.1:80", "localhost", "localhost:8080"])
def test_it_takes_the_names_of_this_machine(http: httpx.Client, host: str) -> None:
    """127.0.0.1 and localhost are this machine, with any port."""
    assert http.get("/v2/users", headers={"Host": host}).status_code == 200


def test_every_answer_says_that_it_is_a_sandbox(http: httpx.Client) -> None:
    """Reports, errors, unknown addresses and the index page all carry the header."""
    for path in ("/", f"/v2/reports/company?{INTERVAL}", "/v2/reports/company", "/nowhere"):
        assert http.get(path).headers["X-Sandbox"] == "helpscout-reports"


def test_the_index_page_lists_every_path(http: httpx.Client) -> None:
    """The page says what it is, and every path of the document is on it."""
    page = http.get("/")
    assert page.headers["Content-Type"].startswith("text/html")
    assert "not Help Scout" in page.text
    assert "/v2/reports/company/drilldown" in page.text
    assert "/v2/oauth2/token" in page.text


def test_an_unknown_address_answers_in_plain_text(http: httpx.Client) -> None:
    """As the API does, a wrong path gives 404 in plain text."""
    answer = http.get(f"/v2/reports/nothing?{INTERVAL}")
    assert (answer.status_code, answer.text) == (404, "Unknown URL")
    assert answer.headers["Content-Type"].startswith("text/plain")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
def test_a_wrong_method_is_refused(http: httpx.Client, method: str) -> None:
    """Any method but GET is 405, with the allowed ones."""
    answer = http.request(method, f"/v2/reports/company?{INTERVAL}")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")


def test_a_busy_port_is_a_clear_message(box: Sandbox) -> None:
    """A port that is taken gives an error that names it."""
    port = int(box.url.rpartition(":")[2])
    with pytest.raises(OSError, match=f"port {port} on 127.0.0.1 is in use"):
        Sandbox(port=port).open()


@pytest.mark.slow
def test_it_can_be_opened_many_times(capfd: pytest.CaptureFixture[str]) -> None:
    """Many sandboxes in one process, at once and in turn, print nothing."""
    with Sandbox() as one, Sandbox() as two:
        assert one.url != two.url
        httpx.get(one.url + "/v2/users", headers=BEARER)
        assert (len(one.requests), len(two.requests)) == (1, 0)
    again = Sandbox()
    for _ in range(2):
        with again:
            assert httpx.get(again.url + "/v2/users", headers=BEARER).status_code == 200
    assert capfd.readouterr() == ("", "")


@pytest.mark.promise("Sandbox")
@pytest.mark.slow
def test_it_stops_listening() -> None:
    """After it is closed nobody answers, the port is free, and closing again does nothing."""
    with Sandbox() as box:
        url = box.url
    with pytest.raises(httpx.ConnectError):
        httpx.get(url + "/v2/users")
    box.close()
    with Sandbox(port=int(url.rpartition(":")[2])) as box:
        assert box.url == url


def test_a_closed_box_has_no_address() -> None:
    """Asking for the address of a box that is not open says what to do."""
    with pytest.raises(RuntimeError, match="with Sandbox"):
        _ = Sandbox().url


@pytest.mark.parametrize(
    "wrong",
    [
        {"plan": "gold"},
        {"rate_limit": 0},
        {"latency": -1},
        {"latency": nan},
        {"token_lifetime": 0},
        {"token_lifetime": inf},
        {"timezone": "Moon/Base"},
    ],
)
def test_senseless_settings_are_refused(wrong: dict[str, object]) -> None:
    """An invalid setting is a ValueError."""
    with pytest.raises(ValueError, match=str(next(iter(wrong)))):
        Sandbox(**wrong)  # type: ignore[arg-type]
