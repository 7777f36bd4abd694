"""The rows of the table of conversations."""

from __future__ import annotations

import random
from math import pi, sin
from typing import Any

from .company import UNTAGGED, Company
from .conversation_table import ConversationTable, columns_of
from .profile import CHANNELS

CONVERSATIONS = 2400


def conversations(company: Company) -> ConversationTable:
    """The table of conversations."""
    chance = random.Random(f"{company.profile.seed} conversations")
    rows = [_conversation(chance, company, place) for place in range(CONVERSATIONS)]
    # Every customer counts in one row of the table, so that customers add up as conversations do: a rated one if there
    # is any, otherwise an answered one.
    counted: dict[int, dict[str, Any]] = {}
    for row in chance.sample(rows, CONVERSATIONS):
        best = counted.setdefault(row["customer"], row)
        if (row["rating"] > 0, row["answered"]) > (best["rating"] > 0, best["answered"]):
            counted[row["customer"]] = row
    for row in rows:
        first = row is counted[row["customer"]]
        row["customers"] = int(first)
        row["helped"] = int(first and row["replies"] > 0)
        row["rated customers"] = int(first and row["rating"] > 0)
    return ConversationTable(CONVERSATIONS, columns_of(rows))


def _conversation(chance: random.Random, company: Company, place: int) -> dict[str, Any]:
    channels = company.profile.channels
    box = chance.choices(company.boxes, (6, 3, 2))[0]["id"]
    channel = chance.choices(channels, [CHANNELS[name] for name in channels])[0]
    answered = chance.random() < (0.93 if channel == "email" else 0.9)
    team = [user["id"] for user in company.users if box in user["inboxes"]]
    user = chance.choice(team) if (answered or chance.random() < 0.3) and team else 0
    # Good and bad weeks: times and ratings go up and down once in a table.
    swing = 1 + 0.35 * sin(2 * pi * place / CONVERSATIONS)
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
    row = {
        "inbox": box,
        "channel": channel,
        "user": user,
        "folder": next(
            entry["id"] for entry in company.folders if (entry["mailboxId"], entry["type"]) == (box, folder)
        ),
        "status": status,
        "tags": (tags := _tags(chance, company)),
        "tagged": int(UNTAGGED not in tags),
        "customer": chance.choice(company.customers)["id"],
        "saved reply": chance.choice(company.entries["replies"])["id"] if answered and chance.random() < 0.4 else 0,
        "workflow": chance.choice(company.entries["workflows"])["id"] if chance.random() < 0.3 else 0,
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
    for field in company.fields:
        filled = box == field["mailboxId"] and chance.random() < 0.8
        row[f"field {field['id']}"] = chance.choice(field["options"])["id"] if filled else 0
        row[f"answered {field['id']}"] = int(filled)
        row[f"unanswered {field['id']}"] = int(box == field["mailboxId"] and not filled)
    return row


def _tags(chance: random.Random, company: Company) -> tuple[int, ...]:
    """Up to three tags, the first of the list most often; without any, the id that means untagged."""
    if chance.random() < 0.35 or not company.tags:
        return (UNTAGGED,)
    picked = {int(len(company.tags) * chance.random() ** 2) for _ in range(chance.choice((1, 1, 1, 2, 3)))}
    return tuple(company.tags[place]["id"] for place in sorted(picked))


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
