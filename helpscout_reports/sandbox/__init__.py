"""A local server that answers the Reports endpoints with invented data, for trials and tests.

    from helpscout_reports import HelpScoutReports
    from helpscout_reports.sandbox import Sandbox

    with Sandbox(seed=1) as box:
        client = HelpScoutReports("any id", "any secret", base_url=box.url)

It is driven by the OpenAPI document; no report is written by hand. It needs the `sandbox` extra.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..extras import extra

if TYPE_CHECKING:
    from .box import Sandbox
    from .http.request_log import SeenRequest

__all__ = ["Sandbox", "SeenRequest"]


if not TYPE_CHECKING:  # so that a type checker refuses a misspelt name

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        with extra("sandbox", "the sandbox needs"):
            from . import box
            from .http import request_log, server  # noqa: F401
        return getattr(box if name == "Sandbox" else request_log, name)
