"""Clients that others' generators make from our own specification, generated once into a cache outside the tree."""

import importlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.changes import cache
from helpscout_reports_api import spec
from tests.bench.bodies import RANGE

_MODELS = {
    "company_drilldown": "ConversationDrilldown",
    "email_overall": "EmailReport",
    "user_conversation_history": "ConversationHistoryPage",
}
Decoders = dict[str, Callable[[bytes], Any]]


class _LeftOutError(Exception):
    """The generator of a rival does not run; the text says why."""


def _made(name: str, command: Callable[[Path, Path], list[str]]) -> Path | None:
    """The folder of a rival for this version of the specification; None where its generator does not run."""

    def generate(folder: Path) -> None:
        (folder / "openapi.json").write_bytes(spec.document())
        done = subprocess.run(command(folder / "openapi.json", folder), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise _LeftOutError(*(done.stderr or done.stdout).strip().splitlines()[-1:])

    try:
        folder = cache.kept("bench", f"{name}-{sha256(spec.document()).hexdigest()[:12]}", fill=generate)
    except _LeftOutError as fault:
        print(f"{name} is left out: {fault}", file=sys.stderr)
        return None
    sys.path.insert(0, str(folder))
    return folder


def stock_decoders() -> Decoders:
    """Decoders of the client that openapi-python-client makes with its own templates."""

    def command(source: Path, folder: Path) -> list[str]:
        tool = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(source), "--meta", "none"]
        return [*tool, "--output-path", str(folder / "stock_client"), "--overwrite"]

    if _made("openapi-python-client", command) is None:
        return {}
    models = importlib.import_module("stock_client.models")
    return {operation_id: _from_dict(getattr(models, model)) for operation_id, model in _MODELS.items()}


def stock_call(url: str) -> Callable[[], object] | None:
    """A call of the drilldown with that client, kept open as it can be; None where it is left out."""
    if not stock_decoders():
        return None
    client = importlib.import_module("stock_client").AuthenticatedClient(base_url=url, token="token")
    report = importlib.import_module("stock_client.api.company.company_drilldown")
    return lambda: report.sync(client=client, **RANGE)


def _from_dict(model: Any) -> Callable[[bytes], Any]:
    return lambda body: model.from_dict(json.loads(body))


def openapi_generator_decoders() -> Decoders:
    """Decoders of the Python client that openapi-generator makes; it needs Java and the `bench` extra."""

    def command(source: Path, folder: Path) -> list[str]:
        tool = [str(Path(sys.executable).parent / "openapi-generator-cli"), "generate", "-g", "python"]
        return [*tool, "-i", str(source), "-o", str(folder), "--package-name", "generator_client"]

    if shutil.which("java") is None:
        print("openapi-generator is left out: there is no Java", file=sys.stderr)
        return {}
    if _made("openapi-generator", command) is None:
        return {}
    models = importlib.import_module("generator_client.models")
    return {operation_id: getattr(models, model).from_json for operation_id, model in _MODELS.items()}


def openapi_generator_call(url: str) -> Callable[[], object] | None:
    """A call of the drilldown with that client; None where it is left out."""
    if not openapi_generator_decoders():
        return None
    package = importlib.import_module("generator_client")
    client = package.ApiClient(package.Configuration(host=url, access_token="token"))
    return lambda: package.CompanyApi(client).company_drilldown(**RANGE)
