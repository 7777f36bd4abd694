"""`build_dashboard`: from a client and a range to a page."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from attrs import frozen

from .. import HelpScoutError, HelpScoutReports, Interval, InvalidRequestError
from ..files import replace_file
from ..jobs import check_client, check_interval
from ..names import Names, listed
from ..zones import owner_zone, zone_of
from .asking import Answers, ask
from .calls import check_dates, page_calls
from .content.company import company_sections
from .content.lists import check_sort
from .content.person import person_sections
from .content.views import Page
from .libraries import altair, jinja2, vl_convert
from .numbers import NBSP, NumberFormat, day, number_format
from .rendering import html
from .scope import Scope
from .words import fit

Wanted = Sequence[str | int]
_FILTERS = {"mailboxes": ("mailbox", "Inbox"), "tags": ("tag", "Tag")}
_VOLUMES = (
    ("company_overall", "total_replies"),
    ("conversations_overall", "total_conversations"),
    ("user_overall", "total_conversations"),
    ("user_overall", "total_replies"),
)


@frozen(eq=False, repr=False)
class Dashboard:
    """A page that is built.

    Attributes:
        html: The page, one file.
        page: What stands on it, for pictures and mail.
        failures: Reports that did not come, by operation id; each is a note in its place on the page.
        calls: How many calls of the reports it took.
        personal: Whether it holds personal data of customers.
        made: When it was built.
        numbers: How its figures are written.
    """

    html: str
    page: Page
    failures: Mapping[str, HelpScoutError]
    calls: int
    personal: bool
    made: datetime
    numbers: NumberFormat

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the page to a file, as a whole or not at all; mode 0600 where it holds personal data.

        Raises:
            OSError: It cannot be written; an old file is as it was.
        """
        with replace_file(path, private=self.personal) as new:
            new.write_text(self.html, encoding="utf-8")

    def save_images(self, folder: str | os.PathLike[str]) -> list[Path]:
        """Write each chart as a PNG of twice its size to a folder, which is made where it is missing.

        Raises:
            OSError: They cannot be written.
        """
        from .drawing.pictures import save_images

        return save_images(self.page.charts, folder)

    def save_email(self, path: str | os.PathLike[str]) -> None:
        """Write the page as a mail (`.eml`): tables with inline styles, charts as attached images.

        Raises:
            OSError: It cannot be written; an old file is as it was.
        """
        from .mail import message

        with replace_file(path, private=self.personal) as new:
            new.write_bytes(message(self).as_bytes())

    def __repr__(self) -> str:
        return f"<Dashboard {self.page.title}: {len(self.html)} characters, {self.calls} calls>"


def build_dashboard(
    client: HelpScoutReports,
    dates: Interval | Mapping[str, Any],
    *,
    tz: str | tzinfo | None = None,
    mailboxes: Wanted = (),
    tags: Wanted = (),
    types: Sequence[str] = (),
    user: str | int | None = None,
    sort: str = "replies",
    comments: bool = False,
    locale: str = "en",
    now: datetime | None = None,
) -> Dashboard:
    """Ask for everything that a page needs, several calls at a time, and build the page.

    Args:
        client: The client to ask with.
        dates: An `Interval`, or what `interval.compared()` gives for a page that compares.
        tz: The zone of days and times on the page; default: that of the interval, or of the token's owner.
        mailboxes: Inboxes that count, as names or ids.
        tags: Tags that count, as names or ids.
        types: Channels that count: `email`, `chat`, `phone`.
        user: Name or id of the person whose page it is.
        sort: The column that users are sorted by.
        comments: Whether customers' names, search terms and comments are shown.
        locale: How numbers are written: `en`, `de`, `fr`, …
        now: When it is built, as the page says; default: now.

    Raises:
        HelpScoutError: The credentials or the arguments are wrong, or no report came at all. A report that fails
            alone is a note on the page, and is among `failures`.
        ModuleNotFoundError: The `dashboard` extra is not installed.
    """
    check_client(client)
    numbers, sort = number_format(locale), check_sort(sort)
    given_dates = _dates(dates)
    given_zone = None if tz is None else zone_of(tz)
    if now is not None and not (isinstance(now, datetime) and now.tzinfo):
        raise InvalidRequestError(f"now={now!r}: must be a datetime with a time zone", parameter="now")
    names = Names(client)
    wanted = {"mailboxes": listed(mailboxes, "mailboxes"), "tags": listed(tags, "tags")}
    types = listed(types, "types")
    ids = {name: names.ids(_FILTERS[name][0], given, parameter=name) for name, given in wanted.items() if given}
    person = None if user is None else names.id("user", user, parameter="user")
    scope = Scope(
        dates=given_dates,
        zone=_zone(client, dates, given_zone),
        mailboxes=ids.get("mailboxes", ()),
        tags=ids.get("tags", ()),
        types=types,
        user=person,
        comments=comments,
        said=_said(wanted, types),
    )
    calls = page_calls(scope)
    answers = ask(client, calls)
    title = "Support report"
    if person is not None:
        title = fit(names.name("user", person) or f"User {person}")
    page = Page(title, _facts(scope), _sections(answers, scope, sort, numbers), _is_empty(answers))
    made = (now or datetime.now(scope.zone)).astimezone(scope.zone)
    personal = comments
    return Dashboard(html(page, numbers, made, len(calls)), page, answers.failures, len(calls), personal, made, numbers)


