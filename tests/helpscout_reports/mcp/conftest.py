"""One sandbox and one command for all tests of the tools."""

from collections.abc import Iterator

import pytest

from helpscout_reports.sandbox import Sandbox
from tests.helpscout_reports.mcp.assistant import Assistant, over_stdio


@pytest.fixture(scope="session")
def shared_box() -> Iterator[Sandbox]:
    """A sandbox that has time for everybody."""
    with Sandbox(rate_limit=100_000) as box:
        yield box


@pytest.fixture(scope="session")
def connected(shared_box: Sandbox) -> Iterator[Assistant]:
    """An assistant connected to the command over standard input and output."""
    with over_stdio(shared_box.url) as assistant:
        yield assistant


@pytest.fixture
def box(shared_box: Sandbox) -> Sandbox:
    """The sandbox, with nothing set up."""
    shared_box.reset()
    return shared_box


@pytest.fixture
def assistant(box: Sandbox, connected: Assistant) -> Assistant:
    """The assistant, with nothing set up in its sandbox."""
    assert box.url
    return connected
