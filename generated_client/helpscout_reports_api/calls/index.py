# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""The catalogue at a glance: what each operation is, without its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..loading import load

if TYPE_CHECKING:
    from .parameter import Parameter


class Entry(NamedTuple):
    """An operation in the index of the catalogue. Reading it loads no model.

    Attributes:
        operation_id: Its id in the specification, `<family>_<report>`.
        family: The family it belongs to: `client.<family>`.
        report: Its name in the family: `client.<family>.<report>(…)`.
        method: HTTP method.
        path: Path template.
        summary: What it answers, in a few words.
        description: What it answers, in full.
        documentation: Address of the documentation page.
        paged: Whether it comes in pages.
        personal: Whether its answer holds personal data of customers.
        deprecated: Whether the API has given it up.
        constants: Names of its parameters in the module `parameters`.
    """

    operation_id: str
    family: str
    report: str
    method: str
    path: str
    summary: str
    description: str
    documentation: str | None
    paged: bool
    personal: bool
    deprecated: bool
    constants: tuple[str, ...]

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What it takes, in the order of the URL."""
        module = load("..parameters", __package__)
        return tuple(getattr(module, name) for name in self.constants)
