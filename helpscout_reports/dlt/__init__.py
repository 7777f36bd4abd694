"""Reports in a warehouse: a dlt source, and a load that goes on where it was. The extra `dlt` brings what it needs."""

from __future__ import annotations

from ..extras import extra

with extra("dlt", "the warehouse needs"):
    from .loading import Load, LoadError, LoadProgress, load
    from .source import SliceFailure, help_scout_source
    from .views import VIEWS, View

__all__ = ["VIEWS", "Load", "LoadError", "LoadProgress", "SliceFailure", "View", "help_scout_source", "load"]
