"""The sandbox's core: one request in, one answer out. Servers and transports are put around it."""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Mapping
from threading import Lock
from typing import Any
from uuid import UUID

from attrs import define, field

from .answers import Answers, NothingThereError
from .checking import Checker
from .clock import Clock
from .document import Document, Route
from .errors import error
from .exchange import Call, Reply
from .index import browse, readable, tried
from .journal import SeenRequest
from .oauth import TokenDesk, has_api_key
from .rate_limit import RateLimiter

TOKEN_OPERATION = "oauth_token"
PLANS_WITH_REPORTS = frozenset({"plus", "pro"})
_REMEMBERED = 100_000
HONEST = {"X-Sandbox": "helpscout-reports"}


@define
class Fault:
    """A failure to be served on purpose.

    Attributes:
        reply: What to answer.
        times: How often; None: always.
    """

    reply: Reply
    times: int | None


@define(eq=False)
class Service:
    """Answers requests as the API does.

    Attributes:
        document: What it serves.
        tokens: The tokens it knows.
        limiter: The account's rate limit.
        plan: The account's plan.
        answers: Makes the answers to checked requests.
        address: Address of the server, for links.
    """

    document: Document
    checker: Checker
    tokens: TokenDesk
    limiter: RateLimiter
    clock: Clock
    plan: str
    answers: Answers
    seed: int = 1
    address: str = ""
    faults: dict[str, list[Fault]] = field(init=False, factory=dict)
    given: dict[str, Reply] = field(init=False, factory=dict)
    seen: deque[SeenRequest] = field(init=False, factory=lambda: deque(maxlen=_REMEMBERED))
    lock: Lock = field(init=False, factory=Lock)
    _chance: random.Random = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self.address = self.address or str(self.document.raw["servers"][0]["url"])

    def handle(self, call: Call) -> Reply:
        """Answer one request and note it down, unless a browser looks around."""
        if (page := browse(call, self.document)) is not None:
            return Reply(page.status, page.body, {**page.headers, **HONEST})
        if (asked := tried(call, self.document)) is not None:
            return readable(self.handle(asked))
        routes = self.document.find(call.path)
        route = routes.get(call.method)
        with self.lock:
            try:
                reply = self._reply(call, routes, route)
            except Exception as fault:
                reply = self._error(500, f"The sandbox itself failed: {fault!r}")
            reply.headers.update(HONEST)
            query = "" if route and route.operation_id == TOKEN_OPERATION else call.query
            operation_id = route.operation_id if route else None
            self.seen.append(SeenRequest(call.method, call.path, query, reply.status, operation_id))
        return reply

    def reset(self) -> None:
        """Forget what was set up, what was seen, and what the minute has used up."""
        with self.lock:
            self.given.clear()
            self.faults.clear()
            self.seen.clear()
            self.limiter.restart()

    def _reply(self, call: Call, routes: Mapping[str, Route], route: Route | None) -> Reply:
        if route and route.operation_id == TOKEN_OPERATION:
            return self._fault(route) or self.tokens.answer(call)
        within = self.limiter.spend()
        limits = self.limiter.headers(refused=not within)
        if not routes:
            reply = Reply.of_text(404, "Unknown URL")
        elif route is None:
            reply = self._error(405, headers={"Allow": ", ".join(sorted(routes))})
        else:
            reply = self._fault(route) or (self._answer(call, route) if within else self._error(429))
        return Reply(reply.status, reply.body, {**limits, **reply.headers})

    def _answer(self, call: Call, route: Route) -> Reply:
        if "oauth2" in route.schemes and not self.tokens.accepts(call):
            return self._error(401, "The access token is missing, wrong or expired", {"WWW-Authenticate": "Bearer"})
        if "http" in route.schemes and not has_api_key(call):
            return self._error(401, "The API key is missing", {"WWW-Authenticate": "Basic"})
        if route.is_report and self.plan not in PLANS_WITH_REPORTS:
            return self._error(403, "Reports need a Plus or Pro plan")
        checked = self.checker.check(route, call.path, call.pairs)
        if checked.violations:
            return error(400, "Bad request", checked.violations, log_ref=self._log_ref())
        if route.operation_id in self.given:
            given = self.given[route.operation_id]
            return Reply(given.status, given.body, dict(given.headers))
        try:
            document = self.answers.answer(route, checked.values, self.address)
        except NothingThereError as fault:
            return self._error(404, str(fault))
        return Reply.of_json(200, document, media_type=route.media_type)

    def _fault(self, route: Route) -> Reply | None:
        waiting = self.faults.get(route.operation_id)
        if not waiting:
            return None
        fault = waiting[0]
        if fault.times is not None:
            fault.times -= 1
            if not fault.times:
                waiting.pop(0)
        return Reply(fault.reply.status, fault.reply.body, dict(fault.reply.headers))

    def _error(self, status: int, message: str | None = None, headers: Mapping[str, str] | None = None) -> Reply:
        return error(status, message, headers=headers, log_ref=self._log_ref())

    def _log_ref(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)


def body_of(value: Any) -> bytes:
    """A body as bytes: text and bytes as they are, everything else as JSON."""
    if isinstance(value, bytes):
        return value
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).encode()
