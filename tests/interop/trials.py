"""How what other generators make is tried: a program reads figures, a mock refuses dates, a parser reads files."""

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import httpx

from . import figures, scenes
from .running import Mismatch, shell

Environment = dict[str, str]
MONTH = {"start": "2026-09-01T00:00:00Z", "end": "2026-10-01T00:00:00Z"}
BEFORE = {"previousStart": "2026-08-01T00:00:00Z", "previousEnd": "2026-09-01T00:00:00Z"}
CALLS = [MONTH | BEFORE, MONTH | {"types": "email,chat"}]
"""What each program asks the report for: dates and a list, as the API takes them."""
PREFERENCE = "Prefer: example=ordinary"
"""What asks a mock for the answer without a comparison."""


def same_figures(command: str, work: Path, environment: Environment) -> str:
    """The program signs in, asks for a report with dates and a list, and reads what ours reads.

    Raises:
        Mismatch: It fails, asks in another notation, or reads something else.
    """
    with scenes.plain() as box:
        expected = figures.read(box.url)["summary"]
        ours = len(box.requests)
        printed = shell(command, work, environment | {"HELPSCOUT_BASE_URL": box.url})
        asked = [each.parameters for each in box.requests[ours:] if each.operation_id == "company_overall"]
    if asked != CALLS:
        raise Mismatch(f"it asked for {asked}, not {CALLS}")
    read = json.loads(printed)
    wrong = [name for name, value in read.items() if value != expected[name]]
    if wrong or not read:
        raise Mismatch(f"{', '.join(wrong)}: {read}, not {expected}")
    return "the same figures"


def mock(command: str, work: Path, environment: Environment) -> str:
    """The mock gives documented answers, and refuses dates that the API refuses.

    Raises:
        Mismatch: It does not start, takes what the API refuses, or makes answers up.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    arguments = [*command.split(), "--port", str(port)]
    with subprocess.Popen(
        arguments, cwd=work, env=environment, stdout=subprocess.DEVNULL, start_new_session=True
    ) as server:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(url)
            with httpx.Client(base_url=url, headers={"Authorization": "Bearer any"}, timeout=60) as wire:
                _ask(wire)
        finally:
            os.killpg(server.pid, signal.SIGTERM)  # the server is a child of the script that starts Node
    return "documented answers; wrong dates are refused"


def _ask(wire: httpx.Client) -> None:
    report = "/v2/reports/company"
    for start, status in (
        ("2026-10-01T00:00:00Z", 200),
        ("2026-10-01T00:00:00.000Z", 400),
        ("2026-10-01T02:00:00+02:00", 400),
        ("2026-10-01", 400),
    ):
        answer = wire.get(report, params={"start": start, "end": "2026-11-01T00:00:00Z", "mailboxes": "1,2"})
        if answer.status_code != status or '"string"' in answer.text:
            raise Mismatch(f"start={start}: {answer.status_code}: {answer.text[:300]}")
    ordinary = wire.get(report, params=MONTH, headers=dict([PREFERENCE.split(": ")]))
    if ordinary.status_code != 200 or "previous" in ordinary.json():
        raise Mismatch(f"example=ordinary: {ordinary.status_code}: {ordinary.text[:300]}")


def _wait_for(url: str) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end:
        try:
            httpx.get(f"{url}/v2/tags", timeout=10)
        except httpx.TransportError:
            time.sleep(0.5)
        else:
            return
    raise Mismatch("the mock server does not start")


def syntax(grammars: Mapping[str, tuple[str, str, str]], work: Path) -> str:
    """A parser of each language reads all files of its folder.

    Args:
        grammars: The package of a folder's grammar, the function in it, and what the names of its files end with.
        work: The folder of the folders.

    Raises:
        Mismatch: A file has faults, or a folder has no file.
    """
    from tree_sitter import Language, Parser  # of the group `interop`

    counted = []
    for folder, (package, function, ending) in grammars.items():
        parser = Parser(Language(getattr(import_module(package), function)()))
        files = sorted((work / folder).rglob(f"*.{ending}"))
        faulty = [file for file in files if parser.parse(file.read_bytes()).root_node.has_error]
        if faulty or not files:
            raise Mismatch(f"{folder}: {len(faulty)} of {len(files)} files have faults: {faulty[:3]}")
        counted.append(f"{len(files)} files of {folder}")
    return f"no fault in {', '.join(counted)}"
