"""A specification with reports, parameters and answers of kinds that ours has not: all that is made of it works."""

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.test_adding_a_report import NEEDED, ROOT, run

WAITED = {"type": "integer", "x-unit": "seconds", "description": "Time it took."}
DAY = {"type": "string", "format": "date"}
TEAM = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer", "description": "Id."}, "waited": WAITED},
}
PAGE = {
    "type": "object",
    "required": ["rows"],
    "properties": {"rows": {"type": "array", "items": TEAM}, "more": {"type": "boolean"}},
}
KINDS: dict[str, tuple[dict[str, Any], Any, dict[str, Any]]] = {
    "ratio": ({"type": "number", "minimum": 0.5}, 1.5, {}),
    "class": ({"type": "boolean"}, True, {"required": True}),
    "from": (DAY, "2026-10-01", {}),
    "until": (DAY, "2026-10-03", {}),
    "format": ({"type": "string", "enum": ["-a b", "c"]}, "-a b", {"required": True}),
    "output": ({"type": "integer", "enum": [-1, 1]}, -1, {}),
    "numbers": ({"type": "array", "items": {"type": "integer"}}, [1, 2], {"style": "pipeDelimited"}),
    "words": ({"type": "array", "items": {"enum": ["a", "b"]}}, ["a", "b"], {"style": "spaceDelimited"}),
    "days": ({"type": "array", "items": DAY}, ["2026-10-01"], {}),
    "flags": ({"type": "array", "items": {"type": "boolean"}}, [True, False], {}),
}
"""Parameters: schema, example, and what else they say. Some have names of options that each command has."""

SCRIPT = """
from datetime import UTC, date, datetime
from helpscout_reports import BadRequestError, HelpScoutReports, operations, tables
from helpscout_reports.sandbox import Sandbox

october = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 10, 8, tzinfo=UTC)}
with Sandbox() as box, HelpScoutReports("id", "secret", base_url=box.url) as client:
    for entry in operations.index.values():
        if entry.family != "beacon":
            continue
        taken = {parameter.name: parameter for parameter in entry.parameters}
        dates = {name: value for name, value in october.items() if name in taken}
        for asked in (None, *taken.values()):
            given = {one.name: one.example for one in taken.values() if one.required or one is asked} | dates
            answer = getattr(client.beacon, entry.report)(**given)
            rows = answer.collect() if entry.paged else answer
            assert next(iter(tables(rows).values())).rows, entry
    assert [team.id for team in client.beacon.list_(per=2)] == [1, 2, 3]
    try:
        backwards = {"from_": date(2026, 10, 3), "until": date(2026, 10, 1)}
        client.with_options(validate=False).beacon.import_(class_=True, format="c", **backwards, **october)
    except BadRequestError as error:
        print(error.errors[0]["path"])
"""


def report(name: str, schema: dict[str, Any], example: Any, parameters: list[Any], **more: Any) -> dict[str, Any]:
    """A report of a family that is new."""
    content = {"schema": schema, "examples": {"documented": {"summary": "As documented", "value": example}}}
    return {
        "operationId": f"beacon_{name}",
        "tags": ["beacon"],
        "summary": "Reports on Beacon",
        "description": 'Says """ \\ {{ x }} {% y %} and `z`.',
        "parameters": parameters,
        "responses": {"200": {"description": "The report.", "content": {"application/json": content}}},
        **more,
    }


def query(name: str, schema: dict[str, Any], example: Any, **more: Any) -> dict[str, Any]:
    """A parameter of the query."""
    explode = {"explode": False} if schema.get("type") == "array" else {}
    words = {"description": f"The {name}.", "schema": schema, "example": example}
    return {"name": name, "in": "query", **words, **explode, **more}


