"""Bodies become typed answers: every documented sample exactly, odd values forgiven, wrong shapes named."""

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpscout_reports_api import decoding, models
from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import ResponseDecodeError
from helpscout_reports_api.model import Model

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
        assert operation.response_model._read(item) == decoding._read_by_table(operation.response_model, item, "")


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
    document["conversations"]["results"][0]["number"] = None
    row = decode("company_drilldown", document).conversations.results[0]
    assert (row.number, row.id) == (None, 583)


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
        if not entry.required:
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
    bare = {entry.wire: row[entry.wire] for entry in models.ConversationSummary.FIELDS if entry.required}
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


WRONG: dict[str, tuple[str, Any, str]] = {
    "missing": ("conversations.results.0.number", ..., "conversations.results[0].number: missing"),
    "text for a number": ("conversations.results.0.number", "many", "results[0].number: expected a whole number"),
    "a number for text": ("conversations.results.0.subject", 7, "conversations.results[0].subject: expected text"),
    "a number for a flag": ("conversations.results.0.attachments", 1, "attachments: expected true or false"),
    "a flag for a number": ("conversations.results.0.id", True, "conversations.results[0].id: expected a whole"),
    "a fraction for a count": ("conversations.results.0.id", 1.5, "conversations.results[0].id: expected a whole"),
    "an object for a list": ("conversations.results", {}, "conversations.results: expected an array"),
    "a list for an object": ("conversations", [], "conversations: expected an object"),
    "null for an object": ("conversations", None, "conversations: expected an object, found null"),
    "null for a list": ("conversations.results", None, "conversations.results: expected an array, found null"),
    "text for a row": ("conversations.results.0", "row", "conversations.results[0]: expected an object"),
    "null for a row": ("conversations.results.0", None, "conversations.results[0]: expected an object"),
    "a date that is none": ("conversations.results.0.modifiedAt", "soon", "modifiedAt: not a time stamp"),
    "a number for a date": ("conversations.results.0.modifiedAt", 5, "modifiedAt: expected a time stamp"),
    "text in a list of ids": ("conversations.results.0.customerIds", ["a"], "customerIds[0]: expected a whole"),
    "a tag without a name": ("conversations.results.0.tags", [{"id": 1}], "results[0].tags[0].name: missing"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_shape_is_named_by_its_path(name: str) -> None:
    """A promised field that is missing or of another type raises an error with its exact path."""
    path, value, message = WRONG[name]
    document = sample("company_drilldown")
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place: Any = document
    for step in steps:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    with pytest.raises(ResponseDecodeError) as caught:
        decode("company_drilldown", document)
    assert message in str(caught.value)
    assert caught.value.path == str(caught.value).split(": ")[0]
    assert caught.value.status_code == 200
    assert caught.value.excerpt


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


def test_an_overflowing_number_is_refused() -> None:
    """1e999 is valid JSON and no figure."""
    body = json.dumps(sample("user_overall")).replace('"handleTime": 78.96', '"handleTime": 1e999')
    with pytest.raises(ResponseDecodeError, match=r"current\.handleTime: expected a finite number"):
        operations["user_overall"].decode(body.encode())


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
    careful = decoding._read_by_table(operation.response_model, document, "")
    assert fast == careful
    assert repr(fast) == repr(careful)


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
