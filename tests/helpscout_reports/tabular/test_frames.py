"""Data frames of polars and pandas."""

import json

import pytest

from helpscout_reports import (
    Column,
    Table,
    UnreadableValueWarning,
    operations,
    rows,
    tables,
    to_pandas,
    to_polars,
)
from tests.helpscout_reports.tabular.examples import EXAMPLES, example


def test_frames_have_units_and_types() -> None:
    """polars and pandas frames have the columns and types of the table; pandas carries the units."""
    report = example("happiness_ratings")
    frame = to_polars(report)
    assert str(frame.schema["rating_created_at"]) == "Datetime(time_unit='us', time_zone='UTC')"
    points = to_pandas(example("productivity_response_time"))
    assert points.attrs["units"] == {"time": "seconds"}
    assert points.head(1).attrs["units"] == {"time": "seconds"}
    assert str(points.dtypes["time"]) == "Float64"
    assert to_polars(example("email_overall"), "buckets").height == len(rows(example("email_overall"), "buckets"))
    assert to_polars([]).height == 0


@pytest.mark.filterwarnings("ignore::helpscout_reports.UnreadableValueWarning")
@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30, 10**400])
def test_numbers_that_no_column_holds_are_none(number: int) -> None:
    """A number beyond its column is no reason to have no table: all columns and the other figures are there."""
    document = json.loads((EXAMPLES / "company_overall.json").read_text(encoding="utf-8"))
    document["current"]["customersHelped"] = document["users"][0]["handleTime"] = number
    document["users"][0]["replies"] = document["filterTags"][0]["id"] = number
    made = tables(operations["company_overall"].decode(json.dumps(document).encode()))
    assert made["metrics"].rows[0]["current"] in (None, float(number) if number < 10**308 else None)
    for table in made.values():
        assert table._repr_html_()
        assert table.to_polars().columns == list(table.to_pandas().columns) == [c.name for c in table.columns]
    assert made["users"].to_polars()["replies"][0] is None
    assert str(made["users"].to_polars().schema["replies"]) == "Int64"
    assert made["users"].to_pandas()["replies"].isna().tolist()[0]


def test_a_number_that_a_frame_leaves_out_is_named() -> None:
    """A warning says which column, and the text that is no Unicode is marked without one."""
    columns = (Column("n", "Int64"), Column("words", "List(String)"), Column("text", "String"))
    table = Table("t", columns, [{"n": 2**64, "words": ["a\ud800"], "text": "\udc00b"}])
    with pytest.warns(UnreadableValueWarning, match=r"t\.n: a number of 20 digits does not fit into 64 bits"):
        frame = table.to_polars()
    assert frame.rows() == [(None, ["a\ufffd"], "\ufffdb")]
