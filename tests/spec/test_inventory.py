"""Nothing the documentation lists is missing from the specification, and nothing is in it that nobody lists."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

INVENTORY: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "inventory.yaml").read_text())


def words(entry: Any) -> set[str]:
    """The names of an inventory entry."""
    return set(entry.split()) if isinstance(entry, str) else set(entry)


def test_every_operation_is_listed(operations: dict[str, Any]) -> None:
    """The operations of the inventory and of the specification are the same, in the same order."""
    assert list(operations) == list(INVENTORY)
    reports = [name for name in INVENTORY if not name.startswith(("legacy_", "lookup_", "oauth_"))]
    assert len(reports) == 32


@pytest.mark.parametrize("operation_id", INVENTORY)
def test_method_and_path(operation_id: str, operations: dict[str, Any]) -> None:
    """Each operation is asked for with the documented method and path."""
    operation = operations[operation_id]
    assert f"{operation['method']} {operation['path']}" == INVENTORY[operation_id]["request"]


@pytest.mark.parametrize("operation_id", INVENTORY)
def test_parameters(operation_id: str, operations: dict[str, Any], resolve: Callable[..., Any]) -> None:
    """Each operation has the documented parameters, required where the documentation requires them, lists as lists."""
    found = set()
    for parameter in map(resolve, operations[operation_id].get("parameters", [])):
        found.add(parameter["name"] + ("!" if parameter["required"] else ""))
        if parameter["name"] in {"mailboxes", "tags", "types", "folders", "sites"}:
            assert (parameter["style"], parameter["explode"]) == ("form", False)
            assert parameter["schema"]["type"] == "array"
    assert found == words(INVENTORY[operation_id]["parameters"])


@pytest.mark.parametrize("operation_id", INVENTORY)
def test_fields(
    operation_id: str, operations: dict[str, Any], answer: Callable[..., Any], fields: Callable[..., Any]
) -> None:
    """Each answer has the documented fields, those only in samples and those only in tables included."""
    found = {path for path, _ in fields(answer(operations[operation_id])["schema"])}
    assert found == words(INVENTORY[operation_id]["fields"])
