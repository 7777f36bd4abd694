"""The help of every command, its examples, and completion in a shell."""

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from helpscout_reports import cli, operations
from helpscout_reports.cli.root import TOOLS, make_root
from helpscout_reports.sandbox import Sandbox

ROOT = Path(__file__).parents[3]
ASKED = {"auth login": "sandbox\nsandbox\n"}  # what is typed


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command and group of commands, by its name."""

    def within(name: str, command: click.Command, context: click.Context) -> Iterator[tuple[str, click.Command]]:
        yield name, command
        if isinstance(command, click.Group):
            for part in command.list_commands(context):
                inner = command.get_command(context, part)
                assert inner is not None
                yield from within(f"{name} {part}".strip(), inner, context)

    root = make_root()
    yield from within("", root, click.Context(root))


COMMANDS = dict(commands())
IS_REPORT = {name: name.partition(" ")[0] not in TOOLS for name in COMMANDS}


@pytest.mark.parametrize("name", ["export", "load"])
def test_many_reports_at_once_have_the_options_of_current_reports(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    """What the deprecated report says of a parameter is not said of others: it is no command and in no export."""
    assert cli.main([name, "--help"]) == 0
    found = " ".join(capfd.readouterr().out.split())
    assert "Whether times run only during the office hours of the account. " in found
    assert "1 or 0" not in found


def test_compare_is_offered_where_there_is_something_to_compare() -> None:
    """The option is in the help of reports that compare, and in no other."""
    for name, command in COMMANDS.items():
        if IS_REPORT[name] and not isinstance(command, click.Group):
            family, report = name.split(" ")
            entry = operations.index[f"{family}_{report.replace('-', '_')}"]
            compares = any(parameter.name == "previous_start" for parameter in entry.parameters)
            assert ("--compare" in helped(name)) == compares, name


def test_an_option_that_takes_names_says_so() -> None:
    """The API takes ids alone, and its words are those of the options; where names do as well, the help says it."""
    told = " ".join(helped("company overall").split())
    assert "--mailboxes, --inbox NAME Names or ids of inboxes; conversations elsewhere do not count." in told
    assert "--user NAME Name or id of the user" in " ".join(helped("user chat").split())
    assert not [name for name in COMMANDS if re.search(r"NAME\s+Ids? of", helped(name))]


def test_a_page_is_where_reading_begins() -> None:
    """`--page` gives that page and all behind it, and its help says so."""
    assert "--page N The page to begin with, from 1; those after it come as well." in " ".join(
        helped("company drilldown").split()
    )


@pytest.mark.parametrize("name", TOOLS)
def test_completion_and_help_say_the_same_of_a_tool(name: str) -> None:
    """The words beside a tool are those of the list of tools, which shells show as well."""
    assert COMMANDS[name].short_help == TOOLS[name][1]


def examples(help_text: str) -> list[str]:
    """The commands that a help shows as examples, each on one line."""
    _, _, block = help_text.partition("Example")
    lines = block.replace("\\\n", " ").splitlines()
    return [line.strip() for line in lines if line.startswith("    helpscout-reports ")]


def helped(name: str) -> str:
    """The help of a command."""
    context = click.Context(COMMANDS[name], info_name="helpscout-reports")
    return COMMANDS[name].get_help(context)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_has_an_example_of_its_command(name: str) -> None:
    """Each begins as its command does."""
    found = examples(helped(name))
    assert found
    for line in found:
        assert line.startswith(f"helpscout-reports {name}".strip())


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """A sandbox for all examples."""
    with Sandbox(rate_limit=1_000_000) as box:
        yield box


@pytest.fixture
def told(box: Sandbox, tmp_path: Path) -> dict[str, str]:
    """An environment with credentials, in which nobody else's files are touched."""
    path = os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])
    return os.environ | {
        "HELPSCOUT_BASE_URL": box.url,
        "HELPSCOUT_APP_ID": "sandbox",
        "HELPSCOUT_APP_SECRET": "sandbox",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "PYTHONPATH": path,
    }


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in COMMANDS if name and not IS_REPORT[name]])
def test_every_example_of_a_tool_runs(name: str, told: dict[str, str], tmp_path: Path) -> None:
    """As it stands, in an empty folder; one that serves does so until Ctrl-C."""
    for line in examples(helped(name)):
        words = shlex.split(line)[1:]
        with subprocess.Popen(
            [sys.executable, "-m", "helpscout_reports.cli", *words],
            cwd=tmp_path, env=told, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        ) as process:  # fmt: skip
            if name == "sandbox":
                assert process.stdout
                assert "sandbox" in process.stdout.readline()
                process.send_signal(signal.SIGINT)
            out, errors = process.communicate(ASKED.get(name, ""), timeout=60)
        assert process.returncode == (130 if name == "sandbox" else 0), errors
        assert "Traceback" not in errors, out


@pytest.mark.slow
def test_every_example_of_a_report_runs(
    box: Sandbox, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The help of each report and of each family, but that the sandbox is the one of this test."""
    for name, value in (("BASE_URL", box.url), ("APP_ID", "sandbox"), ("APP_SECRET", "sandbox")):
        monkeypatch.setenv(f"HELPSCOUT_{name}", value)
    lines = {line for name in COMMANDS if IS_REPORT[name] for line in examples(helped(name))}
    for line in sorted(lines):
        words = [word for word in shlex.split(line)[1:] if word != "--sandbox"]
        assert "--sandbox" in line
        assert cli.main(words) == 0, (line, capfd.readouterr().err)
        capfd.readouterr()


COMPLETE = """
source /dev/stdin <<< "$(helpscout-reports completion bash)"
COMP_WORDS=({words})
COMP_CWORD={place}
_helpscout_reports_completion helpscout-reports
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "expected"),
    [("us", {"user"}), ("user ov", {"overall"}), ("company overall --comp", {"--compare"}),
     ("company overall --compare ", {"previous", "year"}), ("export --ev", {"--every"})],
)  # fmt: skip
def test_bash_completes(typed: str, expected: set[str], told: dict[str, str], tmp_path: Path) -> None:
    """Families, reports, options and their values, as the shell itself asks for them."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash")
    program = tmp_path / "helpscout-reports"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m helpscout_reports.cli "$@"\n')
    program.chmod(0o755)
    words = typed.split(" ")
    script = COMPLETE.format(words=shlex.join(["helpscout-reports", *words]), place=len(words))
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run([bash, "-c", script], capture_output=True, text=True, env=told | {"PATH": path}, timeout=60)
    assert set(done.stdout.split()) == expected, done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(shell: str, capfd: pytest.CaptureFixture[str]) -> None:
    """The script asks the program itself, and a shell that is there takes it."""
    assert cli.main(["completion", shell]) == 0
    script = capfd.readouterr().out
    assert f"_HELPSCOUT_REPORTS_COMPLETE={shell}_complete" in script
    assert re.search(r"\bhelpscout-reports\b", script)
    with contextlib.suppress(FileNotFoundError):
        subprocess.run([shell, "-n"], input=script, text=True, check=True, timeout=30)
