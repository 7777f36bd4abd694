"""Answers requests: access, rate limit, validation, planned errors, and the report itself."""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Mapping
from threading import Lock
from typing import Any
from uuid import UUID

from attrs import define, field

from ..openapi.dates import written
from ..openapi.document import Document, Route
from ..openapi.validation import RequestValidator
from ..openapi.violation import Violation
from ..reports.answer_builder import AnswerBuilder, UnknownEntryError
from ..reports.buckets import TooManyPointsError
from .clock import SandboxClock
from .error_responses import error
from .index_page import browse, readable, tried
from .messages import ServerRequest, ServerResponse
from .oauth import TokenIssuer, has_api_key
from .rate_limit import RateLimiter
from .request_log import SeenRequest

TOKEN_OPERATION = "oauth_token"
PLANS_WITH_REPORTS = frozenset({"plus", "pro"})
_REMEMBERED = 100_000
HONEST = {"X-Sandbox": "helpscout-reports"}


@define
class PlannedError:
    """An error response that a test has set up.

    Attributes:
        response: The response.
        times: For how many requests; None: for all.
    """

    response: ServerResponse
    times: int | None


@define(eq=False)
class Service:
    """Answers requests as the API does.

    Attributes:
        document: The OpenAPI document served.
        tokens: Issues and checks tokens.
        limiter: The account's rate limit.
        plan: The account's plan.
        answers: Makes the answers to valid requests.
        address: Address of the server, for links.
    """

    document: Document
    checker: RequestValidator
    tokens: TokenIssuer
    limiter: RateLimiter
    clock: SandboxClock
    plan: str
    answers: AnswerBuilder
    seed: int = 1
    address: str = ""
    faults: dict[str, list[PlannedError]] = field(init=False, factory=dict)
    given: dict[str, ServerResponse] = field(init=False, factory=dict)
    failing: dict[str, ServerResponse] = field(init=False, factory=dict)
    seen: deque[SeenRequest] = field(init=False, factory=lambda: deque(maxlen=_REMEMBERED))
    lock: Lock = field(init=False, factory=Lock)
    _chance: random.Random = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self.address = self.address or str(self.document.raw["servers"][0]["url"])

    def handle(self, request: ServerRequest) -> ServerResponse:
        """Answer one request and log it, unless it is for the index page or the document."""
        if (page := browse(request, self.document)) is not None:
            return ServerResponse(page.status, page.body, {**page.headers, **HONEST})
        if (asked := tried(request, self.document)) is not None:
            return readable(self.handle(asked))
        routes = self.document.find(request.path)
        route = routes.get(request.method)
        with self.lock:
            try:
                response = self._reply(request, routes, route)
            except Exception as fault:
                response = self._error(500, f"The sandbox itself failed: {fault!r}")
            response.headers.update(HONEST)
            query = "" if route and route.operation_id == TOKEN_OPERATION else request.query
            operation_id = route.operation_id if route else None
            self.seen.append(SeenRequest(request.method, request.path, query, response.status, operation_id))
        return response

    def reset(self) -> None:
        """Forget planned answers and errors, the request log, and the requests counted by the rate limit."""
        with self.lock:
            self.given.clear()
            self.faults.clear()
            self.seen.clear()
            self.limiter.restart()

    def _reply(self, request: ServerRequest, routes: Mapping[str, Route], route: Route | None) -> ServerResponse:
        if route and route.operation_id == TOKEN_OPERATION:
            return self._fault(route) or self.tokens.answer(request)
        within = self.limiter.spend()
        limits = self.limiter.headers(refused=not within)
        if not routes:
            response = ServerResponse.of_text(404, "Unknown URL")
        elif route is None:
            response = self._error(405, headers={"Allow": ", ".join(sorted(routes))})
        else:
            response = self._fault(route) or (self._answer(request, route) if within else self._error(429))
        return ServerResponse(response.status, response.body, {**limits, **response.headers})

    def _answer(self, request: ServerRequest, route: Route) -> ServerResponse:
        if "oauth2" in route.schemes and not self.tokens.accepts(request):
            return self._error(401, "The access token is missing, wrong or expired", {"WWW-Authenticate": "Bearer"})
        if "http" in route.schemes and not has_api_key(request):
            return self._error(401, "The API key is missing", {"WWW-Authenticate": "Basic"})
        if route.is_report and self.plan not in PLANS_WITH_REPORTS:
            return self._error(403, "Reports need a Plus or Pro plan")
        checked = self.checker.check(route, request.path, request.pairs)
        if checked.violations:
            return error(400, "Bad request", checked.violations, log_ref=self._log_ref())
        if route.operation_id in self.given:
            given = self.given[route.operation_id]
            return ServerResponse(given.status, given.body, dict(given.headers))
        try:
            document = self.answers.answer(route, checked.values, self.address)
        except UnknownEntryError as fault:
            return self._error(404, str(fault))
        except TooManyPointsError as fault:
            violation = Violation("end", str(fault), written(checked.values["end"]))
            return error(400, "Bad request", [violation], log_ref=self._log_ref())
        return ServerResponse.of_json(200, document, media_type=route.media_type)

    def _fault(self, route: Route) -> ServerResponse | None:
        waiting = self.faults.get(route.operation_id)
        if not waiting:
            always = self.failing.get(route.operation_id)
            return always and ServerResponse(always.status, always.body, dict(always.headers))
        fault = waiting[0]
        if fault.times is not None:
            fault.times -= 1
            if not fault.times:
                waiting.pop(0)
        return ServerResponse(fault.response.status, fault.response.body, dict(fault.response.headers))

    def _error(
        self, status: int, message: str | None = None, headers: Mapping[str, str] | None = None
    ) -> ServerResponse:
        return error(status, message, headers=headers, log_ref=self._log_ref())

    def _log_ref(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)


def body_of(value: Any) -> bytes:
    """A body as bytes: text and bytes as they are, everything else as JSON."""
    if isinstance(value, bytes):
        return value
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).encode()
