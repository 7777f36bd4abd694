"""The page: its figures are the client's, it is one safe file, and nothing that fails or is missing breaks it."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from helpscout_reports import HelpScoutReports, Interval, InvalidRequestError, tables
from helpscout_reports.dashboard import build_dashboard
from helpscout_reports.dashboard.asking import ask
from helpscout_reports.dashboard.calls import page_calls
from helpscout_reports.dashboard.content.company import company_sections
from helpscout_reports.dashboard.content.views import TableView
from helpscout_reports.dashboard.numbers import number_format
from helpscout_reports.dashboard.scope import Scope
from helpscout_reports.sandbox import Sandbox

from .pages import COMPANIES, QUARTER, built

pytestmark = pytest.mark.slow
LONDON = ZoneInfo("Europe/London")
EN = number_format("en")
VOID = {"meta", "br", "img", "input", "link"}


def test_what_customers_wrote_is_there_only_with_comments() -> None:
    """Names of customers and search terms are on no page, unless `comments` asks for them and for comments."""
    with Sandbox() as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
        conversations = tables(client.conversations.overall(**QUARTER))
        docs = tables(client.docs.overall(**QUARTER))
        personal = [row["name"] for row in conversations["customers"].rows]
        personal += [row["id"] for row in docs["failed_searches"].rows if len(row["id"]) > 4]
        rating = tables(client.happiness.ratings(**QUARTER).collect()[:25])["items"].rows
        personal += [row["rating_customer_name"] for row in rating]
        asked = page_calls(Scope(dates=QUARTER.compared(), zone=LONDON, comments=True))
        answers = ask(client, asked)
    assert len(personal) > 20
    assert not [text for text in personal if text in built("usual").html]
    shown = company_sections(answers, Scope(dates=QUARTER.compared(), zone=LONDON, comments=True), "name", EN)
    lists = [block for section in shown for block in section.blocks if isinstance(block, TableView)]
    cells = [cell for block in lists for row in block.rows for cell in row]
    texts = {text for cell in cells for text in (cell.text, *(cell.small or "").split(" → "))}
    assert set(personal) <= texts
    assert {row["rating_comments"] for row in rating if row["rating_comments"]} <= texts
    assert built("large").dashboard.personal
    assert not built("usual").dashboard.personal


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"tz": "Nowhere/None"}, "there is no such time zone"),
        ({"tz": 7}, "tz=7: must be the name of a time zone"),
        ({"now": datetime(2026, 11, 1)}, "must be a datetime with a time zone"),
        ({"now": "today"}, "now='today': must be a datetime"),
    ],
    ids=str,
)
def test_a_wrong_argument_is_refused_before_anything_is_asked_for(wrong: dict[str, Any], words: str) -> None:
    """No request is sent for a zone that is none, or for a moment without a zone."""
    with Sandbox() as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
        with pytest.raises(InvalidRequestError, match=words):
            build_dashboard(client, QUARTER, mailboxes=["Support"], **wrong)
        assert box.requests == []


def test_what_the_account_lacks_leaves_no_hole() -> None:
    """No section, card or heading for channels and Docs that are not there; of an empty account zeros remain."""
    alone, empty = built("alone").dashboard, built("empty").dashboard
    titles = [section.title for section in alone.page.sections]
    assert "Docs" not in titles
    assert [block.title for block in alone.page.sections[titles.index("Channels")].blocks] == ["Email"]
    assert not [text for text in ("Chat", "Phone", "None", "nan") if text in alone.html]
    assert [section.title for section in empty.page.sections] == ["At a glance"]
    assert "Nothing happened in this range." in empty.html
    assert "Nothing happened" not in alone.html


def test_who_has_no_chats_has_no_figures_of_chats() -> None:
    """The page of a person says nothing of chat in an account without it: the days of the range are no chats."""
    with Sandbox(channels=("email",)) as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
        page = build_dashboard(client, QUARTER.compared("previous"), tz="Europe/London", user=2).page
    assert [section.title for section in page.sections] == ["At a glance", "Work", "Happiness"]


@pytest.mark.promise("Dashboard")
def test_a_report_that_fails_is_a_note_in_its_place() -> None:
    """The section says what is missing and why, and has everything else; the rest of the page is whole."""
    dashboard = built("failing").dashboard
    sections = {section.title: section for section in dashboard.page.sections}
    assert set(dashboard.failures) == {"productivity_overall", "docs_overall"}
    (note,) = sections["Response and resolution times"].failures
    assert note.startswith("productivity overall did not come: ")
    assert note.endswith("(HTTP 403)")
    assert len(sections["Response and resolution times"].blocks) == 2
    assert sections["Docs"].failures[0].endswith("(HTTP 500)")
    assert len(sections["At a glance"].blocks[0].cards) == 4


@pytest.mark.promise("Dashboard")
def test_each_chart_has_a_title_a_description_and_its_table() -> None:
    """For screen readers and for those who want figures: every point, with its unit, parts marked."""
    page = built("usual").dashboard.page
    assert len(page.charts) == 7
    for chart in page.charts:
        assert f"<h3>{chart.title}</h3>" in built("usual").html
        assert built("usual").html.count(f">{escape(chart.description, quote=False)}</desc>") == 2
        assert len(chart.table.rows) >= 10
        assert all(cell.text for row in chart.table.rows for cell in row)
    volume = page.charts[0].table
    assert [row[0].small for row in volume.rows] == [None] * 13 + ["in part"]


class Reader(HTMLParser):
    """Elements of a page, with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", COMPANIES)
