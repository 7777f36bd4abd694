"""The libraries of the `dashboard` extra, loaded when they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..extras import extra


def altair() -> Any:
    """Altair, which describes charts."""
    return _load("altair")


def vl_convert() -> Any:
    """vl-convert, which draws them."""
    return _load("vl_convert")


def jinja2() -> Any:
    """Jinja2, which fills in pages."""
    return _load("jinja2")


def _load(name: str) -> Any:
    with extra("dashboard", "the dashboard needs"):
        return import_module(name)
