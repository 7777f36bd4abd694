"""What an extra brings is imported when it is used, and where it is missing the message says what to install."""

import subprocess
import sys

import pytest

from helpscout_reports.extras import extra


@pytest.mark.slow
@pytest.mark.parametrize(
    ("statement", "library", "name"),
    [
        ("from helpscout_reports.sandbox import Sandbox", "yaml", "sandbox"),
        ("from helpscout_reports.dlt import load", "dlt", "dlt"),
        ("from helpscout_reports.mcp.server import make_server", "mcp", "mcp"),
        ("from helpscout_reports.mcp.http import serve_http", "uvicorn", "mcp"),
        ("from helpscout_reports.dashboard import build; build.check_options()", "altair", "dashboard"),
    ],
)
def test_what_a_tool_is_missing_is_named_with_its_extra(statement: str, library: str, name: str) -> None:
    """Importing a tool without its extra names the library and says what to install."""
    code = f"import sys; sys.modules[{library!r}] = None\n{statement}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.startswith("ModuleNotFoundError: ")
    assert last.endswith(f" {library}: pip install 'helpscout-reports[{name}]'")


def test_a_module_of_ours_that_is_missing_is_no_matter_of_extras() -> None:
    """A package that is not whole is not said to need an extra."""
    with (
        pytest.raises(ModuleNotFoundError, match=r"^No module named 'helpscout_reports.nothing'$"),
        extra("all", "it needs"),
    ):
        import helpscout_reports.nothing  # noqa: F401
