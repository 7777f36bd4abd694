"""Operations: what is asked, what comes back, and how it pages."""

import re
from dataclasses import dataclass
from typing import Any

from generator.errors import GenerationError
from generator.fields import EnumType, ModelType
from generator.naming import python_name
from generator.parameters import Parameters, ParameterShape, RuleShape
from generator.shapes import Shapes

OPERATION_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")


@dataclass
class PagingShape:
    """Where the pages of an operation are, as paths of Python names."""

    parameter: str
    rows: list[str]
    number: list[str]
    pages: list[str]
    count: list[str]
    more: list[str] | None
    key: list[str] | None


@dataclass
class OperationShape:
    """One operation."""

    operation_id: str
    method: str
    path: str
    parameters: list[ParameterShape]
    rules: list[RuleShape]
    summary: str
    description: str
    documentation: str | None
    response_model: ModelType
    many: bool
    security: str
    deprecated: bool
    paging: PagingShape | None = None
    row: ModelType | None = None

    @property
    def family(self) -> str:
        return self.operation_id.split("_", 1)[0]

    @property
    def report(self) -> str:
        return self.operation_id.split("_", 1)[1]

    @property
    def package(self) -> str:
        return python_name(self.family)

    @property
    def report_name(self) -> str:
        return python_name(self.report)

    @property
    def module(self) -> str:
        return f"{self.package}.{self.report_name}"

    @property
    def alias(self) -> str:
        return f"{self.report_name}_report"

    @property
    def answer(self) -> str:
        name = self.response_model.name
        return f"list[{name}]" if self.many else name

    @property
    def signature(self) -> list[ParameterShape]:
        return sorted(self.parameters, key=lambda parameter: not parameter.required)

    @property
    def answer_types(self) -> list[ModelType]:
        """The models of the answer and, where it pages, of its rows."""
        used = [self.response_model, *([self.row] if self.row else [])]
        return list({item.name: item for item in used}.values())

    @property
    def imports(self) -> list[ModelType | EnumType]:
        used: list[ModelType | EnumType] = [*self.answer_types, *self._enum_types]
        return list({item.name: item for item in used}.values())

    @property
    def _enum_types(self) -> list[EnumType]:
        return [parameter.enum_type for parameter in self.parameters if parameter.enum_type]

    @property
    def returns(self) -> str:
        if self.row:
            return f"A pager over {self.row.name} objects: {self.row.description}"
        return f"{'A list, an entry each: ' if self.many else ''}{self.response_model.description}"

    @property
    def deprecation(self) -> str:
        return f"{self.family}.{self.report_name} is deprecated. {self.description or self.summary}"


class Operations:
    """Reads operations from the document, each beside the tool's parse of it."""

    def __init__(self, document: dict[str, Any], shapes: Shapes, parameters: Parameters, endpoints: list[Any]) -> None:
        self._document = document
        self._shapes = shapes
        self._parameters = parameters
        self._endpoints = {str(endpoint.name): endpoint for endpoint in endpoints}

    def read(self, path: str, method: str, item: dict[str, Any]) -> OperationShape:
        """One operation of a path item."""
        raw = item[method]
        place = f"paths/{path}/{method}"
        operation_id = raw.get("operationId")
        if not (isinstance(operation_id, str) and OPERATION_ID.fullmatch(operation_id)):
            raise GenerationError(f"{place}: operationId must be <family>_<report> in snake_case, is {operation_id!r}")
        endpoint = self._endpoints.get(operation_id)
        if endpoint is None:
            raise GenerationError(f"{place}: {operation_id} did not come out")
        if raw.get("requestBody"):
            raise GenerationError(f"{place}: {operation_id} has a request body, which reports do not have")
        own = [self._parameters.read(entry, endpoint, place) for entry in raw.get("parameters", [])]
        inherited = [self._parameters.read(entry, endpoint, place) for entry in item.get("parameters", [])]
        taken = {parameter.wire_name for parameter in own}
        parameters = [*(entry for entry in inherited if entry.wire_name not in taken), *own]
        wires = {parameter.wire_name for parameter in parameters}
        model, many = self._answer(raw, endpoint, place)
        made = OperationShape(
            operation_id=operation_id,
            method=method.upper(),
            path=path,
            parameters=parameters,
            rules=[rule for rule in self._parameters.rules if wires.issuperset(rule.wire_names)],
            summary=raw.get("summary", operation_id).rstrip("."),
            description=raw.get("description", ""),
            documentation=raw.get("externalDocs", {}).get("url"),
            response_model=model,
            many=many,
            security=self._security(raw),
            deprecated=bool(raw.get("deprecated", False)),
        )
        if "x-paging" in raw:
            self._add_paging(made, raw["x-paging"], place)
        return made

    def _answer(self, raw: dict[str, Any], endpoint: Any, place: str) -> tuple[ModelType, bool]:
        content = raw.get("responses", {}).get("200", {}).get("content", {})
        prop = next((item.prop for item in endpoint.responses if item.status_code.pattern == "200"), None)
        if prop is None or not content:
            raise GenerationError(f"{place}: has no JSON answer for 200")
        shape = self._shapes.shape(prop, next(iter(content.values())).get("schema", {}), "Answer")
        if shape.model is None:
            raise GenerationError(f"{place}: the answer for 200 must be an object or an array of objects")
        return shape.model, shape.many

    def _security(self, raw: dict[str, Any]) -> str:
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        wanted = raw.get("security", self._document.get("security", []))
        names = [name for entry in wanted for name in entry]
        return "basic" if names and all(schemes.get(name, {}).get("scheme") == "basic" for name in names) else "oauth2"

    def _add_paging(self, operation: OperationShape, raw: dict[str, Any], place: str) -> None:
        if raw.get("page") not in {parameter.wire_name for parameter in operation.parameters}:
            raise GenerationError(f"{place}: x-paging: page: there is no parameter {raw.get('page')!r}")
        paths: dict[str, list[str]] = {}
        for part in ("rows", "number", "pages", "count", "more"):
            if part in raw:
                paths[part], end = self._walk(operation.response_model, str(raw[part]), f"{place}: x-paging: {part}")
                if part == "rows":
                    operation.row = end.model if end.many else None
                elif part != "more":
                    end.counter = True
        if operation.row is None or not {"rows", "number", "pages", "count"} <= paths.keys():
            raise GenerationError(f"{place}: x-paging: must name rows (a list of objects), number, pages and count")
        named = {entry.wire: entry.name for entry in operation.row.fields}
        key = raw.get("key")
        if key and (unknown := set(key) - named.keys()):
            raise GenerationError(f"{place}: x-paging: key: rows have no field {min(unknown)!r}")
        operation.paging = PagingShape(
            parameter=raw["page"],
            more=paths.pop("more", None),
            key=[named[wire] for wire in key] if key else None,
            **paths,
        )

    def _walk(self, model: ModelType, path: str, place: str) -> tuple[list[str], Any]:
        names: list[str] = []
        found: Any = None
        at: ModelType | None = model
        for wire in path.split("."):
            found = next((entry for entry in at.fields if entry.wire == wire), None) if at else None
            if found is None:
                raise GenerationError(f"{place}: the answer has no field {path!r}")
            names.append(found.name)
            at = found.model
        return names, found
