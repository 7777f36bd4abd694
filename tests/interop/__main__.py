"""`make interop`: proves the languages named, or all of them, and prints a table; exit code 1 when one fails."""

import sys
import time
from pathlib import Path

from .languages import EXAMPLES, LANGUAGES
from .running import Mismatch, prove
from .toolchains import TOOLS, Missing, provide, surroundings

WORK = Path(__file__).parents[2] / "build" / "interop"


def main(names: list[str]) -> int:
    """Prove the languages one after another."""
    unknown = set(names) - LANGUAGES.keys()
    if unknown:
        print(f"no such language: {', '.join(sorted(unknown))}; there are {', '.join(LANGUAGES)}", file=sys.stderr)
        return 2
    rows, failures = [], []
    for language in [LANGUAGES[name] for name in names or LANGUAGES]:
        started, tools, environment = time.monotonic(), "", surroundings()
        try:
            tools = ", ".join(f"{name} {provide(TOOLS[name], environment)}" for name in language.tools)
            verdict = prove(EXAMPLES / language.name, WORK / language.name, environment)
        except (Missing, Mismatch) as fault:
            failures.append(f"{language.name}: {fault}")
            verdict = "NOT PROVEN"
        rows.append((language.name, language.generator, tools, f"{time.monotonic() - started:.0f} s", verdict))
        print(f"{language.name}: {verdict}", file=sys.stderr, flush=True)
    rows.insert(0, ("language", "generator", "tools", "took", "verdict"))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for failure in failures:
        print(f"\n{failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
