"""`make interop`: proves the languages and generators named, or all, and prints a table; exit code 1 when one fails."""

import sys
import time
from pathlib import Path

from .generators import GENERATORS, Generator, tried
from .languages import EXAMPLES, LANGUAGES, Language
from .running import Mismatch, prove
from .toolchains.tools import TOOLS, Missing, provide, surroundings

WORK = Path(__file__).parents[2] / "build" / "interop"


def main(names: list[str]) -> int:
    """Prove the languages and generators one after another."""
    known: dict[str, Language | Generator] = {**LANGUAGES, **GENERATORS}
    unknown = set(names) - known.keys()
    if unknown:
        print(f"no such language: {', '.join(sorted(unknown))}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    rows, failures = [], []
    for language in [known[name] for name in names or known]:
        started, tools, environment = time.monotonic(), "", surroundings()
        try:
            tools = ", ".join(f"{name} {provide(TOOLS[name], environment)}" for name in language.tools)
            work = WORK / language.name
            if isinstance(language, Generator):
                verdict = tried(language, work, environment)
            else:
                verdict = prove(EXAMPLES / language.name, work, environment)
        except (Missing, Mismatch) as fault:
            failures.append(f"{language.name}: {fault}")
            verdict = "NOT PROVEN"
        made = language.makes if isinstance(language, Generator) else language.generator
        rows.append((language.name, made, tools, f"{time.monotonic() - started:.0f} s", verdict))
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
