"""What answers are written to: standard output, which the shell may have closed."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from typing import BinaryIO, NoReturn


class _NoOutput(io.TextIOBase):
    """Takes nothing: what cannot be written is an error, as it is on a full disk."""

    encoding = "utf-8"

    @property
    def closed(self) -> bool:
        """It is, as the shell closed it."""
        return True

    def write(self, text: str, /) -> NoReturn:  # noqa: ARG002 - the signature of files
        raise _missing()

    @property
    def buffer(self) -> BinaryIO:
        raise _missing()

    def isatty(self) -> bool:
        """It is no terminal."""
        return False

    def flush(self) -> None:
        """Nothing is held back."""


def _missing() -> OSError:
    return OSError(None, "there is no standard output to write to")


@contextmanager
def refuse_output_without_stdout() -> Iterator[None]:
    """Make writing to a standard output that is not there an error; click and `print` are silent about it."""
    if sys.stdout is not None:
        yield
        return
    with redirect_stdout(_NoOutput()):  # None is how Python has it when the shell has closed it: `>&-`
        yield
