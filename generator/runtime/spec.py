"""The OpenAPI document itself, with its examples inlined, and the manifest for Airbyte that is made from it."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, cast


def document(format: str = "json", openapi: str = "3.1", wire: str = "typed") -> bytes:
    """The document as UTF-8 text in `json` or `yaml`, as OpenAPI `3.1` or downgraded to `3.0`.

    With `wire="text"` dates and lists are text with a pattern, for generators that send them in another notation.

    Raises:
        ValueError: Another format, version or wire is asked for.
    """
    if openapi not in ("3.1", "3.0"):
        raise ValueError(f"openapi={openapi!r}: must be 3.1 or 3.0")
    if wire not in ("typed", "text"):
        raise ValueError(f"wire={wire!r}: must be typed or text")
    name = ("openapi" if openapi == "3.1" else "openapi-3.0") + ("-text" if wire == "text" else "")
    return _file(name, format)


def airbyte(format: str = "yaml") -> bytes:
    """A declarative manifest for Airbyte as UTF-8 text in `yaml` or `json`: a stream for each report that can be one.

    Raises:
        ValueError: Another format is asked for.
    """
    return _file("airbyte", format)


def load(openapi: str = "3.1", wire: str = "typed") -> dict[str, Any]:
    """The document as a dict."""
    return cast(dict[str, Any], json.loads(document(openapi=openapi, wire=wire)))


def _file(name: str, format: str) -> bytes:
    if format not in ("json", "yaml"):
        raise ValueError(f"format={format!r}: must be json or yaml")
    return files(__name__.rpartition(".")[0]).joinpath(f"{name}.{format}").read_bytes()
