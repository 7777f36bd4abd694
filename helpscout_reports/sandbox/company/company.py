"""The invented company: its users, teams, inboxes, folders, tags and everything else that has an id.

Each entry is a dict by wire name; an answer takes the fields of its schema from it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any

from . import hostile, names
from .profile import Profile

Facts = dict[str, Any]

EVERYONE = 1
"""Id of the team of all users. Users and teams share one range of ids."""

UNTAGGED = 1
"""Id of the tag filter `Untagged`."""

UNTAGGED_ENTRY: Facts = {"id": UNTAGGED, "name": "Untagged"}

_CUSTOMERS = 2000
_FOUNDED = 2014
FOLDERS = {"open": "Unassigned", "mytickets": "Mine", "assigned": "Assigned", "pending": "Pending", "closed": "Closed"}


class Company:
    """Everything of the company that has an id.

    Attributes:
        profile: Its settings.
        owner: The owner of its access tokens; the first user.
        users: Its users.
        teams: Its teams; the first holds all users.
        people: Its users and teams by id.
        boxes: Its inboxes.
        folders: Folders of all inboxes; `mailboxId` says of which.
        tags: Its tags; id 1 means untagged and is no tag.
        customers: Its customers.
        fields: Its custom fields, each with its `options`.
        sites: Ids of its Docs sites.
        entries: All lists of entries, by the names of the fields that list them.
    """

    def __init__(self, profile: Profile) -> None:
        self._chance = random.Random(f"{profile.seed} desk")
        self.profile = profile
        self.users = [self._user(number) for number in range(profile.users)]
        self.owner = self.users[0] if self.users else self._user(0)
        self.teams = [self._team(number, name) for number, name in enumerate(names.TEAMS)]
        self.boxes = [self._box(1 + number, name) for number, name in enumerate(names.INBOXES)]
        self.folders = [
            self._folder(box["id"], place, kind) for box in self.boxes for place, kind in enumerate(FOLDERS)
        ]
        self.tags = [self._tag(2 + number) for number in range(profile.tags)]
        self.customers = [self._customer(5001 + number) for number in range(_CUSTOMERS)]
        self.fields = self._fields()
        self.sites = sites = list(names.SITES)
        if profile.empty:
            self.boxes, self.folders, self.tags, self.fields = self.boxes[:1], [], [], []
        if profile.empty or not profile.docs:
            self.sites = []
        self.entries: dict[str, list[Facts]] = {
            "users": self.users,
            "teams": self.teams,
            "mailboxes": self.boxes,
            "folders": self.folders,
            "tags": self.tags,
            "filterTags": [UNTAGGED_ENTRY, *self.tags],
            "customers": self.customers,
            "replies": self._named(301, names.SAVED_REPLIES, mailboxId=self._any_box),
            "workflows": self._named(401, names.WORKFLOWS),
            "fields": self.fields,
            "topCategories": self._named(
                self._hex, names.CATEGORIES, siteId=lambda: self._chance.choice(sites), articles=lambda: 2
            ),
            "topArticles": self._named(
                self._hex, names.ARTICLES, siteId=lambda: self._chance.choice(sites), collectionId=self._hex
            ),
            "popularSearches": self._searches(names.SEARCHES, results=lambda: self._chance.randint(1, 9)),
            "failedSearches": self._searches(names.FAILED_SEARCHES),
        }
        self.people = {entry["id"]: entry for entry in [*self.users, *self.teams]}

    def members(self, user_or_team: int) -> frozenset[int]:
        """Ids of the users behind the id of a user or team."""
        team = next((team for team in self.teams if team["id"] == user_or_team), None)
        return frozenset({user_or_team}) if team is None else frozenset(team["members"])

    def text(self, number: int, usual: str) -> str:
        """A name or text: the usual one, or a hostile one."""
        return hostile.text(number) if self.profile.hostile_names else usual

    def _user(self, number: int) -> Facts:
        first, last = names.FIRST_NAMES[number % len(names.FIRST_NAMES)], self._chance.choice(names.LAST_NAMES)
        # Ids from 100 on are those of teams.
        id = 2 + number if number < 98 else 1000 + number
        if self.profile.hostile_names:
            first, last = self.text(number, first), self.text(number + 1, last)
        user = self._person(id, first, last, "user")
        if number >= len(names.FIRST_NAMES):
            user["email"] = f"{id}.{user['email']}"
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
        first, last = (self.text(number + 7, first), "") if self.profile.hostile_names else (first, last)
        return self._person(100 + number if number else EVERYONE, first, last, "team") | {"members": members}

    def _person(self, id: int, first: str, last: str, kind: str) -> Facts:
        name = f"{first} {last}".strip()
        return {
            "id": id,
            "user": id,
            "name": name,
            "firstName": first,
            "lastName": last,
            "email": _address(first, last, id) if kind == "user" else None,
            "timezone": self.profile.timezone,
            "type": kind,
            "hasPhoto": kind == "user" and id % 3 == 0,
            "photoUrl": f"https://acme.example/photos/{id}.jpg" if kind == "user" and id % 3 == 0 else None,
            "mention": name.lower().replace(" ", "-"),
            "initials": "".join(part[:1] for part in name.split()),
            **self._dates(),
        }

    def _box(self, id: int, name: str) -> Facts:
        email = f"{name.lower()}@acme.example"
        return {"id": id, "name": self.text(id, name), "slug": self._hex()[:16], "email": email, **self._dates()}

    def _folder(self, mailbox: int, place: int, kind: str) -> Facts:
        owner = self.owner["id"] if kind == "mytickets" else 0
        id = 900 + 10 * mailbox + place
        return {
            "id": id,
            "name": self.text(id, FOLDERS[kind]),
            "type": kind,
            "userId": owner,
            "mailboxId": mailbox,
            **self._dates(),
        }

    def _tag(self, id: int) -> Facts:
        turn, place = divmod(id - 2, len(names.TAGS))
        slug = names.TAGS[place] + (f"-{turn + 1}" if turn else "")
        return {
            "id": id,
            "name": self.text(id, slug),
            "slug": slug,
            "color": self._chance.choice(names.COLOURS),
            **self._dates(),
        }

    def _customer(self, id: int) -> Facts:
        name = f"{self._chance.choice(names.FIRST_NAMES)} {self._chance.choice(names.LAST_NAMES)}"
        email = name.lower().replace(" ", ".") + f".{id}@customers.example"
        return {"id": id, "name": self.text(id, name), "email": email}

    def _fields(self) -> list[Facts]:
        made = []
        for number, (name, options) in enumerate(names.FIELDS):
            id = 61 + number
            values = [
                {"id": 10 * id + place, "name": self.text(10 * id + place, option)}
                for place, option in enumerate(options)
            ]
            made.append({"id": id, "name": self.text(id, name), "mailboxId": 1 + number, "options": values})
        return made

    def _named(self, ids: int | Callable[[], str], titles: Iterable[str], **more: Callable[[], Any]) -> list[Facts]:
        return [
            {
                "id": ids() if callable(ids) else ids + place,
                "name": self.text(place, name),
                **{key: make() for key, make in more.items()},
            }
            for place, name in enumerate(titles)
        ]

    def _searches(self, terms: Iterable[str], **more: Callable[[], Any]) -> list[Facts]:
        return [
            {"id": self.text(place, term), **{key: make() for key, make in more.items()}}
            for place, term in enumerate(terms)
        ]

    def _any_box(self) -> int:
        return int(self._chance.choice(self.boxes)["id"])

    def _hex(self) -> str:
        return f"{self._chance.getrandbits(96):024x}"

    def _dates(self) -> Facts:
        day = self._chance.randint(1, 28)
        return {"createdAt": f"{_FOUNDED}-11-{day:02}T09:00:00Z", "updatedAt": f"{_FOUNDED + 1}-03-{day:02}T16:30:00Z"}


def _address(first: str, last: str, id: int) -> str:
    name = f"{first}.{last}".lower()
    return f"{name if name.replace('.', '').isalnum() and name.isascii() else f'user.{id}'}@acme.example"
