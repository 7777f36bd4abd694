"""What stops a generation."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

Place = tuple[str | int, ...]
"""The way to a part of a document: keys and indexes."""


class GenerationError(Exception):
    """The specification cannot be generated from, or the output is not sound; one line says where and why.

    Attributes:
        place: The way to the part of the document at fault, where it is known.
        reason: What is wrong, without the place.
    """

    def __init__(self, reason: str, place: Sequence[str | int] = ()) -> None:
        self.place: Place = tuple(place)
        self.reason = reason
        super().__init__(f"{said(self.place)}: {reason}" if place else reason)


LONGEST = 200
"""Characters of a place that are shown."""


def said(place: Sequence[str | int]) -> str:
    """A place as text: `components/schemas/User/properties/id`."""
    return shown("/".join(map(str, place)), LONGEST)


def shown(value: object, longest: int = 80) -> str:
    """A value of the document for a message: on one line, printable, and not too long."""
    text = value if isinstance(value, str) else repr(value)
    text = "".join(char if char.isprintable() else " " for char in text[: longest + 1])
    return text if len(text) <= longest else f"{text[:longest]}…"


def meant(word: object, known: Iterable[str], likeness: float = 0.6) -> str:
    """What a word may be a slip of, as the end of a message: `; is minimum meant?`. Empty where nothing is like it."""
    near = get_close_matches(str(word), list(known), 1, likeness)
    return f"; is {near[0]} meant?" if near else ""
