"""Examples of models: from the documented answer wherever it stands, else invented, and then of the right kinds."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from generator.editions.ordinary import with_ordinary
from helpscout_reports.sandbox.openapi.document import Document

ANSWER = {"count": 77, "previous": {"time": 9.5}}
ELSEWHERE = {"$ref": "#/components/examples/Answer"}


def documented(mini: dict[str, Any], where: str) -> dict[str, Any]:
    """The small specification with its answer documented in one of the ways that OpenAPI has."""
    operation = mini["paths"]["/v2/reports/user"]["get"]
    media = operation["responses"]["200"]["content"]["application/json"]
    if where == "one example":
        media["example"] = ANSWER
    elif where == "an example elsewhere":
        media["examples"] = {"documented": ELSEWHERE}
        mini["components"]["examples"] = {"Answer": {"value": ANSWER}}
    else:
        media["examples"] = {"documented": {"value": ANSWER}}
        mini["components"]["responses"] = {"Report": operation["responses"]["200"]}
        operation["responses"]["200"] = {"$ref": "#/components/responses/Report"}
    return mini


@pytest.mark.slow
@pytest.mark.parametrize("where", ["one example", "an example elsewhere", "an answer elsewhere"])
def test_an_example_is_the_documented_answer_wherever_it_stands(
    where: str, mini: dict[str, Any], generate: Callable[[dict[str, Any]], ModuleType]
) -> None:
    """The models show its figures, and so does the sandbox."""
    document = documented(mini, where)
    package = generate(document)
    assert import_module(f"{package.__name__}.models").UserReport.example().to_dict() == ANSWER
    assert Document(document).routes[0].example == ANSWER


def test_an_answer_that_stands_elsewhere_has_its_ordinary_example(mini: dict[str, Any]) -> None:
    """An answer by reference is shown without a comparison as well."""
    made = with_ordinary(documented(mini, "an answer elsewhere"))
    content = made["components"]["responses"]["Report"]["content"]["application/json"]
    assert content["examples"]["ordinary"]["value"] == {"count": 77}


@pytest.mark.slow
def test_free_keys_and_nested_arrays_are_invented_too(
    mini: dict[str, Any], generate: Callable[[dict[str, Any]], ModuleType]
) -> None:
    """An example has a value for each of them, without a warning."""
    figures = mini["components"]["schemas"]["Figures"]
    day = {"type": "string", "format": "date"}
    figures["properties"] |= {
        "keys": {"type": "object", "additionalProperties": {"type": "integer"}},
        "grid": {"type": "array", "items": {"type": "array", "items": day}},
    }
    figures["required"] = ["keys", "grid"]
    package = generate(mini)
    made = import_module(f"{package.__name__}.models").Figures.example().to_dict()
    assert made == {"time": 1.5, "keys": {"key": 1}, "grid": [["2026-10-01"]]}
