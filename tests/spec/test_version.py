"""The description has a version of its own, and callers read about it in the changelog."""

import re
from pathlib import Path
from typing import Any

from helpscout_reports_api import spec

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


def test_the_changelog_names_the_version_of_the_description(document: dict[str, Any]) -> None:
    """info.version is a semantic version, and the newest one that CHANGELOG names."""
    version = document["info"]["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    named = re.findall(r"`spec/openapi\.yaml` (\d+\.\d+\.\d+)", CHANGELOG.read_text(encoding="utf-8"))
    assert named[0] == version
    assert named == sorted(set(named), key=lambda text: [int(part) for part in text.split(".")], reverse=True)


def test_both_versions_that_ship_say_so(document: dict[str, Any]) -> None:
    """The documents of the package have the version of the specification."""
    for openapi in ("3.1", "3.0"):
        assert spec.load(openapi)["info"]["version"] == document["info"]["version"]
