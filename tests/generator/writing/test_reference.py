"""The reference of every method: current, complete, runnable, and unharmed by odd strings in a specification."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from generator.__main__ import main
from generator.writing.output import ROOT, SPEC
from generator.writing.project import HEADER
from generator.writing.reference import REFERENCE, anchor, build, check, in_code, in_markdown, pages
from generator.writing.specification import Specification
from helpscout_reports import operations
from helpscout_reports.sandbox import Sandbox

FAMILIES = REFERENCE.parent / REFERENCE.stem
PAGES = {path: path.read_text(encoding="utf-8") for path in [REFERENCE, *FAMILIES.glob("*.md")]}
SECTIONS = {
    name: section
    for text in PAGES.values()
    for name, section in re.findall(r"^## client\.(\w+\.\w+)\n(.*?)(?=^## )", text, re.MULTILINE | re.DOTALL)
}


@pytest.fixture(scope="module")
def specification() -> Specification:
    """The project's own specification."""
    return Specification.read(SPEC)


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox that the examples talk to."""
    with Sandbox(rate_limit=100_000) as running:
        yield running


@pytest.mark.slow
def test_the_pages_are_current(specification: Specification) -> None:
    """The pages in the repository are what the specification gives, byte for byte, and there is no other."""
    assert pages(specification) == PAGES


def test_every_method_has_a_section() -> None:
    """Each family has a page with one section for each of its operations, in their order, and no other."""
    for family in {item.family for item in operations.values()}:
        told = re.findall(r"^## client\.(\S+)$", PAGES[FAMILIES / f"{family}.md"], re.MULTILINE)
        assert told == [f"{family}.{item.report}" for item in operations.values() if item.family == family]
    assert len(SECTIONS) == len(operations)


@pytest.mark.parametrize("operation_id", list(operations))
def test_a_section_says_it_all(operation_id: str) -> None:
    """Path, documentation, every parameter with its values, and the model of the answer with its fields are there."""
    operation = operations[operation_id]
    section = SECTIONS[f"{operation.family}.{operation.report}"]
    assert f"`{operation.method} {operation.path}`" in section
    assert operation.documentation is None or operation.documentation in section
    for parameter in operation.parameters:
        row = re.search(rf"^\| `{parameter.name}`.*$", section, re.MULTILINE)
        assert row, parameter.name
        assert ("(required)" in row[0]) == parameter.required
        assert all(f"`{value}`" in row[0] for value in parameter.enum or ())
    model = operation.response_model
    assert f"[{model.__name__}](#{anchor(model.__name__)})" in section
    page = PAGES[FAMILIES / f"{operation.family}.md"]
    fields = page.partition(f"\n### {model.__name__}\n")[2].partition("\n### ")[0]
    for field in model.FIELDS:
        row = re.search(rf"^\| `{field.name}` \|.*$", fields, re.MULTILINE)
        assert row, field.name
        assert model.UNITS.get(field.name, "") in row[0]


@pytest.mark.parametrize("operation_id", [name for name, item in operations.items() if item.paged])
def test_a_pager_says_what_it_makes_of_page_and_size(operation_id: str) -> None:
    """It goes on from its page, and asks for the largest ones: not what the server does with one request alone."""
    paging = operations[operation_id].paging
    assert paging is not None
    section = SECTIONS[operation_id.replace("_", ".", 1)]
    assert re.search(
        rf"^\| `{paging.parameter}` .* The pager begins there and goes on to the last one\.", section, re.M
    )
    assert paging.size is None or re.search(rf"^\| `{paging.size}` .* The pager asks for 50 unless", section, re.M)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:legacy.user_overall is deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", SECTIONS)
def test_every_example_runs(
    name: str, box: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each example runs as it stands, asks for its own report and prints something of the answer."""
    found = re.search(r"^```python\n(.*?)^```", SECTIONS[name], re.MULTILINE | re.DOTALL)
    assert found
    for variable in ("APP_ID", "APP_SECRET", "API_KEY"):
        monkeypatch.setenv(f"HELPSCOUT_{variable}", "sandbox")
    monkeypatch.setenv("HELPSCOUT_BASE_URL", box.url)
    exec(compile(found[1], name, "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip()
    assert box.requests[-1].operation_id == name.replace(".", "_")


PARAMETERS: dict[str, tuple[dict[str, object], str, str]] = {
    "a day": ({"schema": {"type": "string", "format": "date"}}, "`date`", "x=date(2026, 10, 1)"),
    "a moment": ({"schema": {"type": "string", "format": "date-time"}}, "`datetime`", "x=datetime(2026, 10, 1, tzinfo"),
    "a number": ({"schema": {"type": "number"}}, "`float`", "x=1.5"),
    "a text": ({"schema": {"type": "string"}}, "`str`", 'x="text"'),
    "a constant": ({"schema": {"const": "a"}}, "`a`", "x='a'"),
    "one of two numbers": ({"schema": {"type": "integer", "enum": [5, 7]}}, "`5`, `7`", "x=5"),
    "days": (
        {"schema": {"type": "array", "items": {"type": "string", "format": "date"}}, "explode": False},
        "list of `date`",
        "x=[date(2026, 10, 1)]",
    ),
    "a day with an example": (
        {"schema": {"type": "string", "format": "date"}, "example": "2026-11-02"},
        "`date`",
        "x=date(2026, 11, 2)",
    ),
}


@pytest.mark.parametrize("name", PARAMETERS)
def test_any_parameter_has_its_type_and_an_example_that_it_takes(
    name: str, write: Callable[[dict[str, Any]], Path], mini: dict[str, Any]
) -> None:
    """The page says what a parameter is in Python, and its example has all names that it uses, and is checked so."""
    words, kind, argument = PARAMETERS[name]
    mini["paths"]["/v2/reports/user"]["get"]["parameters"] = [{"name": "x", "in": "query", "required": True, **words}]
    spec = write(mini)
    text = pages(Specification.read(spec), spec.with_name("reference.md"))[spec.with_name("reference") / "user.md"]
    assert f"| `x` (required) | {kind} |" in text
    found = re.search(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert found
    assert argument.replace("'", '"') in found[1].replace("'", '"')
    (asked,) = [node for node in ast.walk(ast.parse(found[1])) if isinstance(node, ast.keyword) and node.arg == "x"]
    used = {node.id for node in ast.walk(asked) if isinstance(node, ast.Name)}
    assert used <= set(re.findall(r"\w+", found[1].partition("from datetime import ")[2].partition("\n")[0]))


def headings(page: Path) -> list[str]:
    """The anchors of the headings of a page."""
    return [anchor(found.replace(" ", "-")) for found in re.findall(r"^#+ (.*)$", PAGES[page], re.MULTILINE)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_to_a_heading(page: Path) -> None:
    """Each link to an anchor leads to a heading, and no two headings of a page share one."""
    assert len(headings(page)) == len(set(headings(page)))
    for name, heading in re.findall(r"\]\((?!<)([^)#]*)#([^)]*)\)", PAGES[page]):
        assert heading in headings((page.parent / name).resolve() if name else page), heading


def test_the_legend_has_every_unit() -> None:
    """Each unit of a figure is explained, and so is each that limits of buckets are in."""
    legend = re.findall(r"`([\w-]+)`", PAGES[REFERENCE].partition("## Units")[2].partition("## ")[0])
    used = {unit for item in operations.values() for unit in item.response_model.UNITS.values()}
    assert used
    assert used <= set(legend)
    assert set(re.findall(r"^In `(.*)`\.$", PAGES[REFERENCE], re.MULTILINE)) <= set(legend)


def test_limits_of_buckets_and_names_of_numbers_are_told() -> None:
    """What a number stands for is in the pages: ratings by name, buckets with their limits."""
    assert "`1` (GREAT)" in PAGES[REFERENCE]
    assert "| 1 | under 15 minutes | 0 | 900 |" in PAGES[REFERENCE]
    assert "| 10 | over 2 days | 172800 |  |" in PAGES[REFERENCE]
    told = PAGES[FAMILIES / "productivity.md"]
    assert "Buckets: [responseTime](../reference.md#responsetime)" in told


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_code_has_no_escapes(page: Path) -> None:
    """No backslash stands in code: a reader would see it as a part of the value."""
    prose = re.sub(r"^```.*?^```", "", PAGES[page], flags=re.MULTILINE | re.DOTALL)
    assert not [code for code in re.findall(r"`([^`\n]*)`", prose) if "\\" in code]


@pytest.mark.parametrize("value", ["a`b", "a|b", "", "<b>`</b>", "x\n| y |"])
def test_no_value_ends_its_code(value: str) -> None:
    """A value that would end the code or the table cell is escaped prose instead."""
    assert in_code(value) == in_markdown(value)


@pytest.mark.slow
def test_the_page_of_a_family_that_is_gone_goes(specification: Specification, tmp_path: Path) -> None:
    """A page that no family has is noticed, and a build removes it."""
    page = tmp_path / "reference.md"
    assert build(specification, page)
    stale = tmp_path / "reference" / "beacon.md"
    stale.write_text("old")
    assert check(specification, page)
    assert build(specification, page)
    assert not stale.exists()


@pytest.mark.slow
def test_a_stale_page_is_noticed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An edited or missing page fails the check with the command to run, and building mends it."""
    page, out = tmp_path / "reference.md", tmp_path / "helpscout_reports_api"
    copytree(ROOT / "generated_client" / "helpscout_reports_api", out)
    given = ["--out", str(out), "--reference", str(page)]
    assert main(["check", *given]) == 1
    assert "make generate" in capsys.readouterr().err
    assert main(["build", *given]) == 0
    assert main(["check", *given]) == 0
    page.write_text(page.read_text().replace("seconds", "minutes"))
    assert main(["check", *given]) == 1
    assert page.stat().st_mode & 0o777 == 0o644


@pytest.mark.slow
def test_another_output_leaves_the_page_alone(tmp_path: Path) -> None:
    """Building elsewhere does not touch docs/reference.md."""
    before = REFERENCE.stat().st_mtime_ns
    assert main(["build", "--out", str(tmp_path / "helpscout_reports_api")]) == 0
    assert REFERENCE.stat().st_mtime_ns == before


@pytest.mark.slow
def test_nothing_is_written_when_nothing_changed(specification: Specification, tmp_path: Path) -> None:
    """A second build leaves the file as it is."""
    page = tmp_path / "reference.md"
    assert build(specification, page)
    written = page.stat().st_mtime_ns
    assert not build(specification, page)
    assert not check(specification, page)
    assert page.stat().st_mtime_ns == written


@pytest.mark.slow
def test_a_page_that_cannot_be_put_in_place_leaves_no_litter(
    specification: Specification, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the last step fails the old page is as it was, and nothing lies beside it."""
    page = tmp_path / "reference.md"
    old = f"<!-- {HEADER} -->\nold"
    page.write_text(old)

    def fail(*_: object) -> None:
        raise OSError("no")

    monkeypatch.setattr("generator.writing.reference.os.replace", fail)
    with pytest.raises(OSError, match="no"):
        build(specification, page)
    assert page.read_text() == old
    assert list(tmp_path.iterdir()) == [page]


@pytest.mark.promise("Generator and spec")
@pytest.mark.parametrize(
    ("there", "given", "words"),
    [
        ("guides.md", "guides.md", "guides.md: was not generated; it stays as it is"),
        ("guides/setup.md", "guides.md", "setup.md: was not generated; it stays as it is"),
        ("guides.md/setup.md", "guides.md", "guides.md: was not generated; it stays as it is"),
        ("guides/setup.md", "guides", "guides: has no ending"),
    ],
)
def test_pages_that_were_not_generated_are_not_replaced(
    there: str, given: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody's page or folder of pages is refused and kept, and nothing else is made either."""
    kept = tmp_path / "docs" / there
    kept.parent.mkdir(parents=True)
    kept.write_text("years of work")
    given = str(tmp_path / "docs" / given)
    assert main(["build", "--out", str(tmp_path / "package"), "--reference", given]) == 1
    told = capsys.readouterr().err
    assert words in told
    assert told.count("\n") == 1
    assert kept.read_text() == "years of work"
    assert not (tmp_path / "package").exists()


@pytest.mark.promise("Customers' text")
@pytest.mark.parametrize("prose", ["<script>alert(1)</script>", "a | b", "`x`\n\n# y", "[a](http://b)", "\x1b[31m*a*"])
def test_no_prose_becomes_markup(prose: str) -> None:
    """Text of a specification stays text in the pages of the reference."""
    assert not re.search(r"(?<!\\)[<>|`*#\[\]\x1b\n]", in_markdown(prose))
