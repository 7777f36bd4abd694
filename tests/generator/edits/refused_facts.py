"""Edits of buckets, rules, pages and answers that contradict themselves; all are refused."""

from tests.generator.conftest import MINI
from tests.generator.edits.edits import GET, PARAMETER, PATH, Refused, no, paged

REFUSED: dict[str, Refused] = {
    "a method without a body": no(
        "paths//v2/reports/user/head",
        "HEAD has no report to read; write get or post",
        (PATH, {"head": MINI["paths"]["/v2/reports/user"]["get"]}),
    ),
    "another answer for 202": no(
        "paths//v2/reports/user/get/responses/202",
        "has other content than 200, which would be read as that; give 202 the same, or none",
        (
            (*GET, "responses", "202"),
            {
                "description": "later",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Other"}}},
            },
        ),
    ),
    "buckets that are a list": no(
        "components/x-buckets", "is a mapping: a table of buckets for each name", (("components", "x-buckets"), [])
    ),
    "buckets without a unit": no(
        "components/x-buckets/a",
        "needs a unit, which is text, and a bucket",
        (("components", "x-buckets"), {"a": {"unit": 5, "buckets": [{"id": 1}]}}),
    ),
    "a bucket twice": no(
        "components/x-buckets/a",
        "bucket 1 is there twice",
        (("components", "x-buckets"), {"a": {"unit": "seconds", "buckets": [{"id": 1}, {"id": 1}]}}),
    ),
    "a bucket that ends before it begins": no(
        "components/x-buckets/a",
        "bucket 1: from 5 is not below to 1",
        (("components", "x-buckets"), {"a": {"unit": "seconds", "buckets": [{"id": 1, "from": 5, "to": 1}]}}),
    ),
    "a misspelt word of a bucket": no(
        "components/x-buckets/a",
        "bucket 1: there is no form; is from meant?",
        (("components", "x-buckets"), {"a": {"unit": "seconds", "buckets": [{"id": 1, "form": 5}]}}),
    ),
    "a rule between one parameter": no(
        "x-parameter-rules/0/parameters/1",
        "'types' is there twice; a rule is between different parameters",
        (("x-parameter-rules",), [{"rule": "together", "parameters": ["types", "types"]}]),
    ),
    "a rule described by nothing": no(
        "x-parameter-rules/0/description",
        "description takes text, not None",
        (("x-parameter-rules",), [{"rule": "together", "parameters": ["types", "x"], "description": None}]),
        (PARAMETER, {"name": "x", "in": "query", "schema": {"type": "string"}}),
    ),
    "a rule twice": no(
        "x-parameter-rules/1",
        "the rule is there twice; write it once",
        (
            ("x-parameter-rules",),
            [{"rule": "together", "parameters": ["types", "x"]}, {"rule": "together", "parameters": ["types", "x"]}],
        ),
        (PARAMETER, {"name": "x", "in": "query", "schema": {"type": "string"}}),
    ),
    "more that is a number": no(
        "paths//v2/reports/user/get/x-paging/more", "more must be true or false, or a link", *paged(more="count")
    ),
}
