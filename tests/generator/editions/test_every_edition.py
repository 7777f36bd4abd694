"""What a reader who has only the file finds in each edition: words, examples, refusals, patterns, tags, an address."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from generator.references import METHODS, resolve
from helpscout_reports_api import spec

pytestmark = pytest.mark.parametrize("openapi", ["3.1", "3.0"])
WIRES = pytest.mark.parametrize("wire", ["typed", "text"])


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each operation, by its id."""
    for item in document["paths"].values():
        for method in METHODS:
            if method in item:
                yield item[method]["operationId"], item[method]


def examples(media: dict[str, Any]) -> list[Any]:
    """The examples that stand in the file itself."""
    found = [media["example"]] if "example" in media else []
    return found + [each["value"] for each in media.get("examples", {}).values() if "value" in each]


@WIRES
def test_every_answer_and_request_has_an_example(openapi: str, wire: str) -> None:
    """Those of refusals as well; none is behind an address, none is the word string."""
    document = spec.load(openapi, wire)
    bare = []
    for name, operation in operations(document):
        answers = {status: resolve(answer, document)[0] for status, answer in operation["responses"].items()}
        for status, answer in (answers | {"request": operation.get("requestBody", {})}).items():
            for media in answer.get("content", {}).values():
                if not examples(media):
                    bare.append(f"{name}: {status}")
    assert bare == []
    text = json.dumps(document)
    assert '"externalValue"' not in text
    assert '"value": "string"' not in text


@WIRES
def test_every_operation_says_what_else_may_come(openapi: str, wire: str) -> None:
    """One answer for all other refusals: `default`, or both ranges."""
    for _, operation in operations(spec.load(openapi, wire)):
        others = {"default"} if wire == "typed" else {"4XX", "5XX"}
        assert operation["responses"].keys() & {"default", "4XX", "5XX"} == others
        assert all(answer for answer in operation["responses"].values())


@WIRES
def test_every_date_of_a_request_has_a_pattern(openapi: str, wire: str) -> None:
    """A tool that knows no formats sends no fraction either."""
    parameters = spec.load(openapi, wire)["components"]["parameters"].values()
    dates = [each for each in parameters if str(each.get("example")).endswith("Z")]
    assert len(dates) >= 4
    assert all(each["schema"]["pattern"] == r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$" for each in dates)


@WIRES
def test_everything_is_described_and_in_a_menu(openapi: str, wire: str) -> None:
    """Operations, parameters and fields have words, each tag a readable name and a place in a group."""
    document = spec.load(openapi, wire)
    grouped = [tag for group in document["x-tagGroups"] for tag in group["tags"]]
    named = {tag["name"]: tag for tag in document["tags"]}
    assert sorted(grouped) == sorted(named)
    assert all(tag["x-displayName"] and tag["description"] for tag in named.values())
    for name, operation in operations(document):
        assert operation["summary"], name
        assert operation["description"], name
        assert set(operation["tags"]) <= set(named), name
    parts = document["components"]
    assert all(each["description"] for each in parts["parameters"].values())
    for name, schema in parts["schemas"].items():
        for field, described in schema.get("properties", {}).items():
            assert described.get("description") or resolve(described, document)[0].get("description"), f"{name}.{field}"


@WIRES
def test_it_says_whom_to_ask_and_where_to_try(openapi: str, wire: str) -> None:
    """A contact with an address, and servers for the API and the sandbox."""
    document = spec.load(openapi, wire)
    assert document["info"]["contact"]["url"].startswith("https://")
    urls = [server["url"] for server in document["servers"]]
    assert urls[0] == "https://api.helpscout.net"
    assert any(url.startswith("http://127.0.0.1") for url in urls)
