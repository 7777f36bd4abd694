"""Everything that judges a specification, by name: a file goes in, findings come out, a line each."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from generator.errors import GenerationError
from generator.reading import document as documents
from generator.writing.specification import Specification
from tests.spec.description import Description
from tests.spec.rules.examples import EXAMPLES
from tests.spec.rules.facts import FACTS
from tests.spec.rules.figures import FIGURES
from tests.spec.rules.formats import FORMAT_RULES
from tests.spec.rules.inventory import LISTS
from tests.spec.rules.names import NAMES
from tests.spec.rules.promises import PROMISES
from tests.spec.rules.samples import SAMPLES
from tests.spec.rules.structure import STRUCTURE, Rule
from tests.spec.rules.words import WORDS
from tests.spec.validators import faults

Check = Callable[[Path], list[str]]

RULES: dict[str, Rule] = {
    rule.__name__: rule
    for rule in (*STRUCTURE, *WORDS, *EXAMPLES, *FORMAT_RULES, *FIGURES, *FACTS, *PROMISES, *SAMPLES, *LISTS, *NAMES)
}


def yamllint(path: Path) -> list[str]:
    """Whether the file is written in the one way of the house."""
    config = str(Path(__file__).parents[2] / ".yamllint")
    command = [sys.executable, "-m", "yamllint", "--strict", "--format", "parsable", "--config-file", config, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()


def loader(path: Path) -> list[str]:
    """What loading refuses."""
    return _refusal(lambda: documents.load(path))


def validator(path: Path) -> list[str]:
    """What openapi-spec-validator finds."""
    return faults(documents.with_examples(documents.load(path), path.parent))


def generator(path: Path) -> list[str]:
    """What the generator refuses before it prints the first line."""
    return _refusal(lambda: list(Specification.read(path).project.files()))


def _refusal(step: Callable[[], object]) -> list[str]:
    try:
        step()
    except GenerationError as fault:
        return [str(fault)]
    return []


def _by_rule(rule: Rule) -> Check:
    return lambda path: judged(rule, Description(path))


def judged(rule: Rule, spec: Description) -> list[str]:
    """What a house rule finds, also where it does not find what it judges."""
    try:
        return list(rule(spec))
    except KeyError as fault:
        return [f"{rule.__name__}: cannot be judged, because {fault} is missing where the rule looks for it"]
    except Exception as fault:
        reason = (str(fault).splitlines() or [type(fault).__name__])[0]
        return [f"{rule.__name__}: cannot be judged: {reason[:200]}"]


CHECKS: dict[str, Check] = {
    "yamllint": yamllint,
    "loader": loader,
    "validator": validator,
    "generator": generator,
    **{name: _by_rule(rule) for name, rule in RULES.items()},
}
