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
    return set(json.loads(done.stdout.splitlines()[-1]))


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


@pytest.mark.parametrize("arguments", [["--help"], ["user", "overall", "--help"]])
def test_help_loads_neither_attrs_nor_what_writes_answers(arguments: list[str]) -> None:
    """The help of the program and of a report load no model, no attrs, no time zones and nothing that writes files."""
    loaded = loaded_by(f"from helpscout_reports.cli import main; main({arguments!r})")
    assert "helpscout_reports.cli.root" in loaded
    assert loaded & {"attrs", "zoneinfo", "tempfile", "csv", "httpx", "rich"} == set()
    assert not {name for name in loaded if name.startswith(("helpscout_reports_api.models", "helpscout_reports.files"))}


def test_a_family_loads_the_reports_that_are_asked_for() -> None:
    """Asking for one report loads its models and no others, and not the walk that makes tables."""
    loaded = loaded_by(
        "from helpscout_reports import AccessToken, HelpScoutReports, Interval; "
        "client = HelpScoutReports(auth=AccessToken('t')); "
        "client.company.drilldown(**Interval.last_week('UTC'))"
    )
    assert "helpscout_reports_api.models.conversation_drilldown" in loaded
    assert "helpscout_reports_api.models.company_report" not in loaded
    assert not {name for name in loaded if name.startswith("helpscout_reports_api.tabular.")}


@pytest.mark.slow
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
