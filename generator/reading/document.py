"""The specification as data: loaded strictly, validated, its examples inlined."""

import json
import re
from pathlib import Path
from typing import Any

from generator.checks.document import check_document, check_version
from generator.checks.references import check_references, own_steps, parts
from generator.checks.values import check_composed_values
from generator.checks.words import check_words
from generator.errors import GenerationError, Place, meant, said, shown
from generator.reading import yaml_reader

_KNOWN = (
    *("openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs", "title", "version"),
    *("summary", "description", "license", "contact", "get", "post", "put", "delete", "patch", "head", "options"),
    *("operationId", "parameters", "requestBody", "responses", "deprecated", "name", "in", "required", "schema"),
    *("schemas", "headers", "examples", "example", "requestBodies", "securitySchemes", "links", "content", "style"),
    *("explode", "url", "variables", "type", "scheme", "flows", "value", "externalValue", "default", "enum"),
)
"""Words of OpenAPI that somebody may have meant."""


def load(path: Path | str) -> dict[str, Any]:
    """Read an OpenAPI document from a YAML or JSON file.

    Raises:
        GenerationError: The file cannot be read, is no YAML, gives a key twice or holds an unquoted time stamp.
    """
    path = Path(path)
    try:
        document = yaml_reader.read(path.read_text(encoding="utf-8"))
    except GenerationError as fault:
        raise GenerationError(
            f"{path.name}, {fault}" if str(fault)[:5] == "line " else f"{path.name}: {fault}"
        ) from None
    except OSError as fault:
        raise GenerationError(f"{path}: {fault.strerror or fault}") from None
    except UnicodeDecodeError as fault:
        raise GenerationError(
            f"{path.name}: not UTF-8 text ({fault.reason} at byte {fault.start}); save it so"
        ) from None
    if not isinstance(document, dict):
        raise GenerationError(f"{path.name}: an OpenAPI document is a mapping")
    return document


def located(fault: GenerationError, path: Path) -> GenerationError:
    """The same fault with the name of the file and the line of its place."""
    if not fault.place:
        return fault if fault.reason.startswith(path.name) else GenerationError(f"{path.name}: {fault.reason}")
    line = yaml_reader.line_of(path.read_text(encoding="utf-8"), fault.place)
    return GenerationError(f"{path.name}, line {line}: {said(fault.place)}: {fault.reason}")


def validate(document: dict[str, Any], name: str) -> None:
    """Refuse a document that is no valid OpenAPI 3.1 description.

    Raises:
        GenerationError: With the place and the rule of the first fault.
    """
    from generator.reading.validator import faults

    check_version(document, name)
    check_references(document)  # first: the validator would read files and addresses
    check_document(document)
    check_words(document)
    check_composed_values(document)
    try:
        fault = next(faults(document), None)
    except Exception as problem:  # the validator raises what its resolver raises
        raise GenerationError(f"{name}: {shown(' '.join(str(problem).split()), 300)}") from None
    if fault is not None:
        raise _in_words(fault, document)


def _in_words(fault: Any, document: dict[str, Any]) -> GenerationError:
    """A finding of the validator, of which there are two with messages that begin alike."""
    place = _whole(tuple(fault.absolute_path), document)
    # In further lines one of them says what is in the document anyway.
    message = str(fault.message).splitlines()[0]
    unknown = re.search(r"^Unevaluated properties are not allowed \('([^']*)'", message)
    if unknown:
        others = [word for word in _KNOWN if word != unknown[1]]
        reason = f"{shown(unknown[1])} is not known here{meant(unknown[1], others, 0.7)}"
        return GenerationError(reason, (*place, unknown[1]))
    mistyped = re.search(r'^(.*) is not of type ["\'](\w+)["\']$', message)
    if mistyped and place:
        wanted = {"object": "a mapping", "array": "a list", "string": "text", "boolean": "true or false"}
        return GenerationError(f"must be {wanted.get(mistyped[2], mistyped[2])}, is {shown(mistyped[1])}", place)
    if missing := re.search(r'^["\'](.*)["\'] is a required property$', message):
        return GenerationError(f"{shown(missing[1])} is missing; write it", place)
    if re.search(r" is not valid under any of the .*schemas| is not allowed for ", message):
        return GenerationError("says more, less or something else than OpenAPI 3.1 allows here", place)
    if odd := re.search(r'^"(.*)" does not match "\^\[a-zA-Z0-9\._-\]\+\$"$', message):
        return GenerationError(
            f"the name {shown(repr(odd[1]))} may have letters from a to z, digits, . _ - only", place
        )
    return GenerationError(shown(re.sub(r" or \d+ other candidates$", " and others", message), 300), place)


def _whole(place: Place, document: dict[str, Any]) -> Place:
    """A place from the top of the document: in schemas the validator begins anew."""
    if not place:
        return place
    tops = [((), document), *((at, node) for at, node, _ in parts(document))]
    return next(((*at, *own) for at, node in tops if (own := own_steps(place, node)) is not None), ())


def with_examples(document: dict[str, Any], folder: Path) -> dict[str, Any]:
    """A copy of the document in which every `externalValue` is replaced by the example it names.

    Raises:
        GenerationError: An example is missing, is no JSON, or lies outside the folder of the specification.
    """
    bundled: dict[str, Any] = json.loads(json.dumps(document))  # quicker than a deep copy
    _inline(bundled, folder.resolve(), ())
    return bundled


def _inline(node: Any, folder: Path, place: Place) -> None:
    if isinstance(node, list):
        for index, item in enumerate(node):
            _inline(item, folder, (*place, index))
    elif isinstance(node, dict):
        named = node.get("externalValue")
        if isinstance(named, str):
            node["value"] = _example(named, folder, (*place, "externalValue"))
            del node["externalValue"]
        for key, item in node.items():
            if key != "value":
                _inline(item, folder, (*place, key))


def _example(named: str, folder: Path, place: Place) -> Any:
    path = (folder / named).resolve()
    said = f"the example {shown(repr(named))}"
    if not path.is_relative_to(folder):
        raise GenerationError(f"{said} lies outside the folder of the specification", place)
    try:
        text = path.read_text(encoding="utf-8")
        return json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_without_twins)
    except OSError as fault:
        raise GenerationError(f"{said}: {fault.strerror or fault}", place) from None
    except (ValueError, RecursionError) as fault:
        raise GenerationError(f"{said} is no JSON: {shown(str(fault))}", place) from None


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for index, name in enumerate(names) if name in names[:index])
        raise ValueError(f"the key {shown(repr(twin))} is given twice")
    return made


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")
