"""The languages: what generates each, what it needs; what is done with it stands in its README."""

import re
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
STEPS = ("Generate", "Build", "Run")


@dataclass(frozen=True)
class Language:
    """A language, with a folder of its name in docs/examples."""

    name: str
    generator: str
    tools: tuple[str, ...]


LANGUAGES = {
    language.name: language
    for language in (
        Language("typescript", "openapi-typescript, openapi-fetch", ("node",)),
        Language("go", "oapi-codegen", ("go",)),
        Language("java", "openapi-generator", ("java", "maven")),
        Language("rust", "openapi-generator", ("java", "rust")),
        Language("ruby", "openapi-generator", ("java", "ruby")),
    )
}


def commands(readme: str) -> dict[str, str]:
    """The shell commands of each step, as the README has them.

    Raises:
        ValueError: A step is missing, or has more than one block of commands.
    """
    found = {}
    for step in STEPS:
        section = re.search(rf"^## {step}\n(.*?)(?=^## |\Z)", readme, re.MULTILINE | re.DOTALL)
        blocks = re.findall(r"^```sh\n(.*?)^```", section[1] if section else "", re.MULTILINE | re.DOTALL)
        if len(blocks) != 1:
            raise ValueError(f"## {step}: {len(blocks)} blocks of commands, one is needed")
        found[step] = blocks[0]
    return found
