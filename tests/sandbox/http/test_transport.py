"""The sandbox without a socket, behind plain httpx clients and behind ours."""

import asyncio
import time
from datetime import UTC, datetime

import httpx
import pytest

from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports, RateLimitError
from helpscout_reports.sandbox import Sandbox
from tests.sandbox.queries import BEARER, INTERVAL

MARCH = {"start": datetime(2026, 3, 2, tzinfo=UTC), "end": datetime(2026, 4, 1, tzinfo=UTC)}


def test_it_answers_as_the_server_does(http: httpx.Client) -> None:
    """Both ways give the same bodies and headers."""
    with httpx.Client(transport=Sandbox(rate_limit=1_000_000).transport(), base_url="http://127.0.0.1") as direct:
        for path in (f"/v2/reports/company?{INTERVAL}", "/v2/reports/company?rows=1", "/nowhere", "/v2/mailboxes"):
            one, other = http.get(path), direct.get(path, headers=BEARER)
            assert one.status_code == other.status_code
            assert one.headers["Content-Type"] == other.headers["Content-Type"]
            if one.status_code == 200 and "mailboxes" not in path:
                assert one.content == other.content


@pytest.mark.slow
def test_our_clients_work_with_it() -> None:
    """Tokens, reports and pages go through the transport, blocking and with asyncio, and the box sees them."""
    box = Sandbox()
    with httpx.Client(transport=box.transport()) as inner:
        client = HelpScoutReports("id", "secret", http_client=inner)
        replies = client.company.overall(**MARCH).current.total_replies
        assert sum(1 for _ in client.company.drilldown(**MARCH, range="responseTime", rows=50)) > 500

    async def ask() -> int:
        async with httpx.AsyncClient(transport=box.transport()) as inner:
            client = AsyncHelpScoutReports("id", "secret", http_client=inner)
            return (await client.company.overall(**MARCH)).current.total_replies

    assert asyncio.run(ask()) == replies > 0
    assert [request.operation_id for request in box.requests][:2] == ["oauth_token", "company_overall"]


@pytest.mark.slow
def test_failures_come_through() -> None:
    """Errors that a test sets up reach the client as its error classes."""
    box = Sandbox(rate_limit=1)
    with httpx.Client(transport=box.transport()) as inner:
        client = HelpScoutReports("id", "secret", http_client=inner, max_wait=0)
        client.company.overall(**MARCH)
        with pytest.raises(RateLimitError):
            client.company.overall(**MARCH)


@pytest.mark.slow
def test_answers_can_take_their_time_here_too() -> None:
    """A latency holds without a socket as well, for blocking clients and for asyncio."""
    transport = Sandbox(latency=0.2).transport()
    began = time.monotonic()
    with httpx.Client(transport=transport, base_url="http://127.0.0.1") as client:
        client.get("/v2/users")
    assert time.monotonic() - began >= 0.2

    async def ask() -> None:
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            await client.get("/v2/users")

    began = time.monotonic()
    asyncio.run(ask())
    assert time.monotonic() - began >= 0.2
