"""What schemathesis finds when it asks the sandbox for everything in the specification."""

import pytest

from tests.sandbox.fuzzing import QUICK, fuzz


@pytest.mark.promise("Sandbox")
@pytest.mark.slow
def test_schemathesis_finds_nothing() -> None:
    """Right and wrong requests to every operation, and ways from one to the next: all answers are in the document."""
    result = fuzz(examples=5, seed=1, phases=QUICK)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "No issues found" in result.stdout
