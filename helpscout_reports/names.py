"""Names of users, teams, inboxes, tags and folders for the ids that reports take and give."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .errors import InvalidRequestError

if TYPE_CHECKING:
    from .client import HelpScoutReports

_NEAREST = 5
_PLURALS = {"mailbox": "inboxes"}
_READABLE = {"mailbox": "inbox", "custom-field": "custom field"}
_ID = re.compile(r"[0-9]{1,19}", re.ASCII)


@frozen
class NamedId:
    """Something that a report can be asked about.

    Attributes:
        id: Its id.
        name: What people call it.
        aliases: What else it is known by: an e-mail address, a key in web addresses.
    """

    id: int
    name: str
    aliases: tuple[str, ...] = ()


class UnknownNameError(InvalidRequestError):
    """No name, or more than one, fits. The message has the five nearest and how many there are.

    Attributes:
        nearest: Up to five names that are near, best first.
        total: How many names of the kind there are.
    """

    nearest: tuple[str, ...] = ()
    total: int = 0


class Names:
    """Looks names up, each kind once, when it is first needed. Any number of threads may share one.

    Kinds are those of `x-refers-to` in the specification: `user` (teams are among them), `team`, `mailbox`, `tag`, and
    `folder`, which is looked up in the inboxes given with it.
    """

    def __init__(self, client: HelpScoutReports) -> None:
        self._client = client
        self._found: dict[str, list[NamedId]] = {}
        self._lock = threading.Lock()

    def all(self, kind: str, mailboxes: Iterable[int] = ()) -> list[NamedId]:
        """Everything of a kind, in the order of the API.

        Args:
            kind: `user`, `team`, `mailbox`, `tag` or `folder`.
            mailboxes: For folders, ids of the inboxes to look in; all inboxes when there are none.

        Raises:
            HelpScoutError: It could not be looked up.
        """
        if kind != "folder":
            return self._kept(kind, lambda: [_named(item) for item in self._rows(kind)])
        boxes = list(mailboxes) or [box.id for box in self.all("mailbox")]
        found = []
        for box in boxes:
            found += self._kept(f"folder {box}", partial(self._folders, box))
        return found

    def name(self, kind: str, number: int) -> str | None:
        """The name that belongs to an id; None where nothing has it."""
        return next((item.name for item in self.all(kind) if item.id == number), None)

    def id(self, kind: str, wanted: str | int, *, parameter: str | None = None, mailboxes: Iterable[int] = ()) -> int:
        """The id of a name. A number is taken as the id itself, without a look-up.

        Args:
            kind: `user`, `team`, `mailbox`, `tag` or `folder`.
            wanted: A name, whatever its case, an e-mail address, or an id.
            parameter: The parameter that an error names.
            mailboxes: For folders, where to look.

        Raises:
            UnknownNameError: Nothing is called that, or several things are.
        """
        if isinstance(wanted, int):
            return wanted
        text = wanted.strip()
        if _ID.fullmatch(text):
            return int(text)
        everything = self.all(kind, mailboxes)
        fitting = {item.id: item for item in everything if _key(item.name) == _key(text)}
        if not fitting:
            fitting = {item.id: item for item in everything if _key(text) in map(_key, item.aliases)}
        if len(fitting) == 1:
            return next(iter(fitting))
        raise _unknown(kind, text, parameter, list(fitting.values()), everything)

    def ids(
        self, kind: str, wanted: Iterable[str | int], *, parameter: str | None = None, mailboxes: Iterable[int] = ()
    ) -> list[int]:
        """The ids of several names, in their order, none twice. Ids may stand in one text with commas between."""
        boxes = list(mailboxes)
        found = []
        for entry in wanted:
            parts = entry.split(",") if isinstance(entry, str) and _only_ids(entry) else [entry]
            found += [self.id(kind, part, parameter=parameter, mailboxes=boxes) for part in parts]
        return list(dict.fromkeys(found))

    def _kept(self, key: str, look_up: Callable[[], list[NamedId]]) -> list[NamedId]:
        with self._lock:
            if key not in self._found:
                self._found[key] = look_up()
            return self._found[key]

    def _rows(self, kind: str) -> Iterable[Any]:
        lookup = self._client.lookup
        pagers: dict[str, Callable[[], Iterable[Any]]] = {
            "user": lookup.users,
            "team": lookup.teams,
            "mailbox": lookup.mailboxes,
            "tag": lookup.tags,
        }
        if kind not in pagers:
            words = _READABLE.get(kind, kind)
            raise InvalidRequestError(f"a {words} has no name that could be looked up; give its id")
        return pagers[kind]()

    def _folders(self, mailbox: int) -> list[NamedId]:
        return [_named(item) for item in self._client.lookup.folders(mailbox_id=mailbox)]


def _named(item: Any) -> NamedId:
    name = getattr(item, "name", None)
    if name is None:
        name = " ".join(filter(None, (getattr(item, "first_name", None), getattr(item, "last_name", None))))
    aliases = (getattr(item, "email", None), getattr(item, "slug", None))
    return NamedId(item.id, name or "", tuple(alias for alias in aliases if alias))


def _key(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _only_ids(text: str) -> bool:
    return "," in text and all(_ID.fullmatch(part.strip()) for part in text.split(","))


def _unknown(
    kind: str, wanted: str, parameter: str | None, fitting: list[NamedId], everything: list[NamedId]
) -> UnknownNameError:
    words = _READABLE.get(kind, kind)
    plural = _PLURALS.get(kind, f"{words}s")
    total = f"{len(everything)} {words if len(everything) == 1 else plural} in all"
    if fitting:
        nearest = tuple(f"{item.name} ({item.id})" for item in fitting[:_NEAREST])
        text = f"{len(fitting)} {plural} are called {wanted!r}: {', '.join(nearest)}; give the id; {total}"
    else:
        nearest = tuple(nearest_names(wanted, [item.name for item in everything if item.name]))
        near = f"; nearest: {', '.join(nearest)}" if nearest else ""
        text = f"no {words} is called {wanted!r}{near}; {total}"
    error = UnknownNameError(f"{parameter}: {text}" if parameter else text, parameter=parameter)
    error.nearest, error.total = nearest, len(everything)
    return error


def nearest_names(wanted: str, names: Iterable[str], most: int = _NEAREST) -> list[str]:
    """The names that are most like a text, best first."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(b=_key(wanted))
    words = _key(wanted).split()

    def likeness(name: str) -> tuple[float, str]:
        key = _key(name)
        matcher.set_seq1(key)
        best = matcher.ratio()
        for place, part in enumerate(key.split()):  # a first name alone is near to the whole name
            matcher.set_seq1(part)
            best = max(best, (0.95 - 0.01 * place) * matcher.ratio())
        if words and any(word in key for word in words):
            best += 0.2
        return -best, name

    return sorted(dict.fromkeys(names), key=likeness)[:most]
