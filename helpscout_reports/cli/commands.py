"""The command line: `helpscout-reports sandbox` and `helpscout-reports spec`.

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted. Errors are one line on stderr, JSON with `--format json`.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from itertools import pairwise
from threading import Event
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import click

    from ..sandbox import Sandbox

Command = TypeVar("Command", bound="Callable[..., Any]")

FAILED, MISUSED, INTERRUPTED = 1, 2, 130


def main(arguments: list[str] | None = None) -> int:
    """Run a command and say how it went, as an exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    # Read here and not by click: what is wrong may be another option.
    as_json = "--format=json" in given or ("--format", "json") in pairwise(given)

    def complain(message: str, code: int) -> int:
        line = json.dumps({"error": message}, ensure_ascii=False) if as_json else f"helpscout-reports: {message}"
        print(line, file=sys.stderr)
        return code

    try:
        import click
    except ModuleNotFoundError:
        return complain("the command line needs click: pip install 'helpscout-reports[cli]'", FAILED)
    try:
        result = _commands().main(given, prog_name="helpscout-reports", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        print(help_wanted.format_message(), file=sys.stderr)
        return MISUSED
    except click.UsageError as misuse:
        command = misuse.ctx.command_path if misuse.ctx else "helpscout-reports"
        return complain(f"{misuse.format_message().rstrip('.')}; see {command} --help", MISUSED)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; without this Python complains about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except (click.ClickException, ModuleNotFoundError, OSError, ValueError) as fault:
        return complain(_sentence(fault), FAILED)
    return result if isinstance(result, int) else 0


def _commands() -> click.Group:
    """The commands; click is imported only here, so that the package can be installed without it."""
    import click

    from .. import __version__

    @click.group(context_settings={"help_option_names": ["-h", "--help"]})
    @click.version_option(__version__)
    def commands() -> None:
        """Reports of Help Scout: tools of the typed Python client."""

    def option(name: str, kind: Any, default: Any, words: str, **more: Any) -> Callable[[Command], Command]:
        return click.option(name, type=kind, default=default, show_default=default is not None, help=words, **more)

    @commands.command()
    @option("--port", click.IntRange(0, 65535), 8080, "Port to listen on; 0: any free one.", metavar="N")
    @option("--seed", int, 1, "Which company to invent.", metavar="N")
    @option("--timezone", str, "Europe/London", "The company's time zone, as IANA has it.", metavar="NAME")
    @option("--plan", click.Choice(["standard", "plus", "pro"]), "plus", "The company's plan; standard has no reports.")
    @option("--rate-limit", click.IntRange(1), None, "Requests a minute.  [default: what the plan has]", metavar="N")
    @option("--latency", click.FloatRange(0), 0.0, "Seconds added to each answer.", metavar="SECONDS")
    @option("--token-lifetime", click.FloatRange(1), 172800.0, "Seconds for which a token is valid.", metavar="SECONDS")
    @option("--users", click.IntRange(0, 1000), 12, "Number of users.", metavar="N")
    @option("--tags", click.IntRange(0, 10_000), 59, "Number of tags.", metavar="N")
    @option("--channel", click.Choice(["email", "chat", "phone"]), None, "A channel it has; repeatable.", multiple=True)
    @click.option("--no-docs", is_flag=True, help="An account without Docs sites.")
    @click.option("--empty", is_flag=True, help="Nothing has happened yet.")
    @click.option("--hostile-names", is_flag=True, help="Names with markup, formulas and unusual characters.")
    @click.option("--lean", is_flag=True, help="Answers with required fields only.")
    @option(
        "--failing",
        str,
        None,
        "An operation that always fails, as in docs_overall=500; repeatable.",
        metavar="FAILURE",
        multiple=True,
    )
    def sandbox(channel: tuple[str, ...], failing: tuple[str, ...], no_docs: bool, **settings: Any) -> int:
        """Serve an invented company on 127.0.0.1, until Ctrl-C."""
        from ..sandbox import Sandbox

        try:
            if channel:
                settings["channels"] = channel
            box = Sandbox(**settings, docs=not no_docs, failing=dict(map(_failure, failing)))
        except ValueError as fault:
            raise click.UsageError(str(fault), click.get_current_context()) from fault
        return _serve(box)

    @commands.command()
    @option("--format", click.Choice(["yaml", "json"]), "yaml", "How it is written.")
    @option("--openapi", click.Choice(["3.1", "3.0"]), "3.1", "Version of OpenAPI it is written in.")
    @option("--wire", click.Choice(["typed", "text"]), "typed", "Dates and lists as such, or as text with a pattern.")
    def spec(format: str, openapi: str, wire: str) -> None:
        """Print the OpenAPI document, examples inlined."""
        from helpscout_reports_api.spec import document

        if sys.stdout is None:  # as Python has it when the shell has closed it: `>&-`
            raise click.ClickException("there is no standard output to write to")
        sys.stdout.buffer.write(document(format, openapi=openapi, wire=wire))
        sys.stdout.flush()

    return commands


def _failure(text: str) -> tuple[str, int]:
    operation_id, _, status = text.partition("=")
    if not status.isascii() or not status.isdecimal():
        raise ValueError(f"--failing {text!r}: must be an operation and a status, such as docs_overall=500")
    return operation_id, int(status)


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
