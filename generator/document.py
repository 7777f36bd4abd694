"""The specification as data: loaded strictly, validated, its examples inlined."""

import copy
import json
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from generator.errors import GenerationError


class _StrictLoader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):  # type: ignore[misc]
    """Safe YAML that refuses what YAML would quietly take: a key given twice, an unquoted time stamp."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, str):
                raise GenerationError(f"{_place(key_node)}: the key {key!r} is not text; quote it")
            if key in seen:
                raise GenerationError(f"{_place(key_node)}: the key {key!r} is given twice")
            seen.add(key)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        return mapping

    def refuse_timestamp(self, node: yaml.ScalarNode) -> Any:
        raise GenerationError(f"{_place(node)}: the time stamp {node.value} is not quoted")


_StrictLoader.add_constructor("tag:yaml.org,2002:timestamp", _StrictLoader.refuse_timestamp)


def _place(node: yaml.Node) -> str:
    return f"line {node.start_mark.line + 1}"


def load(path: Path | str) -> dict[str, Any]:
    """Read an OpenAPI document from a YAML or JSON file.

    Raises:
        GenerationError: The file cannot be read, is no YAML, gives a key twice or holds an unquoted time stamp.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8")
        loader = _StrictLoader(text)
        try:
            document = loader.get_single_data()
        finally:
            loader.dispose()
    except GenerationError as fault:
        raise GenerationError(f"{path.name}, {fault}") from None
    except OSError as fault:
        raise GenerationError(f"{path}: {fault.strerror or fault}") from None
    except UnicodeDecodeError as fault:
        raise GenerationError(f"{path.name}: not UTF-8 text ({fault.reason} at byte {fault.start})") from None
    except (yaml.YAMLError, RecursionError) as fault:
        raise GenerationError(f"{path.name}: not valid YAML: {' '.join(str(fault).split())}") from None
    if not isinstance(document, dict):
        raise GenerationError(f"{path.name}: an OpenAPI document is a mapping")
    return document


def validate(document: dict[str, Any], name: str) -> None:
    """Refuse a document that is no valid OpenAPI 3.1 description.

    Raises:
        GenerationError: With the place and the rule of the first fault.
    """
    from openapi_spec_validator import OpenAPIV31SpecValidator

    version = document.get("openapi")
    if not (isinstance(version, str) and version.startswith("3.1.")):
        raise GenerationError(f"{name}: openapi: must be 3.1.x, is {version!r}")
    try:
        _refuse_outside(document, set())  # first: the validator would read files and addresses
        fault = next(OpenAPIV31SpecValidator(document).iter_errors(), None)
    except Exception as problem:  # the validator raises what its resolver raises
        raise GenerationError(f"{name}: {' '.join(str(problem).split())}") from None
    if fault is not None:
        place = "/".join(str(step) for step in fault.absolute_path) or "the document"
        # One of the libraries that the validator may find says in further lines what is in the document anyway.
        raise GenerationError(f"{name}: {place}: {fault.message.splitlines()[0][:300]}")


def _refuse_outside(node: Any, seen: set[int]) -> None:
    if id(node) in seen or not isinstance(node, (dict, list)):
        return
    seen.add(id(node))
    reference = node.get("$ref") if isinstance(node, dict) else None
    if isinstance(reference, str) and not reference.startswith("#"):
        raise GenerationError(f"the reference {reference!r} leads out of the document")
    for item in node.values() if isinstance(node, dict) else node:
        _refuse_outside(item, seen)


def with_examples(document: dict[str, Any], folder: Path) -> dict[str, Any]:
    """A copy of the document in which every `externalValue` is replaced by the example it names.

    Raises:
        GenerationError: An example is missing, is no JSON, or lies outside the folder of the specification.
    """
    bundled = copy.deepcopy(document)
    _inline(bundled, folder.resolve())
    return bundled


def _inline(node: Any, folder: Path) -> None:
    if isinstance(node, list):
        for item in node:
            _inline(item, folder)
    elif isinstance(node, dict):
        named = node.get("externalValue")
        if isinstance(named, str):
            node["value"] = _example(named, folder)
            del node["externalValue"]
        for key, item in node.items():
            if key != "value":
                _inline(item, folder)


def _example(named: str, folder: Path) -> Any:
    path = (folder / named).resolve()
    if not path.is_relative_to(folder):
        raise GenerationError(f"the example {named!r} lies outside the folder of the specification")
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise GenerationError(f"the example {named!r}: {fault.strerror or fault}") from None
    except ValueError as fault:
        raise GenerationError(f"the example {named!r} is no JSON: {fault}") from None
