# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The OpenAPI document itself, with its examples inlined."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, cast


def document(format: str = "json") -> bytes:
    """The document as UTF-8 text in `json` or `yaml`.

    Raises:
        ValueError: Another format is asked for.
    """
    if format not in ("json", "yaml"):
        raise ValueError(f"format={format!r}: must be json or yaml")
    return files(__name__.rpartition(".")[0]).joinpath(f"openapi.{format}").read_bytes()


def load() -> dict[str, Any]:
    """The document as a dict."""
    return cast(dict[str, Any], json.loads(document()))
