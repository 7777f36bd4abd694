"""Text of the specification inside the templates of a manifest: it says what it says, and is never run."""


def constant(text: str) -> str:
    """A template that gives the text."""
    return f"{{{{ {literal(text)} }}}}" if "{" in text or "}" in text else text


def literal(text: str) -> str:
    """The text as a value in an expression."""
    return ascii(text)
