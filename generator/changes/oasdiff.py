"""oasdiff, which compares as well: a pinned program in Go, built once into the user's cache."""

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from generator.changes import cache
from generator.changes.record import Change, Record
from generator.errors import GenerationError

VERSION = "1.37.0"
_MODULE = f"github.com/oasdiff/oasdiff@v{VERSION}"


def program() -> Path:
    """Where it is when it is there: outside the tree, by its version."""
    return cache.place(f"oasdiff-{VERSION}", "oasdiff")


def provide() -> Path:
    """Build it unless it is there, with the pinned Go.

    Raises:
        GenerationError: It cannot be built here.
    """
    install = ["go", "install", _MODULE]
    cache.kept(f"oasdiff-{VERSION}", fill=lambda folder: _run(install, {**cache.go(), "GOBIN": str(folder)}))
    return program()


def breaking(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """What it finds to break callers, its warnings included.

    Raises:
        GenerationError: It failed.
    """
    with tempfile.TemporaryDirectory(prefix="oasdiff-") as folder:
        files = [Path(folder) / name for name in ("old.json", "new.json")]
        for file, document in zip(files, (old, new), strict=True):
            file.write_text(json.dumps(document), encoding="utf-8")
        answer = _run([str(program()), "breaking", "--format", "json", *map(str, files)])
    record = Record()
    for finding in json.loads(answer):
        record.operation = finding.get("operationId") or finding.get("path")
        record.add("oasdiff", finding["text"], breaks=True)
    return record.changes()


def _run(command: list[str], environment: dict[str, str] | None = None) -> str:
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    except OSError as fault:
        raise GenerationError(f"{command[0]}: {fault.strerror}") from None
    if done.returncode != 0:
        raise GenerationError(f"{' '.join(command[:3])}: {' '.join(done.stderr.split())[-400:]}")
    return done.stdout
