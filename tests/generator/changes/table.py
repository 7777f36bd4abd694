"""The recorded table: what may happen to a description, and whether it breaks callers."""

import copy
import json
from pathlib import Path
from typing import Any

from generator.reading.document import load

_TABLE = load(Path(__file__).with_suffix(".yaml"))
DESCRIPTION: dict[str, Any] = _TABLE["description"]
CHANGES: dict[str, dict[str, Any]] = {change["name"]: change for change in _TABLE["changes"]}


def changed(name: str) -> dict[str, Any]:
    """The description after a change of the table; references follow a component that is called otherwise."""
    change = CHANGES[name]
    made = copy.deepcopy(DESCRIPTION)
    *way, last = change["at"]
    node: Any = made
    for step in way:
        node = node[step]
    if "called" in change:
        node[change["called"]] = node.pop(last)
        made = json.loads(json.dumps(made).replace(f'/{last}"', f'/{change["called"]}"'))
    elif "to" not in change:
        del node[last]
    elif isinstance(node, list) and last == len(node):
        node.append(change["to"])
    else:
        node[last] = change["to"]
    return made
