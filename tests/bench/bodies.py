"""What is asked for, and bodies to decode: pages as long as the server sends them, made of the documented answers."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

RANGE: dict[str, Any] = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
EXAMPLES = Path(__file__).parents[2] / "spec" / "examples"


def sample(operation_id: str) -> Any:
    """The documented answer of an operation."""
    return json.loads((EXAMPLES / f"{operation_id}.json").read_text())


def drilldown_page(page: int = 1, pages: int = 1, rows: int = 50) -> bytes:
    """A page of conversations, each with texts of a usual length."""
    row = sample("company_drilldown")["conversations"]["results"][0]
    preview = "Hi there, thanks for the quick answer. We tried what you said, and it works on two machines of three."
    first = (page - 1) * rows + 1
    results = [row | {"id": first + place, "number": 9000 + first + place, "preview": preview} for place in range(rows)]
    return json.dumps(
        {"conversations": {"pages": pages, "page": page, "count": pages * rows, "results": results}}
    ).encode()


def history_page() -> bytes:
    """A page of the replies of a user."""
    document = sample("user_conversation_history")
    row = document["results"][0]
    document["results"] = [row | {"id": 416351186 + place} for place in range(116)]
    return json.dumps(document).encode()


def email_report() -> bytes:
    """The documented e-mail report."""
    return json.dumps(sample("email_overall")).encode()


BODIES = {
    "company_drilldown": ("50-row drilldown page", drilldown_page()),
    "email_overall": ("email report", email_report()),
    "user_conversation_history": ("conversation-history page", history_page()),
}
