# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""An operation of the API as a pure pair: arguments to a request, a body to a typed answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import Any, Generic, TypeVar, cast
from urllib.parse import quote

from attrs import frozen

from ..answers.decoding import decode, excerpt
from ..answers.model import Model
from ..errors import InvalidRequestError, ResponseDecodeError
from .paging import Paging
from .parameter import Parameter
from .row_list import RowList
from .rule import Rule

T = TypeVar("T")


@frozen(slots=True, eq=False)
class Operation(Generic[T]):
    """One report or look-up, as the specification describes it.

    Attributes:
        operation_id: Its id in the specification, `<family>_<report>`.
        family: The family it belongs to: `client.<family>`.
        report: Its name in the family: `client.<family>.<report>(…)`.
        method: HTTP method.
        path: Path template.
        parameters: What it takes, in the order of the URL.
        rules: Rules between the parameters.
        summary: What it answers, in a few words.
        description: What it answers, in full.
        documentation: Address of the documentation page.
        response_model: Class of the answer, or of its items when the body is an array.
        many: Whether the body is an array.
        paging: How it pages, None when it does not.
        security: `oauth2` or `basic`.
        deprecated: Whether the API has given it up.
        may_be_empty: Whether the server may answer 204, which is None.
    """

    operation_id: str
    family: str
    report: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    rules: tuple[Rule, ...]
    summary: str
    description: str
    documentation: str | None
    response_model: type[Model]
    many: bool = False
    paging: Paging[Any, Any] | None = None
    security: str = "oauth2"
    deprecated: bool = False
    may_be_empty: bool = False

    @property
    def paged(self) -> bool:
        """Whether the report comes in pages."""
        return self.paging is not None

    def request(self, values: Mapping[str, Any], *, validate: bool = True) -> Request[T]:
        """Build the request for arguments by Python name; None means not given.

        Raises:
            InvalidRequestError: An argument cannot be sent, or (with `validate`) breaks a documented rule.
        """
        if not isinstance(values, Mapping):
            raise InvalidRequestError(f"a mapping of arguments by name is needed, not {type(values).__name__}")
        if not values.keys() <= _names(self):
            name = min(map(str, values.keys() - _names(self)))
            raise InvalidRequestError(f"{name}: {self.operation_id} has no such parameter", parameter=name)
        plain: dict[str, Any] = {}
        given: list[Parameter] = []
        for parameter in self.parameters:
            value = values.get(parameter.name)
            if value is not None:
                plain[parameter.name] = parameter.normalize(value, validate=validate)
                given.append(parameter)
            elif parameter.required:
                needed = f"is required; for example {parameter.name}={parameter.fitting()}"
                raise InvalidRequestError(f"{parameter.name}: {needed}", parameter=parameter.name)
        if validate:
            for rule in self.rules:
                rule.check(plain)
        path, pairs = self.path, []
        for parameter in given:
            text = parameter.encode(plain[parameter.name])
            if parameter.location == "path":
                path = path.replace("{" + parameter.wire_name + "}", text)
            else:
                pairs.append((parameter.wire_name, text))
        return Request(self, path, tuple(pairs))

    def decode(self, body: bytes, status_code: int | None = 200) -> T:
        """Make the typed answer of a body.

        Raises:
            ResponseDecodeError: The body is not what the documentation promises; `.path` says where.
            TypeError: It is not bytes.
        """
        if not isinstance(body, (bytes, bytearray)):
            raise TypeError(f"the body is needed as bytes, not as {type(body).__name__}")
        if self.may_be_empty and (status_code == 204 or not body):
            return cast(T, None)
        try:
            check = None if self.paging is None else partial(self.paging.check_rows, self.response_model)
            answer = decode(self.response_model, self.many, body, check)
        except ResponseDecodeError as fault:
            fault.status_code = status_code
            fault.excerpt = fault.excerpt or excerpt(body[:320])
            raise
        return cast(T, RowList(answer, self) if self.many else answer)


@cache
def _in_query(name: str) -> str:
    """The name of a parameter as it stands in a query string."""
    return quote(name, safe="[]")


@cache
def _names(operation: Operation[Any]) -> frozenset[str]:
    """The Python names of the parameters."""
    return frozenset(parameter.name for parameter in operation.parameters)


@cache
def _wire_names(operation: Operation[Any]) -> tuple[str, ...]:
    """The names of the parameters, in the order of the documentation."""
    return tuple(parameter.wire_name for parameter in operation.parameters)


@cache
def _largest_page(operation: Operation[Any]) -> tuple[str, str | None]:
    """The parameter that says how many rows a page has, and the most that it takes."""
    size = None if operation.paging is None else operation.paging.size
    for parameter in operation.parameters:
        if parameter.wire_name == size and parameter.maximum is not None:
            return parameter.wire_name, str(int(parameter.maximum))
    return "", None


@frozen(slots=True)
class Request(Generic[T]):
    """What to ask the server: everything of a request but host and credentials.

    Attributes:
        operation: The operation asked for; it decodes the answer.
        path: Path with its parameters filled in.
        pairs: Query parameters by wire name, encoded, in the order of the documentation.
    """

    operation: Operation[T]
    path: str
    pairs: tuple[tuple[str, str], ...] = ()

    @property
    def query(self) -> str:
        """The query string, without `?`; commas of lists and colons of times stay literal."""
        return "&".join(f"{_in_query(name)}={value}" for name, value in self.pairs)

    @property
    def target(self) -> str:
        """Path and query string."""
        return f"{self.path}?{self.query}" if self.pairs else self.path

    @property
    def page(self) -> int | None:
        """The page asked for, None when the request does not say."""
        return next((int(value) for name, value in self.pairs if name == self._page_name), None)

    def at_page(self, page: int) -> Request[T]:
        """The same request for another page."""
        return self._with(self._page_name, str(page))

    def with_largest_pages(self) -> Request[T]:
        """The same request for as many rows a page as are allowed, unless it says how many."""
        size, most = _largest_page(self.operation)
        if most is None or any(name == size for name, _ in self.pairs):
            return self
        return self._with(size, most)

    def _with(self, wire_name: str, text: str) -> Request[T]:
        given = dict(self.pairs)
        given[wire_name] = text
        names = _wire_names(self.operation)
        return Request(self.operation, self.path, tuple([(name, given[name]) for name in names if name in given]))

    @property
    def _page_name(self) -> str:
        paging = self.operation.paging
        return "" if paging is None else paging.parameter
