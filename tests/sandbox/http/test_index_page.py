"""The pages for a browser: what this is, links that work, and the document."""

import re
from html import unescape

import httpx
import pytest

from helpscout_reports.sandbox import Sandbox
from helpscout_reports.sandbox.openapi.document import packaged


def test_the_page_shows_every_operation_with_its_documentation(http: httpx.Client) -> None:
    """Paths, summaries, parameters and what they do are on the page, and nothing is loaded from elsewhere."""
    page = unescape(http.get("/").text)
    for route in packaged().routes:
        assert route.path in page
        assert route.summary in page
        for name, parameter in route.parameters.items():
            assert name in page
            assert parameter["description"] in page
    assert not re.findall(r"(?:src|href)=\"(?!/)", page)


@pytest.mark.slow
def test_every_link_of_the_page_works(box: Sandbox) -> None:
    """Each link answers a browser, which has no credentials, with readable JSON."""
    with httpx.Client(base_url=box.url) as browser:
        links = [unescape(link) for link in re.findall(r'href="([^"]+)"', browser.get("/").text)]
        assert len(links) == sum(route.method == "GET" for route in packaged().routes) + 1
        for link in links:
            answer = browser.get(link)
            assert answer.status_code == 200, link
            assert answer.headers["Content-Type"] == "application/json"
            assert answer.headers["X-Sandbox"] == "helpscout-reports"
            assert answer.json()


def test_the_page_serves_the_document(http: httpx.Client) -> None:
    """The document that the sandbox goes by can be fetched from it."""
    assert http.get("/openapi.json").json() == packaged().raw


def test_a_link_that_leads_nowhere_says_so(http: httpx.Client) -> None:
    """An unknown path below /try is 404, and so is another link, however deep."""
    assert http.get("/try/v2/reports/nothing").text == "Unknown URL"
    for depth in (2, 3000):
        assert http.get(f"{'/try' * depth}/v2/reports/company").text == "Unknown URL"
    assert http.post("/try/v2/reports/company").status_code == 404
    assert http.get("/try/v2/reports/company").status_code == 400


@pytest.mark.promise("Customers' text")
def test_a_hostile_document_does_no_harm_in_the_page() -> None:
    """Texts of a document are escaped in the index page of the sandbox."""
    raw = {**packaged().raw, "tags": [{"name": "company", "description": "<script>alert(1)</script>"}]}
    with httpx.Client(transport=Sandbox(document=raw).transport(), base_url="http://127.0.0.1") as browser:
        page = browser.get("/").text
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)" in page
