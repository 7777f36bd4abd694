"""A command for each operation, made from the index of the catalogue."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import TYPE_CHECKING, Any

import click

from .. import operations
from .interrupts import hold_interrupts
from .options import command_name, examples, in_kebab_case, sandbox_option
from .output import check_output, choose, note, output_options, write
from .period import check_period, make_period, period_options

if TYPE_CHECKING:
    from helpscout_reports_api.calls.index import Entry
    from helpscout_reports_api.calls.parameter import Parameter

    from .. import HelpScoutReports
    from ..names import Names

_DATES = ("start", "end", "previous_start", "previous_end")
_ALIASES = {"mailboxes": "--inbox", "tags": "--tag", "types": "--channel"}
_LOOKED_UP = ("user", "team", "mailbox", "tag", "folder")
_METAVARS = {"integer": "N", "number": "N", "date": "DAY", "date-time": "INSTANT"}


def make_command(entry: Entry) -> click.Command:
    """The command of an operation."""
    taken = {parameter.name for parameter in entry.parameters}
    dates = period_options() if "start" in taken else []
    for option in dates:
        # Not shown where it means nothing; given all the same, it is refused with a reason.
        option.hidden = option.name == "compare" and "previous_start" not in taken
    options: list[click.Parameter] = list(dates)
    options += [option_of(parameter) for parameter in entry.parameters if parameter.name not in _DATES]
    options += output_options()
    options.append(sandbox_option())

    def callback(**given: Any) -> None:
        run(entry, given)

    text = entry.description
    if entry.documentation:
        text += f"\n\nDocumentation: {entry.documentation}"
    return click.Command(command_name(entry), callback=callback, params=options, help=text,
                         short_help=entry.summary, epilog=examples(example_of(entry)))  # fmt: skip


def run(entry: Entry, given: dict[str, Any]) -> None:
    """Ask for a report and write its tables."""
    form = check_output(given)
    dated = any(parameter.name == "start" for parameter in entry.parameters)
    if dated:
        check_period(given)
        if given["compare"] and not any(parameter.name == "previous_start" for parameter in entry.parameters):
            raise click.UsageError("--compare: this report compares nothing")
    with hold_interrupts():
        from .. import tables
        from ..names import Names
        from .connection import connected

    with connected(given["sandbox"]) as client:
        zone = zone_of(given.get("tz"), client)
        asked: dict[str, Any] = {}
        title, words = entry.summary, ""
        if dated:
            period = make_period(given, zone)
            asked.update(period.dates)
            words, title = period.words, f"{entry.summary}: {period.words}"
        asked.update(arguments_of(entry.parameters, given, Names(client)))
        report = getattr(getattr(client, entry.family), entry.report)
        answer = report(**asked)
        found = choose(tables(answer, asked), given)
    heading = form == "table" and not given["output"]
    if words and heading:
        note(words)
    write(found, form, given["output"], zone, title=title, asked={name: _said(value) for name, value in asked.items()})
    if words and not heading:  # with what is written only: an error is one line
        note(words)


def zone_of(name: str | None, client: HelpScoutReports) -> tzinfo:
    """The zone given, or that of the token's owner."""
    from ..zones import owner_zone, zone_named

    if name:
        return zone_named(name, parameter="--tz")
    zone, unknown = owner_zone(client)
    if unknown:
        note(f"the zone of the token's owner is not known here: {unknown}; times are UTC")
    return zone


