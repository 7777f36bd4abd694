"""Requests validated against the OpenAPI document by openapi-core, independently of the client."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from attrs import define, field, frozen
from jsonschema_path import SchemaPath
from openapi_core.casting.schemas.exceptions import CastError
from openapi_core.datatypes import RequestParameters
from openapi_core.unmarshalling.request.unmarshallers import V31RequestParametersUnmarshaller
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import ImmutableMultiDict

from .document import Document, Route, separator_of
from .parameter_rules import broken
from .violation import Violation

# The API takes only UTC in whole seconds; the format date-time allows more.
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
# openapi-core also accepts " 1", 1_000 and yes, which the API does not.
_STRICT = {
    "integer": (re.compile(r"-?\d+", re.ASCII), "must be a whole number"),
    "boolean": (re.compile("true|false"), "must be true or false"),
}
_REMEMBERED = 20_000
_HOST = "http://127.0.0.1"


@frozen
class ValidatedRequest:
    """The parameters of a request as values, by wire name, and the violations found."""

    values: Mapping[str, Any]
    violations: tuple[Violation, ...]


@define
class _RequestParts:
    """A request as openapi-core takes it."""

    path: str
    method: str
    host_url: str
    parameters: RequestParameters
    body: bytes | None = None
    content_type: str = ""


@define(eq=False)
class RequestValidator:
    """Validates requests parameter by parameter; results are cached by operation, parameter and text."""

    document: Document
    _libraries: dict[tuple[str, str], V31RequestParametersUnmarshaller] = field(init=False, factory=dict)
    _remembered: dict[tuple[str, str, str], Any] = field(init=False, factory=dict)

    @staticmethod
    @lru_cache(8)
    def of(document: Document) -> RequestValidator:
        """The validator of a document, made once."""
        return RequestValidator(document)

    def check(self, route: Route, path: str, pairs: Sequence[tuple[str, str]]) -> ValidatedRequest:
        """Validate a request to a route."""
        values: dict[str, Any] = {}
        violations = list(_unknown(route, pairs))
        sent = dict(pairs)
        for name, parameter in route.parameters.items():
            if parameter["in"] == "query" and name not in sent:
                if parameter.get("required"):
                    violations.append(Violation(name, "may not be empty"))
                continue
            value = self._value(route, name, path if parameter["in"] == "path" else sent[name])
            if isinstance(value, Violation):
                violations.append(value)
            else:
                values[name] = value
        if not violations:
            violations.extend(broken(self.document.raw.get("x-parameter-rules", []), route.parameters, values))
        return ValidatedRequest(values, tuple({violation.path: violation for violation in violations}.values()))

    def _value(self, route: Route, name: str, text: str) -> Any:
        """The value of a text, or the violation; a path parameter is given as the whole path."""
        key = (route.operation_id, name, text)
        if key not in self._remembered:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = self._validate(route, name, text)
        return self._remembered[key]

    def _validate(self, route: Route, name: str, text: str) -> Any:
        parameter = route.parameters[name]
        if parameter["in"] == "path":
            asked = _RequestParts(text, route.method.lower(), _HOST, RequestParameters())
        else:
            schema = self.document.schema(parameter["schema"])
            if (violation := self._stricter(parameter, schema, text)) is not None:
                return violation
            if not text and schema == {"type": "string"}:
                # openapi-core refuses an empty value, which a parameter of any text allows.
                return text
            # openapi-core looks for the spaces as they stand in the address.
            sent = text.replace(" ", "%20") if parameter.get("style") == "spaceDelimited" else text
            query = ImmutableMultiDict([(name, sent)])
            asked = _RequestParts(route.path, route.method.lower(), _HOST, RequestParameters(query=query))
        result = self._library(route, name).unmarshal(asked)
        for fault in result.errors:
            return _violation(name, fault, text)
        value = {**result.parameters.path, **result.parameters.query}[name]
        return value.astimezone(UTC) if isinstance(value, datetime) else value

    def _library(self, route: Route, name: str) -> V31RequestParametersUnmarshaller:
        """openapi-core for one parameter: with all others removed it is far faster."""
        key = (route.operation_id, name)
        if key not in self._libraries:
            operation = {"parameters": [route.parameters[name]], "responses": route.raw["responses"]}
            paths = {route.path: {route.method.lower(): operation}}
            small = {**self.document.raw, "servers": [{"url": _HOST}], "paths": paths}
            self._libraries[key] = V31RequestParametersUnmarshaller(SchemaPath.from_dict(small))
        return self._libraries[key]

    def _stricter(self, parameter: Mapping[str, Any], schema: Mapping[str, Any], text: str) -> Violation | None:
        """The violation of a text that openapi-core would accept."""
        name = str(parameter["name"])
        if schema.get("format") == "date-time":
            fits = _MOMENT.fullmatch(text)
            return None if fits else Violation(name, "must be a UTC date like 2019-05-02T12:00:00Z", text)
        many = schema.get("type") == "array"
        kind = self.document.schema(schema["items"] if many else schema).get("type")
        if kind not in _STRICT:
            return None
        pattern, message = _STRICT[kind]
        items = text.split(separator_of(parameter)) if many else [text]
        wrong = next((item for item in items if not pattern.fullmatch(item)), None)
        return None if wrong is None else Violation(name, message, wrong)


def _unknown(route: Route, pairs: Sequence[tuple[str, str]]) -> Iterator[Violation]:
    """Parameters that the route does not have, or that come twice."""
    seen: set[str] = set()
    for name, text in pairs:
        if name not in route.parameters or route.parameters[name]["in"] != "query":
            yield Violation(name, "is not a parameter of this report", text)
        elif name in seen:
            yield Violation(name, "is given more than once; the values of a list are separated by commas", text)
        seen.add(name)


def _violation(name: str, fault: Exception, text: str) -> Violation:
    cause = fault.__cause__
    if isinstance(cause, InvalidSchemaValue):
        first: Any = next(iter(cause.schema_errors))
        return Violation(name, _wording(first), first.instance)
    if isinstance(cause, CastError):
        return Violation(name, f"must be of type {cause.type}", cause.value)
    return Violation(name, "is not valid", text)


def _wording(fault: Any) -> str:
    limit = fault.validator_value
    match fault.validator:
        case "enum":
            return "Expected one of these: " + ", ".join(f"'{value}'" for value in limit)
        case "minimum":
            return f"must be at least {limit}"
        case "maximum":
            return f"must be at most {limit}"
        case "format":
            return f"is not a {limit}"
        case _:
            return str(fault.message)
