"""Edits that maintainers make: each comes out right, or is refused with the place, the construct and what to write.

They are edits of the small specification of conftest.py, to which a schema `Other` is added.
"""

import copy
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tests.generator.conftest import MINI

GONE = object()
"""In place of a value: the key goes."""

Place = tuple[str | int, ...]
Changes = tuple[tuple[Place, Any], ...]

GET: Place = ("paths", "/v2/reports/user", "get")
PATH: Place = GET[:-1]
ANSWER: Place = (*GET, "responses", "200", "content", "application/json", "schema")
SCHEMAS: Place = ("components", "schemas")
SCHEMES: Place = ("components", "securitySchemes")
FIELD: Place = (*SCHEMAS, "Figures", "properties", "it")
PARAMETER: Place = (*GET, "parameters", 1)
FIGURES, OTHER = {"$ref": "#/components/schemas/Figures"}, {"$ref": "#/components/schemas/Other"}


@dataclass(frozen=True)
class Right:
    """An edit that comes out.

    Attributes:
        annotation: What the field `it` of Figures, or the parameter `x`, is in Python.
        values: Values of the field or parameter: as on the wire, and in Python.
        refused: Arguments of the parameter that break what its schema says.
        holds: An expression that is true of the package, as `package`, with `models` and `operation`.
    """

    changes: Changes
    annotation: str | None = None
    values: tuple[tuple[Any, Any], ...] = ()
    refused: tuple[Any, ...] = ()
    holds: str = ""


@dataclass(frozen=True)
class Refused:
    """An edit that is refused, at a place, in these words."""

    changes: Changes
    place: str
    words: str


def edited(changes: Changes) -> dict[str, Any]:
    """The small specification after an edit."""
    document: dict[str, Any] = copy.deepcopy(MINI)
    document["components"]["schemas"]["Other"] = {"type": "object", "properties": {"o": {"type": "integer"}}}
    for (*way, last), value in changes:
        node: Any = document
        for step in way:
            node = node.setdefault(step, {}) if isinstance(node, dict) else node[step]
        if value is GONE:
            del node[last]
        elif isinstance(node, list) and last == len(node):
            node.append(value)
        else:
            node[last] = copy.deepcopy(value)
    return document


def field(schema: Any, annotation: str, *values: tuple[Any, Any], holds: str = "", more: Changes = ()) -> Right:
    """The field `it` has this schema, and is this in Python."""
    return Right(((FIELD, schema), *more), annotation, values, (), holds)


def parameter(
    schema: Any, annotation: str, *values: tuple[Any, Any], refused: Iterable[Any] = (), holds: str = "", **words: Any
) -> Right:
    """The parameter `x` has this schema and these words; a value is that in the URL."""
    change = (PARAMETER, {"name": "x", "in": "query", "schema": schema, **words})
    return Right((change,), annotation, values, tuple(refused), holds)


def whole(*changes: tuple[Place, Any], holds: str = "True") -> Right:
    """An edit of something else."""
    return Right(changes, holds=holds)


def no_field(schema: Any, at: str, words: str, *more: tuple[Place, Any]) -> Refused:
    """A schema that the field `it` cannot have."""
    return Refused(((FIELD, schema), *more), "/".join(["components/schemas/Figures/properties/it", *at.split()]), words)


def no_parameter(schema: Any, at: str, words: str, **more: Any) -> Refused:
    """A schema or words that the parameter `x` cannot have."""
    change = (PARAMETER, {"name": "x", "in": "query", "schema": schema, **more})
    return Refused((change,), "/".join(["paths//v2/reports/user/get/parameters/1", *at.split()]), words)


def no(place: str, words: str, *changes: tuple[Place, Any]) -> Refused:
    """An edit that is refused."""
    return Refused(changes, place, words)


def paged(kind: str = "integer", **words: Any) -> Changes:
    """The report comes in pages."""
    return (
        (PARAMETER, {"name": "page", "in": "query", "schema": {"type": kind}}),
        ((*SCHEMAS, "UserReport", "properties", "results"), {"type": "array", "items": FIGURES}),
        ((*SCHEMAS, "UserReport", "properties", "more"), {"type": "boolean"}),
        ((*GET, "x-paging"), {"page": "page", "rows": "results", **words}),
    )


def rules(*found: Any) -> tuple[Place, Any]:
    """The rules between parameters."""
    return (("x-parameter-rules",), list(found))


def other_report(**words: Any) -> dict[str, Any]:
    """A path item with a report user_other."""
    return {"get": {**MINI["paths"]["/v2/reports/user"]["get"], "operationId": "user_other", "parameters": [], **words}}
