"""The rows of the table of visits to the Docs sites."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from .company import Company
from .conversation_table import ConversationTable, columns_of

VISITS = 1009
VISITS_PER_CONVERSATION = 4
"""Visits of the Docs site for each conversation."""


def visits(company: Company) -> ConversationTable:
    """The table of visits to the Docs sites."""
    chance = random.Random(f"{company.profile.seed} visits")
    rows = [_visit(chance, company) for _ in range(VISITS)]
    return ConversationTable(VISITS, columns_of(rows), VISITS_PER_CONVERSATION if company.profile.docs else 0)


def _visit(chance: random.Random, company: Company) -> dict[str, Any]:
    searched = chance.random() < 0.2
    outcome = chance.choices(("found", "failed", "sent"), (72, 24, 4))[0]
    failed_search = searched and outcome == "failed"
    article = chance.choices(company.entries["topArticles"], range(len(company.entries["topArticles"]), 0, -1))[0]
    category = chance.choice(company.entries["topCategories"])
    return {
        "site": article["siteId"],
        "browsed": int(not searched),
        "searched": int(searched),
        **{name: int(outcome == name) for name in ("found", "failed", "sent")},
        "views": 1 + int(chance.expovariate(1.5)) if outcome != "failed" else 0,
        "article": article["id"] if outcome != "failed" else 0,
        "category": category["id"] if outcome != "failed" else 0,
        "search": _frequent(chance, company.entries["popularSearches"]) if searched and not failed_search else 0,
        "failed search": _frequent(chance, company.entries["failedSearches"]) if failed_search else 0,
    }


def _frequent(chance: random.Random, entries: Sequence[dict[str, Any]]) -> Any:
    return entries[int(len(entries) * chance.random() ** 2)]["id"]
