"""What the specification says about figures, ids and texts reaches fields, parameters and the index."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.errors import GenerationError
from generator.writing.output import build
from helpscout_reports import models, operations

ROOT = Path(__file__).parents[3]


def field(model: str, name: str) -> Any:
    """A field of a model."""
    return next(entry for entry in getattr(models, model).FIELDS if entry.name == name)


def test_figures_say_what_they_are() -> None:
    """Unit, polarity and what a figure may be summed over; better is None where neither is."""
    replies = field("UserStatistics", "total_replies")
    assert (replies.unit, replies.better, replies.additive) == ("count", "higher", ("time", "users"))
    average = field("UserStatistics", "response_time")
    assert (average.unit, average.better, average.additive) == ("seconds", "lower", ())
    assert field("ConversationsStatistics", "new_conversations").better is None
    assert all(
        entry.unit == unit
        for name in models.__all__
        if (units := getattr(getattr(models, name), "UNITS", None))
        for entry in getattr(models, name).FIELDS
        if (unit := units.get(entry.name))
    )


def test_fields_name_one_another() -> None:
    """The value before, the change and the other name of a thing are named by Python names."""
    assert field("CompanyUser", "previous_replies").previous_of == "replies"
    assert field("CustomFieldSummary", "unanswered_previous_percent").previous_of == "unanswered_percent"
    assert field("CustomFieldSummary", "unanswered_delta").delta_of == "unanswered_percent"
    assert field("UserDeltas", "closed").delta_of == "closed"
    assert field("UserDeltas", "active_conversations").delta_of == "total_conversations"
    assert field("ReceivedMessagesPoint", "count").same_as == "messages"
    assert field("UserReport", "previous").previous_of is None


def test_ids_texts_and_context() -> None:
    """Ids say what they are of, texts whether they are personal, and the rest whether it is no figure."""
    assert field("ConversationSummary", "mailbox_id").refers_to == "mailbox"
    assert field("ConversationSummary", "subject").personal
    assert field("ConversationSummary", "status").personal is False
    assert field("UserReport", "filter_tags").context
    assert field("RepliesPoint", "date").role == "time"
    assert field("ConversationPage", "results").rows
    taken = {parameter.name: parameter.refers_to for parameter in operations["user_overall"].parameters}
    assert taken == {"user": "user", "mailboxes": "mailbox", "tags": "tag", "folders": "folder"} | {
        name: None for name in taken if name not in ("user", "mailboxes", "tags", "folders")
    }


def test_distributions_have_their_buckets() -> None:
    """A distribution has the limits that are published, and None where nobody published any."""
    table = field("EmailReport", "response_time").bucket_table
    assert (table.name, table.unit) == ("responseTime", "seconds")
    assert [(bucket.lower, bucket.upper) for bucket in table.buckets][:2] == [(0, 900), (900, 1800)]
    assert table.buckets[-1].upper is None
    unknown = field("EmailReport", "resolution_time").bucket_table
    assert [(bucket.id, bucket.label, bucket.lower) for bucket in unknown.buckets] == [
        (n, None, None) for n in range(1, 6)
    ]


def test_the_index_is_the_catalogue_without_its_models() -> None:
    """The index says the same as the operations, in the same order."""
    assert list(operations.index) == list(operations)
    for operation_id, entry in operations.index.items():
        operation = operations[operation_id]
        assert entry.parameters == operation.parameters
        shared = ("operation_id", "family", "report", "method", "path", "summary", "description", "documentation")
        assert [getattr(entry, name) for name in shared] == [getattr(operation, name) for name in shared]
        assert (entry.paged, entry.deprecated) == (operation.paged, operation.deprecated)
    personal = {name for name, entry in operations.index.items() if entry.personal}
    assert {"happiness_ratings", "docs_overall", "conversations_overall"} <= personal
    assert "company_overall" not in personal


def test_the_index_loads_no_model() -> None:
    """Ids, summaries, families and parameters are read without a model."""
    script = (
        f"import sys; sys.path[:0] = {[str(ROOT), str(ROOT / 'generated_client')]!r}; "
        "from helpscout_reports import operations; "
        "[(entry.summary, entry.family, entry.parameters) for entry in operations.index.values()]; "
        "assert not any('.models' in name or '.reports.' in name for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-I", "-c", script], check=True, timeout=60)


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"x-better": "more"}, "properties/count/x-better: must be one of higher, lower, none, is 'more'"),
        ({"x-additive": ["days"]}, "properties/count/x-additive: must be a list of time and users, is .'days'."),
        ({"x-additive": "time"}, "properties/count/x-additive: must be a list"),
        ({"x-refers-to": "mailbox-id"}, "properties/count/x-refers-to: must be one of user, team, mailbox"),
        ({"x-role": "date"}, "properties/count/x-role: must be one of time"),
        ({"x-same-as": "number"}, "properties/count/x-same-as: there is no field 'number' beside it"),
        ({"x-previous-of": "number"}, "properties/count/x-previous-of: there is no field 'number' beside it"),
        ({"x-bucket-table": "times"}, "properties/count/x-bucket-table: components/x-buckets has no 'times'"),
    ],
)
def test_facts_that_make_no_sense_are_refused(
    facts: dict[str, Any], message: str, mini: dict[str, Any], write: Callable[[dict[str, Any]], Path], tmp_path: Path
) -> None:
    """A fact with an unknown value is an error that names the field, the extension and what it may be."""
    mini["components"]["schemas"]["UserReport"]["properties"]["count"].update(facts)
    with pytest.raises(GenerationError, match=message):
        build(write(mini), tmp_path / "out")


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ([], "components/x-buckets/times: needs a unit and a list of buckets"),
        ({"unit": "seconds", "buckets": [{"label": "short"}]}, "every bucket needs an id, a whole number"),
        ({"unit": "seconds", "buckets": [{"id": 1, "from": "0"}]}, "bucket 1: from must be a number"),
    ],
)
def test_buckets_that_make_no_sense_are_refused(
    table: Any, message: str, mini: dict[str, Any], write: Callable[[dict[str, Any]], Path], tmp_path: Path
) -> None:
    """A bucket table without ids, or with limits that are no numbers, is an error that names it."""
    mini["components"]["x-buckets"] = {"times": table}
    with pytest.raises(GenerationError, match=message):
        build(write(mini), tmp_path / "out")


@pytest.mark.slow
def test_a_specification_without_facts_is_fine(
    mini: dict[str, Any], generate: Callable[[dict[str, Any]], ModuleType]
) -> None:
    """A specification of another API may say nothing of this."""
    package = generate(mini)
    entries = package.__name__ + ".entries"
    __import__(entries)
    assert [entry.operation_id for entry in sys.modules[entries].ENTRIES] == ["user_overall"]
