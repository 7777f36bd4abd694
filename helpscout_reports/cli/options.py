"""Options of commands that show their default only where they have one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound="Callable[..., Any]")


def option(name: str, kind: Any, default: Any, words: str, **more: Any) -> Callable[[Command], Command]:
    """An option of a command, with its kind, its default and its words in the help."""
    return click.option(name, type=kind, default=default, show_default=default is not None, help=words, **more)
