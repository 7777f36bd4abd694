"""The conversations of the help desk: a deck of cards that is dealt over and over.

Conversation number n of the timeline is card n modulo the size of the deck. A card says everything there is to know
about a conversation: who, where, how long, how it ended. A count over any range is then whole rounds of the deck and a
piece of one, so that it takes no longer for ten years than for a day, and all answers count the same cards.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Sequence
from math import pi, sin
from typing import Any

from .desk import UNTAGGED, Desk

CARDS = 2400
VISITS = 1009
VISITS_PER_CONVERSATION = 4
"""Visits of the Docs site for each conversation."""

Column = list[Any]


class Deck:
    """Cards as columns: one list of values for each thing that a card says.

    Attributes:
        size: Number of cards.
        rate: Cards dealt for each conversation of the timeline.
    """

    def __init__(self, size: int, columns: dict[str, Column], rate: int = 1) -> None:
        self.size = size
        self.rate = rate
        self._columns = {"one": [1] * size, **columns}
        self._made: dict[str, Column] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._columns

    def column(self, name: str) -> Column:
        """Values by card. A name that the desk knows nothing of gives figures all the same, always the same ones."""
        if (known := self._columns.get(name) or self._made.get(name)) is not None:
            return known
        made = self._made[name] = self._invented(name)
        return made

    def _invented(self, name: str) -> Column:
        return [zlib.crc32(f"{name} {card}".encode()) % 5 // 3 for card in range(self.size)]


def conversations(seed: int, desk: Desk) -> Deck:
    """The deck of conversations."""
    chance = random.Random(f"{seed} conversations")
    cards = [_conversation(chance, desk, place) for place in range(CARDS)]
    # Every customer counts once in a round of the deck, so that customers add up as conversations do: by a card that
    # was rated or at least answered, if there is one.
    counted: dict[int, dict[str, Any]] = {}
    for card in chance.sample(cards, CARDS):
        best = counted.setdefault(card["customer"], card)
        if (card["rating"] > 0, card["answered"]) > (best["rating"] > 0, best["answered"]):
            counted[card["customer"]] = card
    for card in cards:
        first = card is counted[card["customer"]]
        card["customers"] = int(first)
        card["helped"] = int(first and card["replies"] > 0)
        card["rated customers"] = int(first and card["rating"] > 0)
    return Deck(CARDS, _columns(cards))


def visits(seed: int, desk: Desk) -> Deck:
    """The deck of visits to the Docs sites."""
    chance = random.Random(f"{seed} visits")
    return Deck(VISITS, _columns([_visit(chance, desk) for _ in range(VISITS)]), VISITS_PER_CONVERSATION)


def _conversation(chance: random.Random, desk: Desk, place: int) -> dict[str, Any]:
    box = chance.choices(desk.boxes, (6, 3, 2))[0]["id"]
    channel = chance.choices(("email", "chat", "phone"), (70, 22, 8))[0]
    answered = chance.random() < (0.93 if channel == "email" else 0.9)
    team = [user["id"] for user in desk.users if box in user["inboxes"]]
    user = chance.choice(team) if answered or chance.random() < 0.3 else 0
    # Good and bad weeks: how things go swings once in a round of the deck.
    swing = 1 + 0.35 * sin(2 * pi * place / CARDS)
    replies = min(1 + int(chance.expovariate(0.9)), 9) if answered else 0
    resolved = answered and chance.random() < 0.82
    closed = resolved or chance.random() < 0.3
    quick = channel != "email"
    wait = int(chance.expovariate(1 / (45 if quick else 9000)) * swing) + 5 if answered else 0
    new = chance.random() < 0.93
    first_wait = int(wait * (0.5 + chance.random())) if answered and new else 0
    lasting = int(chance.expovariate(1 / 90_000) * swing) + first_wait + 60 if resolved else 0
    score = chance.random() * swing
    rating = 0 if not answered or chance.random() > 0.25 else 1 if score < 0.75 else 2 if score < 0.9 else 3
    if user and not closed:
        folder, status = chance.choice((("mytickets", "active"), ("assigned", "active"), ("pending", "pending")))
    else:
        folder, status = ("closed", "closed") if closed else ("open", "active")
    card = {
        "inbox": box,
        "channel": channel,
        "user": user,
        "folder": next(entry["id"] for entry in desk.folders if (entry["mailboxId"], entry["type"]) == (box, folder)),
        "status": status,
        "tags": (tags := _tags(chance, desk)),
        "tagged": int(UNTAGGED not in tags),
        "customer": chance.choice(desk.customers)["id"],
        "saved reply": chance.choice(desk.entries["replies"])["id"] if answered and chance.random() < 0.4 else 0,
        "workflow": chance.choice(desk.entries["workflows"])["id"] if chance.random() < 0.3 else 0,
        "new": int(new),
        "messages": replies + chance.randint(1, 2),
        "replies": replies,
        "answered": int(answered),
        "first answered": int(answered and new),
        "closed": int(closed),
        "resolved": int(resolved),
        "resolved at once": int(resolved and replies == 1),
        "replies to resolve": replies if resolved else 0,
        "wait": wait,
        "first wait": first_wait,
        "lasting": lasting,
        "handling": int(chance.expovariate(1 / 150) * swing) + 10 if answered else 0,
        "rating": rating,
        "ratings": int(rating > 0),
        **{name: int(rating == kind) for kind, name in enumerate(("great", "okay", "not good"), 1)},
        **_chat(chance, channel == "chat", answered),
        # The part of a time that lies within office hours.
        "office share": 0.3 + 0.7 * chance.random(),
    }
    for field in desk.fields:
        filled = box == field["mailboxId"] and chance.random() < 0.8
        card[f"field {field['id']}"] = chance.choice(field["options"])["id"] if filled else 0
        card[f"answered {field['id']}"] = int(filled)
        card[f"unanswered {field['id']}"] = int(box == field["mailboxId"] and not filled)
    return card


def _tags(chance: random.Random, desk: Desk) -> tuple[int, ...]:
    """Up to three tags, the first of the list most often; none at all is a tag of its own."""
    if chance.random() < 0.35:
        return (UNTAGGED,)
    picked = {int(len(desk.tags) * chance.random() ** 2) for _ in range(chance.choice((1, 1, 1, 2, 3)))}
    return tuple(desk.tags[place]["id"] for place in sorted(picked))


def _chat(chance: random.Random, is_chat: bool, joined: bool) -> dict[str, int]:
    taken = is_chat and joined
    return {
        "chats joined": int(taken),
        "chats missed": int(is_chat and not joined),
        "chat wait": int(chance.expovariate(1 / 35)) + 2 if taken else 0,
        "chat length": int(chance.expovariate(1 / 700)) + 60 if taken else 0,
        "chat messages": 2 + int(chance.expovariate(1 / 12)) if is_chat else 0,
        "chats": int(is_chat),
    }


def _visit(chance: random.Random, desk: Desk) -> dict[str, Any]:
    searched = chance.random() < 0.2
    outcome = chance.choices(("found", "failed", "sent"), (72, 24, 4))[0]
    failed_search = searched and outcome == "failed"
    article = chance.choices(desk.entries["topArticles"], range(len(desk.entries["topArticles"]), 0, -1))[0]
    category = chance.choice(desk.entries["topCategories"])
    return {
        "site": article["siteId"],
        "browsed": int(not searched),
        "searched": int(searched),
        **{name: int(outcome == name) for name in ("found", "failed", "sent")},
        "views": 1 + int(chance.expovariate(1.5)) if outcome != "failed" else 0,
        "article": article["id"] if outcome != "failed" else 0,
        "category": category["id"] if outcome != "failed" else 0,
        "search": _frequent(chance, desk.entries["popularSearches"]) if searched and not failed_search else 0,
        "failed search": _frequent(chance, desk.entries["failedSearches"]) if failed_search else 0,
    }


def _frequent(chance: random.Random, entries: Sequence[dict[str, Any]]) -> Any:
    return entries[int(len(entries) * chance.random() ** 2)]["id"]


def _columns(cards: list[dict[str, Any]]) -> dict[str, Column]:
    columns: dict[str, Column] = {name: [card[name] for card in cards] for name in cards[0]}
    for name in ("wait", "first wait", "lasting", "handling", "chat wait", "chat length"):
        if name in columns:
            columns[f"office {name}"] = [int(card[name] * card["office share"]) for card in cards]
    return columns
