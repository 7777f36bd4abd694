"""Documented answers, and what they become."""

import json
from pathlib import Path
from typing import Any

from helpscout_reports_api.catalogue import operations

EXAMPLES = Path(__file__).parents[2] / "spec" / "examples"
SAMPLES = sorted(path for path in EXAMPLES.glob("*.json") if path.name.split(".")[0] in operations)


def sample(operation_id: str) -> Any:
    """The documented answer of an operation."""
    return json.loads((EXAMPLES / f"{operation_id}.json").read_text())


def decode(operation_id: str, document: Any) -> Any:
    """Decode a document as the answer of an operation."""
    return operations[operation_id].decode(json.dumps(document).encode())


def plain(answer: Any) -> Any:
    """An answer back as a JSON document."""
    return [item.to_dict() for item in answer] if isinstance(answer, list) else answer.to_dict()
