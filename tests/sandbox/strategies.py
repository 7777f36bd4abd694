"""Companies, ranges and filters for hypothesis, and a function that asks for operations."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import httpx
from hypothesis import settings
from hypothesis import strategies as st

from helpscout_reports.sandbox import Sandbox
from tests.sandbox.queries import BEARER, target
from tests.sandbox.schemas import FIELDS, ROUTES, SUMMARIES

Ask = Callable[..., Any]

COMPARED = [name for name in SUMMARIES if "deltas" in FIELDS[name]]
# As random as they need to be, and few, because a company takes a moment to make.
SEEDS = [1, *(random.Random("seeds").getrandbits(32) for _ in range(6))]


@cache
def company_client(seed: int, timezone: str) -> httpx.Client:
    """A client of an invented company, without a socket."""
    transport = Sandbox(seed=seed, timezone=timezone, rate_limit=10**9).transport()
    return httpx.Client(transport=transport, base_url="http://127.0.0.1", headers=BEARER)


def asker(client: httpx.Client) -> Ask:
    """A function that asks for an operation with some parameters."""

    def ask(operation_id: str, **query: Any) -> Any:
        route = ROUTES[operation_id]
        known = {name: _text(value) for name, value in query.items() if name in route.parameters}
        answer = client.get(target(route, **known), **({"auth": ("key", "X")} if "http" in route.schemes else {}))
        assert answer.status_code == 200, answer.text
        return answer.json()

    return ask


def _text(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    return ",".join(map(str, value)) if isinstance(value, list) else value


COMPANIES = st.builds(
    lambda seed, timezone: asker(company_client(seed, timezone)),
    st.sampled_from(SEEDS),
    st.sampled_from(["Europe/London", "Asia/Kolkata", "America/New_York"]),
)
MOMENTS = st.datetimes(datetime(2014, 6, 1), datetime(2027, 1, 1), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=0)
)
SPANS = st.one_of(
    st.integers(1, 40).map(lambda days: timedelta(days=days)),
    st.integers(60, 10**7).map(lambda seconds: timedelta(seconds=seconds)),
    st.integers(1, 4000).map(lambda days: timedelta(days=days)),
)
INTERVALS = st.builds(lambda start, span: {"start": start, "end": start + span}, MOMENTS, SPANS)
FILTERS = st.fixed_dictionaries(
    {},
    optional={
        "mailboxes": st.lists(st.integers(1, 4), min_size=1, max_size=3),
        "tags": st.lists(st.integers(1, 20), min_size=1, max_size=4),
        "types": st.lists(st.sampled_from(["email", "chat", "phone"]), min_size=1, max_size=3),
        "folders": st.lists(st.sampled_from([910, 911, 912, 914, 920, 924, 934]), min_size=1, max_size=4),
        "user": st.sampled_from([1, 2, 4, 101, 13]),
    },
)
few = settings(max_examples=25)
