"""YAML from anywhere into plain data, strictly: what JSON cannot say, or YAML says otherwise than it looks, is refused.

The time and memory it takes are bounded, whatever aliases, numbers and nesting the text has.
"""

import re
from collections.abc import Sequence
from typing import Any

import yaml

from generator.errors import GenerationError, shown

DEEPEST = 100
MOST = 500_000
"""Values a document may have, those that aliases repeat counted each time."""

_LONG = 200  # characters of a text that count as another value

LONGEST_NUMBER = 40
"""Digits that a number may have."""

_Loader = yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader
_MAYBE_DEEP = 2000  # brackets, or signs that begin entries, in a row: so deep LibYAML may be led without harm
_INDENTED = re.compile(rf"[ \t?:-]{{{_MAYBE_DEEP}}}")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
_PAIR = re.compile(r"((?<!\\)(?:\\\\)*)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_HINTS = {
    "mapping values are not allowed": "; quote a text with a colon in it",
    "cannot start any token": "; indent with spaces, and quote what begins with another sign",
    "undefined alias": "; quote a text that begins with *",
    "found another document": "; a file is one document",
}
_PREFIX = "tag:yaml.org,2002:"


def read(text: str) -> Any:
    """The data of a YAML (or JSON) text.

    Raises:
        GenerationError: The text is no YAML, or says something that it may not; with the line, and what to write.
    """
    root = _root(text)
    if root is None:
        return None
    reader = _Reader()
    value = reader.value(root, 0)
    # What aliases repeat is there as often as they say, so that a change of one leaves the others alone.
    return _copied(value) if reader.repeats else value


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return [_copied(item) for item in value] if isinstance(value, list) else value


def line_of(text: str, place: Sequence[str | int]) -> int | None:
    """The line (from 1) where a part of a document stands, or the nearest part above it; None where there is none."""
    node = _root(text)
    line = None if node is None else node.start_mark.line + 1
    for step in place:
        if isinstance(node, yaml.MappingNode):
            key, node = next((pair for pair in node.value if pair[0].value == step), (None, None))
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            key = node = node.value[step]
        else:
            break
        if key is None:
            break
        line = key.start_mark.line + 1
    return line


def _root(text: str) -> yaml.Node | None:
    try:
        text = _PAIR.sub(_joined, text)
        if text.count("[") + text.count("{") > _MAYBE_DEEP or _INDENTED.search(text):
            _refuse_depth(text)
        loader = _Loader(text)
        try:
            root: yaml.Node | None = loader.get_single_node()
            return root
        finally:
            loader.dispose()
    except (yaml.YAMLError, RecursionError, ValueError) as fault:
        raise _no_yaml(fault, text) from None


def _refuse_depth(text: str) -> None:
    # LibYAML makes nodes by calling itself, until the process has no stack any more, and takes long for each level.
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _MAYBE_DEEP:
                line = 1 if event.start_mark is None else event.start_mark.line + 1
                raise GenerationError(f"line {line}: is nested more than {DEEPEST} deep")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _code(character: str | int) -> int:
    return character if isinstance(character, int) else ord(character)


def _joined(pair: re.Match[str]) -> str:
    """A character that JSON writes as two, as YAML writes it."""
    high, low = int(pair[2], 16), int(pair[3], 16)
    return f"{pair[1]}\\U{0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00:08X}"


def _no_yaml(fault: Exception, text: str) -> GenerationError:
    """What the parser says, with the line that it means."""
    if isinstance(fault, yaml.MarkedYAMLError) and fault.problem_mark is not None:
        line, said = fault.problem_mark.line + 1, fault.problem
        if fault.context and fault.context_mark is not None and fault.context_mark.line + 1 != line:
            said = f"{said}, {fault.context} that begins on line {fault.context_mark.line + 1}"
    elif isinstance(fault, yaml.reader.ReaderError):
        line, said = (
            text.count("\n", 0, fault.position) + 1,
            f"the character U+{_code(fault.character):04X} is not allowed",
        )
    else:
        return GenerationError(f"not valid YAML: {shown(' '.join(str(fault).split()), 300)}")
    hint = next((hint for found, hint in _HINTS.items() if found in str(said)), "")
    return GenerationError(f"line {line}: not valid YAML: {shown(' '.join(str(said).split()), 300)}{hint}")


