"""Names of users, teams, inboxes, tags and folders for the ids that reports take and give."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .errors import InvalidRequestError
from .settings import whole_number

if TYPE_CHECKING:
    from .client import AsyncHelpScoutReports, HelpScoutReports

_NEAREST = 5
_SHOWN = 80
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
        team: Whether it is a team among the users.
    """

    id: int
    name: str
    aliases: tuple[str, ...] = ()
    team: bool = False


class UnknownNameError(InvalidRequestError):
    """No name, or more than one, fits. The message has the five nearest and how many there are.

    Attributes:
        nearest: Up to five names that are near, best first.
        total: How many names of the kind there are.
    """

    nearest: tuple[str, ...] = ()
    total: int = 0


class _Names:
    """What both kinds of look-up have in common: which text means which id."""

    def __init__(self) -> None:
        self._found: dict[str, list[NamedId]] = {}

    @staticmethod
    def _number(wanted: str | int, parameter: str | None) -> int | None:
        """The id that a number stands for; None for a name."""
        if isinstance(wanted, str):
            text = wanted.strip()
            return int(text) if _ID.fullmatch(text) else None
        number = whole_number(wanted)
        if number is None or number < 0:
            raise _refused(wanted, "must be a name or an id", parameter)
        return number

    @staticmethod
    def _parts(wanted: Iterable[str | int], parameter: str | None) -> Iterator[str | int]:
        """The entries one by one: ids may stand in one text with commas between."""
        for entry in listed(wanted, parameter):
            yield from entry.split(",") if isinstance(entry, str) and _only_ids(entry) else [entry]

    @staticmethod
    def _fitting(kind: str, wanted: str, parameter: str | None, everything: list[NamedId]) -> int:
        """The id of what is called so.

        Raises:
            UnknownNameError: Nothing is called that, or several things are.
        """
        text = wanted.strip()
        fitting = {item.id: item for item in everything if _key(item.name) == _key(text)}
        if not fitting:
            fitting = {item.id: item for item in everything if _key(text) in map(_key, item.aliases)}
        if len(fitting) == 1:
            return next(iter(fitting))
        raise _unknown(kind, text, parameter, list(fitting.values()), everything)


class Names(_Names):
    """Looks names up, each kind once, when it is first needed. Any number of threads may share one.

    Kinds are those of `x-refers-to` in the specification: `user` (teams are among them), `team`, `mailbox`, `tag`, and
    `folder`, which is looked up in the inboxes given with it.
    """

    def __init__(self, client: HelpScoutReports) -> None:
        super().__init__()
        self._client = client
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
            return self._kept(kind, lambda: _pager(self._client, kind))
        boxes = list(mailboxes) or [box.id for box in self.all("mailbox")]
        found = []
        for box in boxes:
            found += self._kept(f"folder {box}", partial(self._client.lookup.folders, mailbox_id=box))
        return found

    def name(self, kind: str, number: int) -> str | None:
        """The name that belongs to an id; None where nothing has it.

        Raises:
            HelpScoutError: It could not be looked up.
        """
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
        number = self._number(wanted, parameter)
        return self._fitting(kind, str(wanted), parameter, self.all(kind, mailboxes)) if number is None else number

    def ids(
        self, kind: str, wanted: Iterable[str | int], *, parameter: str | None = None, mailboxes: Iterable[int] = ()
    ) -> list[int]:
        """The ids of several names, in their order, none twice. Ids may stand in one text with commas between.

        Raises:
            InvalidRequestError: They are no list.
            UnknownNameError: Nothing is called like one of them, or several things are.
            HelpScoutError: They could not be looked up.
        """
        boxes = list(mailboxes)
        parts = self._parts(wanted, parameter)
        found = [self.id(kind, part, parameter=parameter, mailboxes=boxes) for part in parts]
        return list(dict.fromkeys(found))

    def _kept(self, key: str, look_up: Callable[[], Iterable[Any]]) -> list[NamedId]:
        with self._lock:
            if key not in self._found:
                self._found[key] = [_named(item) for item in look_up()]
            return self._found[key]


