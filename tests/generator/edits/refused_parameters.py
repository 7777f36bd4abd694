"""Edits of parameters with words that say nothing there, or exclude one another; all are refused."""

from tests.generator.edits.edits import PARAMETER, Refused, no, no_parameter, other_report

REFUSED: dict[str, Refused] = {
    "a default that is not among the values": no_parameter(
        {"type": "string", "enum": ["a", "b"], "default": "c"},
        "schema default",
        "the value 'c' does not fit: it is not in enum (a, b)",
    ),
    "a default beyond the limits": no_parameter(
        {"type": "integer", "default": 500, "maximum": 5}, "schema default", "the value 500 does not fit: maximum is 5"
    ),
    "a fraction above an exclusive limit": no_parameter(
        {"type": "number", "exclusiveMinimum": 0},
        "schema exclusiveMinimum",
        "exclusiveMinimum of fractions is not supported; write minimum",
    ),
    "a pattern between slashes": no_parameter(
        {"type": "string", "pattern": "/^a$/i"},
        "schema pattern",
        "the slashes of JavaScript would stand for themselves; leave them out",
    ),
    "a pattern that looks back by any length": no_parameter(
        {"type": "string", "pattern": "(?<=a+)b"},
        "schema pattern",
        "no pattern that Python reads: look-behind requires fixed-width pattern",
    ),
    "a pattern of another language": no_parameter(
        {"type": "string", "pattern": "^\\p{L}+$"},
        "schema pattern",
        "no pattern that Python reads: bad escape \\p at position 1",
    ),
    "a length of a number": no_parameter(
        {"type": "integer", "minLength": 3}, "schema minLength", "minLength is for type: string, not for integer"
    ),
    "a style of paths": no_parameter(
        {"type": "string"},
        "style",
        "there is no style matrix of a query parameter; one of form, spaceDelimited, pipeDelimited, deepObject",
        style="matrix",
    ),
    "an object's style for a single value": no_parameter(
        {"type": "string"},
        "style",
        "parameter 'x': style deepObject of a single value is not supported; leave it out",
        style="deepObject",
    ),
    "a misspelt type of the wire": no_parameter(
        {"type": "integer", "x-type": "boolen"}, "schema x-type", "x-type is boolean, not 'boolen'"
    ),
    "a name without letters": no_parameter(
        {"type": "string"},
        "name",
        "the parameter '🎉' has no letter that Python takes; give it an x-name",
        name="🎉",
    ),
    "no name": no_parameter({"type": "string"}, "name", "a parameter needs a name, which is text", name=""),
    "a name with a space": no_parameter(
        {"type": "string"}, "x-name", "x-name is a name such as mailboxId, not 'my name'", **{"x-name": "my name"}
    ),
    "a name that is a number": no_parameter({"type": "string"}, "x-name", "x-name takes text, not 5", **{"x-name": 5}),
    "a body as a parameter": no_parameter(
        {"type": "string"},
        "in",
        "parameter 'x': in is one of query, path, header, cookie, not body; a body is a requestBody",
        **{"in": "body"},
    ),
    "an example and examples": no_parameter(
        {"type": "string"},
        "examples",
        "example and examples exclude one another; write one of them",
        example="a",
        examples={"x": {"value": "b"}},
    ),
    "an example of another type": no_parameter(
        {"type": "integer", "examples": ["a"]}, "schema examples 0", "the value 'a' does not fit: type is integer"
    ),
    "a path parameter that is not required": no(
        "paths//v2/x/{id}/get/parameters/0",
        "the path parameter 'id' needs required: true",
        (
            ("paths", "/v2/x/{id}"),
            other_report(parameters=[{"name": "id", "in": "path", "schema": {"type": "integer"}}]),
        ),
    ),
    "a path parameter after semicolons": no(
        "paths//v2/x/{d}/get/parameters/0/style",
        "parameter 'd': style matrix of a single value is not supported; leave it out",
        (
            ("paths", "/v2/x/{d}"),
            other_report(
                parameters=[
                    {"name": "d", "in": "path", "required": True, "style": "matrix", "schema": {"type": "string"}}
                ]
            ),
        ),
    ),
    "one parameter twice in a path": no(
        "paths//v2/{d}/{d}/get",
        "the path has {d} twice; name the second otherwise",
        (
            ("paths", "/v2/{d}/{d}"),
            other_report(parameters=[{"name": "d", "in": "path", "required": True, "schema": {"type": "string"}}]),
        ),
    ),
    "a word beside a reference": no(
        "paths//v2/reports/user/get/parameters/1/required",
        "stands beside a reference, where it is ignored; write it out, without the reference",
        (PARAMETER, {"$ref": "#/components/parameters/P", "description": "D", "required": True}),
        (("components", "parameters"), {"P": {"name": "x", "in": "query", "schema": {"type": "string"}}}),
    ),
    "a description beside a reference": no(
        "paths//v2/reports/user/get/parameters/1",
        "in OpenAPI 3.0 a reference outside schemas has nothing beside it; write it out",
        (PARAMETER, {"$ref": "#/components/parameters/P", "description": "Dd"}),
        (
            ("components", "parameters"),
            {"P": {"name": "x", "in": "query", "description": "Cc", "schema": {"type": "string"}}},
        ),
    ),
    "a reference to a reference": no(
        "components/parameters/P",
        "is a reference and nothing else; write the parameter here",
        (PARAMETER, {"$ref": "#/components/parameters/P"}),
        (
            ("components", "parameters"),
            {
                "P": {"$ref": "#/components/parameters/Q"},
                "Q": {"name": "x", "in": "query", "schema": {"type": "string"}},
            },
        ),
    ),
    "a parameter without a schema": no(
        "components/parameters/P",
        "parameter 'x': write a schema",
        (("components", "parameters"), {"P": {"name": "x", "in": "query"}}),
    ),
    **{
        f"a pattern that JavaScript reads otherwise: {pattern}": no_parameter(
            {"type": "string", "pattern": pattern},
            "schema pattern",
            f"{part} is read otherwise in JavaScript; {instead}",
        )
        for pattern, part, instead in (
            ("(?i)^abc$", "(?i)", "write the letters of both cases, as in [Aa], and no flags"),
            ("(?P<a>x)", "(?P<", "write (…), without a name"),
            ("(?>a)b", "(?>a", "write (?:…)"),
            ("(a)(?(1)b|c)", "(?(1", "write the choice out with |"),
            ("(?#c)a", "(?#c", "write a $comment"),
            (r"\Aabc", r"\A", "write ^"),
            (r"abc\Z", r"\Z", "write $"),
            (r"\N{DIGIT ONE}", r"\N", "write the character itself"),
            ("^a{,3}$", "{,3}", "write {0,3}"),
            ("a++b", "++", "leave the second sign out"),
            ("[]a]", "[]", r"write \] for the bracket itself"),
            ("^[[:alpha:]]+$", "[ inside brackets", r"write \["),
            ("[a&&b]", "&&", "escape the second with a backslash"),
        )
    },
}
