"""URLs are what httpx itself would make of the same text."""

from types import ModuleType
from typing import Any
from urllib.parse import quote

import httpx
import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpscout_reports.settings import check_base_url
from helpscout_reports.transport.failures import package_of
from helpscout_reports.transport.urls import URLs
from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.oauth import TOKEN_PATH

PACKAGES = [pytest.param(package, id=package.__name__) for package in (httpx, httpx2)]
BASES = [
    check_base_url(text)
    for text in (
        "https://api.helpscout.net",
        "https://api.helpscout.net:443",
        "https://h",
        "https://api.helpscout.net:8443/prefix/v2",
        "http://127.0.0.1:8080",
        "http://[::1]:80/a//b",
        "https://EXAMPLE.com/~!$&'()*+,;=:@-._%20%e4",
    )
]


def _urls(package: ModuleType, base: str) -> URLs:
    with package.Client() as client:
        return URLs(base, package_of(client))


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("package", PACKAGES)
def test_each_operation_has_the_url_that_parsing_gives(package: ModuleType, base: str) -> None:
    """With every documented parameter, and with none, below every kind of base; so for the token endpoint."""
    urls = _urls(package, base)
    for operation in operations.values():
        values = {parameter.name: parameter.example for parameter in operation.parameters}
        needed = {parameter.name: parameter.example for parameter in operation.parameters if parameter.required}
        for given_values in (values, needed):
            text = base + operation.request(given_values, validate=False).target
            assert urls.url(text) == package.URL(text)
            assert urls.url(text).raw_path == package.URL(text).raw_path
    assert urls.url(base + TOKEN_PATH) == package.URL(base + TOKEN_PATH)


@given(segment=st.text(min_size=1), value=st.text())
def test_any_text_is_written_as_httpx_would_write_it(segment: str, value: str) -> None:
    """Whatever stands in a path or in a parameter: httpx would change nothing of it."""
    for base in BASES:
        text = f"{base}/v2/x{quote(segment, safe='@:', errors='replace')}?a[b]=1,{quote(value, errors='replace')}"
        assert _HTTPX[base].url(text) == httpx.URL(text)
        assert str(_HTTPX[base].url(text)) == text.replace(":443/", "/", 1).replace("[::1]:80/", "[::1]/", 1)


@pytest.mark.parametrize("base", BASES)
def test_a_url_is_not_parsed(base: str) -> None:
    """Once the base is known, httpx parses no text any more."""
    parsed: list[object] = []

    class Counted(httpx.URL):
        def __init__(self, url: httpx.URL | str = "", **parts: Any) -> None:
            if isinstance(url, str):
                parsed.append(url)
            super().__init__(url, **parts)

    urls = URLs(base, package_of(None)._replace(URL=Counted))
    parsed.clear()
    assert urls.url(f"{base}/v2/a?b=c") == httpx.URL(f"{base}/v2/a?b=c")
    assert parsed == []


def test_a_version_that_keeps_other_notes_parses_each_url() -> None:
    """Where httpx holds the parts of a URL elsewhere, or in another form, the URL is still right."""

    class Elsewhere(httpx.URL):
        def __getattribute__(self, name: str) -> object:
            if name == "_uri_reference":
                raise AttributeError(name)
            return super().__getattribute__(name)

    class Otherwise(httpx.URL):
        _uri_reference = "text"  # type: ignore[assignment]

        def __init__(self, url: object) -> None:
            self.text = str(url)

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Otherwise) and self.text == other.text

        def __str__(self) -> str:
            return self.text

    package = package_of(None)
    text = BASES[0] + "/v2/reports/company?start=1"
    assert type(URLs(BASES[0], package._replace(URL=Elsewhere)).url(text)) is Elsewhere
    assert str(URLs(BASES[0], package._replace(URL=Otherwise)).url(text)) == text


_HTTPX = {base: URLs(base, package_of(None)) for base in BASES}
