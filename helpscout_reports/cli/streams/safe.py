"""Text from outside, made fit for a terminal."""

from __future__ import annotations

import re

# Control characters, and those that turn the direction of text or have no width.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb]"
)
_TAGS = re.compile("[\U000e0000-\U000e007f]")


def safe(text: str) -> str:
    """Text on one line, without characters that a terminal obeys."""
    return _TAGS.sub("", _UNSAFE.sub(" ", text))