def check_options(*, sort: str = "replies", locale: str = "en") -> None:
    """Refuse what `build_dashboard` would refuse, before anything is asked.

    Raises:
        InvalidRequestError: There is no such column or locale.
        ModuleNotFoundError: The `dashboard` extra is not installed.
    """
    for load in (altair, vl_convert, jinja2):
        load()
    number_format(locale)
    check_sort(sort)


def count_calls(dates: Interval | Mapping[str, Any], zone: tzinfo, *, types: Sequence[str] = (),
                user: int | None = None, comments: bool = False) -> int:  # fmt: skip
    """How many calls of the reports a page takes; nothing is asked.

    Raises:
        InvalidRequestError: An argument breaks a rule.
    """
    return len(page_calls(Scope(dates=_dates(dates), zone=zone, types=types, user=user, comments=comments)))


def _dates(given: Interval | Mapping[str, Any]) -> dict[str, Any]:
    check_interval(given, parameter="dates", or_dates=True)
    made = {name: given[name] for name in given.keys()}  # noqa: SIM118 - an Interval has keys, and no more
    check_dates(made)
    return made


def _zone(client: HelpScoutReports, dates: Interval | Mapping[str, Any], tz: tzinfo | None) -> tzinfo:
    if tz is not None:
        return tz
    return dates.tz if isinstance(dates, Interval) else owner_zone(client)[0]


def _said(wanted: Mapping[str, Wanted], types: Sequence[str]) -> dict[str, str]:
    made = {
        _FILTERS[name][1]: ", ".join(fit(entry) for entry in given) for name, given in wanted.items() if len(given) > 0
    }
    return made | ({"Channel": ", ".join(types)} if types else {})


def _sections(answers: Answers, scope: Scope, sort: str, numbers: NumberFormat) -> list[Any]:
    if scope.user is not None:
        return person_sections(answers, scope, numbers)
    return company_sections(answers, scope, sort, numbers)


def _facts(scope: Scope) -> list[tuple[str, str]]:
    facts = [("Range", _range(scope.dates["start"], scope.dates["end"], scope.zone))]
    if scope.compared:
        before = _range(scope.dates["previous_start"], scope.dates["previous_end"], scope.zone)
        facts.append(("Compared with", before))
    return [*facts, ("Time zone", str(scope.zone)), *scope.said.items()]


def _range(start: datetime, end: datetime, zone: tzinfo) -> str:
    begin, until = start.astimezone(zone), end.astimezone(zone)
    if (begin.hour, begin.minute, until.hour, until.minute) != (0, 0, 0, 0):
        return f"{day(begin)}{NBSP}{begin:%H:%M} to {day(until)}{NBSP}{until:%H:%M}"
    last = until - timedelta(days=1)
    return day(begin) if begin.date() == last.date() else f"{day(begin)} to {day(last)}"


def _is_empty(answers: Answers) -> bool:
    rows = [answers.metric(operation_id, name) for operation_id, name in _VOLUMES]
    there = [row["current"] for row in rows if row is not None]
    return bool(there) and not any(there)
