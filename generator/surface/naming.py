"""Names of the specification as names of Python."""

import ast
import builtins
import keyword
import re
import unicodedata
from functools import cache
from pathlib import Path

_GENERATOR = Path(__file__).parents[1]

_ARGUMENTS = frozenset({"self", "cls", "validate"})
_CLIENT = frozenset({"close", "aclose", "call", "paginate"})
"""Methods of the client, beside which its families stand."""

_SHADOWING = frozenset({"bool", "classmethod", "datetime", "dict", "float", "frozenset", "int", "list", "str", "tuple"})


def words(name: str) -> list[str]:
    """The words of a camelCase, snake_case or kebab-case name, in lower case."""
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", lambda m: f"{m[1] or m[3]} {m[2] or ''}", name)
    if not spaced.isascii():  # letters of any script make names, as Python writes them
        spaced = unicodedata.normalize("NFKC", spaced)
        spaced = "".join(char if f"a{char}".isidentifier() else " " for char in spaced)
    return [word.lower() for word in re.findall(r"[^\W_]+", spaced)]


def python_name(name: str, fallback: str = "field") -> str:
    """A snake_case identifier; a trailing underscore keeps it clear of keywords and of names in use."""
    made = "_".join(words(name)) or fallback
    if made[0].isdigit():
        made = f"{fallback}_{made}"
    return f"{made}_" if keyword.iskeyword(made) or made in _reserved() else made


def is_family_name(name: str) -> bool:
    """Whether `client.<name>` can be said, and means nothing else."""
    return python_name(name) == name and name not in _CLIENT


@cache
def _reserved() -> frozenset[str]:
    """Names that a field or parameter cannot have, because models and families use them themselves."""
    source = ast.parse((_GENERATOR / "runtime" / "answers" / "model.py").read_text(encoding="utf-8"))
    (model,) = [node for node in source.body if isinstance(node, ast.ClassDef) and node.name == "Model"]
    used = {node.name for node in model.body if isinstance(node, ast.FunctionDef)}
    used |= {
        node.target.id for node in model.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    return frozenset(used) | _ARGUMENTS | _SHADOWING


@cache
def taken_class_names() -> frozenset[str]:
    """Names that no class of a specification can have, because generated modules use them themselves."""
    found = {*dir(builtins), *keyword.kwlist, "StrEnum", "IntEnum"}
    for path in (_GENERATOR / "templates").glob("*.jinja"):
        text = path.read_text(encoding="utf-8")
        if "import {{" not in text and "class {{" not in text:
            continue  # no class of a specification comes there
        for names in re.findall(r"^ *from [\w.]+ import ([^{\n]+)$", text, re.MULTILINE):
            found |= {name.split()[-1] for name in names.split(",")}
        found |= set(re.findall(r"^(?:class )?([A-Z]\w*)(?=[\[:(]| =)", text, re.MULTILINE))
    return frozenset(found)


def module_names(names: list[str]) -> list[str]:
    """A module for each class."""
    return unique([python_name(name) for name in names])


def class_name(name: str) -> str:
    """A PascalCase identifier."""
    return "".join(word.capitalize() for word in words(name)) or "Unnamed"


def constant_name(name: str) -> str:
    """An UPPER_CASE identifier."""
    made = "_".join(words(name)).upper() or "VALUE"
    return f"VALUE_{made}" if made[0].isdigit() else made


def module_constant(name: str) -> str:
    """An UPPER_CASE identifier for the top of a module, clear of those that the modules import."""
    made = constant_name(name)
    return f"{made}_" if made in ("UTC", "MISSING") else made


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
