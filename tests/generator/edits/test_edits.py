"""The table of edits: each comes out right, or is refused in one line with the place and what to write instead."""

import importlib
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.errors import GenerationError
from generator.writing.specification import Specification
from tests.generator.edits import (
    calls,
    fields,
    refused_calls,
    refused_document,
    refused_facts,
    refused_fields,
    refused_parameters,
    refused_surroundings,
    refused_values,
    refused_words,
)
from tests.generator.edits.edits import Refused, Right, edited

RIGHT: dict[str, Right] = {
    **{f"field: {name}": edit for name, edit in fields.RIGHT.items()},
    **{f"call: {name}": edit for name, edit in calls.RIGHT.items()},
}
REFUSED: dict[str, Refused] = {
    **{f"field: {name}": edit for name, edit in refused_fields.REFUSED.items()},
    **{f"word: {name}": edit for name, edit in refused_words.REFUSED.items()},
    **{f"parameter: {name}": edit for name, edit in refused_parameters.REFUSED.items()},
    **{f"value: {name}": edit for name, edit in refused_values.REFUSED.items()},
    **{f"around: {name}": edit for name, edit in refused_surroundings.REFUSED.items()},
    **{f"fact: {name}": edit for name, edit in refused_facts.REFUSED.items()},
    **{f"document: {name}": edit for name, edit in refused_document.REFUSED.items()},
    **{f"call: {name}": edit for name, edit in refused_calls.REFUSED.items()},
}


def test_the_table_is_long() -> None:
    """At least 130 edits are recorded, of both kinds."""
    assert len(RIGHT) + len(REFUSED) >= 130
    assert len(RIGHT) >= 50


@pytest.mark.slow
@pytest.mark.parametrize("name", RIGHT)
def test_an_edit_comes_out_right(name: str, generate: Any) -> None:
    """The package is built and imported; types, values and whatever else the table says are so."""
    edit = RIGHT[name]
    package = generate(edited(edit.changes))
    for module in ("models", "catalogue", "server", "families.user"):
        importlib.import_module(f"{package.__name__}.{module}")
    (operation, *_) = package.catalogue.operations.values()
    if name.startswith("field: ") and edit.annotation:
        check_field(package, edit)
    elif edit.annotation:
        check_parameter(package, operation, edit)
    if edit.holds:
        assert eval(edit.holds, {"package": package, "models": package.models, "operation": operation})


def check_field(package: ModuleType, edit: Right) -> None:
    """The field `it` is of the type, and has the values, of the table."""
    figures = package.models.Figures
    assert figures.__annotations__["it"] == edit.annotation
    for wire, value in edit.values:
        read = figures.from_dict({"it": wire})
        assert read.it == value
        assert read.extra == {}
        assert read.to_dict() == {"it": wire}


def check_parameter(package: ModuleType, operation: Any, edit: Right) -> None:
    """The parameter `x` is of the type of the table, is sent as it says, and refuses what it says."""
    method = package.families.user.UserFamily.overall
    assert method.__annotations__["x"] == edit.annotation
    for value, text in edit.values:
        assert operation.request({"x": value}).query == f"x={text}"
    for value in edit.refused:
        with pytest.raises(package.errors.InvalidRequestError, match=r"^x"):
            operation.request({"x": value})


@pytest.mark.slow
@pytest.mark.parametrize("name", REFUSED)
def test_an_edit_is_refused_in_words(name: str, write: Any) -> None:
    """The message is one line: file, line, place, and the words of the table."""
    edit = REFUSED[name]
    path: Path = write(edited(edit.changes))
    with pytest.raises(GenerationError) as caught:
        Specification.read(path)
    told = re.fullmatch(r"openapi\.yaml, line (\d+): (.*)", str(caught.value))
    assert told, str(caught.value)
    assert told[2] == f"{edit.place}: {edit.words}"
    last = edit.place.rpartition("/")[2]
    line = path.read_text(encoding="utf-8").splitlines()[int(told[1]) - 1]
    assert last.isdigit() or last.strip("{}") in line or f"'{last}'" in line
