"""Names and texts that break careless code: in pages, spreadsheets, terminals and file names."""

from __future__ import annotations

TEXTS = (
    "<script>alert(1)</script>",
    '" onerror="alert(1)',
    "=cmd|' /C calc'!A0",
    "\u202egnissecorp\u202c \u2066bidi\u2069",
    "x" * 300,
    "\N{FAMILY}\N{ZERO WIDTH JOINER}\N{WAVING BLACK FLAG} \N{SMILING FACE WITH OPEN MOUTH}e\N{COMBINING ACUTE ACCENT}",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "</td></tr></table>",
    "javascript:alert(1)",
    "a, b; c\td | e",
    "quotes ' \" ` and \\backslash",
    "line one\nline two\r\nline three",
    "\x1b[31mred\x1b[0m \x07",
    "../../etc/passwd",
    "{{ 7 * 7 }} ${7 * 7} %s %(x)s {0}",
    "'; DROP TABLE users; --",
    "[link](javascript:alert(1)) **bold** `code`",
    "null",
    "123",
    "  spaces around  ",
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NO-BREAK SPACE}invisible",
    "&lt;b&gt;&amp;#x27;",
)


def text(number: int) -> str:
    """A text; the first ones for the first numbers, all different."""
    turn, place = divmod(number, len(TEXTS))
    return TEXTS[place] + (f" {turn + 1}" if turn else "")
