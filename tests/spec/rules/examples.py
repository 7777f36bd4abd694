"""The house rules about examples: whoever imports the document sees real values, and mock servers answer with them."""

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from tests.spec.description import Description
from tests.spec.rules.structure import Rule


def faults(spec: Description, schema: dict[str, Any], value: object) -> Iterator[str]:
    """What is wrong with a value of a schema, formats included."""
    whole = {"components": spec.components} | schema
    checker = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for fault in checker.iter_errors(value):
        yield f"{fault.json_path}: {fault.message[:200]}"


def every_example_fits_its_schema(spec: Description) -> Iterator[str]:
    """Every request and answer, errors too, has an example that its schema accepts: sandbox and mocks answer so."""
    used = set()
    for name, operation in spec.operations.items():
        if "documented" not in spec.answer(operation).get("examples", {}):
            yield f"{name}: no documented example"
    for place, media in spec.media():
        if not media.get("examples"):
            yield f"{place}: has no example"
        for example in media.get("examples", {}).values():
            used.add(spec.path.parent / example["externalValue"])
            for fault in faults(spec, media["schema"], spec.example(example)):
                yield f"{example['externalValue']}: {fault}"
    for path in set((spec.path.parent / "examples").rglob("*.json")) ^ used:
        yield f"{path.relative_to(spec.path.parent).as_posix()}: is there or named, not both"


def every_parameter_example_fits(spec: Description) -> Iterator[str]:
    """The example of a parameter or header is a value of it."""
    for kind in ("parameters", "headers"):
        for name, node in spec.components[kind].items():
            if "example" not in node:
                yield f"{name}: has no example"
                continue
            for fault in faults(spec, node["schema"], node["example"]):
                yield f"{name}: the example: {fault}"


EXAMPLES: tuple[Rule, ...] = (every_example_fits_its_schema, every_parameter_example_fits)
