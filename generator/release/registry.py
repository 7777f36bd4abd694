"""The entry of the server for registries of the Model Context Protocol: `server.json`."""

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generator.release.wheel import Wheel

_SCHEMA = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"
_VARIABLES = {
    "HELPSCOUT_APP_ID": ("Id of your app in Help Scout (Your profile, My apps).", False),
    "HELPSCOUT_APP_SECRET": ("Its secret.", True),
}


def registry_name(wheel: Wheel) -> str:
    """Name of the server in the registry: the owner of the repository, turned around, and the distribution."""
    owner = urlsplit(wheel.url("Source")).path.split("/")[1]
    return f"io.github.{owner}/{wheel.name}"


def write_entry(wheel: Wheel, bundle: Path, folder: Path) -> Path:
    """Write `server.json`."""
    path = folder / "server.json"
    path.write_text(json.dumps(entry(wheel, bundle), indent=2) + "\n", encoding="utf-8", newline="\n")
    return path


def entry(wheel: Wheel, bundle: Path) -> dict[str, Any]:
    """What the registry reads: the package to run with uvx, and the bundle with its hash."""
    source = wheel.url("Source")
    variables = [
        {"name": name, "description": words, "isRequired": True, "isSecret": secret}
        for name, (words, secret) in _VARIABLES.items()
    ]
    return {
        "$schema": _SCHEMA,
        "name": registry_name(wheel),
        "title": "Help Scout reports",
        "description": "All Help Scout reports in four read-only tools: exact figures, units and periods in words.",
        "version": wheel.version,
        "repository": {"url": source, "source": "github"},
        "websiteUrl": wheel.url("Documentation"),
        "packages": [
            {
                "registryType": "pypi",
                "identifier": wheel.name,
                "version": wheel.version,
                "runtimeHint": "uvx",
                "runtimeArguments": [
                    {"type": "named", "name": "--with", "value": f"{wheel.name}[mcp]=={wheel.version}"}
                ],
                "packageArguments": [{"type": "positional", "value": "mcp"}],
                "environmentVariables": variables,
                "transport": {"type": "stdio"},
            },
            {
                "registryType": "mcpb",
                # Its version is in the address: the registry refuses a bundle that says it again.
                "identifier": f"{source}/releases/download/v{wheel.version}/{bundle.name}",
                "fileSha256": hashlib.sha256(bundle.read_bytes()).hexdigest(),
                "transport": {"type": "stdio"},
            },
        ],
    }
