"""No report is lost for one value: every field of every documented answer left out, null, and written otherwise."""

import json
import warnings
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpscout_reports_api.answers import decoding
from helpscout_reports_api.calls.operation import Operation
from helpscout_reports_api.errors import ResponseDecodeError, UnreadableValueWarning
from tests.generated_client.variants import (
    EMPTY,
    MANY_UNFIT,
    OTHERWISE,
    SAMPLES,
    UNFIT,
    Place,
    changed,
    places,
    sample,
    without_it_there_is_no_report,
)

pytestmark = pytest.mark.slow

every_sample = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)


@pytest.fixture(autouse=True, params=["json", "orjson"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test holds with the standard library's reader of JSON and with the faster one."""
    monkeypatch.setattr(decoding, "fast_loads", None if request.param == "json" else orjson.loads)


def decode(operation: Operation[Any], document: Any) -> tuple[Any, list[str]]:
    """The answer of a document, and the warnings it came with."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        answer = operation.decode(json.dumps(document).encode())
    assert {warning.category for warning in caught} <= {UnreadableValueWarning}
    return answer, [str(warning.message) for warning in caught]


def plain(answer: Any) -> Any:
    """An answer back as a JSON document."""
    return [item.to_dict() for item in answer] if isinstance(answer, list) else answer.to_dict()


def refused(operation: Operation[Any], document: Any) -> bool:
    """Whether a document is refused."""
    try:
        decode(operation, document)
    except ResponseDecodeError:
        return True
    return False


@every_sample
def test_what_is_left_out_is_none_and_stays_out(path: Path) -> None:
    """A missing leaf or object is None, a missing array is empty; who was sure of it is warned; it is not made up."""
    operation, document = sample(path)
    for place in places(operation, document):
        odd = changed(document, place)
        if without_it_there_is_no_report(operation, place) or odd == {}:
            assert refused(operation, odd), place.path
            continue
        answer, told = decode(operation, odd)
        assert place.value(answer) == ([] if place.field.many else None), place.path
        assert plain(answer) == odd, place.path
        assert_told(told, place, place.sure and place.field.model is None)


@every_sample
def test_an_unknown_field_in_the_place_of_a_missing_one_is_kept(path: Path) -> None:
    """Of an object with as many fields as are documented, one of them another, nothing is lost."""
    operation, document = sample(path)
    for place in places(operation, document):
        odd = changed(document, place)
        if without_it_there_is_no_report(operation, place) or odd == {}:
            continue
        value = place.within(document)[place.field.wire]
        place.within(odd)["brandNew"] = value
        answer, told = decode(operation, odd)
        assert place.value(answer) == ([] if place.field.many else None), place.path
        assert place.holder(answer).extra["brandNew"] == value, place.path
        assert plain(answer) == odd, place.path
        assert_told(told, place, place.sure and place.field.model is None)


@every_sample
def test_what_is_null_is_none_and_stays_null(path: Path) -> None:
    """Null reads like what is missing, and goes back out as null."""
    operation, document = sample(path)
    for place in places(operation, document):
        odd = changed(document, place, None)
        if without_it_there_is_no_report(operation, place):
            assert refused(operation, odd), place.path
            continue
        answer, told = decode(operation, odd)
        assert place.value(answer) == ([] if place.field.many else None), place.path
        assert plain(answer) == odd, place.path
        assert_told(told, place, place.sure and place.field.model is None)


def assert_told(told: list[str], place: Place, wanted: bool) -> None:
    """There is one warning, which names the place, or none."""
    assert len(told) == (1 if wanted else 0), (place.path, told)
    assert not wanted or told[0].startswith(place.path), (place.path, told)


@every_sample
def test_other_notations_lose_nothing(path: Path) -> None:
    """Numbers and flags as text, counts with a point, time stamps of all kinds: read as the same value, silently."""
    operation, document = sample(path)
    original, _ = decode(operation, document)
    for place in places(operation, document):
        value = place.within(document)[place.field.wire]
        if value is None or place.field.many or place.field.known:
            continue
        notations = OTHERWISE.get(place.field.kind, [])
        if place.field.kind == "string" and value.isdecimal() and str(int(value)) == value:
            notations = [int]
        for notation in notations:
            answer, told = decode(operation, changed(document, place, notation(value)))
            assert (told, place.value(answer)) == ([], place.value(original)), (place.path, notation(value))


@every_sample
def test_what_stands_for_no_value_is_none(path: Path) -> None:
    """Empty text, "NaN" and 0000-00-00 are no number, no flag and no date; in text they are text."""
    operation, document = sample(path)
    for place in places(operation, document):
        if place.field.model is not None or place.field.many or place.field.item or place.field.counter:
            continue
        for text in EMPTY:
            answer, told = decode(operation, changed(document, place, text))
            if place.field.kind == "string":
                assert place.value(answer) == text
            else:
                assert place.value(answer) is None, place.path
                assert place.holder(answer).extra == {}
            assert_told(told, place, place.sure and place.field.kind != "string")


@every_sample
def test_an_empty_container_of_the_wrong_kind_is_empty(path: Path) -> None:
    """`[]` for an object and `{}` for an array are empty ones."""
    operation, document = sample(path)
    for place in places(operation, document):
        if place.field.many and not without_it_there_is_no_report(operation, place):
            answer, told = decode(operation, changed(document, place, {}))
            assert (told, place.value(answer)) == ([], []), place.path
        elif place.field.model is not None and not without_it_there_is_no_report(operation, place):
            answer, told = decode(operation, changed(document, place, []))
            value = place.value(answer)
            assert value is None or value.to_dict() == {}, place.path


@every_sample
def test_what_fits_in_no_way_is_kept_aside(path: Path) -> None:
    """The field is None or empty, the raw value is in `.extra` and goes back out, and one warning names the place."""
    operation, document = sample(path)
    for place in places(operation, document):
        if without_it_there_is_no_report(operation, place):
            continue
        for value in MANY_UNFIT if place.field.many else UNFIT[place.field.kind]:
            odd = changed(document, place, value)
            answer, told = decode(operation, odd)
            assert place.value(answer) == ([] if place.field.many else None), (place.path, value)
            assert place.holder(answer).extra == {place.field.wire: value}, (place.path, value)
            assert plain(answer) == odd
            assert_told(told, place, not place.field.counter)


@pytest.mark.parametrize("bad", ["text", 7, True, {"a": 1}])
@every_sample
def test_rows_that_are_none_are_refused(path: Path, bad: Any) -> None:
    """Rows that are no array, and a row that is no object, are no page; the error names the place."""
    operation, document = sample(path)
    for place in places(operation, document):
        if not (place.field.many and without_it_there_is_no_report(operation, place)):
            continue
        with pytest.raises(ResponseDecodeError) as caught:
            decode(operation, changed(document, place, bad))
        assert caught.value.path == place.path
        rows = place.within(document)[place.field.wire]
        if bad != {"a": 1}:
            with pytest.raises(ResponseDecodeError) as caught:
                decode(operation, changed(document, place, [*rows[:1], bad]))
            assert caught.value.path == f"{place.path}[{len(rows[:1])}]"


def test_one_bad_column_is_one_warning() -> None:
    """A field that is unreadable in every row is told once an answer, with how often."""
    operation, document = sample(next(path for path in SAMPLES if path.stem == "company_drilldown"))
    row = document["conversations"]["results"][0]
    document["conversations"]["results"] = [row | {"number": "many"} for _ in range(50)]
    answer, told = decode(operation, document)
    assert len(told) == 1
    assert told[0].startswith("conversations.results[0].number: ")
    assert "49 more" in told[0]
    assert [found.extra for found in answer.conversations.results] == [{"number": "many"}] * 50


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_several_at_once_lose_nothing(data: st.DataObject) -> None:
    """With any number of fields left out, null or unreadable, the rest is read, and all goes back out as it came."""
    operation, document = sample(data.draw(st.sampled_from(SAMPLES)))
    for _ in range(data.draw(st.integers(2, 8))):
        found = [place for place in places(operation, document) if not without_it_there_is_no_report(operation, place)]
        place = data.draw(st.sampled_from(found))
        unfit = MANY_UNFIT if place.field.many else UNFIT[place.field.kind]
        value = data.draw(st.sampled_from([..., None, *unfit]))
        odd = changed(document, place, value)
        if not operation.many and odd == {}:
            continue
        document = odd if value is ... or value is None else document
        answer, _ = decode(operation, odd)
        assert plain(answer) == odd


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(2**62, 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6)
    | st.sampled_from(["NaN", "1", "1.0", "true", "2026-10-01T00:00:00z", "0000-00-00", "\ud800", 0.0, -0.0]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_both_parsers_give_the_same_answer_or_the_same_error(data: st.DataObject) -> None:
    """Whatever stands in a body, orjson and the standard library lead to equal answers, warnings and errors."""
    operation, document = sample(data.draw(st.sampled_from(SAMPLES)))
    for _ in range(data.draw(st.integers(1, 3))):
        found = places(operation, document)
        if not found:
            break
        place = data.draw(st.sampled_from(found))
        document = changed(document, place, data.draw(json_values))
        if data.draw(st.booleans()):
            place.within(document)["unlisted"] = data.draw(json_values)
        try:
            places(operation, document)
        except (TypeError, AttributeError, KeyError):
            break
    body = json.dumps(document).encode()
    assert outcome(operation, body, orjson.loads) == outcome(operation, body, None)


ODD_BODIES = {
    "a number beyond 64 bits": b'{"user": {"id": 18446744073709551617, "new": 18446744073709551617}, "current": {}}',
    "a small number beyond 64 bits": b'{"user": {"id": -9223372036854775809, "new": -9223372036854775809}}',
    "an overflowing number": b'{"user": {"id": 1e999}, "current": {"happinessScore": 1e999, "x": 1e999}}',
    "minus zero": b'{"user": {"id": -0, "new": -0}, "current": {"happinessScore": -0, "x": -0.0}}',
    "a large figure": b'{"current": {"happinessScore": 123456789012345678901234567890}}',
    "a large unlisted figure": b'{"current": {"news": [123456789012345678901234567890]}}',
    "deep nesting aside": b'{"user": {"id": 4, "x": ' + b"[" * 900 + b"]" * 900 + b"}}",
    "deeper nesting aside": b'{"user": {"id": 4, "x": ' + b"[" * 1010 + b"]" * 1010 + b"}}",
    "a key twice": b'{"user": {"id": 4, "id": 5}}',
    "half a character": b'{"user": {"id": 4, "firstName": "\\ud800"}}',
    "a control character": b'{"user": {"id": 4, "firstName": "a\tb"}}',
    "NaN": b'{"user": {"id": NaN}}',
    "a mark in front": b'\xef\xbb\xbf{"user": {"id": 4}}',
    "white space around": b' \n\t{"user": {"id": 4}}\r\n ',
    "a large number in an answer that is none": b'{"news": 123456789012345678901234567890}',
    "a comma too many": b'{"user": {"id": 4},}',
    "not UTF-8": b'{"user": {"id": 4, "firstName": "\xff"}}',
    "nothing": b"",
}


@pytest.mark.parametrize("name", ODD_BODIES)
def test_both_parsers_agree_about_odd_bodies(name: str) -> None:
    """Numbers of any length, deep nesting and all else that parsers take differently: one answer, or one error."""
    operation, _ = sample(next(path for path in SAMPLES if path.stem == "user_overall"))
    body = ODD_BODIES[name]
    assert outcome(operation, body, orjson.loads) == outcome(operation, body, None)


def outcome(operation: Operation[Any], body: bytes, fast_loads: Any) -> tuple[Any, list[str]]:
    """What becomes of a body with one of the parsers, in a form that tells types apart."""
    decoding.fast_loads = fast_loads
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            answer = operation.decode(body)
        except ResponseDecodeError as fault:
            return (str(fault), fault.path, fault.excerpt), []
    return repr(plain(answer)), sorted(str(warning.message) for warning in caught)
