"""A build says what it changes for callers, in their words."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main

Change = Callable[[dict[str, Any]], object]

USER = "/v2/reports/user"
FIELDS = ("components", "schemas", "UserReport", "properties")


@pytest.fixture
def mini(mini: dict[str, Any]) -> dict[str, Any]:
    """The small specification with an enumeration that has a name."""
    mini["components"]["schemas"]["Channel"] = {"type": "string", "enum": ["email", "chat"]}
    get(mini)["parameters"][0]["schema"]["items"] = {"$ref": "#/components/schemas/Channel"}
    return mini


def at(document: dict[str, Any], *steps: Any) -> Any:
    """A part of the document."""
    for step in steps:
        document = document[step]
    return document


def get(document: dict[str, Any]) -> Any:
    """The one operation of the small specification."""
    return at(document, "paths", USER, "get")


def add_report(document: dict[str, Any]) -> None:
    """Add a second report, with an answer of its own."""
    added = copy.deepcopy(get(document)) | {"operationId": "user_chat"}
    added["responses"]["200"]["content"]["application/json"]["schema"] = {"$ref": "#/components/schemas/Chats"}
    document["paths"]["/v2/reports/chat"] = {"get": added}
    document["components"]["schemas"]["Chats"] = {
        "type": "object",
        "properties": {"chats": {"type": "integer"}, "time": {"type": "number"}},
    }


CHANGES: dict[str, tuple[Change, list[str]]] = {
    "a report": (
        add_report,
        [
            "method client.user.chat is new: GET /v2/reports/chat, gives Chats, with types",
            "model Chats is new: with chats, time",
        ],
    ),
    "another name": (
        lambda document: get(document).update(operationId="user_total"),
        [
            "method client.user.total is new: GET /v2/reports/user, gives UserReport, with types",
            "method client.user.overall is gone",
        ],
    ),
    "another path": (
        lambda document: document["paths"].update({"/v3/user": document["paths"].pop(USER)}),
        ["method client.user.overall was GET /v2/reports/user, gives UserReport; is GET /v3/user, gives UserReport"],
    ),
    "given up": (
        lambda document: get(document).update(deprecated=True),
        [
            "method client.user.overall was GET /v2/reports/user, gives UserReport; "
            "is GET /v2/reports/user, gives UserReport, deprecated"
        ],
    ),
    "a parameter": (
        lambda document: get(document)["parameters"].append(
            {"name": "rows", "in": "query", "required": True, "schema": {"type": "integer", "minimum": 1, "maximum": 9}}
        ),
        ["parameter rows of client.user.overall is new: integer from 1 to 9, required"],
    ),
    "a parameter that must be given": (
        lambda document: get(document)["parameters"][0].update(required=True),
        [
            "parameter types of client.user.overall was list of Channel, optional; is list of Channel, required",
        ],
    ),
    "no parameter": (
        lambda document: get(document).pop("parameters"),
        ["parameter types of client.user.overall is gone"],
    ),
    "a field": (
        lambda document: at(document, *FIELDS).update(sun={"type": ["number", "null"], "x-unit": "seconds"}),
        ["field sun of UserReport is new: float | None (seconds)"],
    ),
    "a unit": (
        lambda document: at(document, *FIELDS, "count").update({"x-unit": "days"}),
        ["field count of UserReport was int (count); is int (days)"],
    ),
    "a field that may be missing": (
        lambda document: at(document, *FIELDS[:-1]).pop("required"),
        ["field count of UserReport was int (count); is int | None (count)"],
    ),
    "a field that is gone": (
        lambda document: at(document, *FIELDS).pop("previous"),
        ["field previous of UserReport is gone"],
    ),
    "a value": (
        lambda document: at(document, "components", "schemas", "Channel", "enum").append("fax"),
        ["value FAX of Channel is new: 'fax'"],
    ),
    "words": (
        lambda document: get(document).update(description="Other words."),
        ["nothing that callers name changed"],
    ),
}


@pytest.fixture
def build(tmp_path: Path, write: Any, capsys: pytest.CaptureFixture[str]) -> Callable[[dict[str, Any]], list[str]]:
    """Build, and give what was printed."""

    def run(document: dict[str, Any]) -> list[str]:
        assert main(["build", "--spec", str(write(document)), "--out", str(tmp_path / "out" / "package")]) == 0
        return capsys.readouterr().out.splitlines()

    return run


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_what_changed_is_said(name: str, mini: dict[str, Any], build: Any) -> None:
    """Methods, parameters, models, fields and values that came, went or changed are named, and nothing else is."""
    build(mini)
    change, expected = CHANGES[name]
    change(mini)
    *told, files = build(mini)
    assert told == expected
    assert files.startswith("package: ")
    assert files.endswith(("files changed", "file changed"))


@pytest.mark.slow
def test_rules_are_told(mini: dict[str, Any], build: Any) -> None:
    """A rule between parameters is told on one line, with nothing in it that a terminal would act on."""
    own = get(mini)["parameters"]
    own += [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("range", "rangeId")]
    build(mini)
    rule = {"rule": "requires", "parameters": ["rangeId", "range"], "description": "A bucket\nneeds\x85a range."}
    mini["x-parameter-rules"] = [rule]
    assert build(mini)[0] == "rule requires (range_id, range) is new: A bucket needs a range."


@pytest.mark.slow
def test_the_same_change_in_many_places_is_one_line(mini: dict[str, Any], build: Any) -> None:
    """A shared parameter is told once, with the first methods that have it."""
    for report in ("a", "b", "c", "d"):
        item = copy.deepcopy(mini["paths"][USER])
        item["get"]["operationId"] = f"user_{report}"
        mini["paths"][f"/v2/reports/{report}"] = item
    build(mini)
    for item in mini["paths"].values():
        item["get"]["parameters"][0]["required"] = True
    told, _ = build(mini)
    where = "client.user.overall, client.user.a, client.user.b and 2 more"
    assert told == f"parameter types of {where} was list of Channel, optional; is list of Channel, required"


@pytest.mark.slow
def test_there_is_not_always_something_to_compare(mini: dict[str, Any], build: Any, tmp_path: Path) -> None:
    """A first build, and one over a package whose document is damaged, say that, and build."""
    assert build(mini)[0] == "all of it is new"
    (tmp_path / "out" / "package" / "openapi.json").write_text("{")
    assert build(mini)[0] == "the package that was there cannot be compared"
    assert build(mini) == ["package: nothing changed"]
