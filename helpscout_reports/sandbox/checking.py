"""Requests checked against the OpenAPI document by openapi-core, which knows nothing of the client."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from attrs import define, field, frozen
from jsonschema_path import SchemaPath
from openapi_core.casting.schemas.exceptions import CastError
from openapi_core.datatypes import RequestParameters
from openapi_core.unmarshalling.request.unmarshallers import V31RequestParametersUnmarshaller
from openapi_core.validation.request.exceptions import MissingRequiredParameter
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import ImmutableMultiDict

from .document import Document, Route
from .errors import Violation
from .rules import broken

# The API takes UTC in whole seconds and nothing else; a format of date-time allows more.
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
# openapi-core reads numbers and booleans more kindly than a server would: " 1", 1_000, yes.
_STRICT = {
    "integer": (re.compile(r"-?\d{1,19}", re.ASCII), "must be a whole number"),
    "boolean": (re.compile("true|false"), "must be true or false"),
}
Pairs = tuple[tuple[str, str], ...]
_REMEMBERED = 4096


@frozen
class Checked:
    """A request after the check: its parameters as values, by wire name, and what is wrong with it."""

    values: Mapping[str, Any]
    violations: tuple[Violation, ...]


@define
class _Question:
    """What openapi-core wants to know of a request."""

    path: str
    method: str
    host_url: str
    parameters: RequestParameters
    body: bytes | None = None
    content_type: str = ""


@define(eq=False)
class Checker:
    """Checks requests; remembers what it has checked, as the same request gets the same verdict."""

    document: Document
    _library: V31RequestParametersUnmarshaller = field(init=False)
    _host: str = field(init=False)
    _remembered: dict[tuple[str, str, Pairs], Checked] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self._library = V31RequestParametersUnmarshaller(SchemaPath.from_dict(dict(self.document.raw)))
        self._host = str(self.document.raw["servers"][0]["url"]).rstrip("/")

    @staticmethod
    @lru_cache(8)
    def of(document: Document) -> Checker:
        """The checker of a document, made once."""
        return Checker(document)

    def check(self, route: Route, path: str, pairs: Pairs) -> Checked:
        """Check a request to a route."""
        key = (route.method, path, pairs)
        if (checked := self._remembered.get(key)) is None:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            checked = self._remembered[key] = self._check(route, path, pairs)
        return checked

    def _check(self, route: Route, path: str, pairs: Pairs) -> Checked:
        violations = list(self._strange(route, pairs))
        values: dict[str, Any] = {}
        # What is strange already needs no second opinion, and might not be read without harm.
        sound = [(name, text) for name, text in pairs if name not in {violation.path for violation in violations}]
        asked = _Question(path, route.method.lower(), self._host, RequestParameters(query=ImmutableMultiDict(sound)))
        result = self._library.unmarshal(asked)
        known = {violation.path for violation in violations}
        faults = [self._violation(fault, dict(pairs)) for fault in result.errors]
        violations.extend(violation for violation in faults if violation.path not in known)
        if not violations:
            values = {
                name: _plain(value) for name, value in {**result.parameters.path, **result.parameters.query}.items()
            }
            violations.extend(broken(self.document.raw.get("x-parameter-rules", []), route.parameters, values))
        return Checked(values, tuple(violations))

    def _strange(self, route: Route, pairs: Pairs) -> Iterator[Violation]:
        """Faults that openapi-core lets pass."""
        seen: set[str] = set()
        for name, text in pairs:
            parameter = route.parameters.get(name)
            if parameter is None or parameter["in"] != "query":
                yield Violation(name, "is not a parameter of this report", text)
            elif name in seen:
                yield Violation(name, "is given more than once; the values of a list are separated by commas", text)
            else:
                seen.add(name)
                yield from self._strange_text(name, text, self.document.schema(parameter["schema"]))

    def _strange_text(self, name: str, text: str, schema: Mapping[str, Any]) -> Iterator[Violation]:
        if schema.get("format") == "date-time" and not _MOMENT.fullmatch(text):
            yield Violation(name, "must be a UTC date like 2019-05-02T12:00:00Z", text)
        many = schema.get("type") == "array"
        kind = self.document.schema(schema["items"] if many else schema).get("type", "")
        strict, wording = _STRICT.get(kind, (None, ""))
        for item in text.split(",") if many else [text]:
            if strict and not strict.fullmatch(item):
                yield Violation(name, wording, item)
                return

    def _violation(self, fault: Any, sent: Mapping[str, str]) -> Violation:
        name, cause = getattr(fault, "name", ""), fault.__cause__
        if isinstance(fault, MissingRequiredParameter):
            return Violation(name, "may not be empty")
        if isinstance(cause, InvalidSchemaValue):
            first: Any = next(iter(cause.schema_errors))
            return Violation(name, _wording(first), first.instance)
        if isinstance(cause, CastError):
            return Violation(name, f"must be of type {cause.type}", cause.value)
        return Violation(name, "is not valid", sent.get(name))


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


def _plain(value: Any) -> Any:
    return value.astimezone(UTC) if isinstance(value, datetime) else value
