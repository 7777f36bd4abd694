"""The site that `make docs` builds: whole, without a request to anywhere else, and working in a real browser."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from helpscout_reports import operations
from helpscout_reports.sandbox import Sandbox
from helpscout_reports_api import spec
from tests.docs.browsing import chromium, served

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
FETCHED = {("link", "href"), ("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("use", "href")}
NAMED_IN_STYLES = r"(?:\burl\(|@import )[\"']?([^\"')]+)"
ELSEWHERE = r"(?!data:)[a-z]+:|//"


class References(HTMLParser):
    """What a page fetches, links to, and can be linked to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.linked: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors |= {given.get("id") or "", (tag == "a" and given.get("name")) or ""}
        for name, value in attrs:
            # Where a page lives is told, not fetched.
            if (tag, name) in FETCHED and value and given.get("rel") != "canonical":
                self.fetched.append(value)
            elif (tag, name) == ("a", "href") and value:
                self.linked.append(value)


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, References]:
    """Every page of the site, read."""
    return {path: References(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real Chromium; where there is none, that is a failure."""
    with chromium() as running:
        yield running


@pytest.fixture
def view(browser: Browser) -> Iterator[Page]:
    """A page of the browser, as wide as a phone; in the end it had no error and asked nobody but this machine."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page
    page.close()
    assert {urlsplit(url).hostname for url in asked if not url.startswith(("data:", "blob:"))} == {"127.0.0.1"}
    assert not errors


def test_every_paper_is_a_page_with_a_link(site: Path, pages: dict[Path, References]) -> None:
    """Each paper in docs/ became a page, and the start leads to all of them and to the API reference."""
    papers = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    made = {re.sub(r"(README)?\.md$", lambda end: "index.html" if end[1] else ".html", paper) for paper in papers}
    assert {*made, "api.html"} <= set(pages[site / "index.html"].linked)


def test_nothing_is_fetched_from_elsewhere(site: Path, pages: dict[Path, References]) -> None:
    """No page or style sheet names a script, style, font or picture that is not of the site itself."""
    for path, page in pages.items():
        for target in page.fetched:
            assert not re.match(ELSEWHERE, target), f"{path.name}: {target}"
    for path in [*pages, *site.rglob("*.css")]:
        # Swagger UI's script, in api.html, looks into style sheets itself.
        text = re.sub(r"<script>.*?</script>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(NAMED_IN_STYLES, text):
            assert not re.match(ELSEWHERE, target), f"{path.name}: {target}"


def test_every_link_of_the_site_leads_somewhere(site: Path, pages: dict[Path, References]) -> None:
    """Links inside the site name pages and anchors that are there; those to elsewhere are https."""
    for path, page in pages.items():
        if path.name == "404.html":
            continue
        for link in page.linked:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                assert parts.scheme == "https", f"{path.name}: {link}"
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            assert target.exists(), f"{path.relative_to(site)}: {link}"
            if parts.fragment and target in pages:
                assert unquote(parts.fragment) in pages[target].anchors, f"{path.relative_to(site)}: {link}"


def test_the_api_reference_is_one_file(pages: dict[Path, References], site: Path) -> None:
    """The API reference fetches no file, and holds the description that ships, with the sandbox for its only server."""
    assert pages[site / "api.html"].fetched == ["data:,"]
    found = re.search(r"^ *spec: (\{.*\}),$", (site / "api.html").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    shown = json.loads(found[1])
    assert [server["url"] for server in shown["servers"]] == ["http://127.0.0.1:{port}"]
    shipped = spec.load()
    assert {**shown, "servers": 0, "components": 0} == {**shipped, "servers": 0, "components": 0}
    assert shown["components"]["schemas"] == shipped["components"]["schemas"]


@pytest.mark.parametrize("width", [390, 1440])
def test_every_page_in_a_browser(width: int, site: Path, address: str, view: Page) -> None:
    """Chromium shows each page without a request to any other server, and nothing is wider than the window."""
    asked: list[str] = []
    view.on("request", lambda request: asked.append(request.url))
    view.set_viewport_size({"width": width, "height": 844})
    pages = list(site.rglob("*.html"))
    for path in pages:
        name = path.relative_to(site).as_posix()
        view.goto(f"{address}/{name}")
        view.wait_for_selector(".opblock" if name == "api.html" else "h1")
        assert view.evaluate("document.documentElement.scrollWidth") <= width, name
    assert len(asked) > len(pages)
    assert all(url.startswith((f"{address}/", "data:", "blob:")) for url in asked), asked


def test_the_search_of_the_site(address: str, view: Page) -> None:
    """Words of a guide find it."""
    view.goto(f"{address}/index.html")
    view.locator("label.md-header__button[for=__search]").click()
    view.locator(".md-search__input").press_sequentially("pytest fixtures")
    view.locator(".md-search-result__link", has_text="Testing").first.wait_for()


def test_the_search_of_the_api_reference(address: str, view: Page) -> None:
    """Words of a path or a parameter find their operations; the others disappear."""
    view.goto(f"{address}/api.html")
    blocks = view.locator(".opblock")
    blocks.first.wait_for()
    shown = blocks.evaluate_all("found => found.map(block => block.id)")
    assert all(any(entry.endswith(operation) for entry in shown) for operation in operations)
    view.get_by_placeholder("Search").fill("customers-helped TAGS")
    view.wait_for_function("document.querySelectorAll('.opblock').length == 2")
    left = blocks.evaluate_all("found => found.map(block => block.id)")
    assert left == ["operations-company-company_customers_helped", "operations-user-user_customers_helped"]


@pytest.mark.parametrize("operation_id", ["company_overall", "legacy_user_overall"])
def test_trying_it_against_a_running_sandbox(operation_id: str, address: str, view: Page) -> None:
    """A click on Execute asks the sandbox, and the page shows its answer."""
    operation = operations[operation_id]
    with Sandbox(rate_limit=100_000) as box:
        view.goto(f"{address}/api.html")
        view.wait_for_selector(".opblock")
        view.locator(".servers input").fill(box.url.rpartition(":")[2])
        block = view.locator(f"[id='operations-{operation.family}-{operation_id}']")
        block.locator(".opblock-summary-control").click()
        block.locator("button.execute").click()
        answer = block.locator(".live-responses-table .response-col_status").last
        answer.wait_for()
        assert answer.inner_text().startswith("200")
        assert "current" in block.locator(".live-responses-table .response-col_description").last.inner_text()
        assert [seen.operation_id for seen in box.requests] == [operation_id]


def test_signing_in_against_a_running_sandbox(address: str, view: Page) -> None:
    """Authorize gets a token of the sandbox with the id and secret that the page suggests."""
    with Sandbox() as box:
        view.goto(f"{address}/api.html")
        view.wait_for_selector(".opblock")
        view.locator(".servers input").fill(box.url.rpartition(":")[2])
        view.locator(".auth-wrapper .authorize").first.click()
        flow = view.locator(".auth-container", has_text="clientCredentials")
        flow.locator("button.authorize").click()
        flow.get_by_role("heading", name="Authorized", exact=True).wait_for()
        assert [(seen.operation_id, seen.status) for seen in box.requests] == [("oauth_token", 200)]
