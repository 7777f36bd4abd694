"""Hostile paths, parameters and token requests: refused or answered, never a failure of the sandbox."""

import json
from urllib.parse import quote

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from tests.sandbox.queries import INTERVAL, target
from tests.sandbox.schemas import ROUTES

TEXTS = [
    *("", " ", "\x00", "\n", "\r\nX: y", "%", "a/b", "../..", "'", '"', "<script>", "\N{GRINNING FACE}"),
    *("1" * 5000, "9" * 30, "-1", "0", "1.5", "1e5", "NaN", "None", "1_0", "+1", "0x10", "1 ", "\N{SUPERSCRIPT TWO}"),
    *("0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:60Z", "2019-02-30T00:00:00Z", ",", "1,", ",1"),
]
ENCODED = [*(quote(text, safe="") for text in TEXTS), "%zz", "%ff%fe", "%ed%a0%80"]
TOKEN = "/v2/oauth2/token"
JSON, FORM = "application/json", "application/x-www-form-urlencoded"


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["company_drilldown", "user_overall", "happiness_ratings", "lookup_users", "lookup_folders"]
)
def test_hostile_values_never_fail(http: httpx.Client, name: str) -> None:
    """Any text as a path, a parameter, or the name of one gives an answer or a refusal."""
    route = ROUTES[name]
    for text in ENCODED:
        paths = [f"{route.path}/{text}", *(route.path.replace(f"{{{key}}}", text) for key in route.parameters)]
        queries = [f"{key}={text}" for key in route.parameters]
        for asked in [*paths, *(f"{target(route)}&{query}" for query in [*queries, f"{text}=1"])]:
            answer = http.get(asked)
            assert answer.status_code < 500, (asked, answer.text)


@pytest.mark.parametrize("grant", ["client_credentials", "authorization_code", "refresh_token"])
def test_hostile_token_requests_never_fail(http: httpx.Client, grant: str) -> None:
    """Any text in any field, as JSON or as a form, gives a token or a refusal."""
    for text in [*TEXTS, "\ud800"]:
        fields = dict.fromkeys(("client_id", "client_secret", "code", "refresh_token"), text) | {"grant_type": grant}
        answer = http.post(TOKEN, content=json.dumps(fields), headers={"Content-Type": JSON})
        assert answer.status_code < 500, (text, answer.text)
    for text in ENCODED:
        form = f"grant_type={grant}&client_id={text}&client_secret={text}&code={text}&refresh_token={text}"
        assert http.post(TOKEN, content=form, headers={"Content-Type": FORM}).status_code < 500, text


@pytest.mark.slow
@pytest.mark.parametrize(
    "body", [b"null", b'{"a": NaN}', b'{"a": %s}' % (b"1" * 5000), b"&" * 30_000, b"\xef\xbb\xbf{}"]
)
@pytest.mark.parametrize("kind", [JSON, FORM, "", f"{JSON}; charset=utf-16", "multipart/form-data"])
def test_hostile_bodies_are_refused(http: httpx.Client, body: bytes, kind: str) -> None:
    """A body that is no object of texts is a refusal in any media type."""
    refused = http.post(TOKEN, content=body, headers={"Content-Type": kind})
    assert refused.status_code == 400
    assert "sys." not in refused.text


@pytest.mark.parametrize("header", [b"Basic x", b"Basic \xe9", b"Basic /w==", b"Bearer \xff", b"Basic", b""])
def test_hostile_credentials_are_refused(box: Sandbox, header: bytes) -> None:
    """Credentials that cannot be read are 401 for keys and tokens."""
    with httpx.Client(base_url=box.url, headers={b"Authorization": header}) as client:
        assert client.get(f"/v1/reports/user.json?user=4&{INTERVAL}").status_code == 401
        assert client.get("/v2/users").status_code == 401
