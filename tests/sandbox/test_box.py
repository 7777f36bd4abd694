"""What a test can set up: answers, errors, the clock."""

import time
from functools import partial

import freezegun
import httpx
import pytest

from helpscout_reports.sandbox import Sandbox, SeenRequest
from tests.sandbox.queries import BEARER, INTERVAL

COMPANY = f"/v2/reports/company?{INTERVAL}"


def test_an_answer_can_be_given(box: Sandbox, http: httpx.Client) -> None:
    """A given body is served as it is, for as long as nothing else is said."""
    box.answer("company_overall", {"current": {"closed": 7, "ünïcode": None}})
    for _ in range(2):
        answer = http.get(COMPANY)
        assert (answer.status_code, answer.json()) == (200, {"current": {"closed": 7, "ünïcode": None}})
    box.reset()
    assert "filterTags" in http.get(COMPANY).json()


@pytest.mark.parametrize("body", ["{broken", b"\x00\xff", "[]", ""])
def test_an_answer_can_be_anything(box: Sandbox, http: httpx.Client, body: str | bytes) -> None:
    """Text and bytes go out untouched, so that broken answers can be tried."""
    box.answer("company_overall", body)
    assert http.get(COMPANY).content == (body if isinstance(body, bytes) else body.encode())


def test_a_given_answer_is_still_checked_for(box: Sandbox, http: httpx.Client) -> None:
    """A request that the document does not allow is refused whatever answer is set up."""
    box.answer("company_overall", {})
    assert http.get("/v2/reports/company").status_code == 400


def test_requests_can_be_made_to_fail(box: Sandbox, http: httpx.Client) -> None:
    """Failures come as often as asked for, one set after another, with the API's error body."""
    box.fail("company_overall", status=503, times=2)
    box.fail("company_overall", status=429, headers={"X-RateLimit-Retry-After": "7"})
    box.fail("company_overall", status=418, body="teapot")
    answers = [http.get(COMPANY) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [503, 503, 429, 418, 200]
    assert answers[0].json()["message"] == "Service Unavailable"
    assert answers[2].headers["X-RateLimit-Retry-After"] == "7"
    assert answers[3].text == "teapot"


def test_one_operation_fails_alone(box: Sandbox, http: httpx.Client) -> None:
    """A failure of one report leaves the others as they are, and can last until it is taken back."""
    box.fail("company_overall", times=None)
    assert [http.get(COMPANY).status_code for _ in range(3)] == [500, 500, 500]
    assert http.get(f"/v2/reports/docs?{INTERVAL}").status_code == 200
    box.reset()
    assert http.get(COMPANY).status_code == 200


def test_the_token_endpoint_can_fail_as_well(box: Sandbox, http: httpx.Client) -> None:
    """Failures can be set up for tokens."""
    box.fail("oauth_token", status=401, body={"error": "invalid_client"})
    answer = http.post("/v2/oauth2/token", json={})
    assert (answer.status_code, answer.json()) == (401, {"error": "invalid_client"})


def test_only_known_operations_can_be_set_up(box: Sandbox) -> None:
    """A misspelt operation is an error at once, and so is a failure that never happens."""
    with pytest.raises(ValueError, match="user_overal'"):
        box.fail("user_overal")
    with pytest.raises(ValueError, match="user_overal'"):
        box.answer("user_overal", {})
    with pytest.raises(ValueError, match="times=0"):
        box.fail("user_overall", times=0)


def test_it_tells_what_it_saw(box: Sandbox, http: httpx.Client) -> None:
    """Requests are noted in order, with query, status and operation, unknown addresses too."""
    http.get(COMPANY)
    http.get("/v2/reports/company?rows=1")
    http.get("/nowhere")
    assert box.requests == [
        SeenRequest("GET", "/v2/reports/company", INTERVAL, 200, "company_overall"),
        SeenRequest("GET", "/v2/reports/company", "rows=1", 400, "company_overall"),
        SeenRequest("GET", "/nowhere", "", 404, None),
    ]
    assert box.requests[0].parameters == {"start": "2026-03-02T00:00:00Z", "end": "2026-04-01T00:00:00Z"}


@pytest.mark.promise("Sandbox")
def test_it_keeps_no_secret(box: Sandbox, http: httpx.Client) -> None:
    """Neither credentials nor tokens are in what it noted."""
    fields = {"grant_type": "client_credentials", "client_id": "my-id", "client_secret": "my-secret"}
    token = http.post("/v2/oauth2/token", params=fields).json()["access_token"]
    http.get(COMPANY, headers={"Authorization": f"Bearer {token}"})
    noted = repr(box.requests)
    assert "oauth_token" in noted
    assert not any(secret in noted for secret in ("my-id", "my-secret", token))


@pytest.mark.slow
def test_answers_can_take_their_time() -> None:
    """With a latency each answer takes at least that long."""
    with Sandbox(latency=0.2) as box:
        began = time.monotonic()
        assert httpx.get(box.url + "/v2/users", headers=BEARER).status_code == 200
        assert time.monotonic() - began >= 0.2


def test_time_does_not_run_backwards(box: Sandbox) -> None:
    """The clock cannot be moved back."""
    with pytest.raises(ValueError, match="cannot be moved back"):
        box.advance(-1)


@pytest.mark.slow
@pytest.mark.parametrize("stopped", ["while it is frozen", "afterwards"])
def test_a_frozen_clock_does_not_hold_up_the_sandbox(stopped: str) -> None:
    """It answers with its latency while freezegun holds the clocks, and stops at once, then and afterwards."""
    now = partial(time.clock_gettime, time.CLOCK_MONOTONIC)
    box = Sandbox(latency=0.15).open()
    with freezegun.freeze_time("2031-01-01"):
        began = now()
        answer = httpx.get(f"{box.url}{COMPANY}", headers=BEARER)
        assert answer.status_code == 200
        assert now() - began >= 0.15
        began = now()
        if stopped == "while it is frozen":
            box.close()
    if stopped == "afterwards":
        began = now()
        box.close()
    assert now() - began < 3
