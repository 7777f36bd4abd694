"""`python -m generator.changes spec | api`: says what changed since a revision, and whether it breaks callers.

`spec` is about the description, `api` about the Python packages. `oasdiff` sets up the program of that name, which
`spec` asks as well where it is at hand.
"""

import argparse
import re
import sys
from pathlib import Path
from typing import Any

from generator.changes import oasdiff
from generator.changes.record import Change
from generator.changes.revisions import allows_breaking, extracted, last_tag
from generator.errors import GenerationError
from generator.writing.output import ROOT


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Run the command; 0 nothing breaks or the version says so, 1 it breaks in silence or cannot be told."""
    parser = argparse.ArgumentParser(prog="python -m generator.changes", description=__doc__)
    parser.add_argument("command", choices=["spec", "api", "oasdiff"], help="what to compare, or to set up")
    parser.add_argument("--base", help="the revision to compare the work tree with (the last tag)")
    given = parser.parse_args(arguments)
    try:
        if given.command == "oasdiff":
            print(f"oasdiff {oasdiff.VERSION}: {oasdiff.provide()}")
            return 0
        base = given.base or last_tag(root)
        if base is None:
            print(
                "nothing was compared: there is no tag here to compare with; BASE=<revision> compares with any revision"
            )
            return 0
        return (_spec if given.command == "spec" else _api)(base, root)
    except (GenerationError, OSError) as fault:
        print(f"error: {' '.join(str(fault).split())}", file=sys.stderr)
        return 1


def _spec(base: str, root: Path) -> int:
    from generator.changes.specification import compare

    place = "spec/openapi.yaml"
    with extracted(root, base, place) as folder:
        old, new = _read(folder / place), _read(root / place)
    try:
        changes = compare(old, new)
    except (AttributeError, KeyError, TypeError):
        _read(root / place, whole=True)  # says what is wrong, where no package can be made of it
        raise
    breaks = _report(changes, base)
    if oasdiff.program().exists():
        findings = oasdiff.breaking(old, new)
        for finding in findings:
            print(finding)
        print(f"breaking according to oasdiff {oasdiff.VERSION}: {len(findings) or 'none'}")
        breaks = breaks or bool(findings)
    else:
        print("oasdiff is not at hand (`make oasdiff` sets it up); these are the findings of our own rules")
    return _verdict(breaks, "info.version", old["info"]["version"], new["info"]["version"])


def _read(path: Path, *, whole: bool = False) -> dict[str, Any]:
    """A valid description; with `whole` one that a package can be made of.

    Raises:
        GenerationError: It is none, with file, line and place.
    """
    from generator.reading.document import load, located, validate
    from generator.surface.surface import Surface

    document = load(path)
    try:
        validate(document, path.name)
        if whole:
            Surface(document)
    except GenerationError as fault:
        raise located(fault, path) from None
    return document


def _api(base: str, root: Path) -> int:
    from generator.changes.interface import PACKAGES, compare

    with extracted(root, base, *PACKAGES) as folder:
        breaks = _report(compare(folder, root), base)
        old, new = _version(folder), _version(root)
    return _verdict(breaks, "the version of the package", old, new)


def _version(tree: Path) -> str:
    """The version of the package, where pyproject.toml takes it from."""
    place = "helpscout_reports/__init__.py"
    found = re.search(r'^__version__ = "([^"]*)"$', (tree / place).read_text("utf-8"), re.MULTILINE)
    if found is None:
        raise GenerationError(f'{place}: has no line such as __version__ = "1.2.0"')
    return found[1]


def _report(changes: list[Change], base: str) -> bool:
    for change in changes:
        print(change)
    breaking = sum(change.breaks for change in changes)
    print(f"changes for callers since {base}: {len(changes) or 'none'}, breaking: {breaking or 'none'}")
    return breaking > 0


def _verdict(breaks: bool, name: str, old: str, new: str) -> int:
    if not breaks or allows_breaking(old, new):
        return 0
    print(f"this breaks callers without a new major version: {name} was {old} and is {new}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
