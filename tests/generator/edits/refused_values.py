"""Edits of rules, defaults, examples and listed values that do not fit what they are about; all are refused."""

from typing import Any

from tests.generator.edits.edits import (
    GET,
    OTHER,
    PARAMETER,
    SCHEMAS,
    Refused,
    no,
    no_field,
    no_parameter,
    other_report,
    rules,
)

_ANSWER = (*GET, "responses", "200", "content", "application/json")
_AT_ANSWER = "paths//v2/reports/user/get/responses/200/content/application/json"
_INSTANT = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"


def _within(schema: dict[str, Any], place: str, words: str, **bounds: int) -> Refused:
    """A rule about a number and the parameter `b`."""
    return no(
        f"x-parameter-rules/0/{place}",
        words,
        (PARAMETER, {"name": "a", "in": "query", "schema": {"type": "integer"}}),
        ((*GET, "parameters", 2), {"name": "b", "in": "query", "explode": False, "schema": schema}),
        rules({"rule": "within", "parameters": ["a", "b"], "limits": {"1": bounds or {"maximum": 5}}}),
    )


def _span(schema: dict[str, Any], place: str, words: str, **bounds: int) -> Refused:
    """A rule about the parameter `v` and two days."""
    day = {"in": "query", "schema": {"type": "string", "format": "date"}}
    return no(
        f"x-parameter-rules/0/{place}",
        words,
        (PARAMETER, {"name": "v", "in": "query", "explode": False, "schema": schema}),
        ((*GET, "parameters", 2), {"name": "s", **day}),
        ((*GET, "parameters", 3), {"name": "e", **day}),
        rules({"rule": "span", "parameters": ["v", "s", "e"], "limits": {"1": bounds or {"maxDays": 60}}}),
    )


