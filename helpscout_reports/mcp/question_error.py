"""The error of a question that cannot be asked."""

from __future__ import annotations


class QuestionError(Exception):
    """A question that cannot be asked as it stands; the message says why and what can."""
