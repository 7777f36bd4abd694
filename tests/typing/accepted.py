"""What callers write and type checkers accept."""

from collections.abc import Iterator
from contextlib import aclosing, closing
from datetime import UTC, datetime
from typing import assert_type
from zoneinfo import ZoneInfo

import httpx
import httpx2

from helpscout_reports import (
    APIStatusError,
    AsyncHelpScoutReports,
    AsyncPager,
    ComparedDateRange,
    DateRange,
    Export,
    HelpScoutError,
    HelpScoutReports,
    Interval,
    InvalidRequestError,
    Model,
    Page,
    Pager,
    Plan,
    RateLimitError,
    ResponseDecodeError,
    export_reports,
    models,
    operations,
    plan,
    rows,
    tables,
    to_pandas,
    to_polars,
)

START, END = datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC)
october: DateRange = {"start": START, "end": END}
interval = Interval.last_month(ZoneInfo("Europe/London"))


def given_clients() -> None:
    """Clients of httpx and of its fork are taken alike."""
    HelpScoutReports(http_client=httpx.Client(proxy="http://127.0.0.1:8080"))
    HelpScoutReports(http_client=httpx2.Client())
    AsyncHelpScoutReports(http_client=httpx.AsyncClient())
    AsyncHelpScoutReports(http_client=httpx2.AsyncClient())


def reports(client: HelpScoutReports) -> None:
    """Answers are models, lists of models, or pagers over rows."""
    report = client.user.overall(user=4, start=START, end=END, mailboxes=[1, 2], types=["email"], office_hours=True)
    assert_type(report, models.UserReport)
    assert_type(report.current.total_conversations, int)
    assert_type(report.current.response_time, float | None)
    assert_type(report.current.start_date, datetime | None)
    assert_type(report.filter_tags, list[models.FilterTag])
    busy = client.conversations.busy_times(start=START, end=END)
    assert_type(busy, list[models.BusyTime])
    pager = client.company.drilldown(start=START, end=END, types={models.ConversationType.EMAIL}, range="replies")
    assert_type(pager, Pager[models.ConversationSummary])
    for row in pager:
        assert_type(row, models.ConversationSummary)
        print(row.status)
        assert_type(row.tags, list[models.ConversationTag])
    assert_type(pager.collect(concurrency=4), list[models.ConversationSummary])
    assert_type(pager.first(), models.ConversationSummary | None)
    pages: Iterator[Page[models.ConversationSummary]] = pager.pages()
    page = next(pages)
    with closing(pager.pages()) as first_only:
        assert_type(next(first_only), Page[models.ConversationSummary])
    assert_type(page.results, list[models.ConversationSummary])
    assert_type(page.count, int | None)
    print(page.answer.to_dict())
    assert_type(models.UserReport.from_dict({}), models.UserReport)
    assert_type(models.UserReport.example(), models.UserReport)
    assert_type(models.UserStatistics.UNITS["handle_time"], str)


def exports(client: HelpScoutReports) -> None:
    """Many reports in one go, what they cost, and how far they are."""
    cost = plan(client, interval, every="week", users=["Mary Jones", 4], mailboxes=[1, 2], view_by="day")
    assert_type(cost, Plan)
    assert_type(cost.calls, tuple[int, int])
    made = export_reports(
        client, interval, output="out", reports=["user_overall"], on_progress=lambda told: print(told.seconds_left)
    )
    assert_type(made, Export)
    for failure in made.failures:
        print(failure.words, failure.error)


def ranges(client: HelpScoutReports) -> None:
    """Ranges are given by keyword, whole, or with what to compare with, beside other arguments."""
    client.company.drilldown(**october, range="replies", rows=50)
    client.user.overall(user=4, **interval)
    whole: ComparedDateRange = interval.compared()
    client.company.overall(**whole)
    for part in [*interval.split("week"), *interval.split(models.ViewBy.DAY)]:
        client.user.replies(user=4, **part, view_by="week")
    either: DateRange = whole
    client.company.overall(**either)
    client.user.overall(user=4, **interval.compared())
    client.company.overall(**interval.compared("year"), mailboxes=(1, 2))


def count_rows(rows: Pager[object], page: Page[object]) -> int:
    """What reads rows of any kind takes pagers and pages of any report."""
    return len(rows.collect()) + len(page.results)


def any_rows(client: HelpScoutReports) -> None:
    """Pagers and pages only give rows: those of one kind pass for those of a wider one."""
    users, tags = client.lookup.users(), client.lookup.tags()
    print(count_rows(users, next(users.pages())), count_rows(tags, next(tags.pages())))


def as_json(answer: Model) -> dict[str, object]:
    """What is written for any answer."""
    return answer.to_dict()


def any_answer(client: HelpScoutReports) -> None:
    """Every report, row and answer of a page is a model."""
    for answer in (client.company.overall(**october), client.email.overall(**october)):
        print(as_json(answer))
    pager: Pager[Model] = client.lookup.users()
    for page in pager.pages():
        print(as_json(page.answer), [as_json(row) for row in page.results])


async def awaited(client: AsyncHelpScoutReports) -> None:
    """The asyncio client gives the same, awaited."""
    assert_type(await client.user.overall(user=4, start=START, end=END), models.UserReport)
    pager = client.lookup.users()
    assert_type(pager, AsyncPager[models.AccountUser])
    async for row in pager:
        assert_type(row, models.AccountUser)
    assert_type(await pager.collect(), list[models.AccountUser])
    async with aclosing(pager.pages(concurrency=4)) as pages:
        async for page in pages:
            assert_type(page.results, list[models.AccountUser])
            break
    async with aclosing(aiter(pager)) as members:
        assert_type(await anext(members), models.AccountUser)


def asked(client: HelpScoutReports) -> None:
    """What was asked is told to tables as the call was told: as a range, an interval, or a dict of keywords."""
    answer = client.company.overall(**interval)
    for dates in (interval, interval.compared(), october):
        print(tables(answer, dates), rows(answer, "metrics", asked=dates))
    keywords = {"user": 4, **interval}
    print(to_polars(answer, asked=keywords), to_pandas(answer, asked=interval))


def faults(client: HelpScoutReports) -> None:
    """Errors say what they carry."""
    try:
        client.user.overall(user=4, **october)
    except RateLimitError as fault:
        assert_type(fault.retry_after, float | None)
    except APIStatusError as fault:
        assert_type(fault.status_code, int)
    except InvalidRequestError as fault:
        assert_type(fault.parameter, str | None)
    except ResponseDecodeError as fault:
        assert_type(fault.path, str)
    except HelpScoutError as fault:
        assert_type(fault.page, int | None)
        print(fault.rows)


def catalogue() -> None:
    """The catalogue is a mapping of operations."""
    operation = operations["user_overall"]
    for parameter in operation.parameters:
        print(parameter.name, parameter.example)
    request = operation.request({"user": 4, "start": START, "end": END})
    assert_type(request.query, str)
