"""Bodies become typed answers: every documented sample exactly, odd values forgiven, wrong shapes named."""

import copy
import json
import pickle
import warnings
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpscout_reports_api import models
from helpscout_reports_api.answers import decoding
from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import ResponseDecodeError, UnreadableValueWarning
from helpscout_reports_api.answers.model import Model
from helpscout_reports_api.answers.reading import Unreadable, read_object

EXAMPLES = Path(__file__).parents[2] / "spec" / "examples"
SAMPLES = sorted(path for path in EXAMPLES.glob("*.json") if path.name.split(".")[0] in operations)


@pytest.fixture(autouse=True, params=["json", "orjson"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test holds with the standard library's reader of JSON and with the faster one."""
    monkeypatch.setattr(decoding, "fast_loads", None if request.param == "json" else orjson.loads)


def sample(operation_id: str) -> Any:
    """The documented answer of an operation."""
    return json.loads((EXAMPLES / f"{operation_id}.json").read_text())


def decode(operation_id: str, document: Any) -> Any:
    """Decode a document as the answer of an operation."""
    return operations[operation_id].decode(json.dumps(document).encode())


def plain(answer: Any) -> Any:
    """An answer back as a JSON document."""
    return [item.to_dict() for item in answer] if isinstance(answer, list) else answer.to_dict()


def test_every_operation_has_a_sample() -> None:
    """The samples cover the catalogue."""
    assert {path.name.split(".")[0] for path in SAMPLES} == set(operations)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_comes_back_exactly(path: Path) -> None:
    """Decoding a documented answer and turning it back gives the same document, with nothing left unknown."""
    document = json.loads(path.read_text())
    answer = operations[path.name.split(".")[0]].decode(path.read_bytes())
    assert plain(answer) == document
    for item in answer if isinstance(answer, list) else [answer]:
        assert_all_known(item)


def assert_all_known(model: Model) -> None:
    """No model below has fields that the specification does not list."""
    assert model.extra == {}, type(model).__name__
    for entry in model.FIELDS:
        value = getattr(model, entry.name)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Model):
                assert_all_known(item)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_both_readers_agree(path: Path) -> None:
    """The fast reader and the careful one, which reads whatever is irregular, give equal answers."""
    document = json.loads(path.read_text())
    operation = operations[path.name.split(".")[0]]
    for item in document if operation.many else [document]:
        assert operation.response_model._read(item) == read_object(operation.response_model, item, "", Unreadable())


def test_dates_are_aware_and_utc() -> None:
    """Time stamps come out as UTC datetimes, whatever zone they were written in."""
    document = sample("user_overall")
    document["current"]["startDate"] = "2019-05-02T14:00:00+02:00"
    document["current"]["endDate"] = "2019-06-02T12:00:00"
    answer = decode("user_overall", document)
    assert answer.current.start_date == datetime(2019, 5, 2, 12, tzinfo=UTC)
    assert answer.current.end_date == datetime(2019, 6, 2, 12, tzinfo=UTC)
    assert answer.current.start_date.utcoffset() == timedelta(0)


def test_odd_spellings_have_readable_names() -> None:
    """`mailboxid`, `assignedid` and `threadid` of the wire read mailbox_id, assigned_id and thread_id."""
    row = decode("company_drilldown", sample("company_drilldown")).conversations.results[0]
    assert (row.mailbox_id, row.assigned_id) == (2, 4)
    assert decode("user_ratings", sample("user_ratings")).results[0].thread_id == 1149512066


def test_enumerations_are_open() -> None:
    """A documented value is a member; any other comes as its text."""
    document = sample("company_drilldown")
    row = document["conversations"]["results"][0]
    assert decode("company_drilldown", document).conversations.results[0].type is models.ConversationType.EMAIL
    row["type"], row["status"] = "hologram", "snoozed"
    answer = decode("company_drilldown", document).conversations.results[0]
    assert (answer.type, answer.status) == ("hologram", "snoozed")
    assert not isinstance(answer.type, StrEnum)
    assert plain(decode("company_drilldown", document)) == document


def test_missing_and_null_are_none() -> None:
    """Optional parts that are missing or null, and null averages, are None."""
    document = sample("user_overall")
    document["previous"] = None
    del document["deltas"]
    document["current"]["responseTime"] = None
    document["user"]["photoUrl"] = None
    answer = decode("user_overall", document)
    assert (answer.previous, answer.deltas, answer.current.response_time, answer.user.photo_url) == (None,) * 4


def test_a_null_leaf_loses_no_page() -> None:
    """A null where the documentation promises a value becomes None and leaves the rest of the page alone."""
    document = sample("company_drilldown")
    document["conversations"]["results"][0]["id"] = None
    with pytest.warns(UnreadableValueWarning, match=r"^conversations\.results\[0\]\.id: null"):
        answer = decode("company_drilldown", document)
    row = answer.conversations.results[0]
    assert (row.id, row.number) == (None, document["conversations"]["results"][0]["number"])
    assert plain(answer) == document


def test_unknown_fields_are_kept() -> None:
    """Fields that are not in the specification are in `.extra` and go back out, also where an optional one is gone."""
    document = sample("company_drilldown")
    row = document["conversations"]["results"][0]
    del row["assignedName"]
    row["mood"] = {"of": ["the", "day"]}
    answer = decode("company_drilldown", document)
    assert answer.conversations.results[0].extra == {"mood": {"of": ["the", "day"]}}
    assert plain(answer) == document


@pytest.mark.parametrize("gone", ["missing", "null"])
def test_unknown_fields_are_kept_whatever_else_is_gone(gone: str) -> None:
    """In every row of a drilldown an unknown field is noticed, whichever optional field is missing or null."""
    for entry in models.ConversationSummary.FIELDS:
        document = sample("company_drilldown")
        row = document["conversations"]["results"][0]
        row["mood"] = "sunny"
        if entry.optional or entry.many:
            row.pop(entry.wire, None)
            if gone == "null":
                row[entry.wire] = None
        assert decode("company_drilldown", document).conversations.results[0].extra == {"mood": "sunny"}, entry.name


@pytest.mark.parametrize("full", [0, 1, 2])
def test_each_row_is_read_for_itself(full: int) -> None:
    """Rows of a page may differ in their optional and unknown fields, in whichever order they come."""
    document = sample("company_drilldown")
    row = document["conversations"]["results"][0]
    for entry in models.ConversationSummary.FIELDS:
        row.setdefault(entry.wire, None)
    row |= {"waitingSince": "2026-10-01T08:00:00Z", "waitingSinceType": 1, "mood": "sunny"}
    bare = {entry.wire: row[entry.wire] for entry in models.ConversationSummary.FIELDS if not entry.optional}
    document["conversations"]["results"] = [dict(reversed((row if at == full else bare).items())) for at in range(3)]
    answer = decode("company_drilldown", document)
    assert plain(answer) == document
    assert [found.extra for found in answer.conversations.results] == [
        {"mood": "sunny"} if at == full else {} for at in range(3)
    ]


def test_extra_is_there_when_somebody_looks() -> None:
    """`.extra` of an answer without unknown fields is an empty dict of its own, and no other name is made up."""
    one, other = (decode("user_overall", sample("user_overall")) for _ in range(2))
    one.extra["note"] = "mine"
    assert (one.extra, other.extra) == ({"note": "mine"}, {})
    with pytest.raises(AttributeError, match="UserReport has no field 'mood'"):
        _ = other.mood


def test_received_messages_are_read_under_both_names() -> None:
    """The live names (date, messages) and the documented ones (start, count) are both fields."""
    live = decode("conversations_received_messages", sample("conversations_received_messages")).current[0]
    printed = json.loads((EXAMPLES / "conversations_received_messages.printed.json").read_text())
    documented = decode("conversations_received_messages", printed).current[0]
    assert live.date is not None
    assert live.messages is not None
    assert (live.start, live.count) == (None, None)
    assert (documented.start, documented.count) == (datetime(2015, 1, 1, tzinfo=UTC), 29)


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
        ("company_overall", {"error": "maintenance"}, "none of the fields of CompanyReport; the server says: maintenance"),
        ("company_overall", {}, "none of the fields of CompanyReport"),
        ("lookup_me", {"logRef": "x", "message": "Down", "_links": {}}, "none of the fields of CurrentUser.*says: Down"),
        ("lookup_folders", {"error": {"message": "no access"}}, "the server says: no access"),
        ("company_drilldown", {"error": "x", "conversations": {"page": 1}}, "there are no rows; the server says: x"),
        ("user_ratings", {"page": 1, "pages": 2, "count": 30}, "results: there are no rows"),
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


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.promise("Every operation")
@pytest.mark.slow
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_mutated_sample_gives_a_model_or_a_decode_error(data: st.DataObject) -> None:
    """Whatever is changed in a documented answer, decoding gives a model or ResponseDecodeError, nothing else."""
    path = data.draw(st.sampled_from(SAMPLES))
    document = json.loads(path.read_text())
    for _ in range(data.draw(st.integers(1, 3))):
        document = mutated(document, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UnreadableValueWarning)
            answer = operations[path.name.split(".")[0]].decode(json.dumps(document).encode())
    except ResponseDecodeError:
        return
    assert json.loads(json.dumps(plain(answer))) == plain(answer)
    assert repr(answer)


@pytest.mark.slow
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_fast_reader_gives_nothing_that_the_careful_one_would_not(data: st.DataObject) -> None:
    """Whatever is changed in a documented answer, the fast reader steps aside or gives what the careful one gives."""
    path = data.draw(st.sampled_from(SAMPLES))
    operation = operations[path.name.split(".")[0]]
    document = json.loads(path.read_text())
    document = mutated(mutated(document[0] if operation.many else document, data), data)
    try:
        fast = operation.response_model._read(document)
    except (KeyError, TypeError, ValueError, AttributeError):
        return
    careful = read_object(operation.response_model, document, "", Unreadable())
    assert fast == careful
    assert repr(fast) == repr(careful)
    assert fast.to_dict() == careful.to_dict()


def mutated(document: Any, data: st.DataObject) -> Any:
    """A copy of a document with one value, somewhere, replaced, removed or added."""
    if not isinstance(document, (dict, list)) or not document or data.draw(st.integers(0, 5)) == 0:
        return data.draw(json_values)
    changed = copy.copy(document)
    key = data.draw(st.sampled_from(sorted(changed) if isinstance(changed, dict) else range(len(changed))))
    match data.draw(st.sampled_from(["into", "into", "into", "drop", "add"])):
        case "drop":
            del changed[key]
        case "add" if isinstance(changed, dict):
            changed[data.draw(st.text(max_size=8))] = data.draw(json_values)
        case _:
            changed[key] = mutated(changed[key], data)
    return changed


@pytest.fixture
def answer() -> Any:
    """A decoded answer with an unknown field."""
    return decode("user_overall", sample("user_overall") | {"mood": "sunny"})


def test_equality_compares_values(answer: Any) -> None:
    """Equal documents make equal answers; one other figure or unknown field makes them differ."""
    assert answer == decode("user_overall", sample("user_overall") | {"mood": "sunny"})
    assert answer != decode("user_overall", sample("user_overall"))
    other = sample("user_overall") | {"mood": "sunny"}
    other["current"]["closed"] += 1
    assert answer != decode("user_overall", other)
    assert answer != answer.to_dict()
    with pytest.raises(TypeError, match="unhashable"):
        hash(answer)


def test_answers_can_be_pickled_and_copied(answer: Any) -> None:
    """Pickle, copy and deepcopy give equal answers; a deep copy is independent."""
    assert pickle.loads(pickle.dumps(answer)) == answer
    assert copy.copy(answer) == answer
    deep = copy.deepcopy(answer)
    deep.current.closed += 1
    assert deep != answer


def test_answers_have_slots(answer: Any) -> None:
    """A field that does not exist cannot be set by a slip of the pen."""
    with pytest.raises(AttributeError):
        answer.curent = None


def test_repr_is_short_and_readable(answer: Any) -> None:
    """The repr names class and fields, shows nested models by name, and stays short however long a text is."""
    assert repr(answer.user).startswith("ReportedUser(id=4, has_photo=True, created_at=2010-09-03T15:55:48Z, ")
    assert "current=UserStatistics(…)" in repr(answer)
    row = decode("company_drilldown", sample("company_drilldown")).conversations.results[0]
    row.preview = "x" * 10_000
    assert len(repr(row)) < 1000


def test_models_can_be_made_by_hand() -> None:
    """A model takes its fields as keywords; optional ones and extra may be left out."""
    tag = models.FilterTag(id=1, name="sample")
    assert tag.to_dict() == {"id": 1, "name": "sample"}
    assert tag == models.FilterTag.from_dict({"id": 1, "name": "sample"})


def test_units_say_how_to_read_a_figure() -> None:
    """`UNITS` maps fields to units, in the names of Python."""
    assert models.UserStatistics.UNITS["handle_time"] == "seconds"
    assert models.UserStatistics.UNITS["percent_resolved_on_first_reply"] == "fraction"
    assert models.UserDeltas.UNITS["happiness_score"] == "points"
    assert models.UserDeltas.UNITS["closed"] == "percent-change"


def test_models_are_listed() -> None:
    """`dir(models)` names every model, and an unknown name is an AttributeError."""
    assert "UserReport" in dir(models)
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = models.NoSuchModel


def test_both_readers_of_json_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A number too long for the faster reader, which would round it, comes out exactly all the same."""
    document = sample("company_drilldown")
    document["conversations"]["results"][0]["id"] = 2**70 + 1
    answers = []
    for fast_loads in (None, orjson.loads):
        monkeypatch.setattr(decoding, "fast_loads", fast_loads)
        answers.append(decode("company_drilldown", document))
    assert answers[0] == answers[1]
    assert answers[1].conversations.results[0].id == 2**70 + 1
