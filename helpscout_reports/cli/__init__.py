"""The command line: `helpscout-reports`."""

from .commands import main

__all__ = ["main"]
