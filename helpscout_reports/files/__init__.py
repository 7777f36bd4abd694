"""Tables as files: CSV, JSON, JSON Lines, Excel and Parquet. A file is replaced as a whole or left as it was."""

from __future__ import annotations

from .replace import replace_file, replace_folder
from .text import write_csv, write_json, write_jsonl

__all__ = ["replace_file", "replace_folder", "write_csv", "write_json", "write_jsonl"]
