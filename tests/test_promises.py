"""The tables of promises in the README of the tests."""

import pytest

from tests import promises


def test_the_tables_are_what_the_tests_say() -> None:
    """The tables of tests/README.md are current: `python -m tests.promises` would write the same."""
    text = promises.README.read_text(encoding="utf-8")
    assert text.count(promises.BEGIN) == 1
    assert text == promises.document(text)


@pytest.mark.slow
def test_each_promise_has_a_heading_and_says_what_holds() -> None:
    """Headings are the known ones, each has promises, and each promise is a sentence."""
    found = list(promises.promises())
    assert len(found) > 100
    assert {promise.heading for promise in found} == set(promises.HEADINGS)
    assert not [promise.place for promise in found if not promise.text.endswith(".")]
