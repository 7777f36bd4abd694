"""`helpscout-reports spec`: print the OpenAPI document."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound="Callable[..., Any]")


def _option(name: str, kind: Any, default: Any, words: str, **more: Any) -> Callable[[Command], Command]:
    return click.option(name, type=kind, default=default, show_default=default is not None, help=words, **more)


@click.command("spec")
@_option("--format", click.Choice(["yaml", "json"]), "yaml", "How it is written.")
@_option("--openapi", click.Choice(["3.1", "3.0"]), "3.1", "Version of OpenAPI it is written in.")
@_option("--wire", click.Choice(["typed", "text"]), "typed", "Dates and lists as such, or as text with a pattern.")
def command(format: str, openapi: str, wire: str) -> None:
    """Print the OpenAPI document, examples inlined."""
    from helpscout_reports_api.spec import document

    if sys.stdout is None:  # as Python has it when the shell has closed it: `>&-`
        raise click.ClickException("there is no standard output to write to")
    sys.stdout.buffer.write(document(format, openapi=openapi, wire=wire))
    sys.stdout.flush()
