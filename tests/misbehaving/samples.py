"""Bodies to answer with, made of the documented samples."""

import asyncio
import copy
import json
from pathlib import Path
from typing import Any

from .behaviours import answer
from .server import Behaviour, Exchange

EXAMPLES = Path(__file__).parents[2] / "spec" / "examples"


def sample(operation_id: str) -> Any:
    """The documented answer of an operation."""
    return json.loads((EXAMPLES / f"{operation_id}.json").read_text(encoding="utf-8"))


def drilldown(ids: list[int], page: Any = 1, pages: Any = 1, count: Any = None) -> dict[str, Any]:
    """A page of conversations with these ids; a counter of `...` is left out."""
    document = sample("user_drilldown")
    row = document["conversations"]["results"][0]
    counters = {"page": page, "pages": pages, "count": len(ids) if count is None else count}
    rows = [copy.deepcopy(row) | {"id": number, "number": number} for number in ids]
    return {"conversations": {"results": rows} | {k: v for k, v in counters.items() if v is not ...}}


def history(ids: list[int], page: Any = 1, pages: Any = 1, count: Any = None) -> dict[str, Any]:
    """A page of the conversation history, where equal rows are meant."""
    row = sample("user_conversation_history")["results"][0]
    rows = [copy.deepcopy(row) | {"id": number} for number in ids]
    return {"results": rows, "page": page, "pages": pages, "count": len(ids) if count is None else count}


def users(ids: list[int], page: int = 1, pages: int = 1, *, linked: bool) -> dict[str, Any]:
    """A HAL page of users."""
    document = sample("lookup_users")
    row = document["_embedded"]["users"][0]
    document["_embedded"]["users"] = [copy.deepcopy(row) | {"id": number} for number in ids]
    document["page"] = {"size": 50, "totalElements": len(ids), "totalPages": pages, "number": page}
    if linked:
        document["_links"]["next"] = {"href": "https://evil.example/steal"}
    return document


def pages_of(rows: list[list[int]]) -> Behaviour:
    """A well-behaved paged report."""
    total = sum(map(len, rows))

    async def behave(exchange: Exchange) -> bool:
        page = exchange.seen.page
        ids = rows[page - 1] if page <= len(rows) else []
        return await answer(drilldown(ids, page, len(rows), total))(exchange)

    return behave


def echo_user(pause: float = 0.0) -> Behaviour:
    """A drilldown whose only row has the id of the user asked for."""

    async def behave(exchange: Exchange) -> bool:
        await asyncio.sleep(pause)
        return await answer(drilldown([int(exchange.seen.query["user"])]))(exchange)

    return behave
