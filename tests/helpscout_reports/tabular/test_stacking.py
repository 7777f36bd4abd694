"""Tables under one another."""

import re
from typing import Any

import pytest

from helpscout_reports import (
    Column,
    InvalidRequestError,
    Table,
    stack,
    tables,
)
from tests.helpscout_reports.tabular.examples import example


def test_stacking_puts_tables_under_one_another() -> None:
    """Tables of one name become one, with all columns of both; a row that lacks one has None there."""
    one = tables(example("user_overall"), asked={"user": 1})
    two = tables(example("user_overall"), asked={"user": 2, "office_hours": True})
    made = stack([one, two])
    assert list(made) == list(one)
    metrics = made["metrics"]
    assert len(metrics.rows) == len(one["metrics"].rows) + len(two["metrics"].rows)
    assert metrics.rows[0]["asked_office_hours"] is None
    assert {row["asked_user"] for row in metrics.rows} == {1, 2}
    assert all(list(row) == [column.name for column in metrics.columns] for row in metrics.rows)
    mixed = [Table("t", (Column("n", "Int64"),), [{"n": 1}]), Table("t", (Column("n", "Float64"),), [{"n": 0.5}])]
    assert stack(mixed)["t"].rows == [{"n": 1.0}, {"n": 0.5}]
    assert stack(mixed)["t"].columns[0].kind == "Float64"
    assert stack([]) == {}


@pytest.mark.parametrize(
    "wrong", [None, 7, "metrics", [None], [{}, {"metrics": None}], ["metrics"], [[Table("t", (), [])]]]
)
def test_stacking_what_are_no_tables_says_what_is_meant(wrong: Any) -> None:
    """Anything that is no list of tables is refused, with the argument, its value and an example that fits."""
    message = re.escape("must be a list of what tables() gives, such as [tables(first), tables(second)]")
    with pytest.raises(InvalidRequestError, match=f"^tables=.+: {message}$") as caught:
        stack(wrong)
    assert caught.value.parameter == "tables"


def test_the_tables_of_one_answer_are_stacked_from_a_list_alone() -> None:
    """Tables that are not in a list are refused in words; in one they come back as they are, and no tables are none."""
    one = tables(example("user_overall"))
    with pytest.raises(InvalidRequestError, match=r"tables=\{.metrics.: <Table"):
        stack(one)  # type: ignore[arg-type]
    with pytest.raises(InvalidRequestError, match="tables=<Table metrics"):
        stack(one["metrics"])  # type: ignore[arg-type]
    assert stack([one]) == stack(each for each in one.values()) == one
    assert stack([]) == stack(iter(())) == stack([{}]) == {}
