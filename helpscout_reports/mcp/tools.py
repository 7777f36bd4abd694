"""The four tools as they are announced: terse schemas, made from the catalogue."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from mcp import types

from .catalogue import COMPARE_USERS, GET_REPORT, LIST_NAMES, LIST_ROWS, reports

if TYPE_CHECKING:
    from helpscout_reports_api.calls.parameter import Parameter

_TEXT: dict[str, Any] = {"type": "string"}
_NUMBER: dict[str, Any] = {"type": "integer"}
_NAME: dict[str, Any] = {"type": ["string", "integer"]}
_NAMES: dict[str, Any] = {"type": ["string", "integer", "array"], "items": {"type": ["string", "integer"]}}
_COMPARE: dict[str, Any] = {"type": "string", "enum": ["previous", "year"]}

_WORDS = {
    GET_REPORT: "Figures of one report for one period.",
    LIST_ROWS: "Conversations, ratings or replies behind the figures, a page at a time.",
    COMPARE_USERS: "Figures of several users side by side; of all users without user.",
    LIST_NAMES: "Names and ids that filters take; kind=report: all reports with their arguments.",
}
_OWN: dict[str, dict[str, Any]] = {
    GET_REPORT: {"report": _TEXT, "period": _TEXT, "compare": _COMPARE, "table": _TEXT, "cursor": _TEXT},
    LIST_ROWS: {"report": _TEXT, "period": _TEXT, "compare": _COMPARE, "rows": _NUMBER, "cursor": _TEXT},
    COMPARE_USERS: {"period": _TEXT, "report": _TEXT, "compare": _COMPARE, "user": _NAMES, "cursor": _TEXT},
    LIST_NAMES: {
        "kind": {"type": "string", "enum": ["user", "team", "inbox", "tag", "folder", "report"]},
        "like": _TEXT,
        "inbox": _NAMES,
        "cursor": _TEXT,
    },
}
_REQUIRED = {
    GET_REPORT: ["report", "period"],
    LIST_ROWS: ["report", "period"],
    COMPARE_USERS: ["period"],
    LIST_NAMES: ["kind"],
}
_ANSWER: dict[str, Any] = {
    "type": "object",
    "properties": {
        "asked": {"type": "object"},
        "tables": {"type": "object"},
        "next": {"type": "string"},
    },
    "required": ["asked", "tables"],
}


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """The properties of each tool's arguments: its own, and those of its reports."""
    made = {tool: dict(own) for tool, own in _OWN.items()}
    for report in reports().values():
        for name, parameter in report.arguments.items():
            made[report.tool].setdefault(name, _schema(parameter))
            if report.tool == GET_REPORT:
                made[COMPARE_USERS].setdefault(name, _schema(parameter))
    return made


def arguments_of(tool: str) -> list[str]:
    """The names of the arguments that a tool takes."""
    return list(schemas()[tool])


def required_of(tool: str) -> list[str]:
    """The names of the arguments that a tool needs."""
    return list(_REQUIRED[tool])


def announce() -> list[types.Tool]:
    """The tools for `tools/list`."""
    return [
        types.Tool(
            name=tool,
            description=_WORDS[tool],
            input_schema={
                "type": "object",
                "properties": properties,
                "required": required_of(tool),
                "additionalProperties": False,
            },
            output_schema=_ANSWER,
            annotations=types.ToolAnnotations(read_only_hint=True),
        )
        for tool, properties in schemas().items()
    ]


def _schema(parameter: Parameter) -> dict[str, Any]:
    many = parameter.type.endswith("[]")
    kind = parameter.type.removesuffix("[]")
    if parameter.refers_to or (many and kind == "string"):
        return _NAMES if many else _NAME
    if kind == "enum":
        item: dict[str, Any] = {"type": "string", "enum": list(parameter.enum or ())}
        return {"type": "array", "items": item} if many else item
    if kind in ("boolean", "flag"):
        return {"type": "boolean"}
    return {"integer": _NUMBER, "number": {"type": "number"}}.get(kind, _TEXT)
