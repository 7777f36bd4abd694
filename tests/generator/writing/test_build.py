"""The output is replaced as a whole or not at all, is the same every time, and every difference is reported."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.__main__ import main
from generator.errors import GenerationError
from generator.writing.output import OUT, ROOT, SPEC, build, check
from generator.writing.project import HEADER, RUNTIME, TEMPLATES, ReportsProject, runtime_modules
from generator.writing.work_folder import work_folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder for the output that does not exist yet."""
    return tmp_path / "out" / "package"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.slow
def test_the_committed_package_is_what_the_specification_gives(tmp_path: Path) -> None:
    """Built from nothing, the package has the bytes that are committed."""
    build(SPEC, tmp_path / "helpscout_reports_api")
    committed = {name: data for name, data in contents(OUT).items() if "__pycache__" not in name}
    assert contents(tmp_path / "helpscout_reports_api") == committed


@pytest.mark.slow
def test_a_second_build_changes_nothing(mini: dict[str, Any], write: Any, out: Path) -> None:
    """Building twice gives the same bytes and says that nothing changed."""
    assert build(write(mini), out)
    first = contents(out)
    assert build(write(mini), out) == []
    assert contents(out) == first


@pytest.mark.slow
def test_every_difference_is_reported(mini: dict[str, Any], write: Any, out: Path) -> None:
    """An edited, a missing and an extra file are each named by the check, and mended by a build."""
    spec = write(mini)
    build(spec, out)
    (out / "errors.py").write_text("# edited\n")
    (out / "calls" / "rule.py").unlink()
    (out / "models" / "surplus.py").write_text("")
    expected = ["missing: calls/rule.py", "stale or edited: errors.py", "extra: models/surplus.py"]
    assert check(spec, out) == expected
    assert build(spec, out) == expected
    assert check(spec, out) == []


@pytest.mark.slow
def test_the_check_command_says_what_to_run(mini: dict[str, Any], write: Any, out: Path, capsys: Any) -> None:
    """`check` exits 1, lists the stale file and names the command that mends it; 0 when all is current."""
    spec = write(mini)
    build(spec, out)
    assert main(["check", "--spec", str(spec), "--out", str(out)]) == 0
    (out / "errors.py").write_text("# edited\n")
    assert main(["check", "--spec", str(spec), "--out", str(out)]) == 1
    printed = capsys.readouterr()
    assert "stale or edited: errors.py" in printed.out
    assert "make generate" in printed.err


@pytest.mark.slow
@pytest.mark.promise("Generator and spec")
def test_a_build_removes_what_an_older_one_left(mini: dict[str, Any], write: Any, out: Path) -> None:
    """Files of a report that is gone from the specification do not stay behind."""
    mini["paths"]["/v2/reports/old"] = json.loads(json.dumps(mini["paths"]["/v2/reports/user"]))
    mini["paths"]["/v2/reports/old"]["get"]["operationId"] = "user_old"
    build(write(mini), out)
    assert (out / "reports" / "user" / "old.py").is_file()
    del mini["paths"]["/v2/reports/old"]
    build(write(mini), out)
    assert not (out / "reports" / "user" / "old.py").exists()


