"""`python -m tests.spec [FILE]`: house rules, examples, generation and import of a specification, in seconds."""

import sys
from collections.abc import Iterator
from pathlib import Path

from generator.errors import GenerationError
from generator.writing.output import try_out
from generator.writing.specification import Specification
from tests.spec.checks import CHECKS, RULES, judged, yamllint
from tests.spec.description import SPEC, Description


def findings(path: Path) -> Iterator[str]:
    """What is wrong with a specification, a line each; nothing else is asked of one that cannot be read."""
    try:
        try_out(Specification.read(path))
    except GenerationError as fault:
        yield str(fault)
        if not _is_readable(path):
            return
    yield from yamllint(path)
    description = Description(path)
    for rule in RULES.values():
        yield from judged(rule, description)


def _is_readable(path: Path) -> bool:
    return not CHECKS["loader"](path)


def main(arguments: list[str]) -> int:
    """Say what is wrong; 0 when nothing is."""
    path = Path(arguments[0]) if arguments else SPEC
    found = list(findings(path))
    for line in found:
        print(line)
    count = f"{len(found)} finding{'' if len(found) == 1 else 's'}" if found else "no findings"
    print(f"{path.name}: {count} by {len(RULES)} house rules, yamllint, the validator and the generator")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
