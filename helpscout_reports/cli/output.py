"""Where the tables of an answer go: the terminal, standard output, or a file."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Mapping
from datetime import tzinfo
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from .options import personal_option, refuse_empty
from .streams.safe import safe
from .streams.stderr import say

if TYPE_CHECKING:
    from .. import Table

FORMATS = ("table", "csv", "json", "jsonl", "xlsx", "parquet")
_ENDINGS = {f".{name}": name for name in FORMATS[1:]}
_BINARY = ("xlsx", "parquet")


def output_options() -> list[click.Option]:
    """The options of a command that shows tables."""
    return [
        click.Option(["--format"], type=click.Choice(FORMATS), help="How it is written.  [default: table]"),
        click.Option(["--table"], metavar="NAME", help="Write this table alone."),
        click.Option(
            ["--output"],
            metavar="FILE",
            type=click.Path(),
            callback=lambda _context, _option, value: None if value == "-" else value,
            help="Write to a file; its ending tells the format. - is standard output.",
        ),
        personal_option(),
    ]


def check_output(given: Mapping[str, Any]) -> str:
    """The format that the options mean; before anything is sent.

    Raises:
        UsageError: They contradict one another, or the format needs a file.
    """
    wanted, output = given["format"], given["output"]
    refuse_empty(given, "output")  # without the option the answer would go elsewhere
    suffix = Path(output).suffix.lower() if output else ""
    told = _ENDINGS.get(suffix)
    if wanted and told and wanted != told:
        raise click.UsageError(f"--output {output!r} ends in {suffix}, and --format is {wanted}")
    if output and not wanted and told is None and suffix:
        raise click.UsageError(f"--output {output!r}: the ending tells no format; one of {', '.join(_ENDINGS)}")
    if output:
        from ..files.replace import resolved

        resolved(output)  # for what it refuses, before anything is asked for
    form = wanted or told or "table"
    if form in _BINARY and not output:
        raise click.UsageError(f"--format {form} needs --output FILE")
    return str(form)


def choose(tables: dict[str, Table], given: Mapping[str, Any]) -> dict[str, Table]:
    """The tables that are wanted.

    Raises:
        UsageError: There is no table of that name.
    """
    if given["no_personal"]:
        tables = {name: table.without_personal() for name, table in tables.items()}
    name = given["table"]
    if name is None:
        return tables
    if name not in tables:
        raise click.UsageError(f"--table {name!r}: there is no such table; one of {', '.join(tables)}")
    return {name: tables[name]}


def write(
    tables: dict[str, Table], form: str, output: str | None, zone: tzinfo, *, title: str, asked: Mapping[str, str]
) -> None:
    """Write tables in a format, to a file or to standard output.

    Raises:
        OSError: They cannot be written; an old file is as it was.
    """
    private = any(column.personal for table in tables.values() for column in table.columns)
    if form == "xlsx":
        from ..files.xlsx import write_xlsx

        write_xlsx(tables, str(output), zone=zone, title=title, private=private)
    elif form == "parquet":
        from ..files.parquet import write_parquet, write_parquet_folder

        if len(tables) == 1:
            write_parquet(next(iter(tables.values())), str(output), asked=asked, private=private)
        else:
            write_parquet_folder(tables, str(output), asked=asked, private=private)
    else:
        _write_text(tables, form, output, zone, private)
    main, *others = tables
    if others and form in ("table", "csv", "jsonl"):
        note(f"this is the table {main}; --table gives the others: {', '.join(others)}")


def note(text: str) -> None:
    """Say something beside the answer: on standard error, in one line."""
    say(safe(text))


def _write_text(tables: dict[str, Table], form: str, output: str | None, zone: tzinfo, private: bool) -> None:
    from ..files import replace_file, write_csv, write_json, write_jsonl
    from .streams.terminal import wants_colour, write_table

    main = next(iter(tables.values()))
    writers: dict[str, Callable[[IO[str]], None]] = {
        "csv": partial(write_csv, main),
        "jsonl": partial(write_jsonl, main),
        "json": partial(write_json, tables),
        "table": partial(write_table, main, zone=zone, colour=wants_colour() and not output),
    }
    if output:
        with replace_file(output, private=private) as beside, beside.open("w", encoding="utf-8", newline="") as stream:
            writers[form](stream)
        return
    if form == "table":
        writers[form](sys.stdout)
    else:
        sys.stdout.flush()
        # UTF-8 whatever the locale: these are data for programs.
        stream = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="", write_through=True)
        try:
            writers[form](stream)
        finally:
            stream.detach()
    sys.stdout.flush()
