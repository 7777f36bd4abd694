# Made by `make generate` from spec/openapi.yaml; changes here are lost.
"""FolderListItems."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from attrs import Factory, define

from ..answers.field import MISSING, Field, new, unlisted
from ..answers.model import Model
from .folder import Folder


@define(slots=True, eq=False, repr=False, kw_only=True)
class FolderListItems(Model):
    """The folders of a page.

    Attributes:
        folders: The folders of the page.
    """

    folders: list[Folder] = Factory(list)

    UNITS: ClassVar[Mapping[str, str]] = {}
    FIELDS: ClassVar[tuple[Field, ...]] = (Field("folders", "folders", "object", many=True, model=Folder, rows=True),)
    _KEYS = frozenset(field.wire for field in FIELDS)
    _TELLING = frozenset(field.wire for field in FIELDS if not field.context)


_read_all_folder = Folder._read_all
_new_folder_list_items = partial(new, FolderListItems)


def _read(data: Any) -> FolderListItems:
    folders_ = data.get("folders", MISSING)
    left_out = absent = 0
    if folders_.__class__ is not list:
        if folders_ is MISSING:
            folders_ = []
            left_out += 1
            absent |= 2
        elif folders_ is None:
            folders_ = []
            absent |= 1
        else:
            raise TypeError
    made = _new_folder_list_items()
    made.folders = _read_all_folder(folders_)
    if absent:
        made._absent = absent
    if len(data) + left_out != 1:
        made.extra = unlisted(data, FolderListItems._KEYS)
    return made


FolderListItems._read = _read
