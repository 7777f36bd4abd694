"""What the project depends on: lowest versions are stated, and an audit that checked nothing fails."""

from typing import Any

import pytest
from packaging.version import Version

from tests.dependencies import advisories, lowest


def test_each_dependency_has_one_lowest_version() -> None:
    """The package and its extras say from which version on each dependency will do, everywhere the same."""
    pins = lowest.pins()
    assert {"attrs", "httpcore", "httpx", "click", "polars"} <= pins.keys()


@pytest.mark.parametrize(
    ("name", "first"),
    [("httpcore", "1.0.9"), ("starlette", "0.49.1"), ("orjson", "3.11.6"), ("attrs", "23.2"), ("httpx", "0.27")],
)
def test_no_lowest_version_has_published_advisories(name: str, first: str) -> None:
    """httpcore before 1.0.9 allows an h11 that lets requests be smuggled; `make audit` asks about all of them."""
    assert Version(lowest.pins()[name]) >= Version(first)


def package(name: str, **more: Any) -> dict[str, Any]:
    """A package of a report, as pip-audit writes it."""
    return {"name": name, "version": "1.0", "vulns": []} | more


FINE = [package(f"package-{number}") for number in range(advisories.FEWEST)]


def test_a_clean_report_is_no_finding() -> None:
    """Enough packages, each asked about, none with an advisory."""
    assert advisories.faults({"dependencies": FINE}) == []


@pytest.mark.parametrize(
    ("report", "finding"),
    [
        ({}, "only 0 packages could be checked"),
        ({"dependencies": []}, "only 0 packages could be checked"),
        ({"dependencies": FINE[1:]}, "only 4 packages could be checked"),
        ({"dependencies": [*FINE, {"name": "h11", "skip_reason": "no answer"}]}, "h11: not checked: no answer"),
        (
            {"dependencies": [*FINE, package("h11", vulns=[{"id": "GHSA-1", "fix_versions": ["1.1"]}])]},
            "h11 1.0: GHSA-1, mended in 1.1",
        ),
    ],
)
def test_what_was_not_checked_is_a_finding(report: dict[str, Any], finding: str) -> None:
    """Advisories are findings, and so are packages that nobody could be asked about."""
    assert advisories.faults(report) == [finding]