def arguments_of(parameters: Iterable[Parameter], given: Mapping[str, Any], names: Names) -> dict[str, Any]:
    """The arguments of the call: names become ids, what is not given is left out."""
    made: dict[str, Any] = {}
    for parameter in parameters:
        value = given.get(_key_of(parameter))
        if parameter.name in _DATES or value is None or value == ():
            continue
        if parameter.refers_to in _LOOKED_UP:
            boxes = made.get("mailboxes", ())
            if parameter.type.endswith("[]"):
                value = names.ids(parameter.refers_to, value, parameter=parameter.name, mailboxes=boxes)
            else:
                value = names.id(parameter.refers_to, value, parameter=parameter.name, mailboxes=boxes)
        elif parameter.type.endswith("[]"):
            apart = parameter.type not in ("string[]", "enum[]")
            value = [parameter.parse(part) for text in value for part in (text.split(",") if apart else [text])]
        elif isinstance(value, str):
            value = parameter.parse(value)
        made[parameter.name] = value
    return made


def option_of(parameter: Parameter) -> click.Option:
    """The option of a parameter, under its name and what people call it."""
    flag = _flag_of(parameter)
    names = [flag, _key_of(parameter), *([_ALIASES[parameter.name]] if parameter.name in _ALIASES else [])]
    kind = parameter.type.removesuffix("[]")
    many = parameter.type.endswith("[]")
    words = parameter.description.partition(". ")[0].rstrip(".") + "."
    if parameter.refers_to in _LOOKED_UP:  # the API takes ids alone
        words = re.sub("^Id(s?) of", r"Name\1 or id\1 of", words)
    elif parameter.name == "page":
        words = "The page to begin with, from 1; those after it come as well."
    settings: dict[str, Any] = {"help": words + (" Repeatable." if many else ""), "multiple": many}
    if kind in ("boolean", "flag") and not many:
        names[0] = f"{flag}/--no-{flag.removeprefix('--')}"
        return click.Option(names, default=None, help=words)
    if parameter.refers_to in _LOOKED_UP:
        settings |= {"metavar": "NAME", "required": parameter.required}
    elif parameter.enum and not many:
        settings |= {"type": click.Choice(parameter.enum), "required": parameter.required}
    elif kind == "integer" and not many:
        settings |= {"type": int, "metavar": "N", "required": parameter.required}
    else:
        settings |= {"metavar": _METAVARS.get(kind, "VALUE"), "required": parameter.required}
    return click.Option(names, **settings)


def example_of(entry: Entry) -> str:
    """A command for a report that runs as it stands, without the name of the program."""
    parts = [f"{entry.family} {command_name(entry)}"]
    for parameter in entry.parameters:
        if parameter.required and parameter.name not in _DATES:
            value = parameter.example[0] if isinstance(parameter.example, tuple) else parameter.example
            flag = _flag_of(parameter)
            negative = f"--no-{flag.removeprefix('--')}"
            if isinstance(value, bool) and not parameter.type.endswith("[]"):
                parts.append(flag if value else negative)
            else:
                parts.append(f"{flag} {shlex.quote(_said(value))}")
    if any(parameter.name == "start" for parameter in entry.parameters):
        parts.append("--last week")
    return " ".join([*parts, "--sandbox"])


@cache
def _own_flags() -> frozenset[str]:
    """The options that every command has."""
    options = [*period_options(), *output_options()]
    return frozenset({"--sandbox", "--help", *(flag for option in options for flag in option.opts)})


def _is_taken(parameter: Parameter) -> bool:
    """Whether every command has an option of the name of a parameter."""
    name = in_kebab_case(parameter.name)
    return not _own_flags().isdisjoint({f"--{name}", f"--no-{name}"})


def _flag_of(parameter: Parameter) -> str:
    """The option of a parameter; `--api-format` where every command has a `--format`."""
    name = in_kebab_case(parameter.name)
    return f"--api-{name}" if _is_taken(parameter) else f"--{name}"


def _key_of(parameter: Parameter) -> str:
    """Where the options of a command have the value of a parameter."""
    return f"api_{parameter.name}" if _is_taken(parameter) else parameter.name


def _said(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def entries_of(family: str) -> dict[str, Entry]:
    """The operations of a family by the name of their command; what the API has given up is no command."""
    return {
        command_name(entry): entry
        for entry in operations.index.values()
        if entry.family == family and not entry.deprecated
    }
