"""Loading modules when they are first needed, safely where another thread forks meanwhile.

A child that is forked while a thread of its parent imports would wait for ever for that import. So whatever is loaded
late is loaded under one lock, which no fork leaves behind.
"""

from __future__ import annotations

import logging  # noqa: F401 - what it does at a fork has to be registered before, so that it comes after
import os
import threading
from collections.abc import Callable
from importlib import import_module
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

loading = threading.RLock()
"""Held while a module is loaded late, and across every fork."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=loading.acquire, after_in_parent=loading.release, after_in_child=loading.release)


def load(name: str, package: str | None = None) -> ModuleType:
    """A module, imported under the lock."""
    with loading:
        return import_module(name, package)


if TYPE_CHECKING:
    from functools import cached_property as cached_property
else:

    class cached_property:
        """What `functools.cached_property` does, but under the one lock, and not under one of its own.

        Asked for on the class, it gives the class of its value: so `create_autospec` knows what a client offers.
        """

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self._make = make
            self.__doc__ = make.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            with loading:
                if instance is None:
                    return type(self._make(SimpleNamespace(_sender=None)))
                if self._name not in instance.__dict__:
                    instance.__dict__[self._name] = self._make(instance)
                return instance.__dict__[self._name]
