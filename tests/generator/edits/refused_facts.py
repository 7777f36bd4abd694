"""Edits of buckets, rules, pages and answers that contradict themselves; all are refused."""

from typing import Any

from tests.generator.conftest import MINI
from tests.generator.edits.edits import (
    FIELD,
    GET,
    OTHER,
    PARAMETER,
    PATH,
    SCHEMAS,
    Place,
    Refused,
    no,
    no_field,
    no_parameter,
    paged,
)

_COUNT = {"type": "integer", "x-unit": "count"}
_BUCKETS: Place = ("components", "x-buckets")
_TABLE: dict[str, Any] = {"unit": "seconds", "buckets": [{"id": 1, "from": 0, "to": 5}]}

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
    "a change of nothing": no_field(
        {"type": "number", "x-delta": "difference", "x-delta-of": "tme"},
        "x-delta-of",
        "there is no field 'tme'; is time meant?",
    ),
    "a change that is none": no_field(
        {"type": "number", "x-delta-of": "time"}, "x-delta-of", "x-delta-of says nothing without x-delta"
    ),
    "buckets of a number": no_field(
        {**_COUNT, "x-bucket-table": "t"},
        "x-bucket-table",
        "x-bucket-table is for a distribution, which is an object",
        (_BUCKETS, {"t": _TABLE}),
    ),
    "a time that is a number": no_field(
        {"type": "integer", "x-role": "time"}, "x-role", "x-role is for dates, not for integer"
    ),
    "two times of a point": no(
        "components/schemas/Figures/properties/it2/x-role",
        "it is the time of the point already",
        (FIELD, {"type": "string", "format": "date", "x-role": "time"}),
        ((*SCHEMAS, "Figures", "properties", "it2"), {"type": "string", "format": "date", "x-role": "time"}),
    ),
    "ids that are true or false": no_field(
        {"type": "boolean", "x-refers-to": "user"}, "x-refers-to", "x-refers-to is for ids, not for boolean"
    ),
    "the same in another type": no_field(
        {"type": "string", "x-same-as": "time"}, "x-same-as", "is of another type than time, which is the same"
    ),
    "an object that is personal": no_field(
        {**OTHER, "x-personal": True},
        "x-personal",
        "x-personal is for plain values; write it for the fields of the object that are",
    ),
    "a list of objects that is personal": no_field(
        {"type": "array", "items": OTHER, "x-personal": True},
        "x-personal",
        "x-personal is for plain values; write it for the fields of the object that are",
    ),
    "always, and null": no_field(
        {"type": ["integer", "null"], "x-unit": "count", "x-always": True},
        "x-always",
        "x-always is for what is never null",
    ),
    "a unit of nothing": no_field(
        {"type": "integer", "x-unit": ""}, "x-unit", "x-unit is empty; name the unit, or leave it out"
    ),
    "a unit of objects": no_field(
        {"type": "array", "items": OTHER, "x-unit": "seconds"}, "x-unit", "x-unit is for numbers, not for object"
    ),
    "a unit of texts": no_field(
        {"type": "object", "additionalProperties": {"type": "string"}, "x-unit": "seconds"},
        "x-unit",
        "x-unit is for numbers, not for string",
    ),
    "a decision that is a list": no_field(
        {"type": "string", "x-decision": ["a"]}, "x-decision", "x-decision takes text, not ['a']"
    ),
    "null in the words of Swagger 2": no_field(
        {"type": "integer", "x-nullable": True},
        "x-nullable",
        'x-nullable is not known; is type: [<type>, "null"] meant?',
    ),
    "names of values in the words of another tool": no_field(
        {"type": "string", "enum": ["a"], "x-enumNames": ["A"]},
        "x-enumNames",
        "x-enumNames is not known; is x-enum-varnames meant?",
    ),
    "an extension with a capital": no_field(
        {"type": "integer", "x-Unit": "count"}, "x-Unit", "x-Unit is not known; is x-unit meant?"
    ),
    "buckets of a parameter that there are not": no_parameter(
        {"type": "integer"},
        "x-bucket-tables a",
        "components/x-buckets has no 'nope'",
        **{"x-bucket-tables": {"a": "nope"}},
    ),
    "buckets of a parameter that are a list": no_parameter(
        {"type": "integer"},
        "x-bucket-tables",
        "x-bucket-tables takes a mapping, a table for each value, not ['nope']",
        **{"x-bucket-tables": ["nope"]},
    ),
    "a group of a tag that there is not": no(
        "x-tagGroups/0/tags/0", "there is no tag 'nope'", (("x-tagGroups",), [{"name": "a", "tags": ["nope"]}])
    ),
    "groups that are a mapping": no(
        "x-tagGroups",
        "takes a list of groups: [{name: Reports, tags: [user]}]",
        (("x-tagGroups",), {"name": "a"}),
    ),
    "buckets that overlap": no(
        "components/x-buckets/t",
        "the buckets 1 and 2 overlap",
        (_BUCKETS, {"t": {**_TABLE, "buckets": [*_TABLE["buckets"], {"id": 2, "from": 3, "to": 9}]}}),
    ),
    "buckets that Python writes alike": no(
        "components/x-buckets/my-t",
        "is MY_T in Python, as my t is; call it otherwise",
        (_BUCKETS, {"my t": _TABLE, "my-t": _TABLE}),
    ),
    "a label that is a number": no(
        "components/x-buckets/t",
        "bucket 1: label takes text, not 5",
        (_BUCKETS, {"t": {"unit": "seconds", "buckets": [{"id": 1, "label": 5}]}}),
    ),
    "an id that is true": no(
        "components/x-buckets/t",
        "every bucket needs an id, a whole number",
        (_BUCKETS, {"t": {"unit": "seconds", "buckets": [{"id": True}]}}),
    ),
    "a misspelt word of a table of buckets": no(
        "components/x-buckets/t/bucket",
        "a table of buckets has unit and buckets, no bucket",
        (_BUCKETS, {"t": {**_TABLE, "bucket": []}}),
    ),
}
