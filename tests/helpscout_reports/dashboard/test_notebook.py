"""Charts of answers for notebooks, and the notebook among the examples."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from helpscout_reports import HelpScoutReports, Interval, InvalidRequestError, tables
from helpscout_reports.dashboard import chart
from helpscout_reports.sandbox import Sandbox

ROOT = Path(__file__).parents[3]
MONTH = Interval.between(date(2026, 10, 1), date(2026, 10, 31), "Europe/London")


@pytest.fixture(scope="module")
def client() -> Iterator[HelpScoutReports]:
    """A client of the sandbox."""
    with Sandbox() as box, HelpScoutReports("id", "secret", base_url=box.url) as made:
        yield made


def values(made: Any) -> list[dict[str, Any]]:
    """The data of a chart."""
    (found,) = made.to_dict()["datasets"].values()
    return list(found)


@pytest.mark.slow
def test_a_series_is_drawn_with_the_figures_of_the_client(client: HelpScoutReports) -> None:
    """Each figure of each channel, on the local day it is of; the answer and its table are drawn alike."""
    asked: dict[str, Any] = {**MONTH, "view_by": "week"}
    answer = client.conversations.volume_by_channel(**asked)
    made = chart(answer, asked=asked)
    drawn = values(made)
    assert [row["value"] for row in drawn if row["series"] == "Email"] == [point.email for point in answer.current]
    assert [row["time"][:10] for row in drawn][::3] == [
        "2026-10-01", "2026-10-08", "2026-10-15", "2026-10-22", "2026-10-29"
    ]  # fmt: skip
    assert [row["whole"] for row in drawn][::3] == [True, True, True, True, False]
    assert "var(--" not in made.to_json()
    assert values(chart(tables(answer, asked)["points"], asked=asked)) == drawn


@pytest.mark.slow
def test_distributions_and_busy_hours_are_drawn(client: HelpScoutReports) -> None:
    """Shares in percent, and counts by hour of the week."""
    report = client.productivity.overall(**MONTH)
    shares = [row["share"] for row in values(chart(report, distribution="handle_time"))]
    assert shares == [bucket.percent for bucket in report.handle_time.ranges]
    assert values(chart(report)) == values(chart(report, distribution="response_time"))
    busy = client.conversations.busy_times(**MONTH)
    drawn = values(chart(busy))
    assert {row["text"] for row in drawn} >= {str(each.count) for each in busy}


def test_what_cannot_be_drawn_is_refused(client: HelpScoutReports) -> None:
    """The message says what is there."""
    with pytest.raises(InvalidRequestError, match="the tables are metrics"):
        chart(client.happiness.overall(**MONTH))
    with pytest.raises(InvalidRequestError, match="must be one of response_time"):
        chart(client.productivity.overall(**MONTH), distribution="height")
    with pytest.raises(InvalidRequestError, match="nothing to draw"):
        chart(client.chat.overall(**MONTH))
    with pytest.raises(InvalidRequestError, match="width=70: must be at least 100 pixels"):
        chart(client.productivity.overall(**MONTH), width=70)
    with pytest.raises(InvalidRequestError, match="tz=7: must be the name of a time zone"):
        chart(client.productivity.overall(**MONTH), tz=7)  # type: ignore[arg-type]


@pytest.mark.slow
def test_a_zone_may_be_named(client: HelpScoutReports) -> None:
    """A chart takes the name of a time zone, as intervals do."""
    asked: dict[str, Any] = {**MONTH, "view_by": "week"}
    answer = client.conversations.volume_by_channel(**asked)
    named = chart(answer, asked=asked, tz="America/New_York")
    assert values(named) == values(chart(answer, asked=asked, tz=ZoneInfo("America/New_York")))


@pytest.mark.slow
@pytest.mark.promise("Dashboard")
def test_the_notebook_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each cell of the example runs in a kernel, and its answers, tables and charts show themselves."""
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    shutil.copy(ROOT / "docs" / "examples" / "notebooks" / "quarter.ipynb", tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(ROOT / "generated_client")]))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    notebook = nbformat.read(tmp_path / "quarter.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells)
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    outputs = [output.data for cell in notebook.cells for output in cell.get("outputs", ()) if "data" in output]
    shown = ["".join(data.get("text/html", "")) for data in outputs]
    assert sum(html.lstrip().startswith("<table>") for html in shown) == 2
    assert sum("vega-lite" in html for html in shown) == 3
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
