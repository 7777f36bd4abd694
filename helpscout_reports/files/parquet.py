"""Tables as Parquet files, with units and what was asked in their metadata."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .replace import replace_file, replace_folder

if TYPE_CHECKING:
    from helpscout_reports import Table

SUFFIX = ".parquet"


def write_parquet(
    table: Table, path: str | os.PathLike[str], *, asked: Mapping[str, str] | None = None, private: bool = False
) -> None:
    """Write one table as a Parquet file, in place of the one that is there.

    Args:
        table: The table.
        path: Where the file is to be.
        asked: What was asked, as text by name; it stands in the metadata under `asked`.
        private: Whether only the owner may read the file.

    Raises:
        ModuleNotFoundError: polars is not installed.
        OSError: The file cannot be written; the old one is as it was.
    """
    frame = table.to_polars()
    with replace_file(path, private=private) as beside:
        frame.write_parquet(beside, metadata=_metadata(table, asked))


def write_parquet_folder(
    tables: Mapping[str, Table],
    path: str | os.PathLike[str],
    *,
    asked: Mapping[str, str] | None = None,
    private: bool = False,
) -> None:
    """Write tables as a folder of Parquet files named for them, in place of the folder that is there.

    Raises:
        ModuleNotFoundError: polars is not installed.
        OSError: The folder cannot be written, or holds something else; it is as it was.
    """
    frames = {name: table.to_polars() for name, table in tables.items()}
    with replace_folder(path, SUFFIX, private=private) as beside:
        for name, table in tables.items():
            frames[name].write_parquet(beside / f"{name}{SUFFIX}", metadata=_metadata(table, asked))


def _metadata(table: Table, asked: Mapping[str, str] | None) -> dict[str, str]:
    facts = {"table": table.name, "units": json.dumps(dict(table.units))}
    return facts if asked is None else facts | {"asked": json.dumps(dict(asked))}
