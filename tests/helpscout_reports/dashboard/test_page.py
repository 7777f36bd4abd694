"""The page: its figures are the client's, it is one safe file, and nothing that fails or is missing breaks it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from helpscout_reports import HelpScoutReports, tables
from helpscout_reports.dashboard.numbers import number_format
from helpscout_reports.sandbox import Sandbox

from .pages import COMPANIES, QUARTER, built

pytestmark = pytest.mark.slow
VOID = {"meta", "br", "img", "input", "link"}


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
