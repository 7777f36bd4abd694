"""Edits of parameters, rules, answers, sign-in, servers, pages and the document that come out."""

from datetime import UTC, date, datetime

from tests.generator.edits.edits import (
    FIGURES,
    GET,
    PARAMETER,
    PATH,
    SCHEMES,
    Right,
    other_report,
    paged,
    parameter,
    rules,
    whole,
)

RIGHT: dict[str, Right] = {
    "a day": parameter(
        {"type": "string", "format": "date"},
        "date | None",
        (date(2026, 10, 1), "2026-10-01"),
        refused=[datetime(2026, 10, 1, tzinfo=UTC), "2026-10-01"],
    ),
    "a number": parameter(
        {"type": "number", "minimum": 0, "maximum": 1},
        "float | None",
        (0.5, "0.5"),
        (1, "1"),
        (0.00000001, "0.00000001"),
        refused=[1.5, -1, float("nan"), float("inf"), "1", True, 10**400],
    ),
    "a uuid": parameter({"type": "string", "format": "uuid"}, "str | None", ("a-b", "a-b")),
    "a pattern and lengths": parameter(
        {"type": "string", "pattern": "^[a-f]+$", "minLength": 2, "maxLength": 3},
        "str | None",
        ("abc", "abc"),
        refused=["a", "abcd", "xyz"],
        holds="'Pattern: ^[a-f]+$.' in package.families.user.UserFamily.overall.__doc__",
    ),
    "lengths of a list": parameter(
        {"type": "array", "minItems": 2, "maxItems": 3, "uniqueItems": True, "items": {"type": "integer"}},
        "Iterable[int] | None",
        ([1, 2], "1,2"),
        refused=[[1], [1, 2, 3, 4], [1, 1]],
        style="form",
        explode=False,
    ),
    "lengths of texts in a list": parameter(
        {"type": "array", "items": {"type": "string", "maxLength": 2}},
        "Iterable[str] | None",
        (["a", "bc"], "a,bc"),
        refused=[["abc"], ["a,b"]],
        explode=False,
    ),
    "a list between bars": parameter(
        {"type": "array", "items": {"type": "string"}},
        "Iterable[str] | None",
        (["a", "b,c"], "a%7Cb%2Cc"),
        refused=[["a|b"]],
        style="pipeDelimited",
        explode=False,
    ),
    "a list between spaces": parameter(
        {"type": "array", "items": {"type": "integer"}},
        "Iterable[int] | None",
        ([1, 2], "1%202"),
        style="spaceDelimited",
        explode=False,
    ),
    "an enumeration of numbers": parameter(
        {"type": "integer", "enum": [1, 2]}, "int | None", (2, "2"), refused=[3, "1", True]
    ),
    "a constant": parameter({"const": "a"}, "Literal['a'] | None", ("a", "a"), refused=["b"]),
    "a value that may be null": parameter({"type": ["string", "null"]}, "str | None", ("a", "a")),
    "anyOf with null": parameter({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "int | None", (1, "1")),
    "a deprecated parameter": parameter(
        {"type": "string"},
        "str | None",
        deprecated=True,
        holds="operation.parameters[1].deprecated"
        " and 'Deprecated.' in package.families.user.UserFamily.overall.__doc__",
    ),
    "a whole number above an exclusive limit": parameter(
        {"type": "integer", "exclusiveMinimum": -1.5, "exclusiveMaximum": 2},
        "int | None",
        (-1, "-1"),
        (1, "1"),
        refused=[-2, 2],
    ),
    "values, or any other text": parameter(
        {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]}, "str | None", ("b", "b")
    ),
    "values that Python writes alike": parameter(
        {"type": "string", "enum": ["a-b", "a b"]},
        "models.UserOverallX | Literal['a-b', 'a b'] | None",
        ("a b", "a%20b"),
    ),
    "a name with signs": whole(
        (PARAMETER, {"name": "a&b=c d", "in": "query", "schema": {"type": "string"}}),
        ((*GET, "parameters", 2), {"name": "filter[größe]", "in": "query", "schema": {"type": "string"}}),
        holds="operation.request({'a_b_c_d': 'x', 'filter_größe': 'y'}).query"
        " == 'a%26b%3Dc%20d=x&filter[gr%C3%B6%C3%9Fe]=y'",
    ),
    "text in the path": whole(
        (
            ("paths", "/v2/x/{d}"),
            other_report(parameters=[{"name": "d", "in": "path", "required": True, "schema": {"type": "string"}}]),
        ),
        holds="package.catalogue.operations['user_other'].request({'d': 'a/b?'}).path == '/v2/x/a%2Fb%3F'",
    ),
    "a parameter named UTC beside a moment": whole(
        (PARAMETER, {"name": "UTC", "in": "query", "schema": {"type": "boolean"}}),
        (
            (*GET, "parameters", 2),
            {
                "name": "t",
                "in": "query",
                "schema": {"type": "string", "format": "date-time"},
                "example": "2026-10-01T00:00:00Z",
            },
        ),
        holds="operation.request({'utc': True}).query == 'UTC=true' and operation.parameters[2].example.year == 2026",
    ),
    **{
        f"a report named {name}": whole(
            ((*GET, "operationId"), f"user_{name}"),
            holds=f"operation.report == '{name}_' == package.catalogue.operations.index['user_{name}'].report"
            " and callable(getattr(package.families.user.UserFamily, operation.report))",
        )
        for name in ("list", "import", "class")
    },
    "whole numbers below 0": parameter(
        {"type": "integer", "enum": [-1, 0, 1]},
        "int | None",
        (-1, "-1"),
        refused=[2],
        holds="[(m.name, m.value) for m in models.UserOverallX]"
        " == [('VALUE_MINUS_1', -1), ('VALUE_0', 0), ('VALUE_1', 1)]",
    ),
    **{
        f"a report named {name}": whole(
            ((*GET, "operationId"), f"user_{name}"),
            holds=f"hasattr(package.families.user.UserFamily, '{name}_')",
        )
        for name in ("date", "models")
    },
    "a default": parameter(
        {"type": "integer", "default": 5}, "int | None", holds="operation.parameters[1].default == 5"
    ),
    "an example": parameter(
        {"type": "string", "format": "date"},
        "date | None",
        example="2026-10-01",
        holds="str(operation.parameters[1].example) == '2026-10-01'",
    ),
    "days in a list": parameter(
        {"type": "array", "items": {"type": "string", "format": "date"}},
        "Iterable[date] | None",
        ([date(2026, 10, 1), date(2026, 10, 2)], "2026-10-01,2026-10-02"),
        refused=[["2026-10-01"], [datetime(2026, 10, 1, tzinfo=UTC)]],
        explode=False,
        example=["2026-10-01"],
        holds="[str(day) for day in operation.parameters[1].example] == ['2026-10-01']",
    ),
    "moments in a list": parameter(
        {"type": "array", "items": {"type": "string", "format": "date-time"}},
        "Iterable[datetime] | None",
        ([datetime(2026, 10, 1, tzinfo=UTC)], "2026-10-01T00:00:00Z"),
        explode=False,
        example=["2026-10-01T02:00:00+02:00"],
        holds="operation.parameters[1].example[0].isoformat() == '2026-10-01T00:00:00+00:00'",
    ),
    "a list between bars, with a comma in its example": parameter(
        {"type": "array", "items": {"type": "string"}},
        "Iterable[str] | None",
        style="pipeDelimited",
        explode=False,
        example=["a,b"],
        holds="operation.parameters[1].example == ('a,b',)",
    ),
    "a list between bars, with a comma in a value": parameter(
        {"type": "array", "items": {"type": "string", "enum": ["a,b", "c"]}},
        "Iterable[models.UserOverallX | Literal['a,b', 'c']] | None",
        (["a,b", "c"], "a%2Cb%7Cc"),
        style="pipeDelimited",
        explode=False,
    ),
    "a list in the path": whole(
        (
            ("paths", "/v2/x/{ids}"),
            other_report(
                parameters=[
                    {
                        "name": "ids",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "array", "items": {"type": "integer"}},
                    }
                ]
            ),
        ),
        holds="package.catalogue.operations['user_other'].request({'ids': [1, 2]}).path == '/v2/x/1,2'",
    ),
    "a parameter of the path item": whole(
        ((*PATH, "parameters"), [{"name": "x", "in": "query", "schema": {"type": "string"}}]),
        holds="operation.request({'x': 'a'}).query == 'x=a'",
    ),
    "a report with a word of Python": whole(
        ((*GET, "operationId"), "user_import"), holds="hasattr(package.families.user.UserFamily, 'import_')"
    ),
    "an answer by reference": whole(
        ((*GET, "responses", "200"), {"$ref": "#/components/responses/Ok"}),
        (
            ("components", "responses"),
            {"Ok": {"description": "Ok.", "content": {"application/json": {"schema": FIGURES}}}},
        ),
        holds="operation.response_model is models.Figures",
    ),
    "an answer in HAL": whole(
        ((*GET, "responses", "200", "content"), {"application/hal+json": {"schema": FIGURES}}),
        holds="operation.response_model is models.Figures",
    ),
    "an answer as JSON or as text": whole(
        (
            (*GET, "responses", "200", "content"),
            {"text/csv": {"schema": {"type": "string"}}, "application/json": {"schema": FIGURES}},
        ),
        holds="operation.response_model is models.Figures",
    ),
    "an answer that may be empty": whole(
        ((*GET, "responses", "204"), {"description": "Nothing."}),
        holds="operation.decode(b'', 204) is None and operation.decode(b'{\"count\": 1}').count == 1",
    ),
    "an answer that is only accepted": whole(
        ((*GET, "responses", "202"), {"description": "Later."}), holds="operation.decode(b'', 202) is None"
    ),
    "answers of success that are empty": whole(
        ((*GET, "responses", "2XX"), {"description": "Nothing."}), holds="operation.decode(b'', 204) is None"
    ),
    "an address with a slash at its end": whole(
        (("servers",), [{"url": "https://api.example.com/a/"}]),
        holds="package.server.BASE_URL == 'https://api.example.com/a'",
    ),
    "sign-in that is described elsewhere": whole(
        (("security",), [{"token": []}]),
        (SCHEMES, {"token": {"$ref": "#/components/securitySchemes/b"}, "b": {"type": "http", "scheme": "bearer"}}),
        holds="operation.security == 'oauth2'",
    ),
    "sign-in by a bearer token": whole(
        (("security",), [{"token": []}]),
        (SCHEMES, {"token": {"type": "http", "scheme": "bearer"}}),
        holds="operation.security == 'oauth2'",
    ),
    "sign-in by name and password": whole(
        ((*GET, "security"), [{"key": []}]),
        (SCHEMES, {"key": {"type": "http", "scheme": "basic"}}),
        holds="operation.security == 'basic'",
    ),
    "sign-in by a key, or else by a token": whole(
        (("security",), [{"key": []}, {"token": []}]),
        (
            SCHEMES,
            {"key": {"type": "apiKey", "in": "header", "name": "X"}, "token": {"type": "http", "scheme": "bearer"}},
        ),
        holds="operation.security == 'oauth2'",
    ),
    "variables of a server": whole(
        (("servers",), [{"url": "https://{host}/a", "variables": {"host": {"default": "api.example.com"}}}]),
        holds="package.server.BASE_URL == 'https://api.example.com/a'",
    ),
    "pages without counters": whole(
        *paged(),
        holds="operation.paging.page_of(models.UserReport.from_dict({'count': 1, 'results': [{}]})).pages is None",
    ),
    "pages, or nothing": whole(
        *paged(),
        ((*GET, "responses", "204"), {"description": "Nothing."}),
        holds="operation.paging.page_of(operation.decode(b'', 204)).results == []"
        " and package.reports.user.overall.__annotations__['PAGING'] == 'Paging[UserReport, Figures]'",
    ),
    "pages that say whether there are more": whole(
        *paged(more="more"),
        holds="[operation.paging.page_of(models.UserReport.from_dict({'count': 1, 'results': [], 'more': more})).more"
        " for more in (True, False)] == [True, False]",
    ),
    "a rule about days": whole(
        (PARAMETER, {"name": "from", "in": "query", "schema": {"type": "string", "format": "date"}}),
        ((*GET, "parameters", 2), {"name": "to", "in": "query", "schema": {"type": "string", "format": "date"}}),
        rules({"rule": "after", "parameters": ["from", "to"], "description": "Later."}),
        holds="[rule.parameters for rule in operation.rules] == [('from_', 'to')]",
    ),
    "a rule and an x-name": whole(
        (PARAMETER, {"name": "rangeid", "x-name": "rangeId", "in": "query", "schema": {"type": "integer"}}),
        rules({"rule": "requires", "parameters": ["rangeid", "types"], "description": "Both."}),
        holds="operation.rules[0].parameters == ('range_id', 'types')",
    ),
}
