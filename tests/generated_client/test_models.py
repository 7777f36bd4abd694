"""Answers as objects: equality, copies, slots, repr, units."""

import copy
import pickle
from typing import Any

import pytest

from helpscout_reports_api import models
from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import UnreadableValueWarning
from helpscout_reports_api.models import ConversationSummary, ConversationTag
from tests.generated_client.answers import decode, sample

pytestmark = pytest.mark.usefixtures("reader")


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


def test_the_repr_of_a_page_is_short() -> None:
    """A page shows its counters and how many rows it has, not the rows."""
    paging = operations["user_drilldown"].paging
    assert paging is not None
    shown = repr(paging.page_of(decode("user_drilldown", sample("user_drilldown"))))
    assert shown == "Page(page=1, pages=2, count=101, results=[2 items], more=None, answer=ConversationDrilldown(…))"


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


def test_a_value_given_later_takes_the_place_of_what_could_not_be_read() -> None:
    """`to_dict` gives an unreadable value back as it came, until its field is set."""
    with pytest.warns(UnreadableValueWarning):
        row = ConversationSummary.from_dict({"id": 1, "threadCount": 2, "number": "many", "tags": "x"})
    assert row.to_dict() == {"id": 1, "threadCount": 2, "number": "many", "tags": "x"}
    row.number, row.tags = 5, [ConversationTag(id=4)]
    assert row.to_dict() == {"id": 1, "threadCount": 2, "number": 5, "tags": [{"id": 4}]}
