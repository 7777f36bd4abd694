"""Which calls a page needs: as few as the API allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from attrs import field, frozen

from .. import Interval, operations
from .scope import Scope, Step, steps

_DAY = timedelta(days=1)
_CHANNELS = ("email", "chat", "phone")
_SERIES = (
    "conversations_volume_by_channel",
    "productivity_first_response_time",
    "productivity_response_time",
    "productivity_resolution_time",
)
_PERSON_SERIES = ("user_replies", "user_resolutions", "user_customers_helped")


@frozen
class ReportCall:
    """One call of the API.

    Attributes:
        operation_id: The report.
        asked: Its arguments.
        steps: For a report that is asked step by step: the steps that its range before and its range are.
    """

    operation_id: str
    asked: dict[str, Any]
    steps: tuple[Step, ...] = field(default=())


def check_dates(dates: Mapping[str, Any]) -> None:
    """Refuse dates that no call can have, before they are reckoned with.

    Raises:
        InvalidRequestError: One is missing, is no aware datetime, or does not fit the others.
    """
    operations["company_overall"].request(dates)


def page_calls(scope: Scope) -> list[ReportCall]:
    """The calls that a page takes, each checked against the rules of its report.

    Raises:
        InvalidRequestError: An argument breaks a rule.
    """
    made = list(_person(scope) if scope.user is not None else _company(scope))
    for call in made:
        operations[call.operation_id].request(call.asked)
    return made


def _company(scope: Scope) -> Iterator[ReportCall]:
    yield _call(scope, "company_overall")
    yield _call(scope, "conversations_overall")
    yield _call(scope, "productivity_overall")
    for operation_id in _SERIES:
        yield from _series(scope, operation_id)
    yield _call(scope, "conversations_busy_times", compared=False)
    yield _call(scope, "happiness_overall")
    yield from _happiness(scope, "happiness_overall")
    for channel in scope.types or _CHANNELS:
        if f"{channel}_overall" in operations.index:
            yield _call(scope, f"{channel}_overall")
    yield _call(scope, "docs_overall")
    if scope.comments:
        yield _ratings(scope, "happiness_ratings")


def _person(scope: Scope) -> Iterator[ReportCall]:
    yield _call(scope, "user_overall")
    yield _call(scope, "user_happiness")
    for operation_id in _PERSON_SERIES:
        yield from _series(scope, operation_id)
    yield from _happiness(scope, "user_happiness")
    if not scope.types or "chat" in scope.types:
        yield _call(scope, "user_chat")
    if scope.comments:
        yield _ratings(scope, "user_ratings")


def _call(scope: Scope, operation_id: str, *, compared: bool = True, **more: Any) -> ReportCall:
    given = {**scope.filters, **scope.dates, "user": scope.user, **more}
    taken = {parameter.name for parameter in operations.index[operation_id].parameters}
    if not compared:
        taken -= {"previous_start", "previous_end"}
    return ReportCall(
        operation_id, {name: value for name, value in given.items() if name in taken and value is not None}
    )


def _series(scope: Scope, operation_id: str) -> Iterator[ReportCall]:
    """A series, in pieces where days by the local clock ask for it."""
    step = scope.step
    for start, end in _pieces(scope, step):
        # Daily points step by 24 hours: a day of 25 would come as two, and comes whole as a part of a week.
        long_day = step == "day" and _DAY < end.astimezone(UTC) - start.astimezone(UTC) < 2 * _DAY
        view_by = "week" if long_day else step
        yield _call(scope, operation_id, compared=False, start=start, end=end, view_by=view_by)


def _pieces(scope: Scope, step: str) -> list[tuple[datetime, datetime]]:
    start, end = scope.dates["start"], scope.dates["end"]
    days = [moment.astimezone(scope.zone).date() for moment in (start, end)]
    if step == "day" and days[0] < days[1]:
        whole = Interval.between(days[0], days[1] - timedelta(days=1), scope.zone)
        if (whole.start, whole.end) == (start, end):
            return [(part.start, part.end) for piece in whole.split("day") for part in _without_long_day(piece)]
    return [(start, end)]


def _without_long_day(piece: Interval) -> list[Interval]:
    """A piece, with its last day apart where that is longer than 24 hours."""
    last = Interval(piece.last, piece.last, piece.tz)
    if piece.first == piece.last or last.end.astimezone(UTC) - last.start.astimezone(UTC) <= _DAY:
        return [piece]
    return [Interval(piece.first, piece.last - _DAY, piece.tz), last]


def _happiness(scope: Scope, operation_id: str) -> Iterator[ReportCall]:
    """Happiness has no series: each call tells of two steps, the second in place of the range before."""
    every = steps(scope)
    if len(every) < 2:
        return
    for place in range(0, len(every), 2):
        pair = every[place : place + 2]
        dates: dict[str, Any] = {
            "start": pair[-1].start,
            "end": pair[-1].end,
            "previous_start": None,
            "previous_end": None,
        }
        if len(pair) == 2:
            dates |= {"previous_start": pair[0].start, "previous_end": pair[0].end}
        made = _call(scope, operation_id, **dates)
        yield ReportCall(made.operation_id, made.asked, tuple(pair))


def _ratings(scope: Scope, operation_id: str) -> ReportCall:
    order = {"sort_field": "modifiedAt", "sort_order": "DESC"}
    return _call(scope, operation_id, compared=False, rating="all", **order)
