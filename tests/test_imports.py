"""Importing is cheap: nothing heavy is loaded before it is needed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = {
    *("httpx", "httpcore", "click", "rich", "xlsxwriter", "polars", "pandas", "altair", "vl_convert", "dlt", "mcp"),
    *("starlette", "uvicorn", "openapi_core", "yaml", "asyncio"),
}


def loaded_by(statement: str) -> set[str]:
    """The modules that a statement loads in a fresh interpreter."""
    paths = [str(ROOT), str(ROOT / "generated_client")]
    script = f"import sys; sys.path[:0] = {paths!r}; {statement}; import json; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(
    "statement",
    [
        "import helpscout_reports",
        "from helpscout_reports import operations; list(operations)",
        "from helpscout_reports import HelpScoutError, InvalidRequestError",
    ],
)
def test_nothing_heavy_is_imported(statement: str) -> None:
    """Importing the package, its catalogue and its errors loads no HTTP client and no optional library."""
    assert loaded_by(statement) & HEAVY == set()


def test_importing_loads_a_handful_of_modules() -> None:
    """`import helpscout_reports` itself loads only a few modules of its own, no model and no report."""
    own = {name for name in loaded_by("import helpscout_reports") if name.startswith("helpscout_reports")}
    assert len(own) <= 6, sorted(own)


def test_the_generated_layer_does_no_io() -> None:
    """All of the generated package together loads no HTTP client, socket or TLS module."""
    loaded = loaded_by(
        "from helpscout_reports_api.catalogue import operations; list(operations.values()); "
        "from helpscout_reports_api import models; [getattr(models, name) for name in dir(models)]"
    )
    assert loaded & (HEAVY | {"socket", "ssl", "http.client"}) == set()


def test_the_public_names_are_what_they_are() -> None:
    """The names to import from `helpscout_reports`, each of which is there."""
    import helpscout_reports

    for name in helpscout_reports.__all__:
        assert getattr(helpscout_reports, name) is not None
    promised = {
        *("HelpScoutReports", "AsyncHelpScoutReports", "models", "operations", "Pager", "AsyncPager", "RateLimit"),
        *("ClientCredentials", "AuthorizationCode", "RefreshToken", "AccessToken", "ApiKey", "authorize_url"),
        *("MemoryTokenStore", "FileTokenStore", "PageDriftWarning", "HelpScoutError", "ConfigurationError"),
        *("InvalidRequestError", "APIConnectionError", "APITimeoutError", "APIStatusError", "BadRequestError"),
        *("AuthenticationError", "PaymentRequiredError", "PermissionDeniedError", "NotFoundError", "RateLimitError"),
        *("ServerError", "OAuthError", "ResponseDecodeError", "PaginationError", "Interval", "DateRange"),
    }
    assert promised <= set(helpscout_reports.__all__)
