"""Odd values are forgiven, wrong shapes are named, and what is no answer is refused."""

import json
import warnings
from datetime import UTC, datetime
from typing import Any

import pytest

from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import ResponseDecodeError, UnreadableValueWarning
from tests.generated_client.answers import decode, plain, sample

pytestmark = pytest.mark.usefixtures("reader")


REFUSED: dict[str, tuple[str, Any, str]] = {
    "text for rows": ("conversations.results", "none", "conversations.results: expected an array, found text"),
    "an object for rows": ("conversations.results", {"a": 1}, "conversations.results: expected an array"),
    "an empty object for rows": ("conversations.results", {}, "conversations.results: there are no rows"),
    "missing rows": ("conversations.results", ..., "conversations.results: there are no rows"),
    "null for rows": ("conversations.results", None, "conversations.results: there are no rows"),
    "a list for the page": ("conversations", [], "conversations.results: there are no rows"),
    "null for the page": ("conversations", None, "conversations.results: there are no rows"),
    "text for a row": ("conversations.results.0", "row", "conversations.results[0]: expected an object"),
    "null for a row": ("conversations.results.0", None, "conversations.results[0]: expected an object"),
}


def changed(path: str, value: Any) -> Any:
    """A documented page with one place changed, or taken out."""
    document = sample("company_drilldown")
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place: Any = document
    for step in steps:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return document


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_page_is_refused_by_its_path(name: str) -> None:
    """Rows that are missing without a counter of 0, or are no objects, raise an error with the exact path."""
    path, value, message = REFUSED[name]
    with pytest.raises(ResponseDecodeError) as caught:
        decode("company_drilldown", changed(path, value))
    assert message in str(caught.value)
    assert caught.value.path == str(caught.value).split(": ")[0]
    assert caught.value.status_code == 200
    assert caught.value.excerpt