@pytest.mark.slow
@pytest.mark.promise("Generator and spec")
def test_a_failing_build_leaves_the_old_output_alone(mini: dict[str, Any], write: Any, out: Path) -> None:
    """After a refused specification the previous output is untouched and no litter lies beside it."""
    build(write(mini), out)
    before = contents(out)
    mini["paths"]["/v2/reports/user"]["get"]["operationId"] = "bad"
    with pytest.raises(GenerationError):
        build(write(mini), out)
    assert contents(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["package"]


@pytest.mark.promise("Generator and spec")
def test_a_folder_that_was_not_generated_is_not_replaced(mini: dict[str, Any], write: Any, out: Path) -> None:
    """A folder with somebody's files in it is refused and kept."""
    out.mkdir(parents=True)
    (out / "thesis.txt").write_text("years of work")
    with pytest.raises(GenerationError, match="not generated"):
        build(write(mini), out)
    assert (out / "thesis.txt").read_text() == "years of work"


def test_an_unknown_template_folder_is_refused(mini: dict[str, Any], write: Any, out: Path) -> None:
    """A template folder that is not there is an error, not a reason to use other templates."""
    with pytest.raises(GenerationError, match="no such template folder"):
        build(write(mini), out, out / "templates")
    assert not out.exists()


@pytest.mark.parametrize("name", [path.relative_to(RUNTIME).as_posix() for path in runtime_modules()])
def test_the_runtime_is_copied_as_it_stands(name: str) -> None:
    """Each module of `generator/runtime` is in the package, with the banner above it and not a byte changed."""
    assert (OUT / name).read_text() == f"{HEADER}\n{(RUNTIME / name).read_text()}"


def test_no_template_is_without_something_to_fill_in() -> None:
    """A file whose only Jinja is the banner is plain Python, and belongs in `generator/runtime`."""
    for template in TEMPLATES.iterdir():
        assert re.search(r"{[{%]", template.read_text().replace("{{ header }}", "")), template.name


@pytest.mark.slow
def test_the_specification_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One run makes the package, the page and the summary from one surface."""
    made: list[ReportsProject] = []
    init = ReportsProject.__init__

    def counted(self: ReportsProject, **given: Any) -> None:
        made.append(self)
        init(self, **given)

    monkeypatch.setattr(ReportsProject, "__init__", counted)
    assert main(["build", "--out", str(tmp_path / "package"), "--reference", str(tmp_path / "reference.md")]) == 0
    assert len(made) == 1


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A copy of our templates, to be changed."""
    return Path(shutil.copytree(TEMPLATES, tmp_path / "templates"))


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(path.name for path in TEMPLATES.iterdir()))
def test_no_template_is_inherited(name: str, mini: dict[str, Any], write: Any, out: Path, templates: Path) -> None:
    """Each template is ours: without it the build stops, even where the tool has one of that name."""
    mini["paths"]["/v2/reports/user"]["get"]["parameters"][0]["schema"]["items"] = {
        "$ref": "#/components/schemas/Channel"
    }
    mini["components"]["schemas"]["Channel"] = {"type": "string", "enum": ["email", "chat"]}
    (templates / name).unlink()
    with pytest.raises(GenerationError, match=f"{name}: is missing"):
        build(write(mini), out, templates)
    assert not out.exists()


@pytest.mark.parametrize(
    ("addition", "message"),
    [
        ("{{ surface.no_such_name }}", "no_such_name"),
        ("{{ surface.operations }}", "would print a list"),
        ("{{ surface.operations[0] }}", "would print a OperationShape"),
        ("{{ openapi.title }}", "would print a UntrustedString"),
        ("{{ none }}", "would print a NoneType"),
        ('{{ "<a.B object at 0x7f00>" }}', "printed an object"),
        ("{% if %}", "Expected an expression"),
        ("def (", "not sound Python"),
    ],
)
def test_a_template_that_prints_nonsense_is_refused(
    addition: str, message: str, mini: dict[str, Any], write: Any, out: Path, templates: Path
) -> None:
    """An undefined name, an object's repr or broken Python in the output stops the build; nothing is written."""
    template = templates / "server.py.jinja"
    template.write_text(template.read_text() + addition)
    with pytest.raises(GenerationError, match=message):
        build(write(mini), out, templates)
    assert not out.exists()