REFUSED: dict[str, Refused] = {
    "limits by a number": _within(
        {"type": "integer", "enum": [1, 2]},
        "parameters",
        "the limits of within belong to values that are one text; a is integer, b is integer",
    ),
    "limits by a list": _within(
        {"type": "array", "items": {"type": "string", "enum": ["1"]}},
        "parameters",
        "the limits of within belong to values that are one text; a is integer, b is enum[]",
    ),
    "limits by true": _within(
        {"type": "boolean"},
        "parameters",
        "the limits of within belong to values that are one text; a is integer, b is boolean",
    ),
    "limits of a rule that cross": _within(
        {"type": "string"}, "limits/1/minimum", "minimum 9 is above maximum 5", minimum=9, maximum=5
    ),
    "days by a list": _span(
        {"type": "array", "items": {"type": "string"}},
        "parameters",
        "the limits of span belong to values that are one text; v is string[], s is date, e is date",
    ),
    "days by a number": _span(
        {"type": "integer"},
        "parameters",
        "the limits of span belong to values that are one text; v is integer, s is date, e is date",
    ),
    "days that cross": _span(
        {"type": "string"}, "limits/1/minDays", "minDays 90 is above maxDays 60", minDays=90, maxDays=60
    ),
    "less than no days": _span({"type": "string"}, "limits/1/maxDays", "maxDays -1 is less than no days", maxDays=-1),
    "a default of the server of another type": no_parameter(
        {"type": "integer"},
        "x-default",
        "parameter 'x': its default does not fit: x='abc': must be a whole number, such as 1",
        **{"x-default": "abc"},
    ),
    "a default of the server that is no value": no_parameter(
        {"type": "string", "enum": ["a"]},
        "x-default",
        "parameter 'x': its default does not fit: x='b': must be one of a",
        **{"x-default": "b"},
    ),
    "a default of the server that is no day": no_parameter(
        {"type": "string", "format": "date"},
        "x-default",
        "parameter 'x': its default does not fit: Invalid isoformat string: 'today'",
        **{"x-default": "today"},
    ),
    "a second example that does not fit": no_parameter(
        {"type": "integer"},
        "",
        "parameter 'x': its example does not fit: x='b': must be a whole number, such as 1",
        examples={"a": {"value": 1}, "b": {"value": "b"}},
    ),
    "an example elsewhere that does not fit": no(
        "paths//v2/reports/user/get/parameters/1",
        "parameter 'x': its example does not fit: x='b': must be a whole number, such as 1",
        (
            PARAMETER,
            {
                "name": "x",
                "in": "query",
                "schema": {"type": "integer"},
                "examples": {"a": {"$ref": "#/components/examples/E"}},
            },
        ),
        (("components", "examples"), {"E": {"value": "b"}}),
    ),
    "an example of another notation": no_parameter(
        {"type": "string", "format": "date-time", "pattern": _INSTANT},
        "example",
        "does not fit its schema: '2026-01-01T00:00:00+02:00' does not match "
        r"'^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$'",
        example="2026-01-01T00:00:00+02:00",
    ),
    "a default that is no day": no_parameter(
        {"type": "string", "format": "date", "default": "today"},
        "schema default",
        "does not fit its schema: 'today' is not a 'date'",
    ),
    "a flag of a text": no_parameter(
        {"type": "string", "x-type": "boolean"},
        "schema x-type",
        "parameter 'x': x-type: boolean is for type: integer, 1 and 0; leave it out",
    ),
    "a flag that is 7": no_parameter(
        {"type": "integer", "x-type": "boolean"},
        "",
        "parameter 'x': its example does not fit: x=7: must be True or False",
        example=7,
    ),
    "a value that is empty": no_parameter(
        {"type": "string", "enum": ["", "a"]},
        "schema enum 0",
        "parameter 'x': a value that is empty cannot be sent; leave it out",
    ),
    "a value that is two in a list": no_parameter(
        {"type": "array", "items": {"type": "string", "enum": ["a", "b,c"]}},
        "schema items enum 1",
        "parameter 'x': one of its values cannot be sent:"
        " x[0]='b,c': must not contain a comma, which separates the values of a list",
        explode=False,
    ),
    "a value that is another path": no(
        "paths//v2/x/{x}/get/parameters/0/schema/enum/1",
        "parameter 'x': one of its values cannot be sent: x='..': would be read as another path",
        (
            ("paths", "/v2/x/{x}"),
            other_report(
                parameters=[
                    {"name": "x", "in": "path", "required": True, "schema": {"type": "string", "enum": ["a", ".."]}}
                ]
            ),
        ),
    ),
    "a value that is too long": no_parameter(
        {"type": "string", "enum": ["b", "aaaa"], "maxLength": 2},
        "schema enum 1",
        "the value 'aaaa' does not fit: maxLength is 2",
    ),
    "a value beyond the limits": no_field(
        {"type": "integer", "enum": [1, 9], "maximum": 3}, "enum 1", "the value 9 does not fit: maximum is 3"
    ),
    "a known value that does not fit the pattern": no_field(
        {"type": "string", "x-known-values": ["a"], "pattern": "^b"},
        "x-known-values 0",
        "the value 'a' does not fit: pattern is ^b",
    ),
    "a constant that is not among the values": no_field(
        {"const": "c", "enum": ["a", "b"]}, "const", "the value 'c' does not fit: it is not in enum (a, b)"
    ),
    "what an id is of, in the schema": no_parameter(
        {"type": "integer", "x-refers-to": "user"},
        "schema x-refers-to",
        "x-refers-to of a parameter stands beside its schema; write it there",
    ),
    "what ids are of, in the items": no_parameter(
        {"type": "array", "items": {"type": "integer", "x-refers-to": "user"}},
        "schema items x-refers-to",
        "x-refers-to of a parameter stands beside its schema; write it there",
        explode=False,
    ),
    "a name in the schema": no_parameter(
        {"type": "integer", "x-name": "y"},
        "schema x-name",
        "x-name of a parameter stands beside its schema; write it there",
    ),
    "an item of an example": no_field(
        {"type": "array", "items": {"type": "integer"}, "example": ["a"]},
        "example",
        "does not fit its schema: 0: 'a' is not of type 'integer'",
    ),
    "an example that is no day": no_field(
        {"type": "string", "format": "date", "example": "01.02.2026"},
        "example",
        "does not fit its schema: '01.02.2026' is not a 'date'",
    ),
    "an example of a component": no_field(
        {**OTHER, "example": {"o": "x"}}, "example", "does not fit its schema: o: 'x' is not of type 'integer'"
    ),
    "an example of free keys": no_field(
        {"type": "object", "additionalProperties": {"type": "integer"}, "example": {"a": "x"}},
        "example",
        "does not fit its schema: a: 'x' is not of type 'integer'",
    ),
    "an example of an object": no(
        "components/schemas/Figures/example",
        "does not fit its schema: time: 'abc' is not of type 'number', 'null'",
        ((*SCHEMAS, "Figures", "example"), {"time": "abc"}),
    ),
    "an example of an answer": no(
        f"{_AT_ANSWER}/example",
        "does not fit its schema: count: 'abc' is not of type 'integer'",
        ((*_ANSWER, "example"), {"count": "abc"}),
    ),
    "an example without what is promised": no(
        f"{_AT_ANSWER}/examples/a",
        "does not fit its schema: 'count' is a required property",
        ((*_ANSWER, "examples"), {"a": {"value": {}}}),
    ),
    "an example of an answer that is elsewhere": no(
        f"{_AT_ANSWER}/examples/a",
        "does not fit its schema: count: 'x' is not of type 'integer'",
        ((*_ANSWER, "examples"), {"a": {"$ref": "#/components/examples/E"}}),
        (("components", "examples"), {"E": {"value": {"count": "x"}}}),
    ),
}