UNREADABLE: dict[str, tuple[str, Any, str]] = {
    "missing": ("id", ..., "results[0].id: missing"),
    "text for a number": ("number", "many", "results[0].number: expected a whole number, found text 'many'"),
    "an object for text": ("subject", {"a": 1}, "results[0].subject: expected text, found an object"),
    "text for a flag": ("attachments", "maybe", "results[0].attachments: expected true or false"),
    "a flag for a number": ("id", True, "results[0].id: expected a whole number, found a boolean True"),
    "a fraction for a count": ("id", 1.5, "results[0].id: expected a whole number, found a number 1.5"),
    "text for a list": ("tags", "billing", "results[0].tags: expected an array, found text 'billing'"),
    "a date that is none": ("modifiedAt", "soon", "results[0].modifiedAt: expected a time stamp, found text 'soon'"),
    "a number for a date": ("modifiedAt", 5, "results[0].modifiedAt: expected a time stamp, found a number 5"),
    "text in a list of ids": ("customerIds", ["a"], "results[0].customerIds[0]: expected a whole number"),
    "a tag that is text": ("tags", ["a"], "results[0].tags[0]: expected an object"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_value_loses_no_page(name: str) -> None:
    """It is None, or an empty list; the raw value is kept and goes back out; one warning names the path."""
    wire, value, message = UNREADABLE[name]
    document = changed(f"conversations.results.0.{wire}", value)
    with pytest.warns(UnreadableValueWarning) as caught:
        answer = decode("company_drilldown", document)
    assert [str(warning.message)[: len(message) + 14] for warning in caught] == [f"conversations.{message}"]
    row = answer.conversations.results[0]
    field = next(entry for entry in row.FIELDS if entry.wire == wire)
    assert getattr(row, field.name) == ([] if field.many else None)
    assert row.extra == ({} if value is ... else {wire: value})
    assert plain(answer) == document


def test_a_bad_column_is_one_warning() -> None:
    """A field that no row of a page has right is warned about once, with the first path and how many there were."""
    document = sample("company_drilldown")
    row = document["conversations"]["results"][0]
    document["conversations"]["results"] = [row | {"id": place, "number": "x"} for place in range(3)]
    with pytest.warns(UnreadableValueWarning) as caught:
        answer = decode("company_drilldown", document)
    (warning,) = caught
    assert str(warning.message).startswith("conversations.results[0].number: ")
    assert str(warning.message).endswith("(2 more in this answer)")
    assert [row.id for row in answer.conversations.results] == [0, 1, 2]


OTHER_NOTATIONS: dict[str, tuple[str, Any, Any]] = {
    "a count as text": ("number", "349", 349),
    "a count with a fraction of 0": ("number", 349.0, 349),
    "a count as text with an exponent": ("number", "3.49e2", 349),
    "a count as text beyond the digits of a float": ("number", "9007199254740993.0", 9007199254740993),
    "text as a number": ("subject", 7, "7"),
    "a flag as text": ("attachments", "false", False),
    "a flag as text of a number": ("attachments", "1", True),
    "a flag as a number": ("attachments", 0, False),
    "no zone": ("modifiedAt", "2026-10-01T08:00:00", datetime(2026, 10, 1, 8, tzinfo=UTC)),
    "an offset": ("modifiedAt", "2026-10-01T10:00:00+02:00", datetime(2026, 10, 1, 8, tzinfo=UTC)),
    "a fraction": ("modifiedAt", "2026-10-01T08:00:00.5Z", datetime(2026, 10, 1, 8, 0, 0, 500000, tzinfo=UTC)),
    "lower case": ("modifiedAt", "2026-10-01t08:00:00z", datetime(2026, 10, 1, 8, tzinfo=UTC)),
    "an empty object for a list": ("tags", {}, []),
    "no number": ("waitingSinceType", "NaN", None),
    "no time": ("waitingSince", "0000-00-00 00:00:00", None),
    "empty text for a time": ("waitingSince", "", None),
}


@pytest.mark.parametrize("name", OTHER_NOTATIONS)
def test_other_notations_are_read(name: str) -> None:
    """What another notation says without loss is read, without a warning."""
    wire, value, wanted = OTHER_NOTATIONS[name]
    row = decode("company_drilldown", changed(f"conversations.results.0.{wire}", value)).conversations.results[0]
    found = getattr(row, next(entry.name for entry in row.FIELDS if entry.wire == wire))
    assert (found, type(found)) == (wanted, type(wanted))
    assert row.extra == {}


@pytest.mark.parametrize(
    ("operation_id", "document", "words"),
    [
        (
            "company_overall",
            {"error": "maintenance"},
            "none of the fields of CompanyReport; the server says: maintenance",
        ),
        ("company_overall", {}, "none of the fields of CompanyReport"),
        (
            "lookup_me",
            {"logRef": "x", "message": "Down", "_links": {}},
            "none of the fields of CurrentUser.*says: Down",
        ),
        ("lookup_folders", {"error": {"message": "no access"}}, "the server says: no access"),
        ("company_drilldown", {"error": "x", "conversations": {"page": 1}}, "there are no rows; the server says: x"),
        ("user_ratings", {"page": 1, "pages": 2, "count": 30}, "results: there are no rows"),
        ("conversations_busy_times", [{"error": "x"}], "none of the fields of BusyTime; the server says: x"),
    ],
)
def test_an_error_in_place_of_a_report_says_the_words_of_the_server(
    operation_id: str, document: Any, words: str
) -> None:
    """A 200 with none of the promised fields, or a page without rows, is refused with what the server said."""
    with pytest.raises(ResponseDecodeError, match=words):
        decode(operation_id, document)


@pytest.mark.parametrize(
    ("operation_id", "document"),
    [
        ("user_ratings", {"page": 1, "pages": 0}),
        ("user_ratings", {"count": 0, "results": None}),
        ("company_drilldown", {"conversations": {"count": 0, "pages": 1}}),
        ("lookup_tags", {"page": {"totalElements": 0}}),
        ("lookup_tags", {"_embedded": {}, "page": {"totalElements": 0, "totalPages": 0}}),
    ],
)
def test_no_rows_where_the_counters_say_0(operation_id: str, document: Any) -> None:
    """Rows may be missing where a counter says that there are none."""
    operation = operations[operation_id]
    assert operation.paging is not None
    answer = decode(operation_id, document)
    assert operation.paging.page_of(answer).results == []
    assert plain(answer) == document


@pytest.mark.parametrize(
    ("operation_id", "document"),
    [
        ("lookup_users", {"page": {"size": 50, "totalElements": 12, "totalPages": 1, "number": 2}}),
        ("lookup_tags", {"_embedded": {}, "page": {"totalElements": 59, "totalPages": 2, "number": 4}}),
        ("user_ratings", {"page": 3, "pages": 2, "count": 30}),
    ],
)
def test_no_rows_behind_the_last_page(operation_id: str, document: Any) -> None:
    """Rows may be missing where the counters say that the page is none of the report."""
    operation = operations[operation_id]
    assert operation.paging is not None
    assert operation.paging.page_of(decode(operation_id, document)).results == []


@pytest.mark.parametrize("counter", [None, "20", "many", 2.0, -1, 10**30, [], ...])
def test_page_counters_are_never_a_reason_to_lose_a_page(counter: Any) -> None:
    """Page counters that are missing, text or nonsense leave the rows of the page readable."""
    document = sample("user_ratings")
    for name in ("page", "pages", "count"):
        if counter is ...:
            del document[name]
        else:
            document[name] = counter
    answer = decode("user_ratings", document)
    assert len(answer.results) == 2
    assert answer.pages is None or isinstance(answer.pages, int)


BODIES = {
    "nothing": b"",
    "html": b"<html>Sorry</html>",
    "cut short": b'{"current": [',
    "trailing text": b"{} extra",
    "two values": b"{}{}",
    "NaN": b'{"a": NaN}',
    "Infinity": b'{"a": -Infinity}',
    "endless digits": b'{"a": ' + b"9" * 10_000 + b"}",
    "absurd nesting": b"[" * 200_000,
    "not utf-8": b'{"a": "\xff"}',
    "utf-16": '{"a": 1}'.encode("utf-16"),
    "a list": b"[]",
    "a number": b"7",
    "null": b"null",
}


@pytest.mark.parametrize("name", BODIES)
def test_a_body_that_is_no_answer_is_refused(name: str) -> None:
    """Whatever is not the promised JSON raises ResponseDecodeError with an excerpt, nothing else."""
    with pytest.raises(ResponseDecodeError) as caught:
        operations["company_overall"].decode(BODIES[name], 200)
    assert len(caught.value.excerpt) < 500


def test_a_byte_order_mark_is_no_error() -> None:
    """A BOM in front of right JSON is skipped."""
    body = b"\xef\xbb\xbf" + json.dumps(sample("user_overall")).encode()
    assert operations["user_overall"].decode(body).user.id == 4


def test_an_overflowing_number_is_no_figure() -> None:
    """1e999 is valid JSON and no figure: None, with a warning that names it."""
    body = json.dumps(sample("user_overall")).replace('"handleTime": 78.96', '"handleTime": 1e999')
    with pytest.warns(UnreadableValueWarning, match=r"current\.handleTime: expected a finite number"):
        answer = operations["user_overall"].decode(body.encode())
    assert answer.current.handle_time is None
    assert answer.to_dict()["current"]["handleTime"] == "1e999"


@pytest.mark.parametrize("number", ["1E400", "-2.5e+0400", "9" * 250 + "e60", "9" * 309 + ".5"])
@pytest.mark.parametrize("wire", ["number", "subject", "tags", "unlisted"])
def test_what_was_read_can_be_written_as_json(wire: str, number: str) -> None:
    """A number that no float holds comes back as its text, wherever it stood: Infinity is no JSON."""
    body = json.dumps(changed(f"conversations.results.0.{wire}", "@")).replace('"@"', number)
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        document = operations["company_drilldown"].decode(body.encode()).to_dict()
    assert document["conversations"]["results"][0][wire] == number
    assert json.loads(json.dumps(document, allow_nan=False)) == document


def test_a_count_in_text_that_is_not_quite_whole_is_none() -> None:
    """Text that a float would round to a whole number is none."""
    with pytest.warns(UnreadableValueWarning, match="number: expected a whole number"):
        row = decode("company_drilldown", changed("conversations.results.0.number", "5.00000000000000000001"))
    assert row.conversations.results[0].number is None
