"""What was found between two versions: each change once, with the operations it concerns."""

import json
from dataclasses import dataclass, field
from typing import Any

LONGEST = 100
NOTES = {
    *(
        "x-unit",
        "x-delta",
        "x-delta-of",
        "x-previous-of",
        "x-same-as",
        "x-bucket-table",
        "x-bucket-tables",
        "x-default",
        "x-better",
    ),
    *("x-additive", "x-refers-to", "x-role", "x-personal", "x-context", "x-always"),
}
"""Facts that may be learnt later: said for the first time they break nobody, said differently they do."""

_DUTIES = {
    (True, True): "must be sent now",
    (True, False): "need not be sent any more",
    (False, True): "is always there now",
    (False, False): "is no longer promised",
}


@dataclass
class Change:
    """One change, in words for callers."""

    place: str
    words: str
    breaks: bool
    operations: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        where = f" (in {self._where()})" if self.operations and self.operations != [self.place.split(":")[0]] else ""
        return f"{'BREAKS' if self.breaks else 'fine  '}  {self.place}: {self.words}{where}"

    def _where(self) -> str:
        return ", ".join(self.operations) if len(self.operations) < 4 else f"{len(self.operations)} operations"


class Record:
    """The changes so far. `operation` is the one that is being compared, if any."""

    def __init__(self) -> None:
        self.operation: str | None = None
        self._found: dict[tuple[str, str], Change] = {}

    def add(self, place: str, words: str, *, breaks: bool) -> None:
        """Note a change; the same words about the same place are one change, which breaks if it does so anywhere."""
        change = self._found.setdefault((place, words), Change(place, words, breaks))
        change.breaks |= breaks
        if self.operation and self.operation not in change.operations:
            change.operations.append(self.operation)

    def add_duty(self, place: str, was: bool, now: bool, *, asked: bool) -> None:
        """Note that something is required now, or not any more: of those who send it, or of the answer they read."""
        if was != now:
            self.add(place, _DUTIES[asked, now], breaks=now == asked)

    def add_differences(self, old: dict[str, Any], new: dict[str, Any], place: str) -> None:
        """Note every word that differs, for those that no other rule knows: what is not known as harmless breaks."""
        for word in sorted(old.keys() | new.keys()):
            was, now = old.get(word), new.get(word)
            if word == "deprecated":
                if bool(was) != bool(now):
                    self.add(place, "is deprecated now" if now else "is not deprecated any more", breaks=False)
            elif was != now:
                learnt = word in NOTES and was is None
                self.add(place, f"{word} is {said(now)} now, was {said(was)}", breaks=not learnt)

    def add_entries(self, old: dict[str, Any], new: dict[str, Any], place: str) -> list[str]:
        """Note entries that went, which breaks, and new ones, which does not; gives the names of those that stayed."""
        for name in old.keys() ^ new.keys():
            self.add(f"{place}{name}", "is gone" if name in old else "is new", breaks=name in old)
        return [name for name in old if name in new]

    def changes(self) -> list[Change]:
        """What breaks first, otherwise by place."""
        return sorted(self._found.values(), key=lambda change: (not change.breaks, change.place))


def said(value: Any) -> str:
    """A value of the document, short enough for a line."""
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
