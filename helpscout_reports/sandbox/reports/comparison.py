"""Fields about the previous interval, which an answer has only when it was asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_ABOUT_BEFORE = re.compile(r"(previous|delta)(s|[A-Z]\w*)?")


def wanted(values: Mapping[str, Any]) -> bool:
    """Whether a request asks for a comparison."""
    return "previousStart" in values


def is_comparison(name: str, schema: Mapping[str, Any]) -> bool:
    """Whether a field is about the previous interval: by its name, if it is not required."""
    return bool(_ABOUT_BEFORE.fullmatch(name)) and name not in schema.get("required", ())
