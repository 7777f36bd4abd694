"""The pages in a Chromium: they fit, can be read, are sound for assistive technology, and ask nobody for anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from tests.docs.browsing import chromium

from .pages import COMPANIES, built

pytestmark = [pytest.mark.browser, pytest.mark.slow]
VIEWS = {"desktop": 1440, "tablet": 768, "phone": 390}
A4 = 703  # pixels between the margins
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

SMALL_TEXT = """() => {
  const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, parent = node.parentElement;
    if (!node.data.trim() || parent.closest("title, desc, style, .unseen") || !parent.checkVisibility()) continue;
    const drawing = parent.closest("svg");
    const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < 11) found.push([node.data.trim(), size]);
  }
  return found;
}"""
WRAPPED = """() => [...document.querySelectorAll(".value, td.n")].filter(one => {
  const range = document.createRange();
  range.selectNodeContents(one.firstChild);
  return one.checkVisibility() && new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
}).map(one => one.textContent)"""
OUTSIDE = """() => [...document.querySelectorAll("main *")].filter(one => {
  if (!one.checkVisibility() || one.closest(".unseen") || one.closest("svg")?.contains(one) && one.tagName !== "svg")
    return false;
  const box = one.getBoundingClientRect();
  return box.width && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
}).map(one => one.outerHTML.slice(0, 120))"""
CUT_OFF = """() => [...document.querySelectorAll("svg text, .card span")].filter(one => {
  const card = one.closest("article, .card").getBoundingClientRect(), box = one.getBoundingClientRect();
  const right = Math.max(box.right, box.left + one.scrollWidth);
  return one.checkVisibility() && (box.left < card.left || right > card.right);
}).map(one => one.textContent)"""
ROWS_OF_CARDS = """() => [...document.querySelectorAll(".cards")].map(cards => {
  const rows = {};
  for (const card of cards.children) (rows[Math.round(card.getBoundingClientRect().top)] ??= []).push(card);
  return Object.values(rows).map(row => row.length);
})"""
UNSAID = """() => [...document.querySelectorAll('.wide svg path[fill*="(--heat"], .wide svg path[fill*="(--series"]')]
  .filter(one => one.querySelector("title") && one.getBoundingClientRect().width).filter(one => {
    one.scrollIntoView({block: "center"});
    const box = one.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return !hit.querySelector("title") || hit.tagName === "svg";
  }).map(one => one.textContent)"""
# A chart is one image with a name; what is inside is no concern of assistive technology, and takes long.
RUN_AXE = """async () => (await axe.run({exclude: [["svg > g"]]}, {resultTypes: ["violations"]}))
  .violations.map(one => [one.id, one.nodes[0].html])"""
FOCUSED = """() => { const one = document.activeElement, box = one.getBoundingClientRect();
  return one === document.body ? null : [one.tagName, Math.round(box.top + scrollY), Math.round(box.left)]; }"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for all pages."""
    with chromium() as running:
        yield running


