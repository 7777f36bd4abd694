"""What no answer may exceed, whatever the account's people and customers write: questions and rows of any length."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import AsyncHelpScoutReports
from helpscout_reports.mcp.answering import Answering
from helpscout_reports.mcp.text.answers import MOST_TOKENS, Answer
from helpscout_reports.mcp.text.tokens import estimate_tokens
from helpscout_reports.sandbox import Sandbox

WEEK: dict[str, Any] = {"period": "2026-10-05 to 2026-10-11"}
EXAMPLES = Path(__file__).parents[3] / "spec" / "examples"
PICTURES = "\N{SMILING FACE WITH OPEN MOUTH}" * 600


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox of its own: what it answers is set up."""
    with Sandbox(rate_limit=100_000) as box:
        yield box


def answer(box: Sandbox, tool: str, **question: Any) -> Answer:
    """The answer to a question."""

    async def ask() -> Answer:
        async with AsyncHelpScoutReports("id", "secret", base_url=box.url) as client:
            return await Answering(client).answer(tool, question)

    return asyncio.run(ask())


def fits(found: Answer) -> bool:
    """Whether both forms together are no longer than an answer may be."""
    return estimate_tokens(found.text) + estimate_tokens(json.dumps(found.data, ensure_ascii=False)) <= MOST_TOKENS


def written_by(texts: str, value: Any) -> Any:
    """An answer in which somebody has written each text; times and what follows them stay."""
    if isinstance(value, dict):
        return {name: written_by(texts, item) for name, item in value.items()}
    if isinstance(value, list):
        return [written_by(texts, item) for item in value] * (12 if value and isinstance(value[0], dict) else 1)
    return texts if isinstance(value, str) and not value[:4].isdecimal() else value


@pytest.mark.slow
@pytest.mark.promise("Assistants")
@pytest.mark.parametrize("report", ["company_drilldown", "user_conversation_history"])
def test_one_row_that_is_too_long_is_cut_inside(box: Sandbox, report: str) -> None:
    """A conversation that alone has over 20,000 tokens comes with shorter texts, and the cursor leads to the next."""
    sample = json.loads((EXAMPLES / f"{report}.json").read_text(encoding="utf-8"))
    box.answer(report, written_by(PICTURES, sample))
    asked = {"report": report, **WEEK} | ({"user": 3} if report.startswith("user_") else {})
    cursors: list[str] = []
    for _ in range(3):
        found = answer(box, "list_rows", **asked, **({"cursor": cursors[-1]} if cursors else {}))
        assert fits(found)
        assert len(found.data["tables"]["items"]["rows"]) == 1
        assert "…" in found.text
        cursors.append(found.data["next"])
    assert len(set(cursors)) == 3


@pytest.mark.promise("Assistants")
def test_a_long_question_leaves_room_for_its_answer(box: Sandbox) -> None:
    """A hundred filters by long names are named as far as there is room, and the figures come, all at once."""
    names = [f"{PICTURES[:56]}{number:04}" for number in range(100)]
    tags = [{"id": number + 2, "name": name, "ticketCount": 1} for number, name in enumerate(names)]
    box.answer("lookup_tags", {"_embedded": {"tags": tags}, "page": {"number": 1, "totalPages": 1}})
    found = answer(box, "get_report", report="email_overall", tag=names, **WEEK)
    assert fits(found)
    assert found.data["tables"]["metrics"]["rows"]
    assert "next" not in found.data
    assert found.data["asked"]["tag"].startswith(f"{names[0]} (2), {names[1]} (3), ")
    assert found.data["asked"]["tag"].endswith(" more")
