"""Text from outside, kept from looking like instructions or like a part of the answer."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 500
"""Characters of a text that are shown; the rest is cut."""

# What answers, prompts and Markdown are built with, and what stands for it as text.
_FRAMES = str.maketrans({
    "<": "‹", ">": "›", "[": "(", "]": ")", "{": "(", "}": ")", "`": "'", "«": '"', "»": '"', "|": "¦", "#": "♯",
    "*": "∗", "~": "∼", "\\": "/",
})  # fmt: skip
_FRAMED = frozenset(map(chr, _FRAMES))
_LINES = str.maketrans({"|": "¦", "«": '"', "»": '"'})
# A speaker of a conversation with a colon after it, at the beginning or inside.
_SPEAKER = re.compile(r"\b(system|assistant|human|user|developer|tool|function|instructions?)(\s*):", re.IGNORECASE)


def plain(text: str, longest: int = LONGEST) -> str:
    """Text on one line without anything unseen: control characters, turns of direction, characters of no width."""
    kept = text if text.isprintable() else "".join(" " if _unseen(character) else character for character in text)
    kept = " ".join(kept.translate(_LINES).split())
    return kept if len(kept) <= longest else kept[: longest - 1] + "…"


def customer_text(text: str, longest: int = LONGEST) -> str:
    """A customer's text as data: between « and », with nothing inside that frames, marks up or addresses."""
    shown = plain(text, longest).translate(_FRAMES)
    if not shown.isascii():
        shown = "".join(map(_as_text, shown))
    folded = unicodedata.normalize("NFKC", shown)
    if _SPEAKER.search(folded):
        shown = _SPEAKER.sub(r"\1\2;", folded)
    return f"«{shown}»"


def _as_text(character: str) -> str:
    # A fullwidth bracket is a bracket to who reads it.
    folded = unicodedata.normalize("NFKC", character)
    return folded.translate(_FRAMES) if any(part in _FRAMED for part in folded) else character


def _unseen(character: str) -> bool:
    # Cc, Cf (direction, no width, tags), Cs, Co, Cn; and the separators of lines and paragraphs.
    return unicodedata.category(character)[0] == "C" or character in "\u2028\u2029"
