"""Tables of every report: each figure in one cell under its name, columns and types whatever the rows."""

import json
import pickle
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import (
    AsyncHelpScoutReports,
    Column,
    HelpScoutReports,
    Interval,
    InvalidRequestError,
    Model,
    Table,
    UnreadableValueWarning,
    format_change,
    format_figure,
    models,
    operations,
    rows,
    stack,
    tables,
    to_pandas,
    to_polars,
)

EXAMPLES = Path(__file__).parents[2] / "spec" / "examples"
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
DAY = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 10, 4, tzinfo=UTC)}


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


def example(operation_id: str) -> Any:
    """The documented answer of an operation."""
    return operations[operation_id].decode((EXAMPLES / f"{operation_id}.json").read_bytes())


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


def series(*times: datetime) -> Any:
    """A series with points at some times."""
    points = [{"date": time.isoformat(), "replies": number} for number, time in enumerate(times)]
    return operations["productivity_replies_sent"].decode(json.dumps({"current": points}).encode())


@pytest.mark.parametrize(
    ("view_by", "end", "whole"),
    [
        ("day", datetime(2026, 10, 4, tzinfo=UTC), [True, True, True]),
        ("day", datetime(2026, 10, 3, 23, 59, 59, tzinfo=UTC), [True, True, True]),
        ("day", datetime(2026, 10, 3, 12, tzinfo=UTC), [True, True, False]),
        (None, datetime(2026, 10, 3, 12, tzinfo=UTC), [True, True, False]),
        ("week", datetime(2026, 10, 9, tzinfo=UTC), [True, True, False]),
        ("month", datetime(2026, 11, 1, tzinfo=UTC), [True, False, False]),
    ],
)
def test_points_say_whether_they_are_whole(view_by: str | None, end: datetime, whole: list[bool]) -> None:
    """A point is whole when its day, week or month ends by the end of the range."""
    points = series(*(datetime(2026, 10, day, tzinfo=UTC) for day in (1, 2, 3)))
    asked = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": end, "view_by": view_by}
    assert [row["whole"] for row in rows(points, asked=asked)] == whole
    assert [row["whole"] for row in rows(points)] == [None, None, None]


def test_a_local_day_of_another_length_is_whole() -> None:
    """The day on which clocks go forward has 23 hours and is whole; of 25 hours the last one is a part."""
    for first, expected in (("2026-03-29", [True]), ("2026-10-25", [True, False])):
        day = datetime.fromisoformat(first).date()
        interval = Interval.between(day, day, "Europe/London")
        begins = [interval.start + timedelta(days=number) for number in range(len(expected))]
        made = rows(series(*begins), asked={**interval, "view_by": "day"})
        assert [row["whole"] for row in made] == expected


def test_ends_of_a_range_in_two_zones_are_instants() -> None:
    """Whether a point is whole does not depend on the zones in which the ends of the range are written."""
    points = series(*(datetime(2026, 10, day, tzinfo=UTC) for day in (1, 2, 3)))
    for end, whole in ((datetime(2026, 10, 4, tzinfo=UTC), True), (datetime(2026, 10, 3, 20, tzinfo=UTC), False)):
        for first in (-5, 0, 2):
            for last in (-8, 0, 5, 9):
                asked = {
                    "start": DAY["start"].astimezone(timezone(timedelta(hours=first))),
                    "end": end.astimezone(timezone(timedelta(hours=last))),
                }
                assert [row["whole"] for row in rows(points, asked=asked)] == [True, True, whole], asked


def test_points_at_the_ends_of_the_calendar_are_rows() -> None:
    """A time that stands for none is a row like any other, and no such point is whole."""
    zone = timezone(timedelta(hours=-5))
    points = series(datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC))
    for view_by in ("day", "month"):
        asked = {
            "start": datetime(2026, 10, 1, tzinfo=zone),
            "end": datetime(2026, 10, 2, tzinfo=zone),
            "view_by": view_by,
        }
        assert [bool(row["whole"]) for row in rows(points, asked=asked)] == [False, False]


def test_received_messages_have_one_time_column() -> None:
    """Either name of the time fills the column `date`; figures keep their own names."""
    table = tables(example("conversations_received_messages"))["points"]
    assert [column.name for column in table.columns] == ["period", "date", "whole", "messages", "count"]
    assert all(row["date"] is not None for row in table.rows)
    assert next(column for column in table.columns if column.name == "count").same_as == "messages"


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


def test_personal_columns_are_left_out_on_request() -> None:
    """Names and comments of customers go; figures and ids stay."""
    table = tables(example("happiness_ratings"))["items"].without_personal()
    names = [column.name for column in table.columns]
    assert "rating_comments" not in names
    assert "rating_customer_name" not in names
    assert "rating_id" in names
    assert list(table.rows[0]) == names


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
