"""What ends a command early: Ctrl-C while it is being loaded or out of evaluated code, and faults of ours."""

import os
import signal
import subprocess
import sys
import time

import pytest

from helpscout_reports.cli import main
from helpscout_reports.cli.interrupts import hold_interrupts

from .test_cli import COMMAND, ENVIRONMENT, run


def test_an_interrupt_waits_for_the_end_of_the_block() -> None:
    """It is raised when the block is through, and the handler is as before; an ignored one stays ignored."""
    done: list[str] = []

    def load() -> None:
        with hold_interrupts():
            os.kill(os.getpid(), signal.SIGINT)
            done.append("the rest")

    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell began this behind it
    try:
        with pytest.raises(KeyboardInterrupt):
            load()
        assert done == ["the rest"]
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with hold_interrupts():
            os.kill(os.getpid(), signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


def test_an_interrupt_while_loading_is_an_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """130 whatever is interrupted: a module of the command line, or what runs before a command does."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("helpscout_reports.cli.root.make_root", interrupted)
    assert main(["reports"]) == 130


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stop_in_a_callback_of_python_is_not_lost(
    number: signal.Signals, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python goes on after what `__del__` raises; the command does not."""

    class Dropped:
        def __del__(self) -> None:
            os.kill(os.getpid(), number)

    def make_root() -> None:
        Dropped()
        time.sleep(10)

    monkeypatch.setattr("helpscout_reports.cli.root.make_root", make_root)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell began this behind it
    try:
        assert _code_of(["reports"]) == code
    finally:
        signal.signal(signal.SIGINT, before)
    assert capsys.readouterr().err == ""


def _code_of(arguments: list[str]) -> object:
    try:
        return main(arguments)
    except SystemExit as end:
        return end.code


def test_a_fault_of_ours_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever a command raises, there is no traceback: exit code 1, and the kind of error in one line."""

    def broken(*_: object) -> None:
        raise OverflowError("date value\nout of range")

    monkeypatch.setattr("helpscout_reports.cli.root.make_root", broken)
    assert main(["reports"]) == 1
    assert capsys.readouterr().err == "helpscout-reports: unexpected error: OverflowError: date value out of range\n"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no timers")
@pytest.mark.parametrize("milliseconds", [1, 40, 80, 120])
def test_no_moment_of_loading_shows_a_traceback(milliseconds: int) -> None:
    """A Ctrl-C so long after the command line began to load: exit code 130, or the command was done before it."""
    send = "lambda *_: os.kill(os.getpid(), signal.SIGINT)"
    prelude = f"import os, signal, sys; signal.signal(signal.SIGALRM, {send})\n"
    prelude += "class Start:\n    def find_spec(name, *_):\n"  # not before `main`, however slow the machine is
    prelude += "        if name == 'helpscout_reports.cli.interrupts':\n"
    prelude += f"            signal.setitimer(signal.ITIMER_REAL, {milliseconds / 1000})\n"
    prelude += "sys.meta_path.insert(0, Start)"
    done = run("company", "overall", "--last", "week", "--sandbox", prelude=prelude)
    assert (done.returncode, done.stderr.strip()) == (130, "")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(
    "command",
    [("company", "overall", "--last", "week"), ("export", "--last", "week", "--output", "week"), ("doctor",)],
    ids=lambda command: command[0],
)
def test_an_interrupt_in_a_compiled_module_is_an_exit_code(command: tuple[str, ...]) -> None:
    """Ctrl-C while TLS is being loaded: a compiled module that is interrupted says that another is missing."""
    prelude = "import os, signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    prelude += "os.environ.update(HELPSCOUT_ACCESS_TOKEN='a', HELPSCOUT_BASE_URL='http://127.0.0.1:9')\n"
    prelude += "class Interrupt:\n    def find_spec(name, *_):\n        if name == '_socket':\n"
    prelude += "            sys.meta_path.remove(Interrupt)\n            os.kill(os.getpid(), signal.SIGINT)\n"
    prelude += "sys.meta_path.insert(0, Interrupt)"
    done = run(*command, prelude=prelude)
    assert (done.returncode, done.stderr.strip()) == (130, "")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupt_out_of_evaluated_code_is_an_exit_code(tmp_path: os.PathLike[str]) -> None:
    """`python -m` ends by the exit code, not by the signal, where the interrupt came out of an eval()."""
    code = "import helpscout_reports.cli.root as root\n"
    code += "def make_root(): eval('stop()', {'stop': stop})\ndef stop(): raise KeyboardInterrupt\n"
    code += "root.make_root = make_root\n"
    module = os.path.join(tmp_path, "sitecustomize.py")
    with open(module, "w", encoding="utf-8") as file:
        file.write(code)
    path = os.pathsep.join([str(tmp_path), ENVIRONMENT["PYTHONPATH"]])
    done = subprocess.run([*COMMAND, "reports"], env=ENVIRONMENT | {"PYTHONPATH": path}, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
