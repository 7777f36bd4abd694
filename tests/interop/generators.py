"""Further generators and a mock server: each takes the description as it ships, and what it makes is tried.

The languages of languages.py are proven figure by figure; of these it is shown that they succeed unaided.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx

from helpscout_reports_api import spec

from . import figures, scenes
from .running import Mismatch, shell

Environment = dict[str, str]
PROGRAMS = Path(__file__).parent / "programs"
NPM = "npm install --silent --no-audit --no-fund --ignore-scripts"
TARGETS = ("php", "kotlin", "csharp", "python", "typescript-fetch", "swift6", "dart")
"""Targets of openapi-generator beside those of languages.py."""


@dataclass(frozen=True)
class Generator:
    """A generator, or a mock server.

    Attributes:
        name: What to call it by.
        makes: What comes of it.
        tools: What it needs.
        script: Commands that generate and compile from `openapi.json`, in an empty folder.
        wire: How the description writes dates and lists.
        trial: Tries what came out, and says what was seen; without one the script is the trial.
    """

    name: str
    makes: str
    tools: tuple[str, ...]
    script: str
    wire: str = "typed"
    trial: Callable[[Path, Environment], str] | None = None


def tried(generator: Generator, work: Path, environment: Environment) -> str:
    """Generate, compile and try in a fresh folder, and say what was seen.

    Raises:
        Mismatch: A command fails, or what came out does something else than it should.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "openapi.json").write_bytes(spec.document(wire=generator.wire))
    shell(generator.script, work, environment)
    return generator.trial(work, environment) if generator.trial else "done without an error"


def stock_python(work: Path, environment: Environment) -> str:
    """The client signs in, asks for a report with a list and reads what ours reads."""
    shutil.copy(PROGRAMS / "stock_python.py", work)
    with scenes.plain() as box:
        expected = figures.read(box.url)["summary"]
        read = json.loads(shell("python stock_python.py", work, environment | {"HELPSCOUT_BASE_URL": box.url}))
    wrong = [name for name, value in read.items() if value != expected[name]]
    if wrong or not read:
        raise Mismatch(f"{', '.join(wrong)}: {read}, not {expected}")
    return "the same figures, from --wire text"


def prism(work: Path, environment: Environment) -> str:
    """The mock gives documented answers, and refuses dates that the API refuses."""
    port = _free_port()
    url = f"http://127.0.0.1:{port}"
    command = ["node_modules/.bin/prism", "mock", "--port", str(port), "openapi.json"]
    with subprocess.Popen(
        command, cwd=work, env=environment, stdout=subprocess.DEVNULL, start_new_session=True
    ) as server:
        try:
            _wait_for(url)
            with httpx.Client(base_url=url, headers={"Authorization": "Bearer any"}, timeout=60) as wire:
                end = "2026-11-01T00:00:00Z"
                for start, status in (
                    ("2026-10-01T00:00:00Z", 200),
                    ("2026-10-01T00:00:00.000Z", 400),
                    ("2026-10-01T02:00:00+02:00", 400),
                    ("2026-10-01", 400),
                ):
                    answer = wire.get("/v2/reports/company", params={"start": start, "end": end, "mailboxes": "1,2"})
                    if answer.status_code != status or '"string"' in answer.text:
                        raise Mismatch(f"start={start}: {answer.status_code}: {answer.text[:300]}")
        finally:
            os.killpg(server.pid, signal.SIGTERM)  # the server is a child of the script that starts Node
    return "documented answers; wrong dates are refused"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


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


GENERATORS = {
    generator.name: generator
    for generator in (
        Generator(
            "stock-python",
            "openapi-python-client",
            (),
            "openapi-python-client generate --path openapi.json --output-path client --meta none",
            "text",
            stock_python,
        ),
        Generator(
            "ogen",
            "ogen",
            ("go",),
            "printf 'module example.com/reports\\n\\ngo 1.26\\n' > go.mod\n"
            "go get -tool github.com/ogen-go/ogen/cmd/ogen@v1.24.0\n"
            "go tool ogen --target api --package api --clean openapi.json\n"
            "go mod tidy\n"
            "go build ./...",
        ),
        Generator(
            "hey-api",
            "@hey-api/openapi-ts",
            ("node",),
            f"{NPM} @hey-api/openapi-ts@0.95.0 typescript@5.9.3\n"
            "node_modules/.bin/openapi-ts -i openapi.json -o client --client @hey-api/client-fetch\n"
            "node_modules/.bin/tsc --noEmit --strict --skipLibCheck --target es2022 --module nodenext"
            " --lib es2022,dom,dom.iterable client/*.ts",
        ),
        Generator("prism", "a mock server", ("node",), f"{NPM} @stoplight/prism-cli@5.14.2", trial=prism),
        Generator(
            "openapi-generator",
            ", ".join(TARGETS),
            ("java",),
            f"for target in {' '.join(TARGETS)}; do\n"
            "  openapi-generator-cli generate --generator-name $target --input-spec openapi.json --output $target\n"
            "  if [ $target = php ] && command -v php; then find php -name '*.php' -exec php -l {} +; fi\n"
            "done",
        ),
    )
}
