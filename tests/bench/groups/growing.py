"""What things cost when the specification has its operations nine times over."""

import copy
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from helpscout_reports_api import spec
from tests.bench.groups.generating import ROOT, build
from tests.bench.measuring import Row, in_turn

TIMES = 9
_FIRST_USE = "import helpscout_reports; helpscout_reports.HelpScoutReports('id', 'secret').user.overall"


def rows() -> Iterator[Row]:
    """Import and generation of the large one, as shares of those of the real one."""
    with tempfile.TemporaryDirectory() as folder:
        made: dict[str, Callable[[], object]] = {}
        started: dict[str, Callable[[], object]] = {}
        for name, document in {"once": spec.load(), "nine times": many(spec.load())}.items():
            source = Path(folder, name, "openapi.json")
            source.parent.mkdir()
            source.write_text(json.dumps(document))
            out = source.parent / "helpscout_reports_api"
            made[name] = lambda source=source, out=out: build(out, source)  # type: ignore[misc]
            started[name] = lambda place=out.parent: _first_use(place)  # type: ignore[misc]
        found = in_turn(made, rounds=2)
        yield Row(
            "specification nine times over",
            "generation / nine generations",
            found.ratio("nine times", "once") / TIMES,
            target=1.0,
        )
        found = in_turn(started, rounds=15)
        yield Row(
            "specification nine times over",
            "import and first report / today",
            found.ratio("nine times", "once"),
            target=1.3,
        )


def many(document: dict[str, Any]) -> dict[str, Any]:
    """The document with each operation, under other names, nine times."""
    paths: dict[str, Any] = {}
    for number in range(TIMES):
        for path, item in document["paths"].items():
            if "{" not in path and path.endswith("/token"):
                paths[path] = item
                continue
            twin = copy.deepcopy(item)
            for operation in twin.values():
                if number and isinstance(operation, dict) and "operationId" in operation:
                    family, _, report = operation["operationId"].partition("_")
                    operation["operationId"] = f"{family}{chr(97 + number)}_{report}"
            paths[path if not number else path.replace("/v", f"/{chr(97 + number)}/v", 1)] = twin
    return {**document, "paths": paths}


def _first_use(place: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(place), str(ROOT)])}
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(place)!r}); {_FIRST_USE}"]
    subprocess.run(command, env=environment, check=True, capture_output=True)
