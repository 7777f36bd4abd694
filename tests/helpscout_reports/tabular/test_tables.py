"""Tables of every report: each figure in one cell under its name, columns and types whatever the rows."""

import json
import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

import pytest

from helpscout_reports import (
    AsyncHelpScoutReports,
    HelpScoutReports,
    Interval,
    InvalidRequestError,
    Table,
    operations,
    rows,
    tables,
)
from tests.helpscout_reports.tabular.examples import DAY, EXAMPLES, example, series

KINDS: dict[str, tuple[type, ...]] = {
    "Int64": (int,),
    "Float64": (float,),
    "Boolean": (bool,),
    "String": (str,),
    "Datetime[us, UTC]": (datetime,),
    "Date": (date,),
    "List(Int64)": (list,),
    "List(Float64)": (list,),
    "List(String)": (list,),
}
DATES = {"date-time": "2026-10-01T00:00:00Z", "date": "2026-10-01"}


class Maker:
    """Makes an answer in which every figure has a value of its own, and remembers it."""

    def __init__(self) -> None:
        self.numbers = count(1001)
        self.figures: dict[int, tuple[str, ...]] = {}

    def make(self, model: Any, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """An object with every field."""
        return {entry.wire: self.value(entry, (*path, entry.name)) for entry in model.FIELDS if not entry.item}

    def value(self, entry: Any, path: tuple[str, ...]) -> Any:
        """A value of a field."""
        if entry.counter or (entry.model is None and path[0] == "page"):
            return 1  # page counters are no figures
        if entry.model is not None:
            return [self.make(entry.model, path) for _ in range(2)] if entry.many else self.make(entry.model, path)
        number = next(self.numbers)
        if entry.unit:
            self.figures[number] = path
        plain = {"string": f"text {number}", "boolean": True, **DATES}.get(entry.kind, number)
        return [plain] if entry.many else plain


def answer(operation_id: str) -> tuple[Any, Maker]:
    """A full answer of an operation."""
    operation, maker = operations[operation_id], Maker()
    model = operation.response_model
    document = [maker.make(model) for _ in range(2)] if operation.many else maker.make(model)
    return operation.decode(json.dumps(document).encode()), maker


def cells(made: dict[str, Table]) -> Iterator[tuple[Table, str, dict[str, Any]]]:
    """Every cell."""
    for table in made.values():
        for row in table.rows:
            for name in row:
                yield table, name, row


@pytest.mark.parametrize("operation_id", operations)
def test_each_figure_is_in_one_cell_under_its_name(operation_id: str) -> None:
    """Every field with a unit is found exactly once: in its row of the metrics, or in the column of its name."""
    found, maker = answer(operation_id)
    places: dict[int, list[tuple[Table, str, dict[str, Any]]]] = {}
    for table, name, row in cells(tables(found)):
        value = row[name]
        if name != "cumulative_percent" and isinstance(value, int | float) and value in maker.figures:
            places.setdefault(int(value), []).append((table, name, row))
    for value, path in maker.figures.items():
        assert len(places.get(value, [])) == 1, (path, value, places.get(value))
        table, name, row = places[value][0]
        if table.name == "metrics":
            last = row["metric"].rsplit(".", 1)[-1]
            assert last == path[-1] or path[-1] == f"previous_{last}" or path[0] == "deltas"
            assert name == (path[0] if path[0] in ("current", "previous") else "delta" if path[0] == "deltas" else name)
        else:
            assert name == path[-1] or name.endswith(f"_{path[-1]}")


@pytest.mark.parametrize("operation_id", operations)
def test_columns_and_types_do_not_depend_on_the_rows(operation_id: str) -> None:
    """A full, a documented and an empty answer have the same tables, columns and types; every row has all columns."""
    operation = operations[operation_id]
    full = tables(answer(operation_id)[0])
    example = tables(operation.decode((EXAMPLES / f"{operation_id}.json").read_bytes()))
    empty_document: Any = [] if operation.many else empty(operation.response_model)
    bare = tables(operation.decode(json.dumps(empty_document).encode()))
    for made in (example, bare):
        assert {name: table.columns for name, table in made.items()} == {n: t.columns for n, t in full.items()}
        for table in made.values():
            for row in table.rows:
                assert list(row) == [column.name for column in table.columns]
                for column in table.columns:
                    assert row[column.name] is None or type(row[column.name]) in KINDS[column.kind], column
            names = [column.name for column in table.columns]
            assert len(names) == len(set(names))
            assert not any("." in name for name in names)
    assert {n: dict(t.to_polars().schema) for n, t in full.items()} == {
        n: dict(t.to_polars().schema) for n, t in bare.items()
    }
    assert {n: dict(t.to_pandas().dtypes) for n, t in full.items()} == {
        n: dict(t.to_pandas().dtypes) for n, t in bare.items()
    }


def empty(model: Any) -> dict[str, Any]:
    """An object with nothing in it but what is promised."""
    made: dict[str, Any] = {}
    for entry in model.FIELDS:
        if entry.rows:
            made[entry.wire] = []
        elif entry.model and not entry.many and (not entry.nullable or any(inner.rows for inner in entry.model.FIELDS)):
            made[entry.wire] = empty(entry.model)
        elif entry.many:
            made[entry.wire] = []
        elif entry.nullable and not entry.context:
            made[entry.wire] = None
        elif not entry.item and entry.model is None:
            made[entry.wire] = {"string": "", "boolean": False, **DATES}.get(entry.kind, 0)
    return made


def test_metrics_put_figures_beside_those_before() -> None:
    """A row of the metrics has the figure, the one before, the change, their units, and what is better."""
    metrics = {row["metric"]: row for row in rows(example("email_overall"))}
    row = metrics["resolutions.resolution_time"]
    assert list(row) == ["metric", "unit", "current", "previous", "delta", "delta_unit", "better"]
    assert (row["unit"], row["delta_unit"], row["better"]) == ("seconds", "percent-change", "lower")
    assert isinstance(row["current"], float)
    assert metrics["response_time.count"]["previous"] is not None
    assert metrics["volume.messages_received"]["better"] is None


def test_a_change_without_a_figure_has_a_row_of_its_own() -> None:
    """The change of active conversations of the user report keeps its name; the others stand beside their figure."""
    metrics = {row["metric"]: row for row in rows(example("user_overall"))}
    assert metrics["active_conversations"]["current"] is None
    assert metrics["active_conversations"]["delta"] is not None
    assert metrics["total_conversations"]["delta"] is not None
    assert metrics["user.total_customers_helped"]["current"] == 6580.0
    assert metrics["busiest_day"]["current_label"] in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def test_distributions_share_one_table_with_their_limits() -> None:
    """A bucket has its limits, where they are published, and the percentages up to it, in order of the ids."""
    buckets = rows(example("chat_overall"), "buckets")
    assert {row["distribution"] for row in buckets} == {"wait_time", "response_time", "messages_per_chat", "duration"}
    assert {(row["label"], row["from"], row["to"]) for row in buckets} == {(None, None, None)}
    email = rows(example("email_overall"), "buckets")
    first = next(row for row in email if row["distribution"] == "response_time")
    assert first["unit"] == "seconds"
    assert first["to"] is None or first["to"] > first["from"]
    for name in {row["distribution"] for row in buckets}:
        own = [row for row in buckets if row["distribution"] == name]
        assert [row["id"] for row in own] == sorted(row["id"] for row in own)
        assert own[-1]["cumulative_percent"] == pytest.approx(sum(row["percent"] for row in own))


def test_items_have_children_and_words() -> None:
    """Lists inside rows become tables with the parent's id; numbers that stand for something get the word beside."""
    made = tables(example("company_drilldown"))
    assert list(made) == ["items", "items_tags"]
    assert made["items_tags"].rows[0]["parent_id"] == made["items"].rows[0]["id"]
    rating = rows(example("happiness_ratings"))[0]
    assert (rating["rating_id"], rating["rating"]) == (1, "great")
    assert type(rating["rating_id"]) is int
    assert rows(example("conversations_busy_times"))[0]["day_name"] == "Monday"
    assert next(iter(tables(example("conversations_busy_times")))) == "busy_times"


def test_what_was_asked_stands_in_every_row() -> None:
    """The call's own keywords become columns with a type; an interval does as well as a dict."""
    made = tables(
        example("user_overall"), asked={"user": 4, "mailboxes": [1, 2], "office_hours": True, "tags": None, **DAY}
    )
    columns = {column.name: column.kind for column in made["metrics"].columns if column.name.startswith("asked_")}
    assert columns == {
        "asked_user": "Int64",
        "asked_mailboxes": "List(Int64)",
        "asked_office_hours": "Boolean",
        "asked_start": "Datetime[us, UTC]",
        "asked_end": "Datetime[us, UTC]",
    }
    assert made["filter_tags"].rows[0]["asked_user"] == 4
    week = Interval.last_week("Europe/London", today=datetime(2026, 10, 28, tzinfo=UTC))
    row = rows(example("user_overall"), asked=week)[0]
    assert row["asked_start"] == week.start
    assert row["asked_start"].tzinfo is UTC


def test_what_a_call_takes_is_taken_as_asked_too() -> None:
    """Time stamps and arrays of pandas and numpy give the columns, rows and frames of plain values."""
    pandas, numpy = pytest.importorskip("pandas"), pytest.importorskip("numpy")
    plain = {"user": 4, "mailboxes": [1, 2], "types": ["email"], "view_by": "day", **DAY}
    odd = {
        "user": numpy.int64(4),
        "mailboxes": numpy.array([1, 2]),
        "types": numpy.array(["email"]),
        "view_by": numpy.str_("day"),
        "start": pandas.Timestamp("2026-10-01T02:00:00.000000001+02:00"),
        "end": pandas.Timestamp("2026-10-04", tz="UTC"),
    }
    points = series(*(datetime(2026, 10, day, tzinfo=UTC) for day in (1, 2, 3)))
    for answer in (example("user_overall"), points):
        expected = next(iter(tables(answer, asked=plain).values()))
        made = next(iter(tables(answer, asked=odd).values()))
        assert made == expected
        assert {type(value) for value in made.rows[0].values()} == {type(value) for value in expected.rows[0].values()}
        assert made.to_polars().equals(expected.to_polars())
        assert made.to_pandas().equals(expected.to_pandas())


def test_lists_know_their_operation() -> None:
    """An empty list of an array report has its columns; a list of reports is stacked; a plain list works too."""
    nothing = operations["conversations_busy_times"].decode(b"[]")
    assert nothing == []
    assert [column.name for column in tables(nothing)["busy_times"].columns] == ["day", "day_name", "hour", "count"]
    again = pickle.loads(pickle.dumps(nothing))
    assert again == [] == nothing
    assert again.operation.operation_id == "conversations_busy_times"
    reports = [example("user_overall")] * 2
    assert len(tables(reports)["metrics"].rows) == 2 * len(rows(reports[0]))
    assert len(rows(list(example("conversations_busy_times")))) == 4
    assert rows([]) == []
    assert tables([]) == {}


def test_what_is_no_answer_is_refused() -> None:
    """Other things, and tables that an answer does not have, are named."""
    with pytest.raises(TypeError, match="a model, a list of models, a page or a pager is needed, not dict"):
        tables({})
    with pytest.raises(TypeError, match="a list of models is needed"):
        tables([1])
    with pytest.raises(InvalidRequestError, match="table='users': must be one of metrics, buckets, filter_tags"):
        rows(example("email_overall"), "users")
    with pytest.raises(InvalidRequestError, match=r"table=\['metrics'\]: must be one of metrics"):
        rows(example("email_overall"), ["metrics"])  # type: ignore[arg-type]


def test_pagers_and_pages(helpscout_sandbox: Any) -> None:
    """A pager is read, a page is taken as it is; a list that was collected has columns even when it is empty."""
    with HelpScoutReports("id", "secret", base_url=helpscout_sandbox.url) as client:
        week = Interval.last_week("UTC")
        made = tables(client.company.drilldown(**week, range="resolved"), asked=week)
        assert list(made) == ["items", "items_tags"]
        page = next(iter(client.company.drilldown(**week).pages()))
        assert len(rows(page)) == len(page.results)
        old = Interval.between(datetime(2001, 1, 1).date(), datetime(2001, 1, 2).date(), "UTC")
        nothing = client.happiness.ratings(**old, rating="all").collect()
        assert nothing == []
        assert "rating" in [column.name for column in tables(nothing)["items"].columns]
    asynchronous = AsyncHelpScoutReports("id", "secret", base_url=helpscout_sandbox.url)
    with pytest.raises(TypeError, match=r"collect\(\)"):
        tables(asynchronous.happiness.ratings(**week, rating="all"))


def test_personal_columns_are_left_out_on_request() -> None:
    """Names and comments of customers go; figures and ids stay."""
    table = tables(example("happiness_ratings"))["items"].without_personal()
    names = [column.name for column in table.columns]
    assert "rating_comments" not in names
    assert "rating_customer_name" not in names
    assert "rating_id" in names
    assert list(table.rows[0]) == names
