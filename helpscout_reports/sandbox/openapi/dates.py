"""Dates as the API writes them."""

from __future__ import annotations

from datetime import datetime


def written(moment: datetime) -> str:
    """A moment in UTC as the API writes it, with four digits for any year."""
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