def change(document: dict[str, Any]) -> None:
    """Add a family of which each report has something that no other has."""
    dates = [{"$ref": f"#/components/parameters/{name}"} for name in ("Start", "End")]
    kinds = [query(name, schema, example, **words) for name, (schema, example, words) in KINDS.items()]
    nested = {
        "type": "object",
        "properties": {"team": {"allOf": [TEAM]}, "waited": WAITED, "days": {"type": "array", "items": DAY}},
    }
    in_path = {"in": "path", "required": True, "description": "Which one."}
    team = {**in_path, "name": "team-id", "schema": {"type": "integer"}, "example": 1}
    named = {**in_path, "name": "name", "schema": {"type": "string"}, "example": "any one"}
    sizes = [query("page", {"type": "integer", "minimum": 1}, 1), query("per", {"type": "integer", "minimum": 1}, 2)]
    paging = {"page": "page", "size": "per", "rows": "rows", "more": "more", "key": ["id"]}
    rows = [{"id": number, "waited": 5} for number in (1, 2, 3)]
    sample = {"team": {"id": 1, "waited": 2}, "waited": 3, "days": ["2026-10-01"]}
    document["x-parameter-rules"].append({"rule": "after", "parameters": ["from", "until"], "description": "Later."})
    document["paths"] |= {
        "/v2/reports/beacon": {"get": report("import", nested, sample, [*dates, *kinds])},
        "/v2/reports/beacon/teams/{team-id}": {"parameters": [team], "get": report("team", TEAM, {"id": 1}, [])},
        "/v2/reports/beacon/named/{name}": {
            "get": report("named", {"type": "array", "items": TEAM}, [{"id": 1}], [named])
        },
        "/v2/reports/beacon/all": {
            "get": report("list", PAGE, {"rows": rows, "more": False}, sizes, **{"x-paging": paging})
        },
    }


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with a client of the changed specification."""
    copy = tmp_path_factory.mktemp("project")
    for path in (ROOT / name for name in NEEDED if name != "tests"):
        if path.is_dir():
            shutil.copytree(path, copy / path.name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, copy)
    spec = copy / "spec" / "openapi.yaml"
    document = yaml.safe_load(spec.read_text(encoding="utf-8"))
    change(document)
    spec.write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), encoding="utf-8")
    run(copy, "-m", "generator", "build")
    return copy


@pytest.mark.slow
def test_the_sandbox_answers_each_report_with_each_parameter(tree: Path) -> None:
    """Names with signs, other separators, days, pages without counters, paths by text: all is answered as described."""
    assert run(tree, "-c", SCRIPT) == "until\n"


@pytest.mark.slow
def test_each_command_is_there_with_an_example_that_runs(tree: Path) -> None:
    """A report is called as in the description, also where that means something to Python, and so are its options."""
    for name in ("import", "team", "named", "list"):
        command = ["-m", "helpscout_reports.cli", "beacon", name]
        told = re.sub(r"\s+", " ", run(tree, *command, "--help")).rpartition(f" beacon {name} ")[2]
        assert run(tree, *command, *shlex.split(told), "--format", "csv").count("\n") >= 2


@pytest.mark.slow
def test_an_option_that_each_command_has_leaves_room_for_the_parameter(tree: Path) -> None:
    """`--format` stays how the answer is written, and what the API calls so is `--api-format`."""
    command = ["-m", "helpscout_reports.cli", "beacon", "import", "--class", "--last", "week", "--sandbox"]
    made = run(tree, *command, "--api-format", "c", "--api-from", "2026-10-01", "--format", "csv")
    head, row = (line.split(",") for line in made.splitlines())
    asked = dict(zip(head, row, strict=True))
    assert asked["waited"].isdecimal()
    assert "--api-output [-1|1]" in run(tree, *command[:4], "--help")


@pytest.mark.slow
def test_each_example_of_the_reference_runs(tree: Path) -> None:
    """The page of the new family has an example for each method, which the sandbox answers."""
    page = (tree / "docs" / "reference" / "beacon.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    assert len(examples) == 4
    for example in examples:
        program = (
            "import os\nfrom helpscout_reports.sandbox import Sandbox\nbox = Sandbox().__enter__()\n"
            "os.environ |= {'HELPSCOUT_BASE_URL': box.url, 'HELPSCOUT_APP_ID': 'a', 'HELPSCOUT_APP_SECRET': 'b'}\n"
        )
        assert run(tree, "-c", f"{program}{example}\nbox.__exit__(None, None, None)").strip()


@pytest.mark.slow
def test_the_package_is_clean_under_mypy(tree: Path) -> None:
    """The changed package has all its types, as the strictest settings want them."""
    package = tree / "generated_client" / "helpscout_reports_api"
    made = run(tree, "-W", "ignore", "-m", "mypy", "--strict", "--cache-dir", str(tree / "cache"), str(package))
    assert made.startswith("Success")
