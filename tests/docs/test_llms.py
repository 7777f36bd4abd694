"""The site as text for assistants that write code: nothing of the reference is missing."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import operations

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def whole(site: Path) -> str:
    """All pages in one."""
    return (site / "llms-full.txt").read_text(encoding="utf-8")


def models() -> Iterator[type[Any]]:
    """Every model of an answer, once."""
    waiting: list[Any] = [operation.response_model for operation in operations.values()]
    seen = set()
    while waiting:
        model = waiting.pop()
        if model is not None and model not in seen:
            seen.add(model)
            yield model
            waiting += [field.model or (field.item and field.item.model) for field in model.FIELDS]


@pytest.mark.promise("Assistants")
def test_every_method_is_in_the_text(whole: str) -> None:
    """Each method has a heading with its name as it is written in code, and each of its parameters a line."""
    sections = dict(re.findall(r"^## client\.(\S+)\n(.*?)(?=^##? |\Z)", whole, re.MULTILINE | re.DOTALL))
    assert len(operations) == 40
    for operation in operations.values():
        section = sections[f"{operation.family}.{operation.report}"]
        assert operation.path in section
        for parameter in operation.parameters:
            assert f"`{parameter.name}`" in section


@pytest.mark.promise("Assistants")
def test_every_unit_and_rule_is_in_the_text(whole: str) -> None:
    """Each figure stands beside its unit, each unit is explained, and each rule between arguments is said."""
    units = whole[whole.index("## Units") : whole.index("## Enumerations")]
    count = 0
    for model in models():
        section = whole[whole.index(f"## {model.__name__}\n") :].partition("\n## ")[0]
        for name, unit in model.UNITS.items():
            assert re.search(rf"^\| `{name}` \|.*\b{unit}\b", section, re.MULTILINE), (model, name, unit)
            assert f"`{unit}`" in units
            count += 1
    assert count > 100
    for operation in operations.values():
        for rule in operation.rules:
            assert rule.description in whole


def test_every_page_is_listed_and_whole(site: Path, whole: str) -> None:
    """The list has a line for each page made from text, and each of them is in the whole with its snippets."""
    listed = set(re.findall(r"^- \[.+?\]\((\S+?)\)", (site / "llms.txt").read_text(encoding="utf-8"), re.MULTILINE))
    assert listed == {
        path.relative_to(site).as_posix() for path in site.rglob("*.html") if path.name not in ("404.html", "api.html")
    }
    root = Path(__file__).parents[2] / "docs"
    for path in root.rglob("*.md"):
        for snippet in re.findall(r"^```python\n.*?^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
            assert snippet in whole
