"""The tree of commands: families of reports from the catalogue, and tools. Each is loaded when it is run."""

from __future__ import annotations

from importlib import import_module

import click

from .. import __version__, operations
from .options import command_name, examples

TOOLS = {
    "auth": ("login", "Sign in, see how you are signed in, sign out."),
    "completion": ("completion", "Print what completes commands in bash, zsh or fish."),
    "dashboard": ("dashboard", "Build a page of figures and charts in one file."),
    "doctor": ("doctor", "Check credentials, network, plan and permissions."),
    "export": ("export", "Write many reports, weeks and users to files: Parquet, CSV, Excel."),
    "load": ("load", "Load many reports, weeks and users into DuckDB or another warehouse."),
    "mcp": ("mcp", "Serve the reports to assistants over the Model Context Protocol."),
    "reports": ("listing", "List all reports."),
    "sandbox": ("sandbox", "Serve an invented company on 127.0.0.1, until Ctrl-C."),
    "spec": ("spec", "Print the OpenAPI document, examples inlined."),
}
"""Commands that are no report: the module in `tools/` that has each, and what it does."""


class _Root(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted({*families(), *TOOLS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name in TOOLS:
            module = import_module(f".tools.{TOOLS[cmd_name][0]}", __package__)
            command: click.Command = module.command
            command.short_help = TOOLS[cmd_name][1]  # what completion shows
            return command
        return Family(cmd_name) if cmd_name in families() else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Reports"):
            formatter.write_dl(list(families().items()))
        with formatter.section("Tools"):
            formatter.write_dl([(name, words) for name, (_, words) in sorted(TOOLS.items())])


class Family(click.Group):
    """The reports of one family."""

    def __init__(self, name: str) -> None:
        super().__init__(name, help=families()[name])

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of its reports."""
        from .report import entries_of

        return list(entries_of(str(self.name)))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a report."""
        from .report import entries_of, make_command

        entry = entries_of(str(self.name)).get(cmd_name)
        return None if entry is None else make_command(entry)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Show how one of them is asked for."""
        from .report import entries_of, example_of

        self.epilog = examples(*(example_of(entry) for entry in list(entries_of(str(self.name)).values())[:1]))
        super().format_epilog(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List its reports with their summaries."""
        from .report import entries_of

        with formatter.section("Reports"):
            formatter.write_dl([(name, entry.summary) for name, entry in entries_of(str(self.name)).items()])


def families() -> dict[str, str]:
    """The families that have commands, each with its reports in a few words."""
    found: dict[str, list[str]] = {}
    for entry in operations.index.values():
        if not entry.deprecated:
            found.setdefault(entry.family, []).append(command_name(entry))
    return {family: ", ".join(reports) for family, reports in found.items()}


def make_root() -> click.Group:
    """The command `helpscout-reports`."""
    root = _Root(
        "helpscout-reports",
        help="Reports of Help Scout: `helpscout-reports user overall --user 'Mary Jones' --last month`.",
        epilog=examples("company overall --last week --sandbox"),
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
    )
    return click.version_option(__version__)(root)
