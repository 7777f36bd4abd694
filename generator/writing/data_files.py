"""The specification's editions as files of the package: JSON and YAML.

This is a program of its own, which works while the sources are made: it takes as long as they do.
"""

import gc
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml


def write(documents: Mapping[str, Any], folder: Path) -> None:
    """Write each document under its name, as JSON and as YAML."""
    for name, document in documents.items():
        text = json.dumps(document, ensure_ascii=False, indent=1)
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8", newline="\n")
        text = yaml.dump(document, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8", newline="\n")


class _Dumper(yaml.CSafeDumper if hasattr(yaml, "CSafeDumper") else yaml.SafeDumper):  # type: ignore[misc]
    """Plain YAML without anchors, which many readers of OpenAPI do not follow."""

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self._resolved: dict[Any, str] = {}

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> str:
        # Most texts of a document are in it many times, and each is matched with every pattern of YAML twice.
        if kind is not yaml.ScalarNode:
            return str(super().resolve(kind, value, implicit))
        asked = (value, implicit)
        if asked not in self._resolved:
            self._resolved[asked] = super().resolve(kind, value, implicit)
        return self._resolved[asked]

    def represent_data(self, data: Any) -> yaml.Node:
        # What JSON is mostly made of; the search for what represents a value takes longer than all the rest.
        if type(data) is str:
            return yaml.ScalarNode("tag:yaml.org,2002:str", data)
        if type(data) is dict:
            pairs = [(self.represent_data(key), self.represent_data(value)) for key, value in data.items()]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
        if type(data) is list:
            items = [self.represent_data(item) for item in data]
            return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=False)
        node: yaml.Node = super().represent_data(data)
        return node

    def ignore_aliases(self, _: Any) -> bool:
        return True


if __name__ == "__main__":
    gc.disable()
    source, folder = map(Path, sys.argv[1:])
    write(json.loads(source.read_text(encoding="utf-8")), folder)
