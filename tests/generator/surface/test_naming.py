"""Names of a specification that Python, the client or the methods themselves have other uses for."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from generator.surface.naming import is_family_name
from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports
from helpscout_reports_api.families import AsyncFamilies, Families

NAMES = ("warn", "request", "report", "loading", "values")


class Echo:
    """Sends nothing: what would be sent is the answer."""

    validate = True

    def call(self, request: Any) -> Any:
        """The request itself."""
        return request


@pytest.mark.slow
def test_parameters_may_have_the_names_of_what_a_method_uses(
    mini: dict[str, Any], generate: Callable[[dict[str, Any]], ModuleType]
) -> None:
    """A deprecated report warns and builds its request, whatever its parameters are called."""
    report = mini["paths"]["/v2/reports/user"]["get"]
    report["deprecated"] = True
    report["parameters"] = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in NAMES]
    package = generate(mini)
    family = import_module(f"{package.__name__}.families.user").UserFamily(Echo())
    with pytest.warns(DeprecationWarning, match="is deprecated"):
        sent = family.overall(**dict.fromkeys(NAMES, "a"))
    assert sent.query == "&".join(f"{name}=a" for name in NAMES)


@pytest.mark.parametrize(("client", "families"), [(HelpScoutReports, Families), (AsyncHelpScoutReports, AsyncFamilies)])
def test_no_family_takes_the_place_of_a_method_of_the_client(client: type, families: type) -> None:
    """What the clients have beside their families is refused as the name of one."""
    own = {name for name in set(dir(client)) - set(dir(families)) if not name.startswith("_")}
    assert own >= {"call", "with_options"}
    assert [name for name in own if "_" not in name and is_family_name(name)] == []
