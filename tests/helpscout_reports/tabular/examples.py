"""Documented answers, and series with points at some times."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from helpscout_reports import (
    operations,
)

EXAMPLES = Path(__file__).parents[3] / "spec" / "examples"


DAY = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 10, 4, tzinfo=UTC)}


def example(operation_id: str) -> Any:
    """The documented answer of an operation."""
    return operations[operation_id].decode((EXAMPLES / f"{operation_id}.json").read_bytes())


def series(*times: datetime) -> Any:
    """A series with points at some times."""
    points = [{"date": time.isoformat(), "replies": number} for number, time in enumerate(times)]
    return operations["productivity_replies_sent"].decode(json.dumps({"current": points}).encode())
