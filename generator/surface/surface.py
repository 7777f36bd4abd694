"""The whole surface of the generated package, ready for the templates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from generator.errors import GenerationError, Place, shown
from generator.references import METHODS, resolve
from generator.surface.facts import BucketTableShape
from generator.surface.fields import EnumType, ModelType
from generator.surface.naming import class_name, python_name
from generator.surface.operations import Operations, OperationShape
from generator.surface.parameters import Parameters, ParameterShape
from generator.surface.rules import RuleShape, complete, read_rules
from generator.surface.security import check_flows
from generator.surface.shapes import Shapes


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


class Surface:
    """What the templates print."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._components: dict[str, Any] = document.get("components", {})
        self.title: str = document["info"]["title"]
        self.version: str = document["info"]["version"]
        self.base_url = read_base_url(document)
        check_flows(document, self.base_url)
        self.rules: list[RuleShape] = read_rules(document)
        self._shapes = Shapes(document)
        self._parameters = Parameters(document, self._shapes)
        self._refuse_twin_ids()
        reader = Operations(document, self._shapes, self._parameters, self.rules)
        self.operations = [
            reader.read(path, method, item)
            for path, item in self._paths()
            for method in METHODS
            if method in item and path != self.token_path
        ]
        if not self.operations:
            raise GenerationError("there is no operation in the document", ("paths",))
        complete(self.rules, [operation.parameters for operation in self.operations])
        self._shapes.name_modules()
        self._refuse_twins()

    def _paths(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for path, item in self._document.get("paths", {}).items():
            if "$ref" in item:
                raise GenerationError("a $ref of a path is not supported; write its operations here", ("paths", path))
            yield path, item

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
    def bucket_tables(self) -> list[BucketTableShape]:
        return list(self._shapes.bucket_tables.values())

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
        """Fields of a token request by grant type, as the body of the token endpoint says with x-grants."""
        operation = self._document.get("paths", {}).get(self.token_path, {}).get("post", {})
        for media in operation.get("requestBody", {}).get("content", {}).values():
            body, _ = resolve(media.get("schema", {}), self._document)
            if "x-grants" in body:
                return _grants(body, ("paths", self.token_path, "post", "requestBody"))
        return {}

    def _refuse_twin_ids(self) -> None:
        places: dict[Any, tuple[str, str]] = {}
        for path, item in self._paths():
            for method in (word for word in METHODS if word in item):
                operation_id = item[method].get("operationId")
                other = places.setdefault(operation_id, (path, method))
                if operation_id is not None and other != (path, method):
                    reason = f"operationId {shown(operation_id)}: is given twice, also to {other[1].upper()} {other[0]}"
                    raise GenerationError(reason, ("paths", path, method, "operationId"))

    def _refuse_twins(self) -> None:
        names: dict[str, OperationShape] = {}
        for operation in self.operations:
            other = names.setdefault(operation.module, operation)
            if other is not operation:
                reason = f"operationId: {operation.module} in Python is {other.operation_id} as well; rename one"
                raise GenerationError(reason, ("paths", operation.path, operation.method.lower(), "operationId"))
        families = {name for family in self.families for name in (family.class_name, f"Async{family.class_name}")}
        for item in self.types:
            if item.name in families:
                reason = f"a schema cannot have the name {item.name}, which a family has; call it otherwise"
                raise GenerationError(reason, ("components", "schemas", item.name))


def _grants(body: dict[str, Any], place: Place) -> dict[str, list[str]]:
    fields = body.get("properties", {})
    for grant, needed in body["x-grants"].items():
        for name in needed:
            if name not in fields:
                reason = f"x-grants: {shown(grant)} needs {shown(repr(name))}, which is no field of the request"
                raise GenerationError(reason, place)
    return {grant: ["grant_type", *needed] for grant, needed in body["x-grants"].items()}


def read_base_url(document: dict[str, Any]) -> str:
    """The address of the first server, its variables at their defaults.

    Raises:
        GenerationError: It is no address of a server that is asked over TLS.
    """
    servers = document.get("servers") or []
    if not servers:
        reason = "there is no address of the API; write servers: [{url: https://api.example.com}]"
        raise GenerationError(reason, ("servers",) if "servers" in document else ("info",))
    server, place = servers[0], ("servers", 0)
    url = str(server.get("url", ""))
    variables = server.get("variables", {})
    for name in re.findall(r"\{([^{}]*)\}", url):
        value = variables.get(name, {}).get("default")
        if not isinstance(value, str):
            reason = f"the variable {{{shown(name)}}} of the address has no default; write it under variables"
            raise GenerationError(reason, (*place, "url"))
        known = variables[name].get("enum")
        if known is not None and value not in known:
            reason = f"the default {shown(value)} is not among the values"
            raise GenerationError(reason, (*place, "variables", name, "default"))
        url = url.replace(f"{{{name}}}", value)
    if not _is_address(url):
        reason = f"{shown(url)} is no address such as https://api.example.com"
        raise GenerationError(reason, (*place, "url"))
    return url.rstrip("/")  # every path begins with one


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        plain = parts.port != 0 and not (parts.query or parts.fragment or parts.username or parts.password)
    except ValueError:  # brackets or a port that are none
        return False
    local = parts.hostname in ("localhost", "127.0.0.1", "::1")
    schemes = ("https", "http") if local else ("https",)
    return plain and parts.scheme in schemes and bool(parts.hostname) and not re.search(r"[\s\\{}]", url)
