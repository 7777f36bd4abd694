"""The invented company: its users, teams, inboxes, folders, tags and everything else that has an id.

Each entry is a dict by wire name; an answer takes the fields of its schema from it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any

from . import names

Facts = dict[str, Any]

EVERYONE = 1
"""Id of the team of all users. Users and teams share one range of ids."""

UNTAGGED = 1
"""Id of the tag filter `Untagged`."""

_USERS = 12
_CUSTOMERS = 2000
_FOUNDED = 2014
FOLDERS = {"open": "Unassigned", "mytickets": "Mine", "assigned": "Assigned", "pending": "Pending", "closed": "Closed"}


class Company:
    """Everything of the company that has an id.

    Attributes:
        users: Its users.
        teams: Its teams; the first holds all users.
        boxes: Its inboxes.
        folders: Folders of all inboxes; `mailboxId` says of which.
        tags: Its tags; id 1 means untagged and is no tag.
        customers: Its customers.
        fields: Its custom fields, each with its `options`.
        sites: Ids of its Docs sites.
        entries: All lists of entries, by the names of the fields that list them.
    """

    def __init__(self, seed: int, timezone: str) -> None:
        self._chance = random.Random(f"{seed} desk")
        self._timezone = timezone
        self.users = [self._user(number) for number in range(_USERS)]
        self.teams = [self._team(number, name) for number, name in enumerate(names.TEAMS)]
        self.boxes = [self._box(1 + number, name) for number, name in enumerate(names.INBOXES)]
        self.folders = [
            self._folder(box["id"], place, kind) for box in self.boxes for place, kind in enumerate(FOLDERS)
        ]
        self.tags = [self._tag(2 + number, name) for number, name in enumerate(names.TAGS)]
        self.customers = [self._customer(5001 + number) for number in range(_CUSTOMERS)]
        self.fields = self._fields()
        self.sites = [self._hex() for _ in names.SITES]
        self.entries: dict[str, list[Facts]] = {
            "users": self.users,
            "teams": self.teams,
            "mailboxes": self.boxes,
            "folders": self.folders,
            "tags": self.tags,
            "filterTags": [{"id": UNTAGGED, "name": "Untagged"}, *self.tags],
            "customers": self.customers,
            "replies": self._named(301, names.SAVED_REPLIES, mailboxId=self._any_box),
            "workflows": self._named(401, names.WORKFLOWS),
            "fields": self.fields,
            "topCategories": self._named(self._hex, names.CATEGORIES, siteId=self._any_site, articles=lambda: 2),
            "topArticles": self._named(self._hex, names.ARTICLES, siteId=self._any_site, collectionId=self._hex),
            "popularSearches": [{"id": text, "results": self._chance.randint(1, 9)} for text in names.SEARCHES],
            "failedSearches": [{"id": text} for text in names.FAILED_SEARCHES],
        }

    def members(self, user_or_team: int) -> frozenset[int]:
        """Ids of the users behind the id of a user or team."""
        team = next((team for team in self.teams if team["id"] == user_or_team), None)
        return frozenset({user_or_team}) if team is None else frozenset(team["members"])

    def user_or_team(self, sought: int) -> Facts:
        """The user or team with an id; an unknown id has the name Unknown User."""
        known = next((entry for entry in [*self.users, *self.teams] if entry["id"] == sought), None)
        return known or self._profile(sought, "Unknown", "User", "user")

    def _user(self, number: int) -> Facts:
        first, last = names.FIRST_NAMES[number], self._chance.choice(names.LAST_NAMES)
        user = self._profile(2 + number, first, last, "user")
        boxes = [1 + place for place in range(len(names.INBOXES)) if number % len(names.INBOXES) == place or number < 4]
        return user | {
            "role": "owner" if not number else "admin" if number < 3 else "user",
            "jobTitle": names.JOBS[min(number, len(names.JOBS) - 1)],
            "alternateEmails": [],
            "phone": None,
            "companyId": 1,
            "inboxes": boxes,
        }

    def _team(self, number: int, name: str) -> Facts:
        # Everyone, and the users in turn.
        members = [user["id"] for place, user in enumerate(self.users) if not number or place % 2 == number - 1]
        first, _, last = name.partition(" ")
        return self._profile(100 + number if number else EVERYONE, first, last, "team") | {"members": members}

    def _profile(self, id: int, first: str, last: str, kind: str) -> Facts:
        name = f"{first} {last}".strip()
        return {
            "id": id,
            "user": id,
            "name": name,
            "firstName": first,
            "lastName": last,
            "email": f"{first}.{last}@acme.example".lower() if kind == "user" else None,
            "timezone": self._timezone,
            "type": kind,
            "hasPhoto": kind == "user" and id % 3 == 0,
            "photoUrl": f"https://acme.example/photos/{id}.jpg" if kind == "user" and id % 3 == 0 else None,
            "mention": name.lower().replace(" ", "-"),
            "initials": "".join(part[:1] for part in name.split()),
            **self._dates(),
        }

    def _box(self, id: int, name: str) -> Facts:
        email = f"{name.lower()}@acme.example"
        return {"id": id, "name": name, "slug": self._hex()[:16], "email": email, **self._dates()}

    def _folder(self, mailbox: int, place: int, kind: str) -> Facts:
        owner = self.users[0]["id"] if kind == "mytickets" else 0
        id = 900 + 10 * mailbox + place
        return {"id": id, "name": FOLDERS[kind], "type": kind, "userId": owner, "mailboxId": mailbox, **self._dates()}

    def _tag(self, id: int, name: str) -> Facts:
        return {"id": id, "name": name, "slug": name, "color": self._chance.choice(names.COLOURS), **self._dates()}

    def _customer(self, id: int) -> Facts:
        name = f"{self._chance.choice(names.FIRST_NAMES)} {self._chance.choice(names.LAST_NAMES)}"
        return {"id": id, "name": name, "email": name.lower().replace(" ", ".") + f".{id}@customers.example"}

    def _fields(self) -> list[Facts]:
        made = []
        for number, (name, options) in enumerate(names.FIELDS):
            values = [{"id": 10 * (61 + number) + place, "name": option} for place, option in enumerate(options)]
            made.append({"id": 61 + number, "name": name, "mailboxId": 1 + number, "options": values})
        return made

    def _named(self, ids: int | Callable[[], str], names: Iterable[str], **more: Callable[[], Any]) -> list[Facts]:
        return [
            {"id": ids() if callable(ids) else ids + place, "name": name, **{key: make() for key, make in more.items()}}
            for place, name in enumerate(names)
        ]

    def _any_box(self) -> int:
        return int(self._chance.choice(self.boxes)["id"])

    def _any_site(self) -> str:
        return self._chance.choice(self.sites)

    def _hex(self) -> str:
        return f"{self._chance.getrandbits(96):024x}"

    def _dates(self) -> Facts:
        day = self._chance.randint(1, 28)
        return {"createdAt": f"{_FOUNDED}-11-{day:02}T09:00:00Z", "updatedAt": f"{_FOUNDED + 1}-03-{day:02}T16:30:00Z"}
