"""openapi-generator's own clients: it lists them, each generates, and what some make is read by a parser."""

import re
from pathlib import Path

from helpscout_reports_api import spec

from .running import Mismatch, shell
from .trials import Environment, syntax

GRAMMARS = {
    "csharp": ("tree_sitter_c_sharp", "language", "cs"),
    "kotlin": ("tree_sitter_kotlin", "language", "kt"),
    "php": ("tree_sitter_php", "language_php", "php"),
}
AS_TEXT = {"csharp": "C#", "dart": "Dart", "kotlin": "Kotlin", "php": "PHP", "swift6": "Swift"} | dict.fromkeys(
    ("typescript-axios", "typescript-fetch"), "TypeScript"
)
"""Clients that send dates in another notation, with the name of the language: they take dates as text as well."""
DEREFERENCED = ("k6",)
"""Clients that read no parameter behind a reference."""


def listed(text: str) -> dict[str, str]:
    """The clients, and how finished each is, out of what `openapi-generator-cli list --include all` prints.

    Raises:
        Mismatch: There are none.
    """
    section = re.search(r"^CLIENT generators:\n(.*?)(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    found = re.findall(r"^ +- (\S+)(?: \((\w+)\))?$", section[1] if section else "", re.MULTILINE)
    if not found:
        raise Mismatch(f"no clients are listed: {text[:300]}")
    return {name: standing or "stable" for name, standing in found}


def every_client(command: str, work: Path, environment: Environment) -> str:
    """Every client of the list generates from the description.

    Raises:
        Mismatch: One does not, or what it makes is faulty.
    """
    clients = listed(shell(f"{command} list --include all", work, environment))
    (work / "text.json").write_bytes(spec.document(wire="text"))
    (work / "configs").mkdir()
    for name in clients:
        _configure(name, "dereferenced.json" if name in DEREFERENCED else "openapi.json", work / "typed")
    for name in AS_TEXT:
        _configure(name, "text.json", work / "text")
    shell(f"{command} batch --fail-fast --threads 1 --timeout 25 configs/*.yaml", work, environment)
    empty = [name for name in clients if not any((work / "typed" / name).rglob("*.*"))]
    if empty:
        raise Mismatch(f"nothing came of {', '.join(empty)}")
    unfinished = sum(standing != "stable" for standing in clients.values())
    told = f"{len(clients)} clients generate, {unfinished} of them beta, experimental or deprecated"
    return f"{told}; {syntax(GRAMMARS, work / 'typed')}; as text {syntax(GRAMMARS, work / 'text')}"


def _configure(name: str, source: str, folder: Path) -> None:
    text = f"generatorName: {name}\ninputSpec: {source}\noutputDir: {folder / name}\n"
    (folder.parent / "configs" / f"{folder.name}-{name}.yaml").write_text(text, encoding="utf-8")
