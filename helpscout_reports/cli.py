"""The command line: `helpscout-reports sandbox` and `helpscout-reports spec`.

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted. Errors are one line on stderr.
"""

from __future__ import annotations

import os
import signal
import sys
from threading import Event
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import click

    from .sandbox import Sandbox

FAILED, MISUSED, INTERRUPTED = 1, 2, 130


def main(arguments: list[str] | None = None) -> int:
    """Run a command and say how it went, as an exit code."""
    try:
        import click
    except ModuleNotFoundError:
        return _complain("the command line needs click: pip install 'helpscout-reports[cli]'", FAILED)
    try:
        result = _commands().main(arguments, prog_name="helpscout-reports", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        print(help_wanted.format_message(), file=sys.stderr)
        return MISUSED
    except click.UsageError as misuse:
        return _complain(misuse.format_message(), MISUSED)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; without this Python complains about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except (click.ClickException, ModuleNotFoundError, OSError, ValueError) as fault:
        return _complain(_sentence(fault), FAILED)
    return result if isinstance(result, int) else 0


def _commands() -> click.Group:
    """The commands; click is imported only here, so that the package can be installed without it."""
    import click

    from . import __version__

    @click.group(context_settings={"help_option_names": ["-h", "--help"]})
    @click.version_option(__version__)
    def commands() -> None:
        """Reports of Help Scout: tools of the typed Python client."""

    @commands.command()
    @click.option("--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="0: any free port.")
    @click.option("--seed", type=int, default=1, show_default=True, help="Which help desk to invent.")
    @click.option(
        "--timezone", default="Europe/London", show_default=True, help="The company's time zone, as IANA has it."
    )
    @click.option("--plan", type=click.Choice(["standard", "plus", "pro"]), default="plus", show_default=True)
    @click.option("--rate-limit", type=click.IntRange(1), help="Requests a minute.  [default: what the plan has]")
    @click.option(
        "--latency", type=click.FloatRange(0), default=0.0, show_default=True, help="Seconds that each answer takes."
    )
    @click.option(
        "--token-lifetime",
        type=click.FloatRange(1),
        default=172800.0,
        show_default=True,
        help="Seconds that a token lives.",
    )
    def sandbox(**settings: Any) -> int:
        """Serve a help desk on 127.0.0.1 to try things with, until Ctrl-C."""
        from .sandbox import Sandbox

        try:
            box = Sandbox(**settings)
        except ValueError as fault:
            raise click.UsageError(str(fault)) from fault
        return _serve(box)

    @commands.command()
    @click.option("--format", "kind", type=click.Choice(["yaml", "json"]), default="yaml", show_default=True)
    @click.option("--openapi", type=click.Choice(["3.1", "3.0"]), default="3.1", show_default=True, help="Its version.")
    def spec(kind: str, openapi: str) -> None:
        """Print the OpenAPI document, examples inlined."""
        from helpscout_reports_api.spec import document

        sys.stdout.buffer.write(document(kind, openapi=openapi))
        sys.stdout.flush()

    return commands


def _serve(sandbox: Sandbox) -> int:
    stopped = Event()
    signals: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        signals.append(number)
        stopped.set()

    with sandbox as box:
        before: dict[int, Any] = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            print(f"A sandbox of the Help Scout reports is at {box.url} (Ctrl-C stops it). Point your code at it:\n")
            print(f"export HELPSCOUT_BASE_URL={box.url}")
            print("export HELPSCOUT_APP_ID=sandbox")
            print("export HELPSCOUT_APP_SECRET=sandbox", flush=True)
            stopped.wait()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
    return INTERRUPTED if signal.SIGINT in signals else 0


def _sentence(fault: Exception) -> str:
    text = getattr(fault, "strerror", None) or str(fault)
    return " ".join(str(text).split())


def _complain(message: str, code: int) -> int:
    print(f"helpscout-reports: {message}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
