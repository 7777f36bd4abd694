"""`helpscout-reports sandbox`: serve an invented company until Ctrl-C."""

from __future__ import annotations

import signal
from queue import SimpleQueue
from types import FrameType
from typing import TYPE_CHECKING, Any

import click

from ..options import examples, option

if TYPE_CHECKING:
    from ...sandbox import Sandbox

INTERRUPTED = 130


@click.command("sandbox", epilog=examples("sandbox --port 0 --seed 7"))
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
def command(channel: tuple[str, ...], failing: tuple[str, ...], no_docs: bool, **settings: Any) -> int:
    """Serve an invented company on 127.0.0.1, until Ctrl-C."""
    from ...sandbox import Sandbox

    try:
        if channel:
            settings["channels"] = channel
        box = Sandbox(**settings, docs=not no_docs, failing=dict(map(_failure, failing)))
    except ValueError as fault:
        raise click.UsageError(str(fault), click.get_current_context()) from fault
    return _serve(box)


def _failure(text: str) -> tuple[str, int]:
    operation_id, _, status = text.partition("=")
    if not status.isascii() or not status.isdecimal():
        raise ValueError(f"--failing {text!r}: must be an operation and a status, such as docs_overall=500")
    return operation_id, int(status)


def _serve(sandbox: Sandbox) -> int:
    # An event would be locked against the handler of a signal that comes as the wait for it begins.
    signals: SimpleQueue[int] = SimpleQueue()

    def stop(number: int, _frame: FrameType | None) -> None:
        signals.put(number)

    with sandbox as box:
        before: dict[int, Any] = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            print(f"A sandbox of the Help Scout reports is at {box.url} (Ctrl-C stops it). Point your code at it:\n")
            print(f"export HELPSCOUT_BASE_URL={box.url}")
            print("export HELPSCOUT_APP_ID=sandbox")
            print("export HELPSCOUT_APP_SECRET=sandbox", flush=True)
            stopped_by = signals.get()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
    return INTERRUPTED if stopped_by == signal.SIGINT else 0