class _Reader:
    """Reads nodes into data; what an alias repeats is the same object again."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[Any, int]] = {}
        self._open: set[int] = set()
        self.repeats = False

    def value(self, node: yaml.Node, depth: int) -> Any:
        return self._read(node, depth)[0]

    def _read(self, node: yaml.Node, depth: int) -> tuple[Any, int]:
        """The value of a node, and how many values are in it."""
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node), 1 + len(node.value) // _LONG
        known = self._made.get(id(node))
        if known is not None:
            self.repeats = True
            return known
        if id(node) in self._open:
            raise _refusal(node, "an alias (*) stands inside what it repeats")
        if depth > DEEPEST:
            raise _refusal(node, f"is nested more than {DEEPEST} deep")
        self._open.add(id(node))
        made = self._mapping(node, depth) if isinstance(node, yaml.MappingNode) else self._sequence(node, depth)
        self._open.discard(id(node))
        if made[1] > MOST:
            counted = f"those that aliases (*) repeat counted each time, and a text once for each {_LONG} characters"
            raise _refusal(node, f"is more than {MOST:,} values, {counted}")
        self._made[id(node)] = made
        return made

    def _sequence(self, node: yaml.Node, depth: int) -> tuple[list[Any], int]:
        if node.tag != f"{_PREFIX}seq":
            raise _foreign(node)
        pairs = [self._read(item, depth + 1) for item in node.value]
        return [value for value, _ in pairs], 1 + sum(count for _, count in pairs)

    def _mapping(self, node: yaml.Node, depth: int) -> tuple[dict[str, Any], int]:
        if node.tag != f"{_PREFIX}map":
            raise _foreign(node)
        made: dict[str, Any] = {}
        total = 1
        for key_node, item in node.value:
            key = _key(key_node)
            if key in made:
                raise _refusal(key_node, f"the key {shown(repr(key))} is given twice")
            made[key], count = self._read(item, depth + 1)
            total += count + len(key) // _LONG
        return made, total


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _refusal(node, "a key is text, not a list or a mapping")
    if node.tag == f"{_PREFIX}merge":
        raise _refusal(node, "a merge key (<<) is not read by every tool; write the entries out, or use a $ref")
    key = _scalar(node, is_key=True)
    if not isinstance(key, str):
        raise _refusal(node, f"the key {shown(repr(key))} is not text; quote it")
    return key


def _scalar(node: yaml.ScalarNode, is_key: bool = False) -> Any:
    text = str(node.value)
    match node.tag.removeprefix(_PREFIX):
        case "str" | "value" | "merge":
            # YAML 1.1 takes 1e3 for text, JSON and YAML 1.2 for a number.
            plain = node.style in (None, "") and not is_key and _NUMBER.fullmatch(text)
            return _number(node, text) if plain else text
        case "null":
            return None
        case "bool":
            if text not in _CONSTANTS and not is_key:
                raise _refusal(node, f"{text} means true or false in YAML; write true or false, or quote it")
            return text.lower() in ("true", "yes", "on", "y")
        case "int" | "float":
            return text if is_key and not text.isdecimal() else _number(node, text)
        case "timestamp":
            raise _refusal(node, f"the time stamp {shown(text)} is not quoted")
        case _:
            raise _foreign(node)


def _number(node: yaml.Node, text: str) -> int | float:
    if len(text) > LONGEST_NUMBER:
        raise _refusal(node, f"a number of {len(text):,} characters; quote it if it is text")
    if not _NUMBER.fullmatch(text):
        raise _refusal(node, f"{text} is a number to YAML, but not written as in JSON; quote it if it is text")
    number = int(text) if text.lstrip("-").isdecimal() else float(text)
    if number - number != 0:
        raise _refusal(node, f"the number {text} is too large")
    return number


def _foreign(node: yaml.Node) -> GenerationError:
    return _refusal(node, f"not valid YAML here: the tag {shown(node.tag.replace(_PREFIX, '!!'))} is nothing of JSON")


def _refusal(node: yaml.Node, reason: str) -> GenerationError:
    return GenerationError(f"line {node.start_mark.line + 1}: {reason}")
