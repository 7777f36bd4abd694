"""`python -m generator.release dist`: write the bundle and the registry's entry beside the wheel in a folder."""

import sys
from pathlib import Path

from generator.errors import GenerationError
from generator.release.bundle import write_bundle
from generator.release.registry import write_entry
from generator.release.wheel import Wheel


def main(arguments: list[str]) -> int:
    """Write both files; 1 where the wheel is not what it should be."""
    folder = Path(arguments[0] if arguments else "dist")
    try:
        wheel = Wheel.of(folder)
        write_entry(wheel, write_bundle(wheel, folder), folder)
    except GenerationError as fault:
        print(f"generator: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