def test_each_page_is_one_file_without_scripts_or_requests(name: str) -> None:
    """Markup that closes what it opens, ids that are unique, a policy that allows styles alone, under 400 kB."""
    html = built(name).html
    reader = Reader(html)
    tags = {tag for tag, _ in reader.elements}
    ids = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert reader.open == []
    assert len(ids) == len(set(ids))
    assert not tags & {"script", "iframe", "object", "embed", "link", "img", "image", "form", "base", "foreignobject"}
    assert not [key for _, attributes in reader.elements for key in attributes if key.startswith("on")]
    links = [str(attributes[key]) for _, attributes in reader.elements for key in ("href", "src") if key in attributes]
    assert all(link.startswith("https://secure.helpscout.net/conversation/") for link in links)
    assert "default-src 'none'; style-src 'unsafe-inline'" in html
    assert not re.search(r"url\((?!#)|@import", html)
    assert len(html.encode()) < 400_000


def test_a_page_of_seven_years_is_as_small() -> None:
    """84 months of each series, each with its figures, take no more than 400 kB either."""
    years = Interval.between(date(2020, 1, 1), date(2026, 12, 31), "Europe/London")
    with Sandbox(rate_limit=100_000) as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
        html = build_dashboard(client, years.compared("previous"), tz="Europe/London").html
    assert html.count("1\u00a0Jan\u00a02020, ") > 4
    assert len(html.encode()) < 400_000


@pytest.mark.promise("Dashboard")
def test_figures_are_those_of_the_client() -> None:
    """Headline figures, users, tags, shares and busy hours on the page equal what the client's tables have."""
    html = built("usual").html
    numbers = number_format("en")
    with Sandbox() as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
        dates = QUARTER.compared("previous")
        company = tables(client.company.overall(**dates))
        conversations = tables(client.conversations.overall(**dates))
        productivity = tables(client.productivity.overall(**dates))
        happiness = tables(client.happiness.overall(**dates))
        busy = tables(client.conversations.busy_times(**QUARTER))["busy_times"].rows
    found = {
        row["metric"]: row for each in (company, conversations, productivity, happiness) for row in each["metrics"].rows
    }
    for name in ("new_conversations", "customers_helped", "resolved", "first_response_time", "happiness_score"):
        row = found[name]
        card = html[html.index(numbers.figure(row["current"], row["unit"]) + "</span>") :][:400]
        assert numbers.change(row["delta"], row["delta_unit"]) in card
        assert numbers.figure(row["previous"], row["unit"]) in card
    for row in company["users"].rows:
        assert re.search(rf">{row['name']}</bdi></th>.*?>{numbers.figure(row['replies'], 'count')} <small", html)
    for row in conversations["tags"].rows[1:]:
        count, share = numbers.figure(row["count"], "count"), numbers.figure(row["percent"], "percent")
        assert re.search(rf">{row['name']}</bdi></span></th><td [^>]*>{count}</td><td [^>]*>{share}<", html)
    ends = {
        row["to"]: row["cumulative_percent"]
        for row in productivity["buckets"].rows
        if row["distribution"] == "response_time"
    }
    for seconds, words in ((3600, "1\xa0h"), (10800, "3\xa0h"), (86400, "1\xa0day")):
        share = numbers.figure(ends[seconds], "percent")
        assert f'Answered within {words}</dt><dd><span class="value">{share}<' in html
    for row in busy:
        assert f"{row['day_name']} {row['hour']:02}:00, {row['count']}</title>" in html


class _Odd(httpx.HTTPTransport):
    """Answers of a server, with counts beyond 64 bits and times at the ends of the calendar in them."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The altered answer of a report; others as they are."""
        answer = super().handle_request(request)
        if "/reports/" not in request.url.path:
            return answer
        document = json.loads(answer.read(), object_hook=self._odd)
        return httpx.Response(answer.status_code, json=document)

    @staticmethod
    def _odd(fields: dict[str, Any]) -> dict[str, Any]:
        for name, value in fields.items():
            if name == "count" and isinstance(value, int):
                fields[name] = 10**30
            elif name == "ratingCreatedAt":
                fields[name] = "0001-01-01T00:00:00Z" if fields["number"] % 2 else "9999-12-31T23:59:59Z"
        return fields


def test_no_figure_and_no_time_is_too_odd_for_a_page(tmp_path: Path) -> None:
    """Counts of more than 64 bits, and times that the zone's calendar does not reach, are shown."""
    with (
        Sandbox() as box,
        httpx.Client(transport=_Odd()) as given,
        HelpScoutReports("id", "secret", base_url=box.url, http_client=given) as client,
    ):
        page = build_dashboard(client, QUARTER, tz="America/New_York", comments=True)
    assert not page.failures
    assert "1\u00a0Jan\u00a01<" in page.html
    assert "31\u00a0Dec\u00a09999" in page.html
    assert page.save_images(tmp_path)
