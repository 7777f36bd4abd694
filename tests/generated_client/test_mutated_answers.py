"""Whatever happens to a documented answer, it is read or refused, by both readers alike."""

import copy
import json
import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpscout_reports_api.answers.reading import Unreadable, read_object
from helpscout_reports_api.catalogue import operations
from helpscout_reports_api.errors import ResponseDecodeError, UnreadableValueWarning
from tests.generated_client.answers import SAMPLES, plain

pytestmark = pytest.mark.usefixtures("reader")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.promise("Every operation")
@pytest.mark.slow
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_mutated_sample_gives_a_model_or_a_decode_error(data: st.DataObject) -> None:
    """Whatever is changed in a documented answer, decoding gives a model or ResponseDecodeError, nothing else."""
    path = data.draw(st.sampled_from(SAMPLES))
    document = json.loads(path.read_text())
    for _ in range(data.draw(st.integers(1, 3))):
        document = mutated(document, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UnreadableValueWarning)
            answer = operations[path.name.split(".")[0]].decode(json.dumps(document).encode())
    except ResponseDecodeError:
        return
    assert json.loads(json.dumps(plain(answer))) == plain(answer)
    assert repr(answer)


@pytest.mark.slow
@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_fast_reader_gives_nothing_that_the_careful_one_would_not(data: st.DataObject) -> None:
    """Whatever is changed in a documented answer, the fast reader steps aside or gives what the careful one gives."""
    path = data.draw(st.sampled_from(SAMPLES))
    operation = operations[path.name.split(".")[0]]
    document = json.loads(path.read_text())
    document = mutated(mutated(document[0] if operation.many else document, data), data)
    try:
        fast = operation.response_model._read(document)
    except (KeyError, TypeError, ValueError, AttributeError):
        return
    careful = read_object(operation.response_model, document, "", Unreadable())
    assert fast == careful
    assert repr(fast) == repr(careful)
    assert fast.to_dict() == careful.to_dict()


def mutated(document: Any, data: st.DataObject) -> Any:
    """A copy of a document with one value, somewhere, replaced, removed or added."""
    if not isinstance(document, (dict, list)) or not document or data.draw(st.integers(0, 5)) == 0:
        return data.draw(json_values)
    changed = copy.copy(document)
    key = data.draw(st.sampled_from(sorted(changed) if isinstance(changed, dict) else range(len(changed))))
    match data.draw(st.sampled_from(["into", "into", "into", "drop", "add"])):
        case "drop":
            del changed[key]
        case "add" if isinstance(changed, dict):
            changed[data.draw(st.text(max_size=8))] = data.draw(json_values)
        case _:
            changed[key] = mutated(changed[key], data)
    return changed
