"""Takes a language through its README: generate, build, run against each scene, compare with the Python client."""

import json
import shutil
import subprocess
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from helpscout_reports import UnreadableValueWarning
from helpscout_reports.sandbox import Sandbox, SeenRequest

from . import figures, scenes
from .languages import commands

Asked = list[tuple[str | None, dict[str, str]]]


class Mismatch(Exception):
    """A language does not do what its README says; the text says what went wrong."""


def prove(example: Path, work: Path, environment: dict[str, str]) -> str:
    """Follow the README of an example in a fresh copy of it, and say what was seen.

    Raises:
        Mismatch: A command fails, or the program reads or asks for something else than the Python client.
    """
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(example, work)
    steps = commands((work / "README.md").read_text(encoding="utf-8"))
    shell(steps["Generate"], work, environment)
    shell(steps["Build"], work, environment)
    requests = _compare(scenes.plain, steps["Run"], work, environment, one_token=True)
    requests += _compare(scenes.odd, steps["Run"], work, environment, one_token=False)
    requests += _compare(scenes.lean, steps["Run"], work, environment, one_token=True)
    return f"the same figures, {requests} requests"


def _compare(
    scene: Callable[[], Sandbox], command: str, work: Path, environment: dict[str, str], *, one_token: bool
) -> int:
    with scene() as box, warnings.catch_warnings():
        warnings.simplefilter("ignore", UnreadableValueWarning)  # a lean answer lacks figures that all others have
        expected = figures.read(box.url)
        theirs = _asked(box.requests)
    with scene() as box:
        credentials = {"HELPSCOUT_BASE_URL": box.url, "HELPSCOUT_APP_ID": "any", "HELPSCOUT_APP_SECRET": "any"}
        printed = shell(command, work, environment | credentials)
        seen = box.requests
    try:
        read: Any = json.loads(printed)
    except ValueError as fault:
        raise Mismatch(f"{scene.__name__}: printed no JSON: {printed[:300]!r}") from fault
    if read != expected:
        wrong = [name for name in expected if not isinstance(read, dict) or read.get(name) != expected[name]]
        raise Mismatch(
            "; ".join(f"{scene.__name__}: {name} is {read.get(name)}, not {expected[name]}" for name in wrong)
        )
    if _asked(seen) != theirs:
        wrong_calls = [ours for ours, other in zip(_asked(seen), theirs, strict=False) if ours != other]
        raise Mismatch(f"{scene.__name__}: asked {wrong_calls[:2] or len(seen)}")
    tokens = sum(request.operation_id == "oauth_token" for request in seen)
    if (tokens == 1) is not one_token:
        raise Mismatch(f"{scene.__name__}: asked for {tokens} tokens")
    return len(seen)


def _asked(requests: list[SeenRequest]) -> Asked:
    """What was asked for, without tokens; leaving page out means the first one."""
    return [
        (
            request.operation_id,
            {name: value for name, value in request.parameters.items() if (name, value) != ("page", "1")},
        )
        for request in requests
        if request.operation_id != "oauth_token"
    ]


def shell(script: str, work: Path, environment: dict[str, str]) -> str:
    """What commands print; an exit code that is not 0 is a mismatch."""
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=work,
        env=environment,
        capture_output=True,
        check=False,
        timeout=1800,
    )
    if done.returncode != 0:
        said = (done.stdout + done.stderr).decode(errors="replace").strip()
        raise Mismatch(f"{script.strip().splitlines()[0]} …: exit code {done.returncode}\n{said[-3000:]}")
    return done.stdout.decode()
