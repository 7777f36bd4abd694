"""`helpscout-reports spec`: print the OpenAPI document."""

from __future__ import annotations

import sys

import click

from ..options import examples, option


@click.command("spec", epilog=examples("spec --format json --openapi 3.0"))
@option("--format", click.Choice(["yaml", "json"]), "yaml", "How it is written.")
@option("--openapi", click.Choice(["3.1", "3.0"]), "3.1", "Version of OpenAPI it is written in.")
@option("--wire", click.Choice(["typed", "text"]), "typed", "Dates and lists as such, or as text with a pattern.")
def command(format: str, openapi: str, wire: str) -> None:
    """Print the OpenAPI document, examples inlined."""
    from helpscout_reports_api.spec import document

    if sys.stdout is None:  # as Python has it when the shell has closed it: `>&-`
        raise click.ClickException("there is no standard output to write to")
    sys.stdout.buffer.write(document(format, openapi=openapi, wire=wire))
    sys.stdout.flush()
