"""A specification is data from outside: no string of it becomes code, leaves the folder, or is lost."""

import compileall
import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.errors import GenerationError
from generator.writing.output import build

HOSTILE = [
    'double " quote',
    "single ' quote",
    'triple """ quotes',
    "triple ''' quotes",
    'ends with a quote "',
    "back\\slash",
    "ends with a backslash \\",
    "{braces} {{double}} {% block %}",
    "line\nfeed",
    "carriage\rreturn",
    "line\u2028separator",
    "null\0byte",
    '"""\nimport os; os.abort()\n"""',
    "\\N{BULLET} \\x41 \\u0041",
    "#} {{ 7 * 7 }} {#",
    "emoji \U0001f600 and bidi \u202e",
]


@pytest.fixture
def load(generate: Callable[[dict[str, Any]], ModuleType]) -> Callable[[dict[str, Any], str], Any]:
    """Generate a package and import a module of it."""

    def load_module(document: dict[str, Any], module: str) -> Any:
        package = generate(document)
        assert compileall.compile_dir(str(Path(str(package.__file__)).parent), quiet=1, force=True)
        return importlib.import_module(f"{package.__name__}.{module}")

    return load_module


@pytest.mark.promise("Generator and spec")
@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE)
def test_strings_of_an_operation_survive(
    text: str, mini: dict[str, Any], load: Callable[[dict[str, Any], str], Any]
) -> None:
    """Title, tag, summary, descriptions and documentation address come out as they went in."""
    operation = mini["paths"]["/v2/reports/user"]["get"]
    mini["info"]["title"] = text
    mini["tags"][0]["description"] = text
    operation["summary"] = operation["description"] = operation["parameters"][0]["description"] = text
    operation["externalDocs"] = {"url": "https://example.com/" + text}
    operation["x-anything"] = text
    made = load(mini, "reports.user.overall").OPERATION
    assert (made.summary, made.description) == (text.rstrip("."), text)
    assert made.parameters[0].description == text
    assert made.documentation == "https://example.com/" + text


@pytest.mark.promise("Generator and spec")
@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE)
def test_strings_of_models_survive(text: str, mini: dict[str, Any], load: Callable[[dict[str, Any], str], Any]) -> None:
    """Names on the wire, units and values of enumerations come out as they went in."""
    schemas = mini["components"]["schemas"]
    schemas["UserReport"]["description"] = text
    schemas["UserReport"]["properties"][text] = {"type": "integer", "description": text, "x-unit": text}
    schemas["UserReport"]["properties"]["kind"] = {"type": "string", "x-known-values": [text, "plain"]}
    models = load(mini, "models")
    answer = models.UserReport.from_dict({"count": 1, text: 7, "kind": text})
    assert answer.to_dict() == {"count": 1, text: 7, "kind": text}
    assert answer.kind in list(models.UserReportKind)
    assert text in answer.UNITS.values()


@pytest.mark.promise("Generator and spec")
@pytest.mark.slow
@pytest.mark.parametrize("text", HOSTILE)
def test_strings_of_parameters_survive(
    text: str, mini: dict[str, Any], load: Callable[[dict[str, Any], str], Any]
) -> None:
    """Wire names and allowed values of parameters come out as they went in."""
    parameter = mini["paths"]["/v2/reports/user"]["get"]["parameters"][0]
    parameter["name"] = text
    parameter["schema"]["items"]["enum"] = [text, "chat"]
    made = load(mini, "reports.user.overall").OPERATION.parameters[0]
    assert made.wire_name == text
    assert made.enum == (text, "chat")


@pytest.mark.slow
@pytest.mark.promise("Generator and spec")
@pytest.mark.parametrize("tag", ["../../evil", "/etc", "a/b", "import os"])
def test_a_tag_names_no_file(tag: str, mini: dict[str, Any], generate: Any, tmp_path: Path) -> None:
    """A tag that is a path or code changes nothing outside the output, which is named for the operationId."""
    mini["paths"]["/v2/reports/user"]["get"]["tags"] = [tag]
    package = generate(mini)
    assert (Path(package.__file__).parent / "reports" / "user" / "overall.py").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["openapi.yaml", "out"]
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize(
    "operation_id", ["../evil_report", "user/../../x", "user", "User_Overall", "user_overall()", ""]
)
def test_an_operation_id_that_is_no_name_is_refused(
    operation_id: str, mini: dict[str, Any], write: Any, tmp_path: Path
) -> None:
    """An operationId that is not <family>_<report> stops the generation; nothing is written."""
    mini["paths"]["/v2/reports/user"]["get"]["operationId"] = operation_id
    with pytest.raises(GenerationError, match="operationId"):
        build(write(mini), tmp_path / "out" / "package")
    assert not (tmp_path / "out").exists()


@pytest.mark.promise("Generator and spec")
def test_an_example_outside_the_folder_is_refused(mini: dict[str, Any], write: Any, tmp_path: Path) -> None:
    """An externalValue that climbs out of the specification's folder is not read."""
    content = mini["paths"]["/v2/reports/user"]["get"]["responses"]["200"]["content"]["application/json"]
    content["examples"] = {"documented": {"externalValue": "../../../../etc/passwd"}}
    with pytest.raises(GenerationError, match="outside"):
        build(write(mini), tmp_path / "out" / "package")
