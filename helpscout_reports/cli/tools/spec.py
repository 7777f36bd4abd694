"""`helpscout-reports spec`: print the OpenAPI document, or the manifest for Airbyte that is made from it."""

from __future__ import annotations

import sys

import click
from click.core import ParameterSource

from ..options import examples, option


@click.command("spec", epilog=examples("spec --format json --openapi 3.0", "spec --airbyte"))
@option("--format", click.Choice(["yaml", "json"]), "yaml", "How it is written.")
@option("--openapi", click.Choice(["3.1", "3.0"]), "3.1", "Version of OpenAPI it is written in.")
@option("--wire", click.Choice(["typed", "text"]), "typed", "Dates and lists as such, or as text with a pattern.")
@click.option("--airbyte", is_flag=True, help="A declarative manifest for Airbyte instead, a stream for each report.")
@click.pass_context
def command(context: click.Context, format: str, openapi: str, wire: str, airbyte: bool) -> None:
    """Print the OpenAPI document, examples inlined."""
    from helpscout_reports_api import spec

    for name in ("openapi", "wire"):
        if airbyte and context.get_parameter_source(name) is not ParameterSource.DEFAULT:
            raise click.UsageError(f"--{name} is for the OpenAPI document and cannot be combined with --airbyte")
    sys.stdout.buffer.write(spec.airbyte(format) if airbyte else spec.document(format, openapi=openapi, wire=wire))
    sys.stdout.flush()
