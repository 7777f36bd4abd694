"""Patterns: each reads alike in Python and in JavaScript, whose notation JSON Schema names and most tools go by."""

import re
import warnings

from generator.errors import GenerationError, Place, shown

_ESCAPES = frozenset("dDwWsSbBtnrfvxu0123456789")
_INSTEAD = {"A": "write ^", "Z": "write $", "a": r"write \x07"}
_GROUPS = ("(?:", "(?=", "(?!", "(?<=", "(?<!")
_GROUPS_INSTEAD = {
    "(?P": "write (…), without a name",
    "(?(": "write the choice out with |",
    "(?#": "write a $comment",
    "(?>": "write (?:…)",
}
_SETS = ("&&", "||", "~~", "--")


def check_pattern(pattern: str, place: Place) -> None:
    """Refuse a pattern that is none, or that only one of the two languages reads so.

    Raises:
        GenerationError: With the place, the part that is at fault, and what to write.
    """
    if re.fullmatch(r"/\^.*\$/[a-z]*", pattern):
        raise GenerationError("the slashes of JavaScript would stand for themselves; leave them out", place)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # about sets in sets, which are refused below
            re.compile(pattern)
    except re.error as fault:
        raise GenerationError(f"no pattern that Python reads: {fault}", place) from None
    if found := _only_python(pattern):
        part, instead = found
        raise GenerationError(f"{shown(part)} is read otherwise in JavaScript; {instead}", place)


def _only_python(pattern: str) -> tuple[str, str] | None:
    """A part of a sound pattern that JavaScript does not read, or reads otherwise, and what to write."""
    index, in_class = 0, False
    while index < len(pattern):
        here = pattern[index:]
        if here[0] == "\\":
            if here[1].isalnum() and here[1] not in _ESCAPES:
                return here[:2], _INSTEAD.get(here[1], "write the character itself")
            index += 2
            continue
        found = _in_class(here) if in_class else _outside(here, pattern[:index])
        if found:
            return found
        if not in_class and here[0] == "[":
            in_class = True
            index += 2 if here[1:2] == "^" else 1
            if pattern[index : index + 1] == "]":
                return f"{here[:1]}]", r"write \] for the bracket itself"
            continue
        in_class = in_class and here[0] != "]"
        index += 1
    return None


def _in_class(here: str) -> tuple[str, str] | None:
    if here[0] == "[":
        return "[ inside brackets", r"write \["
    return (here[:2], "escape the second with a backslash") if here.startswith(_SETS) else None


def _outside(here: str, before: str) -> tuple[str, str] | None:
    if here.startswith("(?") and not here.startswith(_GROUPS):
        return here[:4], _GROUPS_INSTEAD.get(here[:3], "write the letters of both cases, as in [Aa], and no flags")
    if here[0] == "+" and before[-1:] in ("+", "*", "?", "}") and not re.search(r"(?<!\\)(\\\\)*\\.$", before):
        return before[-1] + "+", "leave the second sign out"
    if numbers := re.match(r"\{,(\d+)\}", here):
        return numbers[0], f"write {{0,{numbers[1]}}}"
    return None
