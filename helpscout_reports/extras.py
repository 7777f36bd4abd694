"""The libraries of the extras are imported when they are used; where one is missing, the error says what to install."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

_OURS = ("helpscout_reports", "helpscout_reports_api")


@contextmanager
def extra(name: str, needing: str) -> Iterator[None]:
    """Around imports of an extra: a library that is not installed is named together with the extra that brings it.

    Args:
        name: The extra.
        needing: What needs it, as the message begins: `the sandbox needs`.

    Raises:
        ModuleNotFoundError: A library is not installed.
    """
    try:
        yield
    except ModuleNotFoundError as missing:
        library = (missing.name or "").partition(".")[0]
        if library in _OURS:
            raise
        message = f"{needing} {library}: pip install 'helpscout-reports[{name}]'"
        raise ModuleNotFoundError(message, name=missing.name) from None
