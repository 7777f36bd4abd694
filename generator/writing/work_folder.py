"""A folder beside an output, on its file system, for what is half made."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # no such locks on this system
    fcntl = None  # type: ignore[assignment]

_PREFIX = ".generated-"


@contextmanager
def work_folder(beside: Path | None) -> Iterator[Path]:
    """A folder that is gone afterwards. What builds that were killed have left beside it goes first.

    Args:
        beside: Where, which need not be there yet; None for the folder that the system has for it.
    """
    if beside is not None:
        beside.mkdir(parents=True, exist_ok=True)
        for left in beside.glob(f"{_PREFIX}*"):
            with suppress(OSError), _locked(left) as unused:
                if unused:
                    shutil.rmtree(left)
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=beside) as folder, _locked(Path(folder)):
        yield Path(folder)


@contextmanager
def _locked(folder: Path) -> Iterator[bool]:
    """Hold a folder as long as this process lives; whether that can be done, and nobody else holds it."""
    if fcntl is None:
        yield False
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        yield _lock(handle)
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
