"""What OpenAPI says of a document, asked of two libraries."""

import copy
import random
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.reading import document as documents
from generator.reading.validator import faults
from generator.writing.output import SPEC

_WORDS = (
    *("type", "enum", "minimum", "multipleOf", "items", "properties", "additionalProperties", "required", "allOf"),
    *("not", "$ref", "$id", "$anchor", "default", "examples", "xml", "discriminator", "externalDocs", "x-note"),
)
_VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, 10**30, "", "a", "object", "a b", "http://[", [], {}),
    *(["a", "a"], [1], ["string", "null"], ["string", "strin"], {"type": "strin"}, {"$ref": "#/x"}),
)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_the_faster_library_changes_no_finding(seed: int) -> None:
    """Of schemas with odd values in odd places the first finding is the one of openapi-spec-validator alone."""
    chance = random.Random(seed)
    document = documents.load(SPEC)
    schemas = document["components"]["schemas"]
    minimal = {"openapi": "3.1.0", "info": {"title": "Odd", "version": "1"}, "paths": {}}
    for _ in range(20):
        schema = copy.deepcopy(schemas[chance.choice(sorted(schemas))])
        chance.choice(_objects(schema))[chance.choice(_WORDS)] = copy.deepcopy(chance.choice(_VALUES))
        odd = minimal | {"components": {"schemas": {"Odd": schema}}}
        assert _said(faults(odd)) == _said(iter(OpenAPIV31SpecValidator(odd).iter_errors()))


def _objects(node: Any) -> list[dict[str, Any]]:
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return [*([node] if isinstance(node, dict) else []), *(found for item in inner for found in _objects(item))]


def _said(found: Any) -> Any:
    try:
        fault = next(found, None)
    except Exception as problem:  # of its resolver: references lead nowhere here
        return type(problem), str(problem)
    return fault and (fault.message, [*fault.absolute_path])
