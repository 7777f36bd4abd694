"""Bodies become typed answers: every documented sample exactly, unknown fields and values kept."""

import json
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import orjson
import pytest

from helpscout_reports_api import models
from helpscout_reports_api.answers import decoding
from helpscout_reports_api.answers.model import Model
from helpscout_reports_api.answers.reading import Unreadable, read_object
from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import UnreadableValueWarning
from tests.generated_client.answers import EXAMPLES, SAMPLES, decode, plain, sample

pytestmark = pytest.mark.usefixtures("reader")


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


@pytest.mark.parametrize("body", ['{"id": 4}', None, {"id": 4}, memoryview(b"{}")])
def test_a_body_is_bytes(body: Any) -> None:
    """Both readers of JSON refuse the same: text, which one of them would read, and what is no body at all."""
    with pytest.raises(TypeError, match=f"needed as bytes, not as {type(body).__name__}"):
        operations["lookup_me"].decode(body)


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
