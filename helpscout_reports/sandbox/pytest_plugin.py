"""Fixtures for tests of code that reads Help Scout reports; pytest finds them where helpscout-reports is installed.

    def test_my_report(helpscout_sandbox):
        helpscout_sandbox.fail("company_overall", status=503, times=1)
        assert my_report().replies > 0

`helpscout_sandbox` is a running sandbox that the environment points to, so that a client made without arguments talks
to it. `helpscout_reports` is such a client, without a socket. `@pytest.mark.helpscout_sandbox(plan="standard")` gives a
test a sandbox with settings of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from helpscout_reports import HelpScoutReports

    from .box import Sandbox

MARK = "helpscout_sandbox"


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", f"{MARK}(**settings): settings of the sandbox of this test, as of `Sandbox`.")


@pytest.fixture(scope="session")
def _helpscout_shared() -> Iterator[Sandbox]:
    from . import Sandbox

    with Sandbox() as box:
        yield box


@pytest.fixture
def helpscout_sandbox(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A running sandbox with nothing set up and nothing seen; `HELPSCOUT_…` variables point to it."""
    from . import Sandbox

    mark = request.node.get_closest_marker(MARK)
    box: Sandbox = Sandbox(*mark.args, **mark.kwargs).open() if mark else request.getfixturevalue("_helpscout_shared")
    box.reset()
    monkeypatch.setenv("HELPSCOUT_BASE_URL", box.url)
    monkeypatch.setenv("HELPSCOUT_APP_ID", "sandbox")
    monkeypatch.setenv("HELPSCOUT_APP_SECRET", "sandbox")
    monkeypatch.delenv("HELPSCOUT_ACCESS_TOKEN", raising=False)
    yield box
    if mark:
        box.close()


@pytest.fixture
def helpscout_reports(helpscout_sandbox: Sandbox) -> Iterator[HelpScoutReports]:
    """A client of the sandbox of this test that needs no socket."""
    import httpx

    from helpscout_reports import HelpScoutReports

    with httpx.Client(transport=helpscout_sandbox.transport()) as inner, HelpScoutReports(http_client=inner) as client:
        yield client
