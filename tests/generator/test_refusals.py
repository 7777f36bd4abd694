"""A specification with a mistake is refused in one line that names the place and the rule; nothing is written."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GenerationError
from generator.writing.output import build

Change = Callable[[dict[str, Any]], Any]


def operation(document: dict[str, Any]) -> dict[str, Any]:
    """The one operation of the small specification."""
    found: dict[str, Any] = document["paths"]["/v2/reports/user"]["get"]
    return found


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    """The schemas of the small specification."""
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def page_by(**paths: str) -> Change:
    """Give the operation a page parameter and an x-paging."""

    def change(document: dict[str, Any]) -> None:
        operation(document)["parameters"].append({"name": "page", "in": "query", "schema": {"type": "integer"}})
        operation(document)["x-paging"] = {"page": "page", **paths}

    return change


MISTAKES: dict[str, tuple[Change, str]] = {
    "no paths": (lambda d: d.update(paths={}), "paths: there is no operation"),
    "another version": (lambda d: d.update(openapi="3.0.3"), "must be 3.1"),
    "version that is a number": (lambda d: d.update(openapi=3.1), "must be 3.1"),
    "no title": (lambda d: d["info"].pop("title"), "info: title is missing; write it$"),
    "path items in another file": (
        lambda d: d["paths"].update({"/v2/reports/user": {"$ref": "user.yaml"}}),
        "^openapi.yaml, line 12: paths//v2/reports/user/.ref: the reference 'user.yaml' leads out of the document",
    ),
    "a schema in another file": (
        lambda d: schemas(d)["UserReport"]["properties"].update(other={"$ref": "file:///dev/null"}),
        r"properties/other/.ref: the reference 'file:///dev/null' leads out of the document; write #/components/",
    ),
    "a schema at an address": (
        lambda d: schemas(d)["UserReport"]["properties"].update(other={"$ref": "http://127.0.0.1:1/other.json"}),
        "leads out of the document",
    ),
    "one operationId twice": (
        lambda d: d["paths"].update({"/v2/other": d["paths"]["/v2/reports/user"]}),
        "user_overall",
    ),
    "no operationId": (lambda d: operation(d).pop("operationId"), "operationId must be"),
    "a reference to nothing": (
        lambda d: schemas(d)["UserReport"]["properties"].update(x={"$ref": "#/components/schemas/Gone"}),
        "Gone",
    ),
    "no answer": (lambda d: operation(d).update(responses={"204": {"description": "nothing"}}), "no JSON answer"),
    "an answer that is text": (
        lambda d: operation(d)["responses"]["200"].update(content={"text/plain": {"schema": {"type": "string"}}}),
        "user",
    ),
    "an answer that is a number": (
        lambda d: operation(d)["responses"]["200"]["content"].update(
            {"application/json": {"schema": {"type": "integer"}}}
        ),
        "must be an object",
    ),
    "a list that is repeated on the wire": (
        lambda d: operation(d)["parameters"][0].pop("explode"),
        "explode: false",
    ),
    "a header parameter": (
        lambda d: operation(d)["parameters"].append({"name": "X-A", "in": "header", "schema": {"type": "string"}}),
        "header parameter is not supported",
    ),
    "a parameter of an odd type": (
        lambda d: operation(d)["parameters"].append({"name": "x", "in": "query", "schema": {"type": "object"}}),
        "'x'",
    ),
    "an example of another kind": (
        lambda d: operation(d)["parameters"][0].update(example="email"),
        "parameter 'types': its example does not fit: types='email': must be a list",
    ),
    "an example that is not among the values": (
        lambda d: operation(d)["parameters"][0].update(example=["fax"]),
        "parameter 'types': its example does not fit: .*one of email, chat",
    ),
    "a request body": (
        lambda d: operation(d).update(
            requestBody={"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Figures"}}}}
        ),
        "request body",
    ),
    "an unknown rule": (
        lambda d: d.update({"x-parameter-rules": [{"rule": "before", "parameters": ["a", "b"]}]}),
        "x-parameter-rules/0",
    ),
    "a schema that contains itself": (
        lambda d: schemas(d)["Figures"]["properties"].update(inner={"$ref": "#/components/schemas/Figures"}),
        "contains itself|Figures",
    ),
    "a schema with a name of ours": (
        lambda d: schemas(d).update(Model={"type": "object", "properties": {"a": {"type": "integer"}}}),
        "Model",
    ),
    "a mixed enumeration": (
        lambda d: schemas(d)["Figures"]["properties"].update(kind={"type": "string", "x-known-values": ["a", 1]}),
        "all text or all whole numbers",
    ),
    "paging without a page parameter": (
        lambda d: operation(d).update({"x-paging": {"page": "page"}}),
        "no parameter 'page'",
    ),
    "paging by a field that is not there": (
        page_by(rows="results", number="page", pages="pages", count="count"),
        "no field 'results'",
    ),
    "paging over something that is no list": (
        page_by(rows="previous", number="count", pages="count", count="count"),
        "a list of objects",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named(name: str, mini: dict[str, Any], write: Any, tmp_path: Path) -> None:
    """Each mistake stops the build with one line that names it."""
    change, message = MISTAKES[name]
    change(mini)
    with pytest.raises(GenerationError, match=message) as caught:
        build(write(mini), tmp_path / "out" / "package")
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out").exists()


@pytest.mark.promise("Generator and spec")
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "line 3: the key 'a' is given twice"),
        ("a:\n  b: 1\n  b: 2\n", "line 3: the key 'b' is given twice"),
        ("when: 2019-05-02T12:00:00Z\n", "line 1: the time stamp 2019-05-02T12:00:00Z is not quoted"),
        ("200: ok\n", "line 1: the key 200 is not text"),
        ("on: ok\n", "line 1: the key True is not text"),
        ("[", "not valid YAML"),
        ("- a\n", "an OpenAPI document is a mapping"),
        ("!!python/object/apply:os.abort []\n", "not valid YAML"),
        ("", "an OpenAPI document is a mapping"),
        ("a: &a [*a]\n", r"line 1: an alias \(\*\) stands inside what it repeats"),
    ],
)
def test_yaml_that_says_something_else_is_refused(text: str, message: str, tmp_path: Path) -> None:
    """Keys given twice, unquoted time stamps, keys that YAML turns into something else, and code: refused by line."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(text)
    with pytest.raises(GenerationError, match=message):
        build(spec, tmp_path / "out" / "package")
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A specification that cannot be read is named with the reason."""
    with pytest.raises(GenerationError, match=r"gone\.yaml: No such file"):
        build(tmp_path / "gone.yaml", tmp_path / "out")
    (tmp_path / "latin.yaml").write_bytes(b"a: \xe9\n")
    with pytest.raises(GenerationError, match="not UTF-8"):
        build(tmp_path / "latin.yaml", tmp_path / "out")


@pytest.mark.parametrize("text", ["{", '{"a": NaN', None])
def test_an_example_that_is_no_json_is_named(
    text: str | None, mini: dict[str, Any], write: Any, tmp_path: Path
) -> None:
    """An example that is missing or broken stops the build and is named."""
    content = operation(mini)["responses"]["200"]["content"]["application/json"]
    content["examples"] = {"documented": {"externalValue": "examples/user_overall.json"}}
    if text is not None:
        (tmp_path / "examples").mkdir()
        (tmp_path / "examples" / "user_overall.json").write_text(text)
    with pytest.raises(GenerationError, match=r"examples/user_overall\.json"):
        build(write(mini), tmp_path / "out" / "package")


def test_an_example_with_a_key_given_twice_is_refused(mini: dict[str, Any], write: Any, tmp_path: Path) -> None:
    """Of two values for one key the first would be lost, so the build stops and names example and key."""
    content = operation(mini)["responses"]["200"]["content"]["application/json"]
    content["examples"] = {"documented": {"externalValue": "user_overall.json"}}
    (tmp_path / "user_overall.json").write_text('{"count": 1, "previous": {"time": 2, "time": 3}}')
    with pytest.raises(GenerationError, match=r"'user_overall\.json' is no JSON: the key 'time' is given twice"):
        build(write(mini), tmp_path / "out" / "package")
