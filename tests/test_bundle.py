"""What a release has for assistants: a bundle that runs as it is, and an entry for the registry."""

import asyncio
import hashlib
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from helpscout_reports import __version__

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
NAME = "helpscout-reports"


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, and what is made from it, as `make dist` does."""
    folder = tmp_path_factory.mktemp("release")
    build = [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), "."]
    for command in (build, [sys.executable, "-m", "generator.release", str(folder)]):
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def bundle(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle, unpacked as a host does."""
    folder = tmp_path_factory.mktemp("bundle")
    with zipfile.ZipFile(release / f"{NAME}-{__version__}.mcpb") as archive:
        archive.extractall(folder)
    return folder


def manifest_of(bundle: Path) -> dict[str, Any]:
    """The manifest of a bundle."""
    found: dict[str, Any] = json.loads((bundle / "manifest.json").read_text(encoding="utf-8"))
    return found


def server_of(bundle: Path, settings: dict[str, str]) -> StdioServerParameters:
    """How a host starts the server with some settings; with this Python, which has the dependencies, in place of uv."""
    config = manifest_of(bundle)["server"]["mcp_config"]
    assert config["command"] == "uv"
    run, option, folder, entry = config["args"]
    assert (run, option, folder) == ("run", "--directory", "${__dirname}")
    (wheel,) = bundle.glob("*.whl")
    env = {name: value.format_map(_Settings(settings)).replace("$", "") for name, value in config["env"].items()}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HELPSCOUT_")}
    # Before the development install: what answers is the packed package.
    return StdioServerParameters(
        command=sys.executable, args=[entry], env={**kept, "PYTHONPATH": str(wheel), **env}, cwd=bundle
    )


class _Settings(dict[str, Any]):
    def __missing__(self, key: str) -> Any:
        assert key == "user_config"
        return type("Chosen", (), dict(self))


def test_the_version_is_said_once(release: Path, bundle: Path) -> None:
    """Manifest, project, registry entry and wheel all have the version of the package, and the hash is the bundle's."""
    entry = json.loads((release / "server.json").read_text(encoding="utf-8"))
    project = tomllib.loads((bundle / "pyproject.toml").read_text(encoding="utf-8"))
    versions = [manifest_of(bundle)["version"], project["project"]["version"], entry["version"]]
    assert [*versions, entry["packages"][0]["version"]] == [__version__] * 4
    packed = (release / f"{NAME}-{__version__}.mcpb").read_bytes()
    assert entry["packages"][1]["fileSha256"] == hashlib.sha256(packed).hexdigest()
    assert entry["packages"][1]["identifier"].endswith(f"/releases/download/v{__version__}/{NAME}-{__version__}.mcpb")


def test_the_registry_takes_the_entry(release: Path) -> None:
    """The entry keeps to the registry's limits, and the README names it, by which the registry knows whose it is."""
    entry = json.loads((release / "server.json").read_text(encoding="utf-8"))
    assert re.fullmatch(r"[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+", entry["name"])
    assert 0 < len(entry["description"]) <= 100
    assert not entry["packages"][1].keys() & {"version", "registryBaseUrl"}
    assert entry["packages"][0]["runtimeArguments"][0]["value"] == f"{NAME}[mcp]=={__version__}"
    assert f"<!-- mcp-name: {entry['name']} -->" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert [variable["name"] for variable in entry["packages"][0]["environmentVariables"] if variable["isSecret"]] == [
        "HELPSCOUT_APP_SECRET"
    ]


TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
ADDRESS: dict[str, Any] = {"type": "string", "pattern": "^https://[^ ]+$"}
ARGUMENT: dict[str, Any] = {
    "oneOf": [
        {"properties": {"type": {"const": "named"}, "name": {"pattern": "^--"}}, "required": ["type", "name"]},
        {"properties": {"type": {"const": "positional"}}, "required": ["type", "value"]},
    ]
}


def exactly(required: dict[str, Any], /, **optional: Any) -> dict[str, Any]:
    """A schema of an object that has these properties and no others."""
    properties = {**required, **optional}
    return {"type": "object", "properties": properties, "required": [*required], "additionalProperties": False}