class AsyncNames(_Names):
    """`Names` for asyncio: each kind is looked up once. Any number of tasks may share one, in one event loop."""

    def __init__(self, client: AsyncHelpScoutReports) -> None:
        from asyncio import Lock

        super().__init__()
        self._client = client
        self._lock = Lock()

    async def all(self, kind: str, mailboxes: Iterable[int] = ()) -> list[NamedId]:
        """Everything of a kind, in the order of the API; arguments and errors as in `Names.all`."""
        if kind != "folder":
            return await self._kept(kind, lambda: _pager(self._client, kind))
        boxes = list(mailboxes) or [box.id for box in await self.all("mailbox")]
        found = []
        for box in boxes:
            found += await self._kept(f"folder {box}", partial(self._client.lookup.folders, mailbox_id=box))
        return found

    async def name(self, kind: str, number: int) -> str | None:
        """The name that belongs to an id; as in `Names.name`."""
        return next((item.name for item in await self.all(kind) if item.id == number), None)

    async def id(
        self, kind: str, wanted: str | int, *, parameter: str | None = None, mailboxes: Iterable[int] = ()
    ) -> int:
        """The id of a name; arguments and errors as in `Names.id`."""
        number = self._number(wanted, parameter)
        if number is not None:
            return number
        return self._fitting(kind, str(wanted), parameter, await self.all(kind, mailboxes))

    async def ids(
        self, kind: str, wanted: Iterable[str | int], *, parameter: str | None = None, mailboxes: Iterable[int] = ()
    ) -> list[int]:
        """The ids of several names, in their order, none twice; errors as in `Names.ids`."""
        boxes = list(mailboxes)
        parts = self._parts(wanted, parameter)
        found = [await self.id(kind, part, parameter=parameter, mailboxes=boxes) for part in parts]
        return list(dict.fromkeys(found))

    async def _kept(self, key: str, look_up: Callable[[], AsyncIterable[Any]]) -> list[NamedId]:
        # A task that is cancelled in its look-up leaves the lock; the next one looks up for itself.
        async with self._lock:
            if key not in self._found:
                self._found[key] = [_named(item) async for item in look_up()]
            return self._found[key]


def listed(wanted: Iterable[Any], parameter: str | None = None) -> list[Any]:
    """The entries of a list, whatever kind of list it is; those of a set in an order that is the same each time.

    Raises:
        InvalidRequestError: It is no list: a text, say, would be read as its characters.
    """
    if isinstance(wanted, Iterable) and not isinstance(wanted, str | bytes | bytearray | memoryview | Mapping):
        try:
            return sorted(wanted) if isinstance(wanted, set | frozenset) else list(wanted)
        except TypeError:
            if isinstance(wanted, set | frozenset):  # of entries of several kinds
                return sorted(wanted, key=repr)
    raise _refused(wanted, "must be a list", parameter)


def _refused(wanted: object, rule: str, parameter: str | None) -> InvalidRequestError:
    shown = " ".join(repr(wanted)[:_SHOWN].split())
    return InvalidRequestError(f"{parameter}={shown}: {rule}" if parameter else f"{shown}: {rule}", parameter=parameter)


def _pager(client: HelpScoutReports | AsyncHelpScoutReports, kind: str) -> Any:
    """The look-up of a kind, not begun."""
    lookup = client.lookup
    pagers = {"user": lookup.users, "team": lookup.teams, "mailbox": lookup.mailboxes, "tag": lookup.tags}
    if kind not in pagers:
        words = _READABLE.get(kind, kind)
        raise InvalidRequestError(f"a {words} has no name that could be looked up; give its id")
    return pagers[kind]()


def _named(item: Any) -> NamedId:
    name = getattr(item, "name", None)
    if name is None:
        name = " ".join(filter(None, (getattr(item, "first_name", None), getattr(item, "last_name", None))))
    aliases = (getattr(item, "email", None), getattr(item, "slug", None))
    team = getattr(item, "type", None) == "team"
    return NamedId(item.id, name or "", tuple(alias for alias in aliases if alias), team)


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
