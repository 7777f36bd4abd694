"""A local server that answers the Reports endpoints with invented data, for trials and tests.

    from helpscout_reports import HelpScoutReports
    from helpscout_reports.sandbox import Sandbox

    with Sandbox(seed=1) as box:
        client = HelpScoutReports("any id", "any secret", base_url=box.url)

It is driven by the OpenAPI document; no report is written by hand. It needs the `sandbox` extra.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .box import Sandbox
    from .http.request_log import SeenRequest

__all__ = ["Sandbox", "SeenRequest"]

_LIBRARIES = {"jsonschema_path", "openapi_core", "starlette", "uvicorn", "werkzeug"}


if not TYPE_CHECKING:  # so that a type checker refuses a misspelt name

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            from . import box
            from .http import request_log, server  # noqa: F401
        except ModuleNotFoundError as missing:
            library = (missing.name or "").partition(".")[0]
            if library not in _LIBRARIES:
                raise
            message = f"the sandbox needs {library}: pip install 'helpscout-reports[sandbox]'"
            raise ModuleNotFoundError(message, name=missing.name) from missing
        return getattr(box if name == "Sandbox" else request_log, name)
