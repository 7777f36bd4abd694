"""`helpscout-reports reports`: what there is to ask for."""

from __future__ import annotations

import json

import click

from ... import operations
from ..options import command_name, examples


@click.command(
    "reports",
    help="List all reports: command, summary, whether it comes in pages.",
    epilog=examples("reports --format json"),
)
@click.option(
    "--format", type=click.Choice(["table", "json"]), default="table", show_default=True, help="How it is written."
)
def command(format: str) -> None:
    """List all reports."""
    entries = [entry for entry in operations.index.values() if not entry.deprecated]
    if format == "json":
        click.echo(
            json.dumps(
                [
                    {
                        "report": entry.operation_id,
                        "command": f"{entry.family} {command_name(entry)}",
                        "summary": entry.summary,
                        "paged": entry.paged,
                        "parameters": [parameter.name for parameter in entry.parameters],
                        "documentation": entry.documentation,
                    }
                    for entry in entries
                ],
                indent=1,
            )
        )
        return
    commands = [f"{entry.family} {command_name(entry)}" for entry in entries]
    width = max(map(len, commands))
    for entry, name in zip(entries, commands, strict=True):
        click.echo(f"{name:<{width}}  {entry.summary}{' (in pages)' if entry.paged else ''}")
