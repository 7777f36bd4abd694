"""What a notebook shows of answers, lists, pages, pagers and tables."""

import json

import pytest

from helpscout_reports import (
    AsyncHelpScoutReports,
    Column,
    HelpScoutReports,
    Model,
    Table,
    format_change,
    format_figure,
    models,
    operations,
    tables,
)
from tests.helpscout_reports.tabular.examples import DAY, EXAMPLES, example


def test_notebooks_show_figures_with_their_units() -> None:
    """Figures as people read them, changes with their sign; a list shows the rows of its table."""
    metrics = tables(example("user_overall"))["metrics"]
    html = metrics._repr_html_()
    row = next(row for row in metrics.rows if row["metric"] == "handle_time")
    assert f"<td>{format_figure(row['current'], 'seconds')}</td>" in html
    assert f"<td>{format_change(row['delta'], row['delta_unit'])}</td>" in html
    buckets = tables(example("productivity_overall"))["buckets"]
    bucket = next(row for row in buckets.rows if row["unit"] == "seconds" and row["to"])
    limits = "".join(f"<td>{format_figure(bucket[name], 'seconds')}</td>" for name in ("from", "to"))
    assert f"{limits}<td>seconds</td>" in buckets._repr_html_()
    busy = operations["conversations_busy_times"].decode((EXAMPLES / "conversations_busy_times.json").read_bytes())
    assert "<td>Monday</td>" in busy._repr_html_()
    assert busy._repr_html_() == tables(busy)["busy_times"]._repr_html_()


@pytest.mark.parametrize(
    ("model", "main"),
    [
        (models.CurrentUser, "items"),
        (models.ConversationSummary, "items"),
        (models.UserStatistics, "items"),
        (models.ConversationDrilldown, "items"),
        (models.NewConversationsSeries, "points"),
    ],
)
def test_notebooks_show_the_values_of_an_answer_without_metrics(model: type[Model], main: str) -> None:
    """A row, a page, a series and a part of a report show their main table, and not how many rows it has."""
    answer = model.example()
    assert answer._repr_html_() == tables(answer)[main]._repr_html_()


def test_notebooks_show_escaped_tables() -> None:
    """What customers wrote cannot become markup."""
    rating = models.Rating.from_dict(
        json.loads((EXAMPLES / "happiness_ratings.json").read_text(encoding="utf-8"))["results"][0]
        | {"ratingComments": "<script>alert(1)</script>"}
    )
    html = tables([rating])["items"]._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "50 more rows" not in html
    assert "1 more rows" in Table("t", (Column("n", "Int64"),), [{"n": 1}] * 51)._repr_html_()


@pytest.mark.slow
def test_pagers_pages_and_lists_show_in_a_notebook() -> None:
    """A pager says what it reads and asks for nothing; a page and what was collected show their rows, escaped."""
    from helpscout_reports.sandbox import Sandbox

    with Sandbox(hostile_names=True) as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
        pager = client.company.drilldown(**DAY)
        shown = pager._repr_html_()
        assert "company_drilldown" in shown
        assert box.requests == []
        page = next(iter(pager.pages()))
        for html in (page._repr_html_(), pager.collect()._repr_html_()):  # type: ignore[attr-defined]
            assert html.startswith("<table>")
            assert "<script" not in html
    assert "user_ratings" in AsyncHelpScoutReports("id", "secret").user.ratings(user=1, **DAY)._repr_html_()
