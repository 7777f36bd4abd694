"""What the four tools do: check a question, ask the API, make the answer."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .. import Column, HelpScoutError, Table, operations, stack, tables
from ..names import AsyncNames, nearest_names
from ..zones import async_owner_zone
from .catalogue import COMPANY, COMPARE_USERS, GET_REPORT, LIST_NAMES, LIST_ROWS, USERS, Report, find_report, reports
from .question_error import QuestionError
from .questions import called, check_arguments, check_filters, check_period, choice, listed, names_in, whole
from .text.answers import Answer, assemble, choose_table, make_answer, room_for, row_of, wrong_cursor
from .text.cells import show_what_fits
from .tools import arguments_of, required_of

if TYPE_CHECKING:
    from .. import AsyncHelpScoutReports, Page

DEFAULT_ROWS, MOST_ROWS = 25, 50
_MOST_USERS = 25
_NEAREST = 10
_KEPT_NAMES = 600.0  # seconds: a server runs for days, and people come and go
_CONCURRENCY = 4
_KINDS = {"user": "user", "team": "team", "inbox": "mailbox", "tag": "tag", "folder": "folder"}
_PLACE = re.compile(r"([1-9][0-9]{0,8})-([1-9][0-9]?)-([0-9]{1,3})", re.ASCII)


def local_day(zone: tzinfo) -> date:
    """The day that it is in a zone."""
    return datetime.now(zone).date()


class Answering:
    """Answers questions through one client: one rate limit and one look-up of names for all of them.

    Args:
        client: The client, which the caller closes.
        personal: Whether answers hold customers' names, addresses and texts.
        today: What day it is in a zone.
        clock: Seconds since some time.
    """

    def __init__(
        self,
        client: AsyncHelpScoutReports,
        *,
        personal: bool = True,
        today: Callable[[tzinfo], date] = local_day,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._personal = personal
        self._today = today
        self._clock = clock
        self._looked_up = AsyncNames(client), clock()
        self._reports = reports()
        self._zone: tuple[tzinfo, str] | None = None
        self._zone_lock = asyncio.Lock()
        self._tools: dict[str, Callable[[dict[str, Any]], Awaitable[Answer]]] = {
            GET_REPORT: self._get_report,
            LIST_ROWS: self._list_rows,
            COMPARE_USERS: self._compare_users,
            LIST_NAMES: self._list_names,
        }

    async def answer(self, tool: str, given: Mapping[str, Any]) -> Answer:
        """The answer of a tool to a question.

        Raises:
            QuestionError: There is no such tool, or the question cannot be asked as it stands.
            HelpScoutError: The API did not answer it.
        """
        if tool not in self._tools:
            raise QuestionError(f"there is no tool {tool[:80]!r}; there are {', '.join(self._tools)}")
        return await self._tools[tool](check_arguments(tool, given, arguments_of(tool), required_of(tool)))

    @property
    def _names(self) -> AsyncNames:
        names, since = self._looked_up
        if self._clock() - since > _KEPT_NAMES:
            names = AsyncNames(self._client)
            self._looked_up = names, self._clock()
        return names

    async def _get_report(self, given: dict[str, Any]) -> Answer:
        report = find_report(given.pop("report", None), GET_REPORT, self._reports)
        table, cursor = given.pop("table", None), given.pop("cursor", None)
        values, asked, zone = await self._question(report, given)
        found = self._shown(tables(await self._call(report, values), values), values)
        if table is not None:
            return make_answer(_title(report), asked, choose_table(table, found), zone, cursor=cursor)
        # What has no figures is there to choose filters from, and longer than the figures.
        figures = {name: one for name, one in found.items() if _has_figures(one)}
        others = {name: len(one.rows) for name, one in found.items() if name not in figures}
        return make_answer(_title(report), asked, figures, zone, cursor=cursor, others=others)

    async def _list_rows(self, given: dict[str, Any]) -> Answer:
        report = find_report(given.pop("report", None), LIST_ROWS, self._reports)
        rows = whole("rows", given.pop("rows", DEFAULT_ROWS), 1, MOST_ROWS)
        cursor = given.pop("cursor", None)
        number, size, offset = _position(cursor, rows)
        values, asked, zone = await self._question(report, given)
        takes_rows = any(parameter.name == "rows" for parameter in report.entry.parameters)
        page = await self._page(report, values | {"page": number} | ({"rows": size} if takes_rows else {}))
        if 0 < len(page.results) <= offset or 0 < (page.pages or 0) < number:
            raise wrong_cursor(cursor)
        if page.count is not None:
            asked["rows in all"] = page.count
        results = page.results[offset : offset + rows]

        def first_rows(count: int) -> Iterable[Table]:
            return self._shown(tables(evolve(page, results=results[:count]), values), values).values()

        count, shown = show_what_fits(first_rows, len(results), zone, room_for(asked))
        end = offset + count
        following = f"{number}-{size}-{end}" if end < len(page.results) else None
        if following is None and _more(page, number):
            following = f"{number + 1}-{size}-0"
        return assemble(_title(report), asked, shown, following)

    async def _compare_users(self, given: dict[str, Any]) -> Answer:
        report = find_report(given.pop("report", COMPANY), COMPARE_USERS, self._reports)
        cursor, wanted = given.pop("cursor", None), given.pop("user", None)
        chosen = None
        if wanted is not None:
            chosen = await self._names.ids("user", names_in("user", wanted))
        if report.of_a_user:
            return await self._one_by_one(report, given, chosen, cursor)
        values, asked, zone = await self._question(report, given)
        users = tables(await self._call(report, values), values)[USERS]
        users = self._shown({USERS: users}, values)[USERS]
        if chosen is not None:
            # Some reports give ids as text.
            wanted_ids = set(map(str, chosen))
            column = next(column.name for column in users.columns if column.refers_to == "user")
            asked["user"] = chosen
            users = Table(USERS, users.columns, [row for row in users.rows if str(row[column]) in wanted_ids])
            if absent := wanted_ids - {str(row[column]) for row in users.rows}:
                asked["not among these users"] = f"{listed(sorted(absent))}; user_overall has the figures of a team"
        return make_answer(_title(report), asked, {USERS: users}, zone, cursor=cursor)

    async def _one_by_one(self, report: Report, given: dict[str, Any], chosen: Any, cursor: object) -> Answer:
        """A report for each user: as many calls as users."""
        everybody = await self._names.all("user")
        people = {item.id: item.name for item in everybody}
        users = chosen or [item.id for item in everybody if not item.team]
        if not users:
            raise QuestionError("the account has no users to compare")
        if len(users) > _MOST_USERS:
            raise QuestionError(
                f"{report.name} for {len(users)} users takes as many calls; name at most {_MOST_USERS} with user, "
                f"or compare by {COMPANY}"
            )
        first = row_of(cursor, USERS, len(users))
        values, asked, zone = await self._question(report, {**given, "user": users[0]})
        asked["user"] = [called(people.get(number), number) for number in users]
        turn = asyncio.Semaphore(_CONCURRENCY)

        async def one(number: int) -> dict[str, Table]:
            async with turn:
                answer = await self._call(report, values | {"user": number})
            found = self._shown(tables(answer, values | {"user": number}), values)
            return {name: _of_user(table, number, people.get(number)) for name, table in found.items()}

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(number)) for number in users[first:]]
        except* (HelpScoutError, QuestionError) as faults:
            raise _first(faults) from None

        def first_users(count: int) -> Iterable[Table]:
            return filter(_has_figures, stack(task.result() for task in tasks[:count]).values())

        count, shown = show_what_fits(first_users, len(tasks), zone, room_for(asked))
        following = f"{USERS}:{first + count}" if count < len(tasks) else None
        return assemble(_title(report), asked, shown, following)

    async def _list_names(self, given: dict[str, Any]) -> Answer:
        kind = choice("kind", given.get("kind", "report"), (*_KINDS, "report"))
        zone, _ = await self._owner_zone() if kind != "report" else (None, None)
        like = given.get("like")
        if "inbox" in given and kind != "folder":
            raise QuestionError(f"inbox is for kind='folder', not for {kind!r}")
        if kind == "report":
            table = _table_of_reports(self._reports)
        else:
            boxes = await self._names.ids("mailbox", names_in("inbox", given.get("inbox", [])))
            found = await self._names.all(_KINDS[kind], boxes)
            columns = (Column("id", "Int64", refers_to=_KINDS[kind]), Column("name", "String"))
            table = Table("names", columns, [{"id": item.id, "name": item.name} for item in found])
        asked: dict[str, Any] = {"kind": kind, "in all": len(table.rows)}
        if like is not None:
            asked["like"] = str(like)[:80]
            nearest = nearest_names(str(like), [row["name"] for row in table.rows], _NEAREST)
            fitting = [row for row in table.rows if row["name"] in nearest]
            table.rows = sorted(fitting, key=lambda row: nearest.index(row["name"]))
        return make_answer(f"{kind} names", asked, {"names": table}, zone or UTC, cursor=given.get("cursor"))

    async def _question(self, report: Report, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], tzinfo]:
        zone, zone_name = await self._owner_zone()
        period, _ = check_period(report, given, zone, zone_name, self._today(zone))
        rest = {name: value for name, value in given.items() if name not in ("period", "compare")}
        filters = await check_filters(report, rest, self._names)
        return period.values | filters.values, period.asked | filters.asked, zone

    async def _owner_zone(self) -> tuple[tzinfo, str]:
        async with self._zone_lock:
            if self._zone is None:
                zone, unknown = await async_owner_zone(self._client)
                self._zone = zone, f"UTC, since {unknown} is not known here" if unknown else str(zone)
            return self._zone

    async def _call(self, report: Report, values: dict[str, Any]) -> Any:
        return await self._client.call(operations[report.name].request(values))

    async def _page(self, report: Report, values: dict[str, Any]) -> Page[Any]:
        paging = operations[report.name].paging
        assert paging is not None
        return paging.page_of(await self._call(report, values))

    def _shown(self, found: dict[str, Table], values: Mapping[str, Any]) -> dict[str, Table]:
        """Tables without what was asked, which the answer says once, and without what may not be shown."""
        repeated = {f"asked_{name}" for name in values}
        made = {}
        for name, table in found.items():
            kept = tuple(column for column in table.columns if column.name not in repeated)
            rows = [{column.name: row[column.name] for column in kept} for row in table.rows]
            table = Table(name, kept, rows)
            made[name] = table if self._personal else table.without_personal()
        return made


def _title(report: Report) -> str:
    return f"{report.entry.summary} ({report.name})"


def _has_figures(table: Table) -> bool:
    return any(column.unit or column.name == "unit" for column in table.columns)


def _of_user(table: Table, number: int, name: str | None) -> Table:
    columns = (Column("user_id", "Int64", refers_to="user"), Column("user_name", "String"), *table.columns)
    return Table(table.name, columns, [{"user_id": number, "user_name": name, **row} for row in table.rows])


def _first(faults: BaseExceptionGroup[Exception]) -> Exception:
    fault: Any = faults
    while isinstance(fault, BaseExceptionGroup):
        fault = fault.exceptions[0]
    return fault  # type: ignore[no-any-return]


def _more(page: Page[Any], number: int) -> bool:
    if page.more or (page.pages or 0) > number:
        return True
    return page.more is None and not page.pages and bool(page.results)


def _position(cursor: object, rows: int) -> tuple[int, int, int]:
    """Number of the page, rows on a page, and the first row of it that is wanted."""
    if cursor is None:
        return 1, rows, 0
    found = _PLACE.fullmatch(str(cursor).strip())
    if found is None or int(found[2]) > MOST_ROWS:
        raise wrong_cursor(cursor)
    return int(found[1]), int(found[2]), int(found[3])


def _table_of_reports(known: dict[str, Report]) -> Table:
    columns = tuple(Column(name, "String") for name in ("name", "tool", "summary", "arguments"))
    rows = [
        {
            "name": report.name,
            "tool": report.tool,
            "summary": report.entry.summary,
            "arguments": ", ".join(
                [
                    "period",
                    *(["compare"] if report.comparable else []),
                    *(f"{name}={'/'.join(p.enum)}" if p.enum else name for name, p in report.arguments.items()),
                ]
            ),
        }
        for report in known.values()
    ]
    return Table("names", columns, rows)
