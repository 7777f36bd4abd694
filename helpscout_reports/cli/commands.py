"""Running a command: exit codes, and errors in one line.

0 done, 1 failed (API, network, data, disk), 2 wrong usage or credentials, 130 interrupted. Errors are one line on
stderr, JSON with `--format json`; never a traceback.
"""

from __future__ import annotations

import os
import signal
import sys
import warnings
from itertools import pairwise
from typing import Any, NoReturn

from .interrupts import hold_interrupts, repeat_lost_interrupts
from .streams.stderr import say
from .streams.stdout import refuse_output_without_stdout

FAILED, MISUSED, INTERRUPTED, TERMINATED = 1, 2, 130, 143


def main(arguments: list[str] | None = None) -> int:
    """Run a command and say how it went, as an exit code."""
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # while it was being loaded, or while its end was told
        code = INTERRUPTED
    if code == INTERRUPTED:
        # An interrupt that came out of an eval() is remembered until the next one, caught or not, and `python -m` would
        # end by the signal in place of the exit code.
        eval("None")
    return code


def _run(given: list[str]) -> int:
    # Read here and not by click: what is wrong may be another option.
    as_json = "--format=json" in given or ("--format", "json") in pairwise(given)

    def complain(message: str, code: int) -> int:
        line = f"helpscout-reports: {message}"
        if as_json:
            import json

            line = json.dumps({"error": message}, ensure_ascii=False)
        say(line.encode("utf-8", "replace").decode())
        return code

    with hold_interrupts():
        try:
            import click
        except ModuleNotFoundError:
            return complain("the command line needs click: pip install 'helpscout-reports[cli]'", FAILED)
        from .. import HelpScoutError
        from .root import make_root

    before = _terminate_by_exception()
    try:
        with warnings.catch_warnings(), repeat_lost_interrupts(), refuse_output_without_stdout():
            warnings.showwarning = _show_warning
            result = make_root().main(given, prog_name="helpscout-reports", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        say(help_wanted.format_message())
        return MISUSED
    except click.UsageError as misuse:
        command = misuse.ctx.command_path if misuse.ctx else "helpscout-reports"
        return complain(f"{one_line(misuse.format_message()).rstrip('.')}; see {command} --help", MISUSED)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; without this Python complains about it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except HelpScoutError as fault:
        return complain(one_line(str(fault)), code_of(fault))
    except (click.ClickException, ModuleNotFoundError, OSError, ValueError) as fault:
        return complain(_sentence(fault), FAILED)
    except Exception as fault:  # a fault of ours: still no traceback
        return complain(f"unexpected error: {type(fault).__name__}: {_sentence(fault)}", FAILED)
    finally:
        if before is not None:
            signal.signal(signal.SIGTERM, before)
    return result if isinstance(result, int) else 0


def code_of(fault: Exception) -> int:
    """The exit code of a command that ends with an error of this library."""
    from .. import AuthenticationError, ConfigurationError, InvalidRequestError, OAuthError

    misused = (ConfigurationError, InvalidRequestError, AuthenticationError, OAuthError)
    return MISUSED if isinstance(fault, misused) else FAILED


def _terminate_by_exception() -> Any:
    """End by an exception on SIGTERM, so that nothing half-written stays behind; gives the handler from before."""

    def stop(*_: object) -> NoReturn:
        raise SystemExit(TERMINATED)

    try:
        return signal.signal(signal.SIGTERM, stop)
    except ValueError:  # not the main thread, where signals are somebody else's
        return None


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    say(f"helpscout-reports: warning: {one_line(str(message))}")


def _sentence(fault: Exception) -> str:
    strerror, filename = getattr(fault, "strerror", None), getattr(fault, "filename", None)
    if strerror:
        return one_line(f"{filename}: {strerror}" if filename else strerror)
    return one_line(str(fault))


def one_line(text: str) -> str:
    """Text on one line, with nothing in it that a terminal obeys."""
    from .streams.safe import safe

    return " ".join(safe(text).split())
