"""The sandboxes that a program must cope with: a plain one, one with undocumented answers, one with lean answers."""

from typing import Any

import httpx

from helpscout_reports.sandbox import Sandbox

from .figures import END, START, instant

SEED = 7
SPAN = {"start": instant(START), "end": instant(END)}


def plain() -> Sandbox:
    """A help desk as it is; one token lasts for all calls."""
    return Sandbox(seed=SEED)


def odd() -> Sandbox:
    """Null where an object is usual, statuses and fields nobody listed, letters beyond ASCII, short-lived tokens."""
    company = _answer("/v2/reports/company")
    company |= {"previous": None, "deltas": None, "unlisted": {"new": [1, None]}}
    company["current"] |= {"repliesPerDay": None, "unlisted": "new"}
    company["users"][0] |= {"name": "Zoë Åström 東京", "unlisted": True}
    volume = _answer("/v2/reports/conversations/volume-by-channel", viewBy="week") | {"previous": None}
    page = _answer("/v2/reports/conversations/drilldown")
    rows = page["conversations"]["results"]
    rows[0] |= {"status": "snoozed", "type": "carrier-pigeon", "subject": None, "unlisted": 1}
    rows[1].pop("customerEmail", None)
    rows[2] |= {"id": 2**53 - 1, "assignedid": 2**31, "waitingSince": None, "tags": []}
    page["conversations"] = {"results": rows, "page": None, "pages": 1, "count": None}
    box = Sandbox(seed=SEED, token_lifetime=5)
    box.answer("company_overall", company)
    box.answer("conversations_volume_by_channel", volume)
    box.answer("conversations_drilldown", page)
    return box


def lean() -> Sandbox:
    """Answers that leave out what they need not hold: dates, names, figures, a comparison, all of a row but its id.

    How many pages there are stays: who follows pages has to know where they end.
    """
    company = _answer("/v2/reports/company")
    company = {"current": {"customersHelped": company["current"]["customersHelped"]}, "users": [{"user": "1"}]}
    volume = _answer("/v2/reports/conversations/volume-by-channel", viewBy="week")
    volume = {"current": [{"date": point["date"], "email": point["email"]} for point in volume["current"]]}
    page = _answer("/v2/reports/conversations/drilldown")
    whole, *others = page["conversations"]["results"]
    box = Sandbox(seed=SEED)
    box.answer("company_overall", company)
    box.answer("conversations_volume_by_channel", volume)
    rows = [whole, *({"id": row["id"]} for row in others)]
    box.answer("conversations_drilldown", {"conversations": {"pages": 1, "results": rows}})
    return box


def _answer(path: str, **query: str) -> dict[str, Any]:
    """What the plain help desk says."""
    with httpx.Client(transport=plain().transport(), base_url="http://sandbox") as wire:
        grant = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        token = wire.post("/v2/oauth2/token", json=grant).json()["access_token"]
        answer = wire.get(path, params=SPAN | query, headers={"Authorization": f"Bearer {token}"})
        return dict(answer.raise_for_status().json())
