"""`helpscout-reports completion`: what makes a shell complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from ..options import examples

PROGRAM = "helpscout-reports"
VARIABLE = "_HELPSCOUT_REPORTS_COMPLETE"

_HELP = """Print a script that makes a shell complete commands and options.

\b
bash: add to ~/.bashrc             eval "$(helpscout-reports completion bash)"
zsh: add to ~/.zshrc               eval "$(helpscout-reports completion zsh)"
fish: add to config.fish           helpscout-reports completion fish | source
"""


@click.command(
    "completion",
    help=_HELP,
    epilog=examples("completion bash"),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the script for a shell."""
    made = get_completion_class(shell)
    assert made is not None
    # Formatted here, not by `source()`: that asks the bash of this machine for its version, which need not be there.
    script = made(context.find_root().command, {}, PROGRAM, VARIABLE)
    click.echo(script.source_template % script.source_vars())
