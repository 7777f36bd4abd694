"""Edits of the document around its schemas that are refused."""

from tests.generator.conftest import MINI
from tests.generator.edits.edits import GET, GONE, PATH, SCHEMAS, SCHEMES, Refused, no, other_report, paged

REPORT = MINI["paths"]["/v2/reports/user"]["get"]["responses"]["200"]

REFUSED: dict[str, Refused] = {
    "a tag twice": no(
        "tags/1/name", "the tag 'user' is there twice", (("tags",), [{"name": "user"}, {"name": "user"}])
    ),
    "a status in small letters": no(
        "paths//v2/reports/user/get/responses/2xx",
        'there is no status 2xx; write it as "200", 4XX or default',
        ((*GET, "responses"), {"2xx": REPORT}),
    ),
    "an answer for every 2XX": no(
        "paths//v2/reports/user/get/responses",
        'has no JSON answer for "200" (it has 2XX); write "200" with application/json',
        ((*GET, "responses"), {"2XX": REPORT}),
    ),
    "an answer for default": no(
        "paths//v2/reports/user/get/responses",
        'has no JSON answer for "200" (it has default); write "200" with application/json',
        ((*GET, "responses"), {"default": REPORT}),
    ),
    "an extension among paths": no(
        "paths/x-note",
        "an extension among paths is not read by every tool; write it at the top",
        (("paths", "x-note"), "hello"),
    ),
    "a brace without a counterpart": no(
        "paths//v2/x/{a",
        "a brace of the path has no counterpart; a parameter is written {name}",
        (("paths", "/v2/x/{a"), other_report()),
    ),
    "a path with a query": no(
        "paths//v2/x?y=1",
        "a path has no query; write its parameters under parameters",
        (("paths", "/v2/x?y=1"), other_report()),
    ),
    "a path with a fragment": no(
        "paths//v2/x#y",
        "a path is written as in an address, where '#' does not stand for itself",
        (("paths", "/v2/x#y"), other_report()),
    ),
    "a path with a letter of another script": no(
        "paths//v2/größe",
        "a path is written as in an address, where 'ö' does not stand for itself",
        (("paths", "/v2/größe"), other_report()),
    ),
    "a path that climbs": no(
        "paths//v2/../x",
        "a path has no empty steps, and none such as . or ..; write where they lead",
        (("paths", "/v2/../x"), other_report()),
    ),
    "a path with an empty step": no(
        "paths///evil.com/x",
        "a path has no empty steps, and none such as . or ..; write where they lead",
        (("paths", "//evil.com/x"), other_report()),
    ),
    "a path without a slash": no("paths/v2/x", "a path begins with /", (("paths", "v2/x"), other_report())),
    "one path in two spellings": no(
        "paths//v2/x/{b}",
        "is the same path as /v2/x/{a}; write the operations of both there",
        (
            ("paths", "/v2/x/{a}"),
            other_report(parameters=[{"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}]),
        ),
        (
            ("paths", "/v2/x/{b}"),
            other_report(
                operationId="user_third",
                parameters=[{"name": "b", "in": "path", "required": True, "schema": {"type": "string"}}],
            ),
        ),
    ),
    "webhooks": no(
        "webhooks",
        "webhooks: what a server sends by itself is not read; leave it out",
        (("webhooks",), {"done": {"post": {"operationId": "user_hook", "responses": {"200": {"description": "ok"}}}}}),
    ),
    "a dialect": no(
        "jsonSchemaDialect",
        "jsonSchemaDialect: schemas are of the dialect of OpenAPI 3.1; leave it out",
        (("jsonSchemaDialect",), "http://json-schema.org/draft-07/schema#"),
    ),
    "a section of Swagger 2": no(
        "definitions", "definitions: is how Swagger 2 says it; write components/schemas", (("definitions",), {})
    ),
    "a misspelt kind of components": no(
        "components/schema", "schema is not known here; is schemas meant?", (("components", "schema"), {})
    ),
    "a name with a space": no(
        "components/schemas",
        "the name 'a b' may have letters from a to z, digits, . _ - only",
        ((*SCHEMAS, "a b"), {"type": "object", "properties": {"a": {"type": "integer"}}}),
    ),
    "OpenAPI 3.0": no("openapi", "must be 3.1.x, is '3.0.3'", (("openapi",), "3.0.3")),
    "OpenAPI 3.2": no("openapi", "must be 3.1.x, is '3.2.0'", (("openapi",), "3.2.0")),
    "Swagger 2": no(
        "swagger",
        "openapi: must be 3.1.x; Swagger 2.0 is not read, convert it to OpenAPI 3.1",
        (("openapi",), GONE),
        (("swagger",), "2.0"),
    ),
    "an address with an open bracket": no(
        "servers/0/url",
        "https://[::1 is no address such as https://api.example.com",
        (("servers",), [{"url": "https://[::1"}]),
    ),
    "an address with a port that is none": no(
        "servers/0/url",
        "https://a.b:99999/ is no address such as https://api.example.com",
        (("servers",), [{"url": "https://a.b:99999/"}]),
    ),
    "an address with a password": no(
        "servers/0/url",
        "https://u:p@a.b/ is no address such as https://api.example.com",
        (("servers",), [{"url": "https://u:p@a.b/"}]),
    ),
    "an address with a fragment": no(
        "servers/0/url",
        "https://a.b/#x is no address such as https://api.example.com",
        (("servers",), [{"url": "https://a.b/#x"}]),
    ),
    "an address without a host": no(
        "servers/0/url", "/v2 is no address such as https://api.example.com", (("servers",), [{"url": "/v2"}])
    ),
    "sign-in by OpenID Connect": no(
        "security",
        "a call signed by openIdConnect is not supported; name an oauth2 scheme, or http with scheme: bearer or basic",
        (("security",), [{"k": []}]),
        (SCHEMES, {"k": {"type": "openIdConnect", "openIdConnectUrl": "https://a.b"}}),
    ),
    "a misspelt kind of sign-in": no(
        "components/securitySchemes/k/type",
        '"oauth" is not one of "apiKey", "http" and others',
        (("security",), [{"k": []}]),
        (SCHEMES, {"k": {"type": "oauth"}}),
    ),
    "sign-in without flows": no(
        "components/securitySchemes/k",
        "flows is missing; write it",
        (("security",), [{"k": []}]),
        (SCHEMES, {"k": {"type": "oauth2"}}),
    ),
    "an example outside the folder": no(
        "paths//v2/reports/user/get/responses/200/content/application/json/examples/a/externalValue",
        "the example '../../etc/passwd' lies outside the folder of the specification",
        (
            (*GET, "responses", "200", "content", "application/json", "examples"),
            {"a": {"externalValue": "../../etc/passwd"}},
        ),
    ),
    "paging of a path": no(
        "paths//v2/reports/user/x-paging",
        "x-paging means nothing here; it stands in an operation",
        ((*PATH, "x-paging"), {"page": "page", "rows": "results"}),
    ),
    "rules of an operation": no(
        "paths//v2/reports/user/get/x-parameter-rules",
        "x-parameter-rules means nothing here; it stands in the document",
        ((*GET, "x-parameter-rules"), [{"rule": "together", "parameters": ["types", "x"]}]),
    ),
    "a unit of an operation": no(
        "paths//v2/reports/user/get/x-unit",
        "x-unit means nothing here; it stands in a schema or a parameter",
        ((*GET, "x-unit"), "count"),
    ),
    "buckets at the top": no(
        "x-buckets", "x-buckets means nothing here; it stands in components", (("x-buckets",), {})
    ),
    "paging by a link": no(
        "paths//v2/reports/user/get/x-paging/next",
        "x-paging has no next; it has page, size, rows, number, pages, count, more, key",
        *paged(next="_links.next"),
    ),
    "paging by an offset": no(
        "paths//v2/reports/user/get/x-paging/offset",
        "x-paging has no offset; it has page, size, rows, number, pages, count, more, key",
        *paged(offset="offset"),
    ),
}
