"""How many tokens a text has, at most: hosts refuse or cut what is too long for the model."""

from __future__ import annotations

import json
import re
from typing import Any

_LETTERS = re.compile(r"[A-Za-z ]")
_DIGITS = re.compile(r"[0-9]")


def estimate_tokens(text: str) -> int:
    """Tokens of a text, rather too many than too few: tokenizers differ, and the model's is not known here."""
    letters, digits = len(_LETTERS.findall(text)), len(_DIGITS.findall(text))
    if text.isascii():
        return letters // 3 + digits // 2 + (len(text) - letters - digits) + 1
    plain = len(text.encode("ascii", "ignore"))
    beyond = sum(4 if character > "\uffff" else 2 for character in text if character > "\x7f")
    return letters // 3 + digits // 2 + (plain - letters - digits) + beyond + 1


def estimate_json(value: Any) -> int:
    """Tokens of a value as JSON."""
    return estimate_tokens(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
