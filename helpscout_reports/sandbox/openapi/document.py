"""The OpenAPI document: its operations, their parameters and their answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Any

from attrs import define, field, frozen

from helpscout_reports_api import spec

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})


@frozen(eq=False, slots=False)
class Route:
    """One operation of the document.

    Attributes:
        document: The document it is from.
        method: HTTP method.
        path: Path template.
        raw: The operation as the document has it.
        parameters: Its parameters and those of its path, references resolved, by wire name.
    """

    document: Document
    method: str
    path: str
    raw: Mapping[str, Any]
    parameters: Mapping[str, Mapping[str, Any]]

    @property
    def operation_id(self) -> str:
        """Its operationId."""
        return str(self.raw["operationId"])

    @property
    def family(self) -> str:
        """The family it belongs to."""
        return self.operation_id.partition("_")[0]

    @property
    def summary(self) -> str:
        """Its summary."""
        return str(self.raw.get("summary", ""))

    @property
    def subject(self) -> str:
        """The last part of its path as a field name."""
        return _subject(self.path)

    @property
    def paging(self) -> Mapping[str, Any] | None:
        """Its `x-paging`; None when it has no pages."""
        return self.raw.get("x-paging")

    @property
    def is_report(self) -> bool:
        """Whether it is a report (it has a `start`); reports need a plan that includes them."""
        return "start" in self.parameters

    @cached_property
    def schemes(self) -> set[str]:
        """Types of authentication it takes: `oauth2` (any bearer token), `http` (a key); empty when it needs none."""
        wanted = self.raw.get("security", self.document.raw.get("security", []))
        known = self.document.raw["components"].get("securitySchemes", {})
        named = [known[name] for entry in wanted for name in entry if name in known]
        return {"oauth2" if scheme.get("scheme") == "bearer" else str(scheme["type"]) for scheme in named}

    @cached_property
    def media_type(self) -> str:
        """Media type of its answer."""
        return next(iter(self._content), "application/json")

    @cached_property
    def schema(self) -> Mapping[str, Any]:
        """Schema of its answer."""
        return next((entry.get("schema", {}) for entry in self._content.values()), {})

    @cached_property
    def example(self) -> Any:
        """The documented sample of its answer; None without one."""
        for entry in self._content.values():
            if "example" in entry:
                return entry["example"]
            for example in entry.get("examples", {}).values():
                return self.document.resolve(example).get("value")
        return None

    def parameter_example(self, name: str) -> str:
        """The example of a parameter as it is sent; without one, a value that its schema allows."""
        parameter = self.parameters[name]
        schema = self.document.schema(parameter["schema"])
        allowed = schema.get("enum") or [schema.get("minimum", 1)]
        value = parameter.get("example", schema.get("example", schema.get("default", allowed[0])))
        values = value if isinstance(value, list) else [value]
        return separator_of(parameter).join(str(one).lower() if isinstance(one, bool) else str(one) for one in values)

    @cached_property
    def _content(self) -> Mapping[str, Any]:
        answer = self.document.resolve(self.raw.get("responses", {}).get("200", {}))
        content: Mapping[str, Any] = answer.get("content", {})
        return content


@define(eq=False, slots=False)
class Document:
    """The document with its routes."""

    raw: Mapping[str, Any]
    routes: tuple[Route, ...] = field(init=False)
    _patterns: list[tuple[re.Pattern[str], dict[str, Route]]] = field(init=False, factory=list)

    def __attrs_post_init__(self) -> None:
        routes: list[Route] = []
        # Paths without parameters first: /v2/users/me before /v2/users/{id}.
        for path, item in sorted(self.raw["paths"].items(), key=lambda entry: entry[0].count("{")):
            shared = item.get("parameters", [])
            here = [self._route(path, method, item[method], shared) for method in item if method in _METHODS]
            pattern = "[^/]+".join(map(re.escape, re.split(r"\{[^{}]*\}", path)))
            self._patterns.append((re.compile(pattern), {route.method: route for route in here}))
            routes.extend(here)
        self.routes = tuple(routes)

    def find(self, path: str) -> dict[str, Route]:
        """The routes of a path by method; empty for an unknown path."""
        return next((routes for pattern, routes in self._patterns if pattern.fullmatch(path)), {})

    def resolve(self, node: Any) -> Any:
        """Follow a reference within the document, however often; siblings of `$ref` win."""
        while isinstance(node, Mapping) and "$ref" in node:
            target: Any = self.raw
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            siblings = {key: value for key, value in node.items() if key != "$ref"}
            node = {**target, **siblings} if siblings else target
        return node

    def schema(self, node: Any) -> Mapping[str, Any]:
        """A schema with references resolved, `allOf` merged, and the first option that is not null of a choice."""
        node = self.resolve(node)
        for word in ("oneOf", "anyOf"):
            for option in node.get(word, ()):
                if self.resolve(option).get("type") != "null":
                    return {**self.schema(option), **{key: value for key, value in node.items() if key != word}}
        if "allOf" not in node:
            schema: Mapping[str, Any] = node
            return schema
        merged: dict[str, Any] = {}
        for part in [*map(self.schema, node["allOf"]), {key: value for key, value in node.items() if key != "allOf"}]:
            properties = {**merged.get("properties", {}), **part.get("properties", {})}
            required = [*merged.get("required", ()), *part.get("required", ())]
            merged = {**merged, **part}
            merged |= {"properties": properties} if properties else {}
            merged |= {"required": required} if required else {}
        return merged

    @cached_property
    def channels(self) -> tuple[str, ...]:
        """Channels of conversations."""
        return tuple(self.raw["components"].get("schemas", {}).get("ConversationType", {}).get("enum", ()))

    def bucket_table(self, measure: str) -> Mapping[str, Any] | None:
        """The buckets of a measure, those with limits first; None when it has none."""
        tables: Mapping[str, Any] = self.raw["components"].get("x-buckets", {})
        fields = (
            schema.get("properties", {}).get(measure, {}) for schema in self.raw["components"]["schemas"].values()
        )
        names = [measure, *(field["x-bucket-table"] for field in fields if "x-bucket-table" in field)]
        return next(
            (tables[name] for name in names if "from" in tables.get(name, {"buckets": [{}]})["buckets"][0]), None
        )

    def _route(self, path: str, method: str, raw: Mapping[str, Any], shared: list[Any]) -> Route:
        parameters = [self.resolve(entry) for entry in [*shared, *raw.get("parameters", [])]]
        return Route(self, method.upper(), path, raw, {entry["name"]: entry for entry in parameters})


def separator_of(parameter: Mapping[str, Any]) -> str:
    """What stands between the items of a list."""
    return {"pipeDelimited": "|", "spaceDelimited": " "}.get(parameter.get("style", ""), ",")


def is_of(schema: Mapping[str, Any], type: str) -> bool:
    """Whether values of a schema may be of a type."""
    types = schema.get("type", ())
    return type == types or (isinstance(types, list) and type in types)


@cache
def packaged() -> Document:
    """The document of the package, read once in a process."""
    return Document(spec.load())


def _subject(path: str) -> str:
    """The name that the last part of a path has as a field: `first-response-time` is `firstResponseTime`."""
    first, *rest = path.rsplit("/", 1)[-1].removesuffix(".json").split("-")
    return first + "".join(word.capitalize() for word in rest)
