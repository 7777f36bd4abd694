"""Mistakes that people make in a specification: the check that must find each, and what stands there instead of what.

The first place where the text stands is the one that is changed.
"""

from tests.spec.mistakes import answers, calls

MISTAKES: dict[str, tuple[str, str, str]] = {**calls.MISTAKES, **answers.MISTAKES}
