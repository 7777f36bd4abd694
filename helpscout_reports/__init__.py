"""Typed client for the Reports endpoints of the Help Scout Inbox API 2.0.

    from helpscout_reports import HelpScoutReports

    with HelpScoutReports("app id", "app secret") as client:
        report = client.user.overall(user=4, start=..., end=...)

Everything is loaded when it is first asked for; importing this package loads neither httpx nor the models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from helpscout_reports_api.loading import load

# fmt: off
if TYPE_CHECKING:
    from helpscout_reports_api import models
    from helpscout_reports_api.answers.model import Model
    from helpscout_reports_api.calls.paging import AsyncPager, Page, Pager
    from helpscout_reports_api.catalogue import operations
    from helpscout_reports_api.tabular.figures import format_change, format_figure
    from helpscout_reports_api.tabular.summary import summarize
    from helpscout_reports_api.tabular.table import Column, Table, stack
    from helpscout_reports_api.tabular.tabulation import rows, tables, to_pandas, to_polars

    from .auth.credentials import AccessToken, ApiKey, AuthorizationCode, ClientCredentials, RefreshToken, authorize_url
    from .auth.token_store import FileTokenStore, MemoryTokenStore, StoredToken, TokenStore
    from .client import AsyncHelpScoutReports, HelpScoutReports
    from .errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        HelpScoutError,
        InvalidRequestError,
        NotFoundError,
        OAuthError,
        PageDriftWarning,
        PaginationError,
        PaymentRequiredError,
        PermissionDeniedError,
        RateLimitError,
        ResponseDecodeError,
        ServerError,
        UnreadableValueWarning,
    )
    from .events import Event
    from .export import Export, ExportFailure, ExportProgress, export_reports
    from .interval import ComparedDateRange, DateRange, Interval
    from .planning import Plan, plan
    from .responses.headers import RateLimit

__version__ = "0.1.0"

__all__ = [
    "APIConnectionError", "APIStatusError", "APITimeoutError", "AccessToken", "ApiKey", "AsyncHelpScoutReports",
    "AsyncPager", "AuthenticationError", "AuthorizationCode", "BadRequestError", "ClientCredentials", "Column",
    "ComparedDateRange", "ConfigurationError", "DateRange", "Event", "Export", "ExportFailure", "ExportProgress",
    "FileTokenStore", "HelpScoutError", "HelpScoutReports", "Interval", "InvalidRequestError", "MemoryTokenStore",
    "Model", "NotFoundError", "OAuthError", "Page", "PageDriftWarning", "Pager", "PaginationError",
    "PaymentRequiredError", "PermissionDeniedError", "Plan", "RateLimit", "RateLimitError", "RefreshToken",
    "ResponseDecodeError", "ServerError", "StoredToken", "Table", "TokenStore", "UnreadableValueWarning",
    "__version__", "authorize_url", "export_reports", "format_change", "format_figure", "models", "operations",
    "plan", "rows", "stack", "summarize", "tables", "to_pandas", "to_polars",
]
# fmt: on

_HOMES = {
    ".auth.credentials": {
        "AccessToken",
        "ApiKey",
        "AuthorizationCode",
        "ClientCredentials",
        "RefreshToken",
        "authorize_url",
    },
    ".client": {"AsyncHelpScoutReports", "HelpScoutReports"},
    ".interval": {"ComparedDateRange", "DateRange", "Interval"},
    ".responses.headers": {"RateLimit"},
    ".events": {"Event"},
    ".export": {"Export", "ExportFailure", "ExportProgress", "export_reports"},
    ".planning": {"Plan", "plan"},
    ".auth.token_store": {"FileTokenStore", "MemoryTokenStore", "StoredToken", "TokenStore"},
    "helpscout_reports_api.answers.model": {"Model"},
    "helpscout_reports_api.catalogue": {"operations"},
    "helpscout_reports_api.tabular.figures": {"format_change", "format_figure"},
    "helpscout_reports_api.calls.paging": {"AsyncPager", "Page", "Pager"},
    "helpscout_reports_api.tabular.summary": {"summarize"},
    "helpscout_reports_api.tabular.table": {"Column", "Table", "stack"},
    "helpscout_reports_api.tabular.tabulation": {"rows", "tables", "to_pandas", "to_polars"},
}


if not TYPE_CHECKING:  # so that a type checker refuses a misspelt name

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        if name == "models":
            value: Any = load("helpscout_reports_api.models")
        else:
            home = next((home for home, names in _HOMES.items() if name in names), ".errors")
            value = getattr(load(home, __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