@pytest.mark.slow
def test_the_commands_work_as_a_module(tmp_path: Path) -> None:
    """`python -m generator build` prints one line and exits 1 when it refuses, without a traceback."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text("openapi: 3.1.0\nopenapi: 3.1.0\n")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--spec", str(spec), "--out", str(tmp_path / "out")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "error: openapi.yaml, line 2: the key 'openapi' is given twice\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.parametrize("renames", [0, 1, 2])
def test_an_interrupt_between_old_and_new_keeps_one_of_them(
    renames: int, mini: dict[str, Any], write: Any, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while the output is swapped leaves the old one or the new one, whole, and no litter."""
    build(write(mini), out)
    before = contents(out)
    mini["info"]["title"] = "Renamed"
    done: list[str] = []

    def interrupted(rename: Callable[[Path, Path], None]) -> Callable[[Path, Path], None]:
        def wrapped(source: Path, target: Path) -> None:
            if len(done) == renames == 0:
                done.append("interrupted")
                raise KeyboardInterrupt
            rename(source, target)
            done.append(source.name)
            if len(done) == renames:
                raise KeyboardInterrupt

        return wrapped

    monkeypatch.setattr("generator.writing.output.os.rename", interrupted(os.rename))
    with pytest.raises(KeyboardInterrupt):
        build(write(mini), out)
    assert (contents(out) == before) is (renames < 2)
    assert contents(out).keys() == before.keys()
    assert [path.name for path in out.parent.iterdir()] == ["package"]


@pytest.mark.slow
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stopped_build_changes_nothing_and_says_nothing(number: signal.Signals, code: int, out: Path) -> None:
    """Stopped in the middle of its work, `build` ends without a traceback, an output, or litter."""
    prelude = (
        "import os, runpy, sys; from generator.writing import output; format = output._format\n"
        f"def stopped(folder): os.kill(os.getpid(), {int(number)}); format(folder)\n"
        f"output._format = stopped; sys.argv[1:] = ['build', '--out', {str(out)!r}]\n"
        "runpy.run_module('generator', run_name='__main__', alter_sys=True)"
    )
    done = subprocess.run([sys.executable, "-c", prelude], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")
    assert list(out.parent.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_what_a_killed_build_left_is_gone_after_the_next(mini: dict[str, Any], write: Any, out: Path) -> None:
    """A build that was killed cannot tidy up: the next one does."""
    spec = write(mini)
    prelude = (
        "import os, pathlib, sys; from generator.writing import output\n"
        f"output._import_all = lambda package: os.kill(os.getpid(), {int(signal.SIGKILL)})\n"
        f"output.build(pathlib.Path({str(spec)!r}), pathlib.Path({str(out)!r}))"
    )
    done = subprocess.run([sys.executable, "-c", prelude], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert [path.name[:11] for path in out.parent.iterdir()] == [".generated-"]
    build(spec, out)
    assert [path.name for path in out.parent.iterdir()] == ["package"]


@pytest.mark.slow
def test_a_build_leaves_alone_what_another_is_making(mini: dict[str, Any], write: Any, out: Path) -> None:
    """A folder in which another build is at work stays, with what is in it."""
    with work_folder(out.parent) as other:
        (other / "package").mkdir()
        build(write(mini), out)
        assert sorted(path.name for path in out.parent.iterdir()) == [other.name, "package"]
        assert [path.name for path in other.iterdir()] == ["package"]


@pytest.mark.slow
def test_data_that_cannot_be_written_leave_the_output_as_it_was(
    mini: dict[str, Any], write: Any, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the process that writes the data files fails, `build` says why, and nothing is replaced or left behind."""
    build(write(mini), out)
    before = contents(out)
    mini["info"]["title"] = "Renamed"
    failing = out.parent / "failing.py"
    failing.write_text("raise OSError(28, 'No space left on device')\n", encoding="utf-8")
    monkeypatch.setattr("generator.writing.data_files.__file__", str(failing))
    with pytest.raises(GenerationError, match=r"cannot be written: OSError: .*No space left on device"):
        build(write(mini), out)
    assert contents(out) == before
    assert sorted(path.name for path in out.parent.iterdir()) == ["failing.py", "package"]


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [[], ["mend"], ["build", "--colour"]])
def test_wrong_usage_is_one_line(arguments: list[str], capsys: Any) -> None:
    """What is wrong with a command is said in one line on stderr; exit code 2."""
    with pytest.raises(SystemExit) as exit_:
        main(arguments)
    printed = capsys.readouterr()
    assert (exit_.value.code, printed.out, printed.err.count("\n")) == (2, "", 1)
