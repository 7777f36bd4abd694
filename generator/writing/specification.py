"""A specification read once for everything that is made from it."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from generator.checks.values import check_examples
from generator.editions.airbyte import as_manifest
from generator.editions.downgrade import downgrade
from generator.editions.ordinary import with_ordinary
from generator.editions.text_wire import as_text
from generator.editions.wording import in_words
from generator.errors import GenerationError
from generator.reading import document as documents
from generator.surface.surface import Surface
from generator.writing.project import TEMPLATES, ReportsProject


@dataclass(frozen=True)
class Specification:
    """A specification as the outputs need it.

    Attributes:
        name: Name of its file.
        document: The document as it stands in the file.
        bundled: The document, with its examples and those of ordinary calls inlined, and its extensions in words too.
        older: The same in the words of OpenAPI 3.0.
        editions: What the package has besides, by the name of its file: each of both with dates and lists as text,
            and a manifest for Airbyte.
        project: What prints from it; its `surface` is built once.
    """

    name: str
    document: dict[str, Any]
    bundled: dict[str, Any]
    older: dict[str, Any]
    editions: dict[str, dict[str, Any]]
    project: ReportsProject

    @classmethod
    def read(cls, path: Path, templates: Path = TEMPLATES) -> Self:
        """Read and check the file.

        Raises:
            GenerationError: Something is wrong with the specification or the templates.
        """
        document = documents.load(path)
        try:
            _validate(document, path.name)
            bundled = documents.with_examples(document, path.parent)
            project = ReportsProject(document=document, templates=templates)
            check_examples(bundled)
            bundled = with_ordinary(in_words(bundled))
            text = as_text(bundled)
            manifest = as_manifest(bundled)
            editions = {"openapi-text": text, "openapi-3.0-text": downgrade(text), "airbyte": manifest}
            return cls(path.name, document, bundled, downgrade(bundled), editions, project)
        except GenerationError as fault:
            raise documents.located(fault, path) from None


def _validate(document: dict[str, Any], name: str) -> None:
    try:
        documents.validate(document, name)
    except GenerationError as fault:
        if not fault.place:
            _refuse_by_surface(document)  # which may know the place
        raise


def _refuse_by_surface(document: dict[str, Any]) -> None:
    with suppress(KeyError, TypeError, AttributeError, ValueError, IndexError, RecursionError):
        Surface(document)
