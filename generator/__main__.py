"""`python -m generator build | check`: makes the generated package, or says how it differs from the specification."""

import argparse
import gc
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from generator.errors import GenerationError

if TYPE_CHECKING:
    from generator.writing.specification import Specification

INTERRUPTED, TERMINATED = 130, 143


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")  # in one line: `--help` shows the usage


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    0 done, 1 stale output or a specification that cannot be generated from, 2 wrong usage, 130 interrupted.
    """
    try:
        return _command(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


def _command(arguments: list[str] | None) -> int:
    from generator.writing.output import OUT, SPEC
    from generator.writing.reference import REFERENCE, refuse_foreign

    parser = _Parser(prog="python -m generator", description=__doc__)
    parser.add_argument("command", choices=["build", "check"], help="make the package and the page, or compare them")
    parser.add_argument("--spec", type=Path, default=SPEC, help="the OpenAPI document (spec/openapi.yaml)")
    parser.add_argument("--out", type=Path, default=OUT, help="the folder of the generated package")
    parser.add_argument(
        "--reference", type=Path, help="the page of all methods (docs/reference.md of the default output)"
    )
    given = parser.parse_args(arguments)
    page = given.reference or (REFERENCE if given.out == OUT else None)
    try:
        from generator.writing.specification import Specification

        if page and given.command == "build":
            refuse_foreign(page)  # before anything is replaced
        specification = Specification.read(given.spec)
        code = _run(given.command, specification, given.out)
        return max(code, _run_reference(given.command, specification, page)) if page else code
    except (GenerationError, OSError) as fault:
        print(f"error: {' '.join(str(fault).split())}", file=sys.stderr)
        return 1


def _run(command: str, specification: "Specification", out: Path) -> int:
    from generator.writing.output import differences

    if command == "build":
        return _build(specification, out)
    changes = differences(specification, out)
    for line in changes:
        print(line)
    if changes:
        print(f"{out.name} is not what {specification.name} gives; run `make generate`", file=sys.stderr)
        return 1
    print(f"{out.name} is current")
    return 0


def _build(specification: "Specification", out: Path) -> int:
    from generator.writing.output import replace
    from generator.writing.summary import document, summary

    before = document(out)
    files = replace(specification, out)
    if not files:
        print(f"{out.name}: nothing changed")
        return 0
    changes = summary(before, specification.project.surface)
    for line in changes or ["nothing that callers name changed"]:
        print(line)
    print(f"{out.name}: {len(files)} file{'s' if len(files) > 1 else ''} changed")
    return 0


def _run_reference(command: str, specification: "Specification", page: Path) -> int:
    from generator.writing import reference

    if command == "build":
        print(f"{page.name}: {'changed' if reference.build(specification, page) else 'nothing changed'}")
        return 0
    if reference.check(specification, page):
        print(f"{page.name} is not what {specification.name} gives; run `make generate`", file=sys.stderr)
        return 1
    print(f"{page.name} is current")
    return 0


def _stop(*_: object) -> NoReturn:
    raise SystemExit(TERMINATED)


if __name__ == "__main__":
    gc.disable()  # a fifth of the time of a run that is over in seconds, and hardly any memory
    signal.signal(signal.SIGTERM, _stop)  # as an exception, so that nothing half-made stays behind
    code = main()
    gc.freeze()  # nor at the end, when all of it goes anyway
    sys.exit(code)
