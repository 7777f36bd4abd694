"""A question as an assistant puts it, made into the arguments of a call; everything is checked here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, tzinfo
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from .. import Interval, InvalidRequestError
from ..names import nearest_names
from .catalogue import SHORT, Report, refuse_unknown
from .periods import parse_period, words_of
from .question_error import QuestionError
from .text.customer_text import plain

if TYPE_CHECKING:
    from helpscout_reports_api.calls.parameter import Parameter

    from ..interval import Comparison
    from ..names import AsyncNames

C = TypeVar("C", bound=str)

_NAMED = ("user", "team", "mailbox", "tag", "folder")
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_MOST_ENTRIES, _LONGEST_NAME, _LONGEST_LIST = 100, 60, 500
_COMPARISONS: tuple[Comparison, ...] = ("previous", "year")


@frozen
class Question:
    """What to ask the API, and what was asked in words.

    Attributes:
        values: The arguments of the call.
        asked: The question in words, for the answer.
    """

    values: dict[str, Any]
    asked: dict[str, Any]


def check_arguments(
    tool: str, given: Mapping[str, Any], known: list[str], required: Sequence[str] = ()
) -> dict[str, Any]:
    """The arguments that say something, by their short names; an empty one that is required is one that is missing.

    Raises:
        QuestionError: One of them does not exist, is empty, or is there twice.
    """
    made: dict[str, Any] = {}
    for name, value in given.items():
        short = SHORT.get(name, name)
        if short not in known:
            raise refuse_unknown(name, known, tool)
        if value is None:
            continue
        if value in ("", [], {}) or (isinstance(value, str) and not value.strip()):
            if short in required:
                continue
            # Without it the question would quietly be about everything.
            raise QuestionError(f"{name} is empty; leave it out to ask about everything")
        if short in made:
            raise QuestionError(f"{short} is given twice, as {short} and as {name}")
        made[short] = value
    return made


def check_period(
    report: Report, given: Mapping[str, Any], zone: tzinfo, zone_name: str, today: date
) -> tuple[Question, Interval]:
    """The dates of a question.

    Raises:
        QuestionError: The period is missing or means nothing, or the report cannot compare.
    """
    if "period" not in given:
        raise QuestionError("period is missing; for example 'last week', '2026-10' or '2026-10-01 to 2026-10-15'")
    interval = parse_period(given["period"], zone, today)
    values: dict[str, Any] = {"start": interval.start, "end": interval.end}
    asked: dict[str, Any] = {"report": report.name, "period": words_of(interval), "zone": zone_name}
    if interval.last >= today:
        asked["note"] = "the period is not over yet"
    if (compare := given.get("compare")) is not None:
        to: Comparison = choice("compare", compare, _COMPARISONS)
        if not report.comparable:
            raise QuestionError(f"{report.name} compares nothing; leave compare out, or ask for two periods")
        values.update(interval.compared(to))
        before = interval.previous() if to == "previous" else interval.year_before()
        asked["compared with"] = words_of(before)
    return Question(values, asked), interval


async def check_filters(report: Report, given: Mapping[str, Any], names: AsyncNames) -> Question:
    """What a question filters by: names become ids, and texts the values that the API takes.

    Raises:
        QuestionError: The report takes no such argument, needs one that is missing, or an argument says nothing.
        UnknownNameError: A name is nobody's.
    """
    values: dict[str, Any] = {}
    asked: dict[str, Any] = {}
    for name in given:
        if name not in report.arguments:
            raise refuse_unknown(name, ["period", "compare", *report.arguments], report.name)
    for name, parameter in report.arguments.items():
        if name not in given:
            if parameter.required:
                raise QuestionError(f"{report.name} needs {name}: {_wanted(parameter)}")
            continue
        if parameter.refers_to in _NAMED:
            boxes = values.get("mailboxes", ())
            values[parameter.name], asked[name] = await _ids(name, parameter, given[name], names, boxes)
        else:
            values[parameter.name] = asked[name] = _value(name, parameter, given[name])
    return Question(values, asked)


async def _ids(
    name: str, parameter: Parameter, value: Any, names: AsyncNames, boxes: list[int]
) -> tuple[int | list[int], str]:
    kind = str(parameter.refers_to)
    wanted = names_in(name, value)
    if not parameter.type.endswith("[]") and len(wanted) > 1:
        raise QuestionError(f"{name} takes a single value; ask once for each, or compare_users for several users")
    ids, words = [], []
    for entry in wanted:
        found = await names.ids(kind, [entry], mailboxes=boxes)
        by_name = not isinstance(entry, int) and not entry.replace(",", "").replace(" ", "").isdecimal()
        for number in found:
            words.append(called(await names.name(kind, number) if by_name and kind != "folder" else None, number))
        ids += found
    unique = list(dict.fromkeys(ids))
    if not parameter.type.endswith("[]") and len(unique) > 1:
        raise QuestionError(f"{name} takes a single value; ask once for each, or compare_users for several users")
    return (unique if parameter.type.endswith("[]") else unique[0]), listed(dict.fromkeys(words))


def names_in(name: str, value: Any) -> list[str | int]:
    """The names and ids of an argument that takes one or several.

    Raises:
        QuestionError: Something in it is neither, or it has too many.
    """
    wanted = value if isinstance(value, list) else [value]
    count = 0
    for entry in wanted:
        if isinstance(entry, bool) or not isinstance(entry, str | int) or (isinstance(entry, int) and entry < 0):
            raise QuestionError(f"{name} must be a name or an id, as text or number, or a list of them")
        count += entry.count(",") + 1 if isinstance(entry, str) else 1
    if count > _MOST_ENTRIES:
        raise _too_many(name, count)
    return wanted


def _too_many(name: str, count: int) -> QuestionError:
    return QuestionError(f"{name} has {count:,} entries; at most {_MOST_ENTRIES} are taken")


def listed(words: Iterable[object]) -> str:
    """What was asked for, one after another, and how many more there are than an answer has room for."""
    shown: list[str] = []
    every = list(map(str, words))
    for word in every:
        if sum(map(len, shown)) + len(word) > _LONGEST_LIST:
            return f"{', '.join(shown)}, and {len(every) - len(shown)} more"
        shown.append(word)
    return ", ".join(shown)


def called(name: str | None, number: int) -> str:
    """Something as an answer names it: by its name, where that was looked up, and its id."""
    return f"{plain(name, _LONGEST_NAME)} ({number})" if name else str(number)


def _value(name: str, parameter: Parameter, value: Any) -> Any:
    kind, many = parameter.type.removesuffix("[]"), parameter.type.endswith("[]")
    if many:
        entries = value if isinstance(value, list) else str(value).split(",")
        if len(entries) > _MOST_ENTRIES:
            raise _too_many(name, len(entries))
        return [_item(name, kind, parameter, entry.strip() if isinstance(entry, str) else entry) for entry in entries]
    return _item(name, kind, parameter, value)


def _item(name: str, kind: str, parameter: Parameter, value: Any) -> Any:
    if kind in ("boolean", "flag"):
        found = _TRUTH.get(str(value).strip().lower())
        if found is None:
            raise QuestionError(f"{name} {str(value)[:80]!r} must be true or false")
        return found
    if kind == "enum":
        return choice(name, value, parameter.enum or ())
    if kind == "integer":
        return whole(name, value, parameter.minimum, parameter.maximum)
    if kind in ("number", "date", "date-time") and isinstance(value, str | int | float) and not isinstance(value, bool):
        try:
            return parameter.parse(str(value))
        except InvalidRequestError as fault:
            raise QuestionError(str(fault)) from None
    if not isinstance(value, str):
        raise QuestionError(f"{name} must be text")
    return value


def choice(name: str, value: Any, choices: tuple[C, ...]) -> C:
    """The one of some words that a value means, whatever its case.

    Raises:
        QuestionError: It means none; the message has the nearest five and how many there are.
    """
    text = str(value).strip()
    for candidate in choices:
        if candidate.lower() == text.lower():
            return candidate
    nearest = ", ".join(nearest_names(text, choices))
    raise QuestionError(f"{name} cannot be {text[:80]!r}; nearest: {nearest}; {len(choices)} in all")


def whole(name: str, value: Any, least: float | None = None, most: float | None = None) -> int:
    """A whole number within limits, given as number or text.

    Raises:
        QuestionError: It is none.
    """
    text = str(value).strip()
    if isinstance(value, bool) or not (text.isascii() and text.isdecimal() and len(text) < 19):
        raise QuestionError(f"{name} {text[:80]!r} must be a whole number")
    number = int(text)
    if (least is not None and number < least) or (most is not None and number > most):
        limits = f"{least or 0:.0f} to {most:.0f}" if most is not None else f"at least {least:.0f}"
        raise QuestionError(f"{name} {number} is out of range; {limits}")
    return number


def _wanted(parameter: Parameter) -> str:
    if parameter.refers_to:
        return f"a name or id of a {parameter.refers_to}"
    if parameter.enum:
        return f"one of {', '.join(parameter.enum)}"
    return parameter.description.partition(". ")[0].rstrip(".").lower()
