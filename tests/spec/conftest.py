"""The specification, for every test about it."""

from typing import Any

import pytest

from tests.spec.description import Description


@pytest.fixture(scope="session")
def spec() -> Description:
    """The specification."""
    return Description()


@pytest.fixture(scope="session")
def document(spec: Description) -> dict[str, Any]:
    """The specification as data."""
    return spec.document
