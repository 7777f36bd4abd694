"""Access: tokens, the legacy key, the plan, the rate limit."""

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from tests.sandbox.queries import INTERVAL

TOKEN = "/v2/oauth2/token"
APPLICATION = {"client_id": "any", "client_secret": "thing"}


def ask(box: Sandbox, token: str) -> int:
    """Status of a report asked for with a token."""
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{box.url}/v2/reports/company?{INTERVAL}", headers=headers).status_code


@pytest.mark.parametrize("way", ["json", "data", "params"])
def test_any_application_gets_a_token(box: Sandbox, http: httpx.Client, way: str) -> None:
    """JSON, form and query string all work; the token opens the reports, and there is no refresh token."""
    answer = http.post(TOKEN, **{way: {"grant_type": "client_credentials", **APPLICATION}})
    assert answer.status_code == 200
    assert answer.json().keys() == {"token_type", "access_token", "expires_in"}
    assert (answer.json()["token_type"], answer.json()["expires_in"]) == ("bearer", 172800)
    assert ask(box, answer.json()["access_token"]) == 200


def test_a_code_works_once_and_refresh_tokens_rotate(box: Sandbox, http: httpx.Client) -> None:
    """A code gives a pair of tokens; each refresh token gives the next pair and is then used up."""
    code = {"grant_type": "authorization_code", "code": "from-the-redirect", **APPLICATION}
    first = http.post(TOKEN, json=code).json()
    assert http.post(TOKEN, json=code).json()["error"] == "invalid_grant"
    refresh = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"], **APPLICATION}
    second = http.post(TOKEN, json=refresh).json()
    assert second["refresh_token"] != first["refresh_token"]
    again = http.post(TOKEN, json=refresh)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    assert ask(box, second["access_token"]) == 200


@pytest.mark.parametrize(
    ("request_fields", "status", "code"),
    [
        ({}, 400, "invalid_request"),
        ({"grant_type": "password", **APPLICATION}, 400, "unsupported_grant_type"),
        ({"grant_type": "client_credentials", "client_id": "any"}, 401, "invalid_client"),
        ({"grant_type": "client_credentials", "client_secret": "any"}, 401, "invalid_client"),
        ({"grant_type": "authorization_code", **APPLICATION}, 400, "invalid_request"),
        ({"grant_type": "refresh_token", **APPLICATION}, 400, "invalid_request"),
    ],
)
def test_a_token_request_must_be_whole(
    http: httpx.Client, request_fields: dict[str, str], status: int, code: str
) -> None:
    """What is missing or unknown is refused in the words of OAuth."""
    answer = http.post(TOKEN, json=request_fields)
    assert (answer.status_code, answer.json()["error"]) == (status, code)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"[1]", "application/json"),
        (b'{"grant_type": 1}', "application/json"),
        (b"\xff", "application/json"),
        (b"[" * 60_000, "application/json"),
        (b"grant_type=client_credentials", "text/plain"),
        (b"a" * 70_000, "application/json"),
    ],
)
def test_an_unreadable_token_request_is_refused(http: httpx.Client, body: bytes, kind: str) -> None:
    """Broken, nested, large or foreign bodies give an OAuth error, not a failure."""
    answer = http.post(TOKEN, content=body, headers={"Content-Type": kind})
    assert answer.status_code == 400
    assert answer.json()["error"] == "invalid_request"


@pytest.mark.parametrize("header", [None, "Bearer wrong", "Bearer", "Basic c2FuZGJveDo=", "sandbox"])
def test_a_report_needs_a_good_token(box: Sandbox, header: str | None) -> None:
    """Without a good bearer token the answer is 401 with the API's error body."""
    headers = {"Authorization": header} if header else {}
    answer = httpx.get(f"{box.url}/v2/reports/company?{INTERVAL}", headers=headers)
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert answer.json().keys() >= {"logRef", "message"}


@pytest.mark.slow
def test_tokens_expire() -> None:
    """A token is good until its lifetime is over, by the sandbox's own clock."""
    with Sandbox(token_lifetime=60) as box:
        token = httpx.post(box.url + TOKEN, json={"grant_type": "client_credentials", **APPLICATION}).json()
        assert token["expires_in"] == 60
        box.advance(50)
        assert ask(box, token["access_token"]) == 200
        box.advance(10)
        assert ask(box, token["access_token"]) == 401


def test_tokens_can_be_revoked(box: Sandbox, http: httpx.Client) -> None:
    """After a revocation no token given out before is good."""
    token = http.post(TOKEN, json={"grant_type": "client_credentials", **APPLICATION}).json()["access_token"]
    box.revoke_tokens()
    assert ask(box, token) == 401


@pytest.mark.parametrize(("auth", "status"), [(("key", "X"), 200), (None, 401), (("", "X"), 401)])
def test_the_legacy_report_takes_a_key(box: Sandbox, auth: tuple[str, str] | None, status: int) -> None:
    """The first version of the API has HTTP Basic with a key as user name, and no bearer token."""
    answer = httpx.get(f"{box.url}/v1/reports/user.json?user=4&{INTERVAL}", auth=auth)
    assert answer.status_code == status


def test_a_bearer_token_is_no_legacy_key(http: httpx.Client) -> None:
    """The legacy report does not take a token."""
    assert http.get(f"/v1/reports/user.json?user=4&{INTERVAL}").status_code == 401


@pytest.mark.slow
def test_the_standard_plan_has_no_reports() -> None:
    """Without Plus or Pro the reports are 403, while look-ups go on to work."""
    with Sandbox(plan="standard") as box:
        assert ask(box, "sandbox") == 403
        assert httpx.get(box.url + "/v2/users", headers={"Authorization": "Bearer sandbox"}).status_code == 200


@pytest.mark.slow
def test_the_rate_limit_counts_down_and_refuses() -> None:
    """Each answer says how many requests are left; past the limit 429 says how long to wait; then it starts anew."""
    with Sandbox(rate_limit=2) as box, httpx.Client(headers={"Authorization": "Bearer sandbox"}) as http:
        answers = [http.get(box.url + "/v2/users") for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert [answer.headers["X-RateLimit-Remaining-Minute"] for answer in answers] == ["1", "0", "0"]
        assert {answer.headers["X-RateLimit-Limit-Minute"] for answer in answers} == {"2"}
        assert answers[2].json() == {"message": "API rate limit exceeded"}
        wait = int(answers[2].headers["X-RateLimit-Retry-After"])
        assert 1 <= wait <= 60
        box.advance(wait)
        assert http.get(box.url + "/v2/users").status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize(("plan", "limit"), [("standard", "200"), ("plus", "400"), ("pro", "800")])
def test_the_plan_sets_the_rate_limit(plan: str, limit: str) -> None:
    """Each plan has its documented number of requests a minute."""
    with Sandbox(plan=plan) as box:
        assert httpx.get(box.url + "/v2/users").headers["X-RateLimit-Limit-Minute"] == limit