# What format 2025-12-11 says of the properties that are used.
ENTRY = exactly(
    {
        "$schema": {"const": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"},
        "name": {"pattern": "^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$", "minLength": 3, "maxLength": 200},
        "description": {"type": "string", "minLength": 1, "maxLength": 100},
        "version": {"type": "string", "maxLength": 255, "not": {"const": "latest"}},
        "packages": {
            "type": "array",
            "items": exactly(
                {"registryType": {"enum": ["pypi", "mcpb"]}, "identifier": TEXT, "transport": exactly({"type": TEXT})},
                version=TEXT,
                fileSha256={"pattern": "^[a-f0-9]{64}$"},
                runtimeHint=TEXT,
                runtimeArguments={"type": "array", "items": ARGUMENT},
                packageArguments={"type": "array", "items": ARGUMENT},
                environmentVariables={
                    "items": exactly(
                        {"name": TEXT}, description=TEXT, isRequired={"type": "boolean"}, isSecret={"type": "boolean"}
                    )
                },
            ),
        },
    },
    title={"type": "string", "minLength": 1, "maxLength": 100},
    repository=exactly({"url": ADDRESS, "source": {"const": "github"}}),
    websiteUrl=ADDRESS,
)

# The same of version 0.4 of the manifest.
MANIFEST = exactly(
    {
        "manifest_version": {"const": "0.4"},
        "name": TEXT,
        "version": TEXT,
        "description": TEXT,
        "author": exactly({"name": TEXT}, url=ADDRESS, email=TEXT),
        "server": exactly(
            {"type": {"const": "uv"}, "entry_point": TEXT},
            mcp_config=exactly(
                {"command": TEXT}, args={"items": TEXT}, env={"additionalProperties": TEXT, "type": "object"}
            ),
        ),
    },
    display_name=TEXT,
    long_description=TEXT,
    repository=exactly({"type": TEXT, "url": ADDRESS}),
    homepage=ADDRESS,
    documentation=ADDRESS,
    support=ADDRESS,
    license=TEXT,
    keywords={"items": TEXT},
    privacy_policies={"items": ADDRESS},
    tools={"items": exactly({"name": TEXT}, description=TEXT)},
    user_config={
        "additionalProperties": exactly(
            {"type": {"enum": ["string", "boolean"]}, "title": TEXT, "description": TEXT},
            required={"type": "boolean"},
            sensitive={"type": "boolean"},
            default={"type": ["string", "boolean"]},
        )
    },
    compatibility=exactly(
        {}, platforms={"items": {"enum": ["darwin", "win32", "linux"]}}, runtimes=exactly({}, python=TEXT)
    ),
)


def test_entry_and_manifest_keep_to_their_formats(release: Path, bundle: Path) -> None:
    """Both have what the newest published formats require, and no property that these do not know."""
    jsonschema.validate(json.loads((release / "server.json").read_text(encoding="utf-8")), ENTRY)
    jsonschema.validate(manifest_of(bundle), MANIFEST)


def test_the_bundle_brings_no_compiled_code(bundle: Path) -> None:
    """It holds a manifest, a project for uv, a program and the wheel; uv fetches the rest for the platform."""
    (wheel,) = bundle.glob("*.whl")
    assert {path.name for path in bundle.iterdir()} == {"manifest.json", "pyproject.toml", "server.py", wheel.name}
    project = tomllib.loads((bundle / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dependencies"] == [f"{NAME}[mcp,sandbox]"]
    assert project["tool"]["uv"] == {"package": False, "sources": {NAME: {"path": wheel.name}}}
    manifest = manifest_of(bundle)
    assert manifest["server"]["type"] == "uv"
    assert (bundle / manifest["server"]["entry_point"]).is_file()
    assert manifest["user_config"]["app_secret"]["sensitive"]
    assert set(re.findall(r"\{user_config\.(\w+)\}", json.dumps(manifest["server"]))) == set(manifest["user_config"])


@pytest.mark.promise("Assistants")
def test_the_bundle_answers(bundle: Path, tmp_path: Path) -> None:
    """Unpacked and started as its manifest says, with the sandbox chosen, it announces its tools and answers."""
    chosen = {"app_id": "", "app_secret": "", "no_personal": "true", "sandbox": "true"}

    async def ask() -> None:
        async with Client(stdio_client(server_of(bundle, chosen))) as client:
            tools = (await client.list_tools()).tools
            assert [{"name": tool.name, "description": tool.description} for tool in tools] == manifest_of(bundle)[
                "tools"
            ]
            result: Any = await client.call_tool("get_report", {"report": "docs_overall", "period": "last week"})
            assert not result.is_error
            assert "popular_searches" in result.structured_content["tables"]
            assert "customer text" not in result.content[0].text

    asyncio.run(ask())
    nothing = server_of(bundle, {"app_id": "", "app_secret": "", "no_personal": "false", "sandbox": "false"})
    env = {**(nothing.env or {}), "XDG_CONFIG_HOME": str(tmp_path), "APPDATA": str(tmp_path)}
    command = [nothing.command, *nothing.args]
    done = subprocess.run(command, cwd=bundle, env=env, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith("helpscout-reports: no credentials: set HELPSCOUT_APP_ID and HELPSCOUT_APP_SECRET")
