"""References of an OpenAPI document, and the words for its methods."""

from typing import Any

from generator.errors import GenerationError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keys of a path item that are operations."""


def resolve(node: Any, document: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
    """What the references of a node lead to, and the name of that component; without references, the node itself.

    Raises:
        GenerationError: A reference leads nowhere, or to itself.
    """
    *passed, last = _chain(node, document)
    return last, str(passed[-1]["$ref"]).rpartition("/")[2] if passed else None


def overlaid(node: Any, document: dict[str, Any]) -> dict[str, Any]:
    """What the references of a node lead to, with the words beside each of them laid over it.

    Raises:
        GenerationError: A reference leads nowhere, or to itself.
    """
    words = {word: item for part in reversed(_chain(node, document)) for word, item in part.items()}
    words.pop("$ref", None)
    return words


def _chain(node: Any, document: dict[str, Any]) -> list[dict[str, Any]]:
    """A node and what its references lead to, one after the other."""
    chain = [node if isinstance(node, dict) else {}]
    seen: list[str] = []
    while "$ref" in chain[-1]:
        reference = str(chain[-1]["$ref"])
        found = _target(reference, document)
        if reference in seen or not isinstance(found, dict):
            raise GenerationError(f"{reference}: leads nowhere")
        seen.append(reference)
        chain.append(found)
    return chain


def _target(reference: str, document: dict[str, Any]) -> Any:
    found: Any = document
    for step in reference.removeprefix("#/").split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(found, dict) or step not in found:
            raise GenerationError(f"{reference}: leads nowhere")
        found = found[step]
    return found
