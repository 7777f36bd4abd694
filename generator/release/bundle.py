"""The bundle that desktop assistants install with a click: a zip of a manifest, the wheel, and what starts it.

The host runs it with uv, which fetches the dependencies for the platform: compiled ones differ by platform, so none is
packed. The format is that of https://github.com/modelcontextprotocol/mcpb, version 0.4.
"""

import json
import zipfile
from pathlib import Path
from typing import Any

from generator.release.wheel import Wheel

_BUNDLED = Path(__file__).parent / "bundled"
_ENTRY = "server.py"
_PRIVACY = "https://www.helpscout.com/company/legal/privacy/"
_SECRET = {"type": "string", "required": False, "sensitive": True}
_CHOICE = {"type": "boolean", "required": False, "default": False}

SETTINGS: dict[str, tuple[str, dict[str, Any]]] = {
    "app_id": (
        "HELPSCOUT_APP_ID",
        {"title": "App id", "description": "From Your profile, My apps, in Help Scout.", **_SECRET},
    ),
    "app_secret": (
        "HELPSCOUT_APP_SECRET",
        {"title": "App secret", "description": "The secret of the same app.", **_SECRET},
    ),
    "no_personal": (
        "HELPSCOUT_REPORTS_NO_PERSONAL",
        {"title": "Leave out personal data", "description": "Answers hold no names and texts of customers.", **_CHOICE},
    ),
    "sandbox": (
        "HELPSCOUT_REPORTS_SANDBOX",
        {"title": "Try it without an account", "description": "Figures of an invented company.", **_CHOICE},
    ),
}
"""What the person who installs it is asked: the variable that carries each setting, and how it is asked."""


def bundle_name(wheel: Wheel) -> str:
    """Name of the bundle's file."""
    return f"{wheel.name}-{wheel.version}.mcpb"


def write_bundle(wheel: Wheel, folder: Path) -> Path:
    """Write the bundle; the same wheel always gives the same bytes."""
    path = folder / bundle_name(wheel)
    contents = {
        "manifest.json": json.dumps(manifest(wheel), indent=2, ensure_ascii=False).encode() + b"\n",
        "pyproject.toml": _project(wheel).encode(),
        _ENTRY: (_BUNDLED / _ENTRY).read_bytes(),
        wheel.path.name: wheel.path.read_bytes(),
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return path


def manifest(wheel: Wheel) -> dict[str, Any]:
    """What the host reads."""
    return {
        "manifest_version": "0.4",
        "name": wheel.name,
        "display_name": "Help Scout reports",
        "version": wheel.version,
        "description": "Ask for the figures of your Help Scout reports.",
        "long_description": (
            "All reports of the Help Scout Inbox API 2.0, read-only: volumes, times, ratings, users and the "
            "conversations behind them, for periods in words. Made by an independent project, not by Help Scout. "
            "Reports need a Plus or Pro plan."
        ),
        "author": {"name": wheel.name, "url": wheel.url("Source")},
        "repository": {"type": "git", "url": wheel.url("Source")},
        "homepage": wheel.url("Source"),
        "documentation": wheel.url("Documentation"),
        "support": wheel.url("Issues"),
        "license": str(wheel.metadata["License-Expression"]),
        "keywords": str(wheel.metadata["Keywords"]).split(","),
        "privacy_policies": [_PRIVACY],
        "server": {
            "type": "uv",
            "entry_point": _ENTRY,
            "mcp_config": {
                "command": "uv",
                "args": ["run", "--directory", "${__dirname}", _ENTRY],
                "env": {variable: f"${{user_config.{name}}}" for name, (variable, _) in SETTINGS.items()},
            },
        },
        "tools": [{"name": name, "description": words} for name, words in wheel.tools()],
        "user_config": {name: asked for name, (_, asked) in SETTINGS.items()},
        "compatibility": {
            "platforms": ["darwin", "win32", "linux"],
            "runtimes": {"python": str(wheel.metadata["Requires-Python"])},
        },
    }


def _project(wheel: Wheel) -> str:
    return f"""\
[project]
name = "{wheel.name}-bundle"
version = "{wheel.version}"
requires-python = "{wheel.metadata["Requires-Python"]}"
dependencies = ["{wheel.name}[mcp,sandbox]"]

[tool.uv]
package = false

[tool.uv.sources]
{wheel.name} = {{ path = "{wheel.path.name}" }}
"""
