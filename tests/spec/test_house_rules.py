"""The specification keeps the house rules, each of which says its reason and can be broken."""

import re

import pytest

from tests.spec.checks import CHECKS, RULES
from tests.spec.description import SPEC, Description
from tests.spec.mistakes import MISTAKES
from tests.spec.rules.figures import UNITS_BY_NAME
from tests.spec.rules.inventory import INVENTORY


@pytest.mark.slow
@pytest.mark.parametrize("name", CHECKS)
def test_no_check_finds_anything(name: str) -> None:
    """The house rules, the lists, yamllint, the validator and the generator find nothing in it."""
    assert CHECKS[name](SPEC) == []


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_finds_a_mistake(name: str) -> None:
    """Each check is there for at least one planted mistake: a check that cannot fail is none."""
    assert name in {check for check, _, _ in MISTAKES.values()}


@pytest.mark.parametrize("name", RULES)
def test_every_rule_has_a_reason(name: str) -> None:
    """Each house rule says what it asks for, and why."""
    assert RULES[name].__doc__


def test_all_reports_are_there() -> None:
    """The inventory lists the 32 reports of API 2.0."""
    assert len([name for name in INVENTORY if not name.startswith(("legacy_", "lookup_", "oauth_"))]) >= 32


@pytest.mark.slow
@pytest.mark.parametrize("pattern", UNITS_BY_NAME)
def test_every_pattern_of_names_is_met(pattern: str, spec: Description) -> None:
    """The rule about units and names is about fields that there are."""
    assert any(re.search(pattern, name) and "x-unit" in field for _, name, field in spec.properties())
