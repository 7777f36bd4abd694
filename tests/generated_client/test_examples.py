"""Examples of models: what the documentation shows, for tests of those who use this package."""

import inspect
import json
import subprocess
import sys
from typing import Any

import pytest

from helpscout_reports_api import models
from helpscout_reports_api.answers.model import Model

CLASSES: dict[str, type[Model]] = {
    name: found for name in dir(models) if inspect.isclass(found := getattr(models, name)) and issubclass(found, Model)
}


@pytest.mark.parametrize("name", CLASSES)
def test_every_model_has_an_example(name: str) -> None:
    """Each model makes an example of itself, silently, that has all it is sure of and survives the way to JSON."""
    model = CLASSES[name]
    made = model.example()
    assert type(made) is model
    assert made.extra == {}
    for entry in model.FIELDS:
        assert entry.optional or getattr(made, entry.name) is not None, entry.name
    assert model.from_dict(json.loads(json.dumps(made.to_dict()))) == made


def test_an_example_is_what_the_documentation_shows() -> None:
    """The figures are those of the documented answer that has most fields."""
    report = models.UserReport.example()
    assert report.user.id == 4
    assert report.current.total_conversations > 0
    assert models.ConversationTag.example().name


def test_fields_of_an_example_can_be_chosen() -> None:
    """Keywords replace fields by their Python names; an unknown one is refused by name."""
    current = models.UserStatistics.example(total_conversations=7)
    report = models.UserReport.example(current=current, previous=None)
    assert report.current.total_conversations == 7
    assert "previous" not in report.to_dict()
    with pytest.raises(TypeError, match="UserReport has no field 'curent'"):
        models.UserReport.example(curent=current)


def test_examples_share_nothing() -> None:
    """A change of one example is in no other."""
    one, other = (models.ConversationPage.example() for _ in range(2))
    one.results.clear()
    row: Any = models.ConversationSummary.example()
    row.tags.clear()
    row.extra["mood"] = "sunny"
    again = models.ConversationSummary.example()
    assert other.results
    assert again.tags
    assert again.extra == {}


@pytest.mark.slow
def test_examples_are_loaded_when_they_are_asked_for() -> None:
    """Importing a model loads neither the examples nor the description they come from."""
    statement = (
        "import sys; from helpscout_reports import models; models.UserReport; before = set(sys.modules); "
        "assert 'helpscout_reports_api.answers.example' not in before, 'too early'; models.UserReport.example()"
    )
    subprocess.run([sys.executable, "-c", statement], check=True)
