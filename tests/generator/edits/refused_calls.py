"""Edits of parameters, rules, answers, sign-in, servers, pages and the document that are refused."""

from tests.generator.conftest import MINI
from tests.generator.edits.edits import (
    ANSWER,
    FIGURES,
    GET,
    GONE,
    OTHER,
    PARAMETER,
    PATH,
    SCHEMAS,
    SCHEMES,
    Refused,
    no,
    no_parameter,
    other_report,
    paged,
    rules,
)

SIGN_IN = "name an oauth2 scheme, or http with scheme: bearer or basic"
LIST = "a list needs style: form, explode: false"

REFUSED: dict[str, Refused] = {
    "a pattern that is none": no_parameter(
        {"type": "string", "pattern": "(["},
        "schema pattern",
        "no pattern that Python reads: unterminated character set at position 1",
    ),
    "a list that is repeated": no_parameter(
        {"type": "array", "items": {"type": "string"}},
        "",
        f"parameter 'x': {LIST}, which sends it as one value",
    ),
    "a list as an object": no_parameter(
        {"type": "array", "items": {"type": "string"}},
        "style",
        f"parameter 'x': style deepObject is not supported; {LIST}",
        style="deepObject",
    ),
    "a list of lists": no_parameter(
        {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
        "schema items",
        "parameter 'x': an item of a list cannot be an array",
        explode=False,
    ),
    "an object": no_parameter(
        OTHER, "schema", "parameter 'x': its type is not supported; one of string, integer, number, boolean, or array"
    ),
    "nothing": no_parameter({}, "schema", "leaves open what it is; write its type"),
    "one of two": no_parameter(
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        "schema oneOf",
        "oneOf of 2 schemas cannot be typed; write one type",
    ),
    "a multiple": no_parameter(
        {"type": "integer", "multipleOf": 5},
        "schema multipleOf",
        "parameter 'x': multipleOf is not supported; leave it out",
    ),
    "an example that does not fit": no_parameter(
        {"type": "integer"},
        "",
        "parameter 'x': its example does not fit: x='a': must be a whole number, such as 1",
        example="a",
    ),
    "characters that are not escaped": no_parameter(
        {"type": "string"},
        "allowReserved",
        "parameter 'x': allowReserved is not supported; leave it out",
        allowReserved=True,
    ),
    "limits that cross": no_parameter(
        {"type": "integer", "minimum": 5, "maximum": 1}, "schema minimum", "minimum 5 is above maximum 1"
    ),
    "a length that is none": no_parameter(
        {"type": "string", "maxLength": "5"}, "schema maxLength", "maxLength takes a whole number from 0, not 5"
    ),
    "a parameter of a header": no_parameter(
        {"type": "string"}, "in", "parameter 'x': a header parameter is not supported", **{"in": "header"}
    ),
    "a parameter with a content": no(
        "paths//v2/reports/user/get/parameters/1",
        "parameter 'x': write a schema; what has a content is not supported",
        (PARAMETER, {"name": "x", "in": "query", "content": {"application/json": {"schema": {"type": "string"}}}}),
    ),
    "a parameter twice": no(
        "paths//v2/reports/user/get/parameters/1",
        "the parameter 'types' is there twice",
        (PARAMETER, {"name": "types", "in": "query", "schema": {"type": "string"}}),
    ),
    "parameters that Python writes alike": no(
        "paths//v2/reports/user/get/parameters",
        "the parameters viewBy and view_by are both view_by in Python; give one an x-name",
        (PARAMETER, {"name": "viewBy", "in": "query", "schema": {"type": "string"}}),
        ((*GET, "parameters", 2), {"name": "view_by", "in": "query", "schema": {"type": "string"}}),
    ),
    "a misspelt word of a parameter": no_parameter(
        {"type": "string"}, "requierd", "requierd is not known here; is required meant?", requierd=True
    ),
    "a parameter that leads to a schema": no(
        "paths//v2/reports/user/get/parameters/1/$ref",
        "the reference '#/components/schemas/Other' leads to one of schemas; write #/components/parameters/<name>",
        (PARAMETER, OTHER),
    ),
    "a path that names no parameter": no(
        "paths//v2/x/{id}/get",
        "the path has {id}, which is no parameter of it",
        (("paths", "/v2/x/{id}"), other_report()),
    ),
    "a parameter that is not in the path": no(
        "paths//v2/reports/user/get",
        "the path parameter 'id' is not in the path; write {id} there",
        (PARAMETER, {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}),
    ),
    **{
        f"a family named {name}": no(
            "paths//v2/reports/user/get/operationId",
            f"operationId: client.{name} cannot be said in Python or means something else; rename the family",
            ((*GET, "operationId"), f"{name}_overall"),
        )
        for name in ("import", "close", "class", "self", "async", "call", "paginate")
    },
    "an operationId in camel case": no(
        "paths//v2/reports/user/get/operationId",
        "operationId must be <family>_<report> in snake_case, is 'userOverall'",
        ((*GET, "operationId"), "userOverall"),
    ),
    "one operationId twice": no(
        "paths//v2/x/get/operationId",
        "operationId user_overall: is given twice, also to GET /v2/reports/user",
        (("paths", "/v2/x"), other_report(operationId="user_overall")),
    ),
    "no sign-in": no(
        "paths//v2/reports/user/get/security",
        f"a call without sign-in is not supported; {SIGN_IN}",
        ((*GET, "security"), []),
    ),
    "sign-in by a key": no(
        "security",
        f"a call signed by apiKey is not supported; {SIGN_IN}",
        (("security",), [{"key": []}]),
        (SCHEMES, {"key": {"type": "apiKey", "in": "header", "name": "X"}}),
    ),
    "sign-in nobody described": no(
        "security", "components/securitySchemes has no 'key'", (("security",), [{"key": []}])
    ),
    "servers of a path": no(
        "paths//v2/reports/user/servers",
        "servers of a path or an operation are not supported; write them at the top of the document",
        ((*PATH, "servers"), [{"url": "https://a.example.com"}]),
    ),
    "servers of an operation": no(
        "paths//v2/reports/user/get/servers",
        "servers of a path or an operation are not supported; write them at the top of the document",
        ((*GET, "servers"), [{"url": "https://a.example.com"}]),
    ),
    "a server without TLS": no(
        "servers/0/url",
        "http://a.example.com is no address such as https://api.example.com",
        (("servers", 0, "url"), "http://a.example.com"),
    ),
    "a variable without a default": no(
        "servers/0/url",
        "the variable {host} of the address has no default; write it under variables",
        (("servers", 0, "url"), "https://{host}"),
    ),
    "an answer for 201": no(
        "paths//v2/reports/user/get/responses",
        'has no JSON answer for "200" (it has 201); write "200" with application/json',
        ((*GET, "responses"), {"201": MINI["paths"]["/v2/reports/user"]["get"]["responses"]["200"]}),
    ),
    "an answer that is text": no(
        "paths//v2/reports/user/get/responses/200",
        "has no JSON answer for 200 (it has text/csv); write application/json",
        ((*GET, "responses", "200", "content"), {"text/csv": {"schema": {"type": "string"}}}),
    ),
    "an answer without a schema": no(
        "paths//v2/reports/user/get/responses/200/content/application/json",
        "the answer for 200 has no schema",
        (ANSWER, GONE),
    ),
    "an answer that is a map": no(
        "paths//v2/reports/user/get/responses/200/content/application/json/schema",
        "the answer for 200 must be an object or an array of objects",
        (ANSWER, {"type": "object", "additionalProperties": {"type": "integer"}}),
    ),
    "an answer that may be null": no(
        "paths//v2/reports/user/get/responses/200/content/application/json/schema",
        "the answer for 200 cannot be null",
        (ANSWER, {"oneOf": [FIGURES, {"type": "null"}]}),
    ),
    "pages by a cursor": no(
        "paths//v2/reports/user/get/x-paging/page",
        "page: the parameter 'page' is string; pages go by number, a cursor is not supported",
        *paged("string"),
    ),
    "a misspelt word of paging": no(
        "paths//v2/reports/user/get/x-paging/row", "x-paging has no row; is rows meant?", *paged(row="results")
    ),
    "a cursor of paging": no(
        "paths//v2/reports/user/get/x-paging/cursor",
        "x-paging has no cursor; it has page, size, rows, number, pages, count, more, key",
        *paged(cursor="next"),
    ),
    "a counter that is not there": no(
        "paths//v2/reports/user/get/x-paging/number",
        "the answer has no field 'coun'; is count meant?",
        *paged(number="coun"),
    ),
    "a size that is no parameter": no(
        "paths//v2/reports/user/get/x-paging/size", "size: there is no parameter 'rows'", *paged(size="rows")
    ),
    "a key that rows do not have": no(
        "paths//v2/reports/user/get/x-paging/key/0", "key: rows have no field 'id'", *paged(key=["id"])
    ),
    "a rule about parameters that there are not": no(
        "x-parameter-rules/0/parameters/0",
        "no operation has a parameter 'typs'; is types meant?",
        rules({"rule": "requires", "parameters": ["typs", "types"]}),
    ),
    "a rule that no operation can keep": no(
        "x-parameter-rules/0/parameters",
        "no operation has all of its parameters",
        (("paths", "/v2/x"), other_report(parameters=[{"name": "x", "in": "query", "schema": {"type": "string"}}])),
        rules({"rule": "requires", "parameters": ["types", "x"]}),
    ),
    "a rule of no kind": no(
        "x-parameter-rules/0",
        "write rule: one of after, together, requires, within, span",
        rules({"parameters": ["a", "b"]}),
    ),
    "a rule of another kind": no(
        "x-parameter-rules/0/rule",
        "there is no rule 'before'; one of after, together, requires, within, span",
        rules({"rule": "before", "parameters": ["a", "b"]}),
    ),
    "a misspelt word of a rule": no(
        "x-parameter-rules/0/paramters",
        "a rule has no paramters; is parameters meant?",
        rules({"rule": "after", "paramters": ["a", "b"]}),
    ),
    "a rule that does not fit": no(
        "x-parameter-rules/0/parameters",
        "after compares two dates or two numbers; types is enum[], x is string",
        (PARAMETER, {"name": "x", "in": "query", "schema": {"type": "string"}}),
        rules({"rule": "after", "parameters": ["types", "x"]}),
    ),
    "limits without a maximum": no(
        "x-parameter-rules/0/limits/a",
        "the limits of within need a maximum",
        rules({"rule": "within", "parameters": ["x", "types"], "limits": {"a": {"minimum": 1}}}),
    ),
    "a path elsewhere": no(
        "paths//v2/x",
        "a $ref of a path is not supported; write its operations here",
        (("paths", "/v2/x"), {"$ref": "#/components/pathItems/x"}),
        (("components", "pathItems"), {"x": other_report()}),
    ),
    "a misspelt method": no(
        "paths//v2/reports/user/gett", "gett is not known here; is get meant?", ((*PATH, "gett"), {})
    ),
    "a misspelt word of an operation": no(
        "paths//v2/reports/user/get/sumary", "sumary is not known here; is summary meant?", ((*GET, "sumary"), "A user")
    ),
    "an empty operation": no("paths//v2/reports/user/get", "must be a mapping, is null", (GET, None)),
    "text for tags": no("paths//v2/reports/user/get/tags", 'must be a list, is "user"', ((*GET, "tags"), "user")),
    "no schemas": no(
        "paths//v2/reports/user/get/responses/200/content/application/json/schema/$ref",
        "the reference '#/components/schemas/UserReport' leads nowhere",
        (SCHEMAS, None),
    ),
}
