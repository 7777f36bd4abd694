"""The page of one person: what stands where."""

from __future__ import annotations

from ..asking import Answers
from ..numbers import NumberFormat
from ..scope import Scope
from .company import happiness, section
from .figures import cards, metrics_table, own_metrics
from .series import series_chart, series_of
from .views import CardsView, Section

_HEADLINES = tuple(
    ("user_overall", name)
    for name in (
        "total_replies",
        "customers_helped",
        "resolved",
        "closed",
        "response_time",
        "resolution_time",
        "percent_resolved_on_first_reply",
        "happiness_score",
    )
)
_SERIES = (
    ("user_replies", "replies", "Replies sent"),
    ("user_resolutions", "resolutions", "Conversations resolved"),
    ("user_customers_helped", "customers", "Customers helped"),
)


def person_sections(answers: Answers, scope: Scope, numbers: NumberFormat) -> list[Section]:
    """The sections of the page, without those that have nothing to show."""
    made = cards(answers, _HEADLINES, numbers)
    shown = {name for _, name in _HEADLINES}
    rest = [row for row in own_metrics(answers, "user_overall") if row["metric"] not in shown]
    charts = [
        series_chart(
            name,
            f"{title}, per {scope.step}",
            series_of(answers.table(operation_id, "points"), scope, title),
            scope.step,
            numbers,
        )
        for operation_id, name, title in _SERIES
    ]
    chat = metrics_table("Chat", own_metrics(answers, "user_chat"), numbers)
    more = metrics_table("Further figures", rest, numbers)
    sections = [
        section(answers, "headlines", "At a glance", [CardsView(made) if made else None], ("user_overall",)),
        section(answers, "work", "Work", [*charts, more], [operation_id for operation_id, _, _ in _SERIES]),
        happiness(answers, scope, numbers, "user_happiness", "user_ratings"),
        section(answers, "chat", "Chat", [chat], ("user_chat",)),
    ]
    return [one for one in sections if one.blocks or one.failures]
