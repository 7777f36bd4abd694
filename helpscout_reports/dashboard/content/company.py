"""The page of a company: what stands where."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..asking import Answers
from ..failures import failed
from ..numbers import NBSP, NumberFormat
from ..scope import Scope
from .figures import cards, metrics_table, own_metrics
from .lists import leaders_table, ratings_table, searches_table, users_table
from .series import busy_chart, distribution_chart, joined, series_chart, series_of, steps_of
from .views import Card, CardsView, Section

_HEADLINES = (
    ("conversations_overall", "new_conversations"),
    ("company_overall", "customers_helped"),
    ("company_overall", "total_replies"),
    ("productivity_overall", "resolved"),
    ("productivity_overall", "first_response_time"),
    ("productivity_overall", "resolution_time"),
    ("productivity_overall", "percent_resolved_on_first_reply"),
    ("happiness_overall", "happiness_score"),
)
_WITHIN = ((3600, "1 h"), (10800, "3 h"), (86400, "1 day"))
_LEADERS = (
    ("tags", "Tag", "Top tags"),
    ("customers", "Customer", "Top customers"),
    ("replies", "Saved reply", "Top saved replies"),
    ("workflows", "Workflow", "Top workflows"),
)
_CHANNELS = ("email", "chat", "phone")


def company_sections(answers: Answers, scope: Scope, sort: str, numbers: NumberFormat) -> list[Section]:
    """The sections of the page, without those that have nothing to show."""
    made = [
        _headlines(answers, numbers),
        _volume(answers, scope, numbers),
        _times(answers, scope, numbers),
        happiness(answers, scope, numbers, "happiness_overall", "happiness_ratings"),
        _users(answers, sort, numbers),
        _leaders(answers, scope, numbers),
        _channels(answers, numbers),
        _docs(answers, scope, numbers),
    ]
    return [section for section in made if section.blocks or section.failures]


def section(
    answers: Answers, name: str, title: str, blocks: Iterable[Any], asked: Iterable[str] = (), note: str | None = None
) -> Section:
    """A section of the blocks that are there, with the reports that did not come."""
    there = [block for block in blocks if block is not None]
    return Section(name, title, there, failed(answers, asked), note)


def _headlines(answers: Answers, numbers: NumberFormat) -> Section:
    made = cards(answers, _HEADLINES, numbers)
    asked = dict.fromkeys(operation_id for operation_id, _ in _HEADLINES)
    return section(answers, "headlines", "At a glance", [CardsView(made) if made else None], asked)


def _volume(answers: Answers, scope: Scope, numbers: NumberFormat) -> Section:
    volume = series_of(answers.table("conversations_volume_by_channel", "points"), scope)
    by = volume.names[0].lower() if len(volume.names) == 1 else "channel"
    busy = answers.rows("conversations_busy_times", "busy_times")
    blocks = (
        series_chart("volume", f"Conversations by {by}, per {scope.step}", volume, scope.step, numbers),
        busy_chart("busy-hours", "New conversations by hour of the week", busy, numbers),
    )
    asked = ("conversations_volume_by_channel", "conversations_busy_times")
    return section(answers, "volume", "Volume", blocks, asked)


def _times(answers: Answers, scope: Scope, numbers: NumberFormat) -> Section:
    step = scope.step
    first = series_of(answers.table("productivity_first_response_time", "points"), scope, "First response")
    every = series_of(answers.table("productivity_response_time", "points"), scope, "Every response")
    resolution = series_of(answers.table("productivity_resolution_time", "points"), scope, "Resolution")
    buckets = answers.table("productivity_overall", "buckets")
    blocks = (
        within(answers, "productivity_overall", "response_time", numbers),
        series_chart("response-time", f"Average response time, per {step}", joined(first, every), step, numbers),
        series_chart("resolution-time", f"Average resolution time, per {step}", resolution, step, numbers),
        distribution_chart(
            "first-response-times", "How soon the first response came", buckets, "first_response_time", numbers
        ),
        distribution_chart("response-times", "How soon any response came", buckets, "response_time", numbers),
    )
    asked = ("productivity_first_response_time", "productivity_response_time", "productivity_resolution_time",
             "productivity_overall")  # fmt: skip
    return section(answers, "times", "Response and resolution times", blocks, asked)


def within(answers: Answers, operation_id: str, distribution: str, numbers: NumberFormat) -> CardsView | None:
    """Shares answered within a time, where a bucket ends exactly there; nothing is guessed."""
    rows = [row for row in answers.rows(operation_id, "buckets") if row["distribution"] == distribution]
    if not any(row["count"] for row in rows):
        return None
    ends = {row["to"]: row["cumulative_percent"] for row in rows if row["to"] is not None and row["unit"] == "seconds"}
    made = [
        Card(f"Answered within {words.replace(' ', NBSP)}", numbers.figure(ends[limit], "percent"))
        for limit, words in _WITHIN
        if ends.get(limit) is not None
    ]
    return CardsView(made) if made else None


def happiness(answers: Answers, scope: Scope, numbers: NumberFormat, overall: str, ratings: str) -> Section:
    """Happiness over time, what was rated, and with `comments` the newest ratings."""
    rated = answers.metric(overall, "ratings_count")
    if rated is not None and not rated["current"] and not (rated["previous"] or 0):
        return section(answers, "happiness", "Happiness", (), (overall,))
    score = steps_of(answers, overall, "happiness_score", "score", scope)
    step = scope.own_step
    blocks = (
        series_chart("happiness", f"Happiness score, per {step}, from −100 to 100", score, step, numbers),
        metrics_table("Ratings", own_metrics(answers, overall), numbers),
        ratings_table(answers, ratings, scope),
    )
    return section(answers, "happiness", "Happiness", blocks, (overall, ratings))


def _users(answers: Answers, sort: str, numbers: NumberFormat) -> Section:
    table = users_table(answers.table("company_overall", "users"), sort, numbers)
    return section(answers, "users", "Users", [table], ("company_overall",))


def _leaders(answers: Answers, scope: Scope, numbers: NumberFormat) -> Section:
    known = {row["id"]: row["name"] for row in answers.rows("conversations_overall", "filter_tags")}
    blocks = []
    for name, kind, title in _LEADERS:
        table = answers.table("conversations_overall", name)
        if table is not None and not scope.comments:
            table = table.without_personal()
        blocks.append(leaders_table(title, kind, table, numbers, known if name == "tags" else None))
    return section(answers, "leaders", "What it was about", blocks, ("conversations_overall",))


def _channels(answers: Answers, numbers: NumberFormat) -> Section:
    asked = [f"{channel}_overall" for channel in _CHANNELS]
    blocks = [
        metrics_table(channel.capitalize(), own_metrics(answers, f"{channel}_overall"), numbers)
        for channel in _CHANNELS
    ]
    return section(answers, "channels", "Channels", blocks, asked)


def _docs(answers: Answers, scope: Scope, numbers: NumberFormat) -> Section:
    blocks = (
        metrics_table("Visits", own_metrics(answers, "docs_overall"), numbers),
        searches_table(
            "Searches that found nothing", answers.table("docs_overall", "failed_searches"), numbers, scope.comments
        ),
    )
    note = "Of the whole account: Docs know no inbox, tag or channel." if scope.filters else None
    return section(answers, "docs", "Docs", blocks, ("docs_overall",), note)
