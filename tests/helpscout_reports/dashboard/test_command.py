"""`helpscout-reports dashboard`: what it writes, what it says, how it ends, and what it leaves alone."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from helpscout_reports.cli import main
from helpscout_reports.sandbox import Sandbox

PERIOD = ["--from", "2026-07-01", "--to", "2026-09-30"]


@pytest.fixture(scope="module")
def running() -> Iterator[Sandbox]:
    """A company without conversations: its page has no charts, and takes no time."""
    with Sandbox(empty=True, rate_limit=100_000) as box:
        yield box


@pytest.fixture
def box(running: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The company, with nothing asked or set up, as the account of the environment."""
    running.reset()
    for name, value in (("BASE_URL", running.url), ("APP_ID", "id"), ("APP_SECRET", "secret")):
        monkeypatch.setenv(f"HELPSCOUT_{name}", value)
    return running


def reports(box: Sandbox) -> list[str]:
    """The calls of the API so far, without those for a token."""
    return [request.operation_id or "" for request in box.requests if "/oauth2/" not in request.path]


@pytest.mark.slow
@pytest.mark.promise("Dashboard")
@pytest.mark.parametrize(
    "more",
    [
        [],
        ["--tz", "Europe/London"],
        ["--comments", "--tz", "UTC"],
        ["--channel", "chat"],
        ["--user", "2", "--tz", "UTC"],
        ["--inbox", "1", "--tag", "2"],
        ["--compare", "year"],
    ],
)
def test_a_dry_run_says_how_many_calls_it_takes(
    more: list[str], box: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--dry-run` sends nothing and needs no output; what it says is what is sent then."""
    assert main(["dashboard", *PERIOD, *more, "--dry-run"]) == 0
    found = re.match(r"(\d+) calls: ", capsys.readouterr().out)
    assert found
    assert box.requests == []
    assert main(["dashboard", *PERIOD, *more, "--output", str(tmp_path / "report.html")]) == 0
    assert len(reports(box)) == int(found[1])


def test_one_report_serves_all_users(box: Sandbox, tmp_path: Path) -> None:
    """Users come from the report of the company; no report is asked for twice over the same range."""
    assert main(["dashboard", *PERIOD, "--output", str(tmp_path / "report.html")]) == 0
    assert not [name for name in reports(box) if name.startswith("user_")]
    asked = [(request.operation_id, str(request.query)) for request in box.requests]
    assert len(asked) == len(set(asked))


def test_filters_reach_every_report_that_takes_them(box: Sandbox, tmp_path: Path) -> None:
    """`--inbox`, `--tag` and `--channel` filter each report that knows them, and stand on the page."""
    arguments = ["--inbox", "1", "--tag", "2", "--channel", "chat", "--output", str(tmp_path / "report.html")]
    assert main(["dashboard", *PERIOD, *arguments]) == 0
    sent = {request.operation_id: dict(parse_qsl(str(request.query))) for request in box.requests}
    assert sent["company_overall"] | {"mailboxes": "1", "tags": "2", "types": "chat"} == sent["company_overall"]
    assert "types" not in sent["chat_overall"]
    assert "email_overall" not in sent
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    for word in ("Europe/London", "1\xa0Jul\xa02026 to 30\xa0Sep\xa02026", "<dt>Channel</dt><dd><bdi>chat</bdi>"):
        assert word in html


@pytest.mark.slow
@pytest.mark.promise("Dashboard")
def test_a_report_that_fails_is_a_note_and_with_strict_a_failure(
    box: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A report fails: the page has a note in its place; the exit code is 0, and 1 with `--strict`."""
    output = tmp_path / "report.html"
    for arguments, code in ([], 0), (["--strict"], 1):
        box.fail("docs_overall", 403, times=None)
        assert main(["dashboard", *PERIOD, "--output", str(output), *arguments]) == code
        box.reset()
        assert "docs_overall did not come" in capsys.readouterr().err
        assert "docs overall did not come: " in output.read_text(encoding="utf-8")
        output.unlink()


@pytest.mark.slow
@pytest.mark.promise("Dashboard")
def test_what_cannot_be_built_leaves_the_old_file(
    box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No report came, the credentials are wrong, the disk fails: one line, and the old file is as it was."""
    output = tmp_path / "report.html"
    output.write_text("old", encoding="utf-8")
    command = ["dashboard", *PERIOD, "--output", str(output)]
    with Sandbox(plan="standard") as poor:
        monkeypatch.setenv("HELPSCOUT_BASE_URL", poor.url)
        assert main(command) == 1
    monkeypatch.setenv("HELPSCOUT_BASE_URL", box.url)
    box.fail("oauth_token", 401, times=None)
    assert main(command) == 2
    box.reset()
    with monkeypatch.context() as broken:
        broken.setattr("os.replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device", "x")))
        assert main(command) == 1
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 3, errors
    assert all(line.startswith("helpscout-reports: ") for line in errors)
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    assert output.read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        (["--last", "week"], 2, "--output"),
        (["--last", "week", "--output", "{}/a.html", "--sort", "height"], 2, "'height'"),
        (["--last", "week", "--output", "{}/a.html", "--locale", "xx"], 2, "'xx'"),
        (["--last", "week", "--output", "{}/a.html", "--channel", "fax"], 2, "'fax'"),
        (["--output", "{}/a.html"], 2, "period"),
        (["--last", "week", "--output", "{}/no/a.html"], 1, "folder is missing"),
        (["--last", "week", "--output", "{}"], 1, "is a folder"),
        (["--last", "week", "--output", "", "--png", "{}"], 2, "--output is empty"),
        (["--last", "week", "--email", "-"], 2, "--email -: this is not written to standard output"),
        (["--last", "week", "--output", "{}/a.html", "--email", "{}/./a.html"], 2, "name the same file"),
        (["--last", "week", "--output", "{}/a.html", "--tz", ""], 2, "--tz is empty"),
        (["--last", "week", "--png", "/dev/null"], 1, "/dev/null"),
    ],
)
def test_what_makes_no_sense_is_one_line_before_anything_is_sent(
    arguments: list[str],
    code: int,
    named: str,
    box: Sandbox,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit code 2 for wrong usage, 1 for what cannot be written; nothing was asked."""
    assert main(["dashboard", *(argument.format(tmp_path) for argument in arguments)]) == code
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert named in error
    assert box.requests == []


@pytest.mark.parametrize(("locked", "code"), [("shared", 0), ("slides", 1)])
def test_pictures_need_a_folder_that_can_be_written_to(
    locked: str, code: int, box: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only where the folder itself cannot be written to is it refused; what holds it, such as `/`, need not be."""
    folder = tmp_path / "shared" / "slides"
    folder.mkdir(parents=True)
    # Modes are nothing to root, as whom tests may run.
    monkeypatch.setattr("os.access", lambda path, mode: mode != os.W_OK or Path(path).name != locked)
    assert main(["dashboard", *PERIOD, "--png", str(folder)]) == code
    assert bool(box.requests) == (code == 0)


def test_names_that_nobody_has_are_wrong_usage(
    box: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An unknown name is exit code 2, with those that are near."""
    output = str(tmp_path / "a.html")
    assert main(["dashboard", *PERIOD, "--user", "Nobody Atall", "--output", output]) == 2
    assert "Nobody Atall" in capsys.readouterr().err
    assert box.requests


@pytest.mark.parametrize("library", ["altair", "vl_convert", "jinja2"])
def test_without_the_extra_it_says_what_to_install(
    library: str, box: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing library is named together with the extra, before anything is sent."""
    monkeypatch.setitem(sys.modules, library, None)
    assert main(["dashboard", *PERIOD, "--output", "report.html"]) == 1
    expected = f"the dashboard needs {library}: pip install 'helpscout-reports[dashboard]'\n"
    assert capsys.readouterr().err == f"helpscout-reports: {expected}"
    assert box.requests == []


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")
@pytest.mark.parametrize(("arguments", "private"), [([], False), (["--comments"], True)])
def test_what_is_personal_is_for_its_owner_alone(
    arguments: list[str], private: bool, box: Sandbox, tmp_path: Path
) -> None:
    """A page and a mail with customers' names are files of mode 0600, others are not."""
    page, mail = tmp_path / "report.html", tmp_path / "report.eml"
    assert main(["dashboard", *PERIOD, *arguments, "--output", str(page), "--email", str(mail)]) == 0
    assert box.requests
    for path in (page, mail):
        assert (stat.S_IMODE(path.stat().st_mode) == 0o600) == private
