"""Names of the specification as names of Python."""

import keyword
import re

RESERVED = frozenset({"extra", "from_dict", "to_dict", "self", "cls", "validate"})
"""Names that a field or parameter cannot have, because models and families use them themselves."""

_SHADOWING = frozenset({"bool", "classmethod", "datetime", "dict", "float", "int", "list", "str", "tuple"})


def words(name: str) -> list[str]:
    """The words of a camelCase, snake_case or kebab-case name, in lower case."""
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", lambda m: f"{m[1] or m[3]} {m[2] or ''}", name)
    return [word.lower() for word in re.findall(r"[A-Za-z0-9]+", spaced)]


def python_name(name: str, fallback: str = "field") -> str:
    """A snake_case identifier; a trailing underscore keeps it clear of keywords and of names in use."""
    made = "_".join(words(name)) or fallback
    if made[0].isdigit():
        made = f"{fallback}_{made}"
    return f"{made}_" if keyword.iskeyword(made) or made in RESERVED | _SHADOWING else made


def class_name(name: str) -> str:
    """A PascalCase identifier."""
    return "".join(word.capitalize() for word in words(name)) or "Unnamed"


def constant_name(name: str) -> str:
    """An UPPER_CASE identifier."""
    made = "_".join(words(name)).upper() or "VALUE"
    return f"VALUE_{made}" if made[0].isdigit() else made


def unique(names: list[str]) -> list[str]:
    """The same names, the second of two equal ones with a number behind it."""
    taken: set[str] = set()
    made = []
    for name in names:
        candidate, number = name, 2
        while candidate in taken:
            candidate, number = f"{name}_{number}", number + 1
        taken.add(candidate)
        made.append(candidate)
    return made
