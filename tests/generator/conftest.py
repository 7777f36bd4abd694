"""A small specification to vary, and a way to generate and import what comes of it."""

import copy
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from generator.writing.output import build

MINI: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Mini", "version": "1.0.0"},
    "servers": [{"url": "https://api.example.com"}],
    "tags": [{"name": "user", "description": "Reports about users."}],
    "paths": {
        "/v2/reports/user": {
            "get": {
                "operationId": "user_overall",
                "tags": ["user"],
                "summary": "A user",
                "description": "What a user did.",
                "parameters": [
                    {
                        "name": "types",
                        "in": "query",
                        "description": "Channels.",
                        "style": "form",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "string", "enum": ["email", "chat"]}},
                    }
                ],
                "responses": {
                    "200": {
                        "description": "The report.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/UserReport"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "UserReport": {
                "type": "object",
                "description": "A report.",
                "required": ["count"],
                "properties": {
                    "count": {"type": "integer", "description": "How many.", "x-unit": "count"},
                    "previous": {"oneOf": [{"$ref": "#/components/schemas/Figures"}, {"type": "null"}]},
                },
            },
            "Figures": {
                "type": "object",
                "description": "Figures.",
                "properties": {"time": {"type": ["number", "null"], "x-unit": "seconds"}},
            },
        }
    },
}


@pytest.fixture
def mini() -> dict[str, Any]:
    """A specification of one report, to be changed at will."""
    return copy.deepcopy(MINI)


@pytest.fixture
def write(tmp_path: Path) -> Callable[[dict[str, Any]], Path]:
    """Write a specification to a file."""

    def write_document(document: dict[str, Any]) -> Path:
        path = tmp_path / "openapi.yaml"
        path.write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), encoding="utf-8")
        return path

    return write_document


@pytest.fixture
def generate(
    tmp_path: Path, write: Callable[[dict[str, Any]], Path], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[dict[str, Any]], ModuleType]]:
    """Generate a package from a specification and import it."""
    name = f"generated_{tmp_path.name}"

    def generate_package(document: dict[str, Any]) -> ModuleType:
        build(write(document), tmp_path / "out" / name)
        monkeypatch.syspath_prepend(str(tmp_path / "out"))
        return importlib.import_module(name)

    yield generate_package
    for loaded in [module for module in sys.modules if module.split(".")[0] == name]:
        del sys.modules[loaded]
