"""A sandbox that many tests share, and a plain HTTP client that asks it."""

from collections.abc import Iterator

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from tests.sandbox.queries import BEARER


@pytest.fixture(scope="session")
def _open_box() -> Iterator[Sandbox]:
    with Sandbox(seed=1, rate_limit=1_000_000) as box:
        yield box


@pytest.fixture
def box(_open_box: Sandbox) -> Iterator[Sandbox]:
    """The shared sandbox, with nothing set up and nothing seen."""
    _open_box.reset()
    yield _open_box
    _open_box.reset()


@pytest.fixture
def http(box: Sandbox) -> Iterator[httpx.Client]:
    """A client with a token, without any code of ours."""
    with httpx.Client(base_url=box.url, headers=BEARER, trust_env=False, timeout=60) as client:
        yield client
