"""The whole surface of the generated package, ready for the templates."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from openapi_python_client.parser import GeneratorData

from generator.errors import GenerationError
from generator.fields import EnumType, ModelType
from generator.naming import class_name, python_name
from generator.operations import Operations, OperationShape
from generator.parameters import Parameters, ParameterShape, RuleShape
from generator.references import METHODS, resolve
from generator.shapes import Shapes


@dataclass
class Family:
    """A namespace of reports."""

    name: str
    description: str
    operations: list[OperationShape] = field(default_factory=list)

    @property
    def module(self) -> str:
        return python_name(self.name)

    @property
    def class_name(self) -> str:
        return f"{class_name(self.name)}Family"

    @property
    def imports(self) -> list[ModelType | EnumType]:
        return list({item.name: item for operation in self.operations for item in operation.imports}.values())


class Surface:
    """What the templates print."""

    def __init__(self, document: dict[str, Any], parsed: GeneratorData) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {})
        self.title: str = document["info"]["title"]
        self.version: str = document["info"]["version"]
        self._shapes = Shapes(document, parsed.models)
        self._parameters = Parameters(document, self._shapes)
        collections = parsed.endpoint_collections_by_tag.values()
        endpoints = [endpoint for collection in collections for endpoint in collection.endpoints]
        reader = Operations(document, self._shapes, self._parameters, endpoints)
        self.operations = [
            reader.read(path, method, item)
            for path, item in document.get("paths", {}).items()
            for method in METHODS
            if method in item and path != self.token_path
        ]
        if not self.operations:
            raise GenerationError("paths: there is no operation in the document")
        self._refuse_twins()

    @property
    def rules(self) -> list[RuleShape]:
        return self._parameters.rules

    @property
    def types(self) -> list[ModelType | EnumType]:
        return sorted([*self._shapes.models.values(), *self._shapes.enums.values()], key=lambda item: item.name)

    @property
    def models(self) -> list[ModelType]:
        return list(self._shapes.models.values())

    @property
    def enums(self) -> list[EnumType]:
        return list(self._shapes.enums.values())

    @property
    def parameters(self) -> list[ParameterShape]:
        return self._parameters.all

    @cached_property
    def families(self) -> list[Family]:
        described = {tag["name"]: tag.get("description", "") for tag in self._document.get("tags", [])}
        made: dict[str, Family] = {}
        for operation in self.operations:
            text = described.get(operation.family) or f"The {operation.family} reports."
            made.setdefault(operation.family, Family(operation.family, text)).operations.append(operation)
        return list(made.values())

    @property
    def base_url(self) -> str:
        servers = self._document.get("servers") or [{"url": ""}]
        return str(servers[0]["url"])

    @cached_property
    def _flows(self) -> list[dict[str, Any]]:
        schemes = self._components.get("securitySchemes", {}).values()
        return [flow for scheme in schemes for flow in scheme.get("flows", {}).values()]

    @property
    def token_path(self) -> str:
        return next((urlsplit(flow["tokenUrl"]).path for flow in self._flows if "tokenUrl" in flow), "")

    @property
    def authorize_url(self) -> str:
        return next((flow["authorizationUrl"] for flow in self._flows if "authorizationUrl" in flow), "")

    @cached_property
    def grants(self) -> dict[str, list[str]]:
        """Fields of a token request by grant type, from the body of the token endpoint."""
        operation = self._document.get("paths", {}).get(self.token_path, {}).get("post", {})
        made: dict[str, list[str]] = {}
        for media in operation.get("requestBody", {}).get("content", {}).values():
            body, _ = resolve(media.get("schema", {}), self._document)
            for choice in body.get("oneOf", []):
                schema, _ = resolve(choice, self._document)
                grant = schema.get("properties", {}).get("grant_type", {})
                name = grant.get("const") or next(iter(grant.get("enum", [])), None)
                if name:
                    made[name] = list(schema.get("required", []))
        return made

    def _refuse_twins(self) -> None:
        ids = [operation.operation_id for operation in self.operations]
        for operation_id in ids:
            if ids.count(operation_id) > 1:
                raise GenerationError(f"operationId {operation_id}: is given twice")
