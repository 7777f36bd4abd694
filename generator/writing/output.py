"""The output as a whole: built aside, formatted, compared, and swapped in at once."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import GenerationError, shown
from generator.writing import data_files
from generator.writing.project import HEADER, TEMPLATES
from generator.writing.specification import Specification
from generator.writing.work_folder import work_folder

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "openapi.yaml"
OUT = ROOT / "generated_client" / "helpscout_reports_api"

_RUFF = ("--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311")
_REPR = re.compile(r"<[\w.]+ object at 0x[0-9a-f]+>")


def build(spec: Path = SPEC, out: Path = OUT, templates: Path = TEMPLATES) -> list[str]:
    """Make the package of a file; what `replace` does."""
    return replace(Specification.read(spec, templates), out)


def check(spec: Path = SPEC, out: Path = OUT) -> list[str]:
    """Say how the package differs from what a file gives; what `differences` does."""
    return differences(Specification.read(spec), out)


def replace(specification: Specification, out: Path) -> list[str]:
    """Make the package and put it in place of the old one; gives the files that changed, as `differences` does.

    Raises:
        GenerationError: Something is wrong with the specification or the output; nothing was written.
    """
    _refuse_foreign(out)
    with _made(specification, out.parent) as fresh:
        changes = compare(fresh, out)
        if changes:
            _import_all(fresh)
            _swap(fresh, out)
    return changes


def differences(specification: Specification, out: Path) -> list[str]:
    """Say how the package differs from what the specification gives: a line for each file, none when it is current."""
    with _made(specification, None) as fresh:
        return compare(fresh, out)


def try_out(specification: Specification) -> None:
    """Make the package aside, import all of it, and throw it away.

    Raises:
        GenerationError: It is not sound.
    """
    with _made(specification, None) as fresh:
        _import_all(fresh)


def compare(fresh: Path, current: Path) -> list[str]:
    """The differences between a fresh output and the current one, a line each."""
    wanted, found = _contents(fresh), _contents(current)
    lines = []
    for path in sorted(wanted.keys() | found.keys()):
        if path not in found:
            lines.append(f"missing: {path}")
        elif path not in wanted:
            lines.append(f"extra: {path}")
        elif wanted[path] != found[path]:
            lines.append(f"stale or edited: {path}")
    return lines


def _contents(folder: Path) -> dict[str, bytes]:
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@contextmanager
def _made(specification: Specification, beside: Path | None) -> Iterator[Path]:
    """A fresh output in a folder of its own, on the file system where it will be needed; gone afterwards."""
    with work_folder(beside) as folder:
        fresh = folder / "package"
        fresh.mkdir()
        with _data_files(specification, fresh):
            _write_sources(specification, fresh)
            _format(fresh)
        yield fresh


@contextmanager
def _data_files(specification: Specification, fresh: Path) -> Iterator[None]:
    """The specification as JSON and YAML, written by another process meanwhile."""
    documents = {"openapi": specification.bundled, "openapi-3.0": specification.older, **specification.editions}
    source = fresh.with_name("documents.json")
    source.write_text(json.dumps(documents), encoding="utf-8")
    command = [sys.executable, "-I", data_files.__file__, str(source), str(fresh)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as writer:
        try:
            yield
            _, said = writer.communicate()
        except BaseException:
            writer.kill()
            raise
    if writer.returncode != 0:
        raise GenerationError(f"the specification cannot be written: {_last_line(said)}")


def _write_sources(specification: Specification, fresh: Path) -> None:
    files = {**dict(specification.project.files()), "py.typed": ""}
    _refuse_reprs(files, json.dumps(specification.document, ensure_ascii=False))
    for name, text in files.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _format(folder: Path) -> None:
    for command in (["check", "--select", "I,F401", "--fix"], ["format"]):
        done = subprocess.run([_ruff(), *command, *_RUFF, "."], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            report = " ".join((done.stderr or done.stdout).split())
            raise GenerationError(f"the output is not sound Python: {report[:500]}")


def _ruff() -> str:
    beside = Path(sys.executable).parent / "ruff"
    found = str(beside) if beside.exists() else shutil.which("ruff")
    if found is None:
        raise GenerationError("ruff is not installed; it formats the output")
    return found


def _refuse_reprs(files: dict[str, str], spoken: str) -> None:
    for path, text in files.items():
        for found in _REPR.findall(text):
            if found not in spoken:
                raise GenerationError(f"{path}: a template printed an object: {found}")


_IMPORTING = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root.parent))
for path in sorted(root.rglob("*.py")):
    name = ".".join(path.relative_to(root.parent).with_suffix("").parts).removesuffix(".__init__")
    importlib.import_module(name)
"""


def _import_all(package: Path) -> None:
    """Refuse an output that cannot be imported, before it takes the place of one that can."""
    command = [sys.executable, "-I", "-B", "-c", _IMPORTING, str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise GenerationError(f"the output cannot be imported: {_last_line(done.stderr)}")


def _last_line(report: str) -> str:
    return shown((report.strip().splitlines() or ["no reason given"])[-1], 300)


def _refuse_foreign(out: Path) -> None:
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise GenerationError(f"{out}: is not a folder")
    if not out.is_dir() or not any(out.iterdir()):
        return
    marker = out / "__init__.py"
    if not marker.is_file() or HEADER not in marker.read_text(encoding="utf-8", errors="replace")[:200]:
        raise GenerationError(f"{out}: holds something that was not generated; it stays as it is")


def _swap(fresh: Path, out: Path) -> None:
    """Replace the old output in one rename, and put it back if that fails or is interrupted."""
    old = fresh.parent / "old"
    try:
        if out.exists():
            os.rename(out, old)
        os.rename(fresh, out)
    except BaseException:
        if old.exists() and not out.exists():
            os.rename(old, out)
        raise