class Saved(dict[str, Path]):
    """The pages as files in a folder, each written when it is asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, name: str) -> Path:
        self[name] = self.folder / f"{name}.html"
        built(name).dashboard.save(self[name])
        return self[name]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """The pages as files."""
    return Saved(tmp_path_factory.mktemp("pages"))


def opened(browser: Browser, path: Path, width: int, scheme: Any = "light") -> tuple[Page, list[str]]:
    """A page in a window, and what it asked for or complained about."""
    view = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    noises: list[str] = []
    view.on("request", lambda request: noises.append(request.url))
    view.on("console", lambda message: noises.append(message.text))
    view.on("dialog", lambda dialog: noises.append(dialog.message))
    view.goto(path.as_uri())
    noises.remove(path.as_uri())
    return view, noises


@pytest.mark.promise("Dashboard")
@pytest.mark.parametrize("name", COMPANIES)
def test_each_page_fits_and_is_readable(name: str, saved: Saved, browser: Browser) -> None:
    """At 1440, 768 and 390 px nothing stands outside, no text is under 11 px, no figure wraps, no card is alone."""
    for width in VIEWS.values():
        view, noises = opened(browser, saved[name], width)
        assert view.evaluate("document.documentElement.scrollWidth") <= width
        assert view.evaluate(OUTSIDE) == []
        assert view.evaluate(SMALL_TEXT) == []
        assert view.evaluate(WRAPPED) == []
        assert view.evaluate(CUT_OFF) == []
        for rows in view.evaluate(ROWS_OF_CARDS):
            assert len(rows) == 1 or rows[-1] > 1, (width, rows)
        assert noises == []
        view.close()


@pytest.mark.parametrize("width", [360, 320])
@pytest.mark.parametrize("name", ["usual", "large", "person"])
def test_small_phones_and_large_zoom_lose_nothing(name: str, width: int, saved: Saved, browser: Browser) -> None:
    """On small phones, and at a zoom of 400 %, no table stands outside and no figure of a card is cut off."""
    view, _ = opened(browser, saved[name], width)
    assert view.evaluate("document.documentElement.scrollWidth") <= width
    assert view.evaluate(OUTSIDE) == []
    assert view.evaluate(CUT_OFF) == []
    view.close()


@pytest.mark.parametrize("name", ["usual", "large", "failing", "person"])
def test_no_width_of_a_window_cuts_a_figure_off(name: str, saved: Saved, browser: Browser) -> None:
    """From a small phone to a wide screen no figure or label of a card stands out of it, and no card is alone."""
    view, _ = opened(browser, saved[name], 340)
    for width in range(340, 1300, 20):
        view.set_viewport_size({"width": width, "height": 900})
        assert (width, view.evaluate(CUT_OFF)) == (width, [])
        for rows in view.evaluate(ROWS_OF_CARDS):
            assert len(rows) == 1 or rows[-1] > 1, (width, rows)
    view.close()


@pytest.mark.promise("Dashboard")
@pytest.mark.parametrize(
    ("name", "view", "scheme"),
    [
        ("usual", "desktop", "light"),
        ("usual", "phone", "dark"),
        ("large", "desktop", "dark"),
        ("large", "phone", "light"),
        ("failing", "desktop", "dark"),
        ("empty", "phone", "light"),
        ("person", "desktop", "light"),
    ],
)
def test_axe_finds_nothing(name: str, view: str, scheme: str, saved: Saved, browser: Browser) -> None:
    """axe-core, with the figures of each chart opened, finds nothing: contrast, names, tables, headings, order."""
    page, _ = opened(browser, saved[name], VIEWS[view], scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.evaluate(AXE)
    found = page.evaluate(RUN_AXE)
    page.close()
    assert found == []


def test_colours_follow_the_reader(saved: Saved, browser: Browser) -> None:
    """Page and charts are dark where the reader wants it dark, and light on paper."""
    seen = {}
    for scheme in ("light", "dark"):
        view, _ = opened(browser, saved["usual"], 1440, scheme)
        seen[scheme] = view.evaluate(
            "['body', '.wide svg text'].map(one => getComputedStyle(document.querySelector(one)))"
            ".map(style => style.backgroundColor + style.fill)"
        )
        view.emulate_media(media="print", color_scheme=scheme)
        assert view.evaluate("getComputedStyle(document.body).color") == "rgb(27, 39, 51)"
        view.close()
    assert all(light != dark for light, dark in zip(seen["light"], seen["dark"], strict=True))


@pytest.mark.parametrize("name", ["usual", "large"])
def test_it_prints_on_a4(name: str, saved: Saved, browser: Browser, tmp_path: Path) -> None:
    """On A4 nothing is cut off, no text is under 11 px, and charts are there for its width."""
    view, _ = opened(browser, saved[name], A4)
    view.emulate_media(media="print")
    assert view.evaluate("document.documentElement.scrollWidth") <= A4
    assert view.evaluate(OUTSIDE) == []
    assert view.evaluate(SMALL_TEXT) == []
    assert view.evaluate(CUT_OFF) == []
    assert view.locator("svg:visible").count() == len(built(name).dashboard.page.charts)
    view.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    assert 2 <= (tmp_path / "page.pdf").read_bytes().count(b"/Type /Page\n") <= 16
    view.close()


def test_what_is_pointed_at_says_what_it_is(saved: Saved, browser: Browser) -> None:
    """Points, bars and hours of the week say what they are where they are pointed at, in the middle of a figure too."""
    view, _ = opened(browser, saved["usual"], 1440)
    assert view.evaluate(UNSAID) == []
    view.close()


def test_the_keyboard_goes_in_the_order_of_reading(saved: Saved, browser: Browser) -> None:
    """Tab reaches every figure and link once, in the order in which they stand in the page, and none twice."""
    view, _ = opened(browser, saved["usual"], 390)
    expected = view.locator("summary:visible, a:visible").count()
    places = []
    for _ in range(expected):
        view.keyboard.press("Tab")
        places.append(view.evaluate(FOCUSED))
    assert None not in places
    assert places == sorted(places, key=lambda place: place[1])
    view.keyboard.press("Enter")
    assert view.locator("details[open]").count() == 1
    view.close()


PLANTED = """<!doctype html><html lang="en"><title>Planted</title><body style="margin:0"><main>
<dl class="cards" style="display:grid;grid-template-columns:1fr 1fr 1fr;margin:0">
<div>a</div><div>b</div><div>c</div><div>d</div></dl>
<p style="font-size:10px">small</p><p style="width:900px">wide</p>
<table><tr><td class="n" style="display:block;width:20px">1 h 48 min</td></tr></table>
<article style="width:100px"><svg viewBox="0 0 10 10" width="10" height="10" style="overflow:visible">
<text x="200" font-size="12">cut</text></svg></article></main></body></html>"""


def test_the_probes_find_what_is_planted(browser: Browser, tmp_path: Path) -> None:
    """Small text, what stands outside, a wrapped figure, a lone card, a label cut off, a picture without a name."""
    (tmp_path / "planted.html").write_text(PLANTED, encoding="utf-8")
    view, _ = opened(browser, tmp_path / "planted.html", 390)
    assert view.evaluate(SMALL_TEXT) == [["small", 10]]
    assert view.evaluate(OUTSIDE) != []
    assert view.evaluate(WRAPPED) == ["1 h 48 min"]
    assert view.evaluate(ROWS_OF_CARDS) == [[3, 1]]
    assert view.evaluate(CUT_OFF) == ["cut"]
    view.evaluate(AXE)
    assert view.evaluate(RUN_AXE) != []
    view.close()
