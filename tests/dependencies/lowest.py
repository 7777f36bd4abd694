"""The lowest versions that pyproject.toml allows: `python -m tests.dependencies.lowest` prints constraints for pip.

`make test-lowest` runs the tests with them, and with the lowest versions of what httpx brings along that are free of
published advisories. What the others bring along is then the newest that suits them.
"""

import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]

BROUGHT_ALONG = {"anyio": "4.10", "certifi": "2024.7.4", "h11": "0.16", "idna": "3.18"}
"""What httpx and httpcore bring along, and from which version on nothing is published against it."""


def requirements() -> list[Requirement]:
    """What the package and its extras ask for, other than themselves."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(item for extra in project["optional-dependencies"].values() for item in extra),
    ]
    return [found for text in wanted if (found := Requirement(text)).name != project["name"]]


def pins() -> dict[str, str]:
    """Each package with the lowest version that is allowed.

    Raises:
        ValueError: One has no lowest version, or two.
    """
    found: dict[str, str] = {}
    for wanted in requirements():
        lowest = [item.version for item in wanted.specifier if item.operator == ">="]
        if len(lowest) != 1 or found.setdefault(wanted.name, lowest[0]) != lowest[0]:
            raise ValueError(f"{wanted}: needs one lowest version, the same everywhere")
    return found


if __name__ == "__main__":
    print("\n".join(f"{name}=={version}" for name, version in sorted((pins() | BROUGHT_ALONG).items())))
