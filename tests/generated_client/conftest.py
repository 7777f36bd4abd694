"""Both readers of JSON for the tests of answers."""

import orjson
import pytest

from helpscout_reports_api.answers import decoding


@pytest.fixture(params=["json", "orjson"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test holds with the standard library's reader of JSON and with the faster one."""
    monkeypatch.setattr(decoding, "fast_loads", None if request.param == "json" else orjson.loads)
