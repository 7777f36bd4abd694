# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""FolderListItems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..field import Field, new, unlisted
from ..model import Model
from .folder import Folder


@define(slots=True, eq=False, repr=False, kw_only=True)
class FolderListItems(Model):
    """The folders of a page.

    Attributes:
        folders: The folders.
    """

    folders: list[Folder]

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("folders", "folders", "object", many=True, model=Folder, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)


def _read(data: Any) -> FolderListItems:
    folders_ = data["folders"]
    if not (folders_.__class__ is list):
        raise TypeError
    made = new(FolderListItems)
    made.folders = Folder._read_all(folders_)
    if len(data) != 1:
        made.extra = unlisted(data, FolderListItems._KEYS)
    return made


FolderListItems._read = _read
