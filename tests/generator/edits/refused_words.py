"""Edits of fields with words, values, formats and extensions that say nothing there; all are refused."""

from tests.generator.edits.edits import FIGURES, GET, OTHER, SCHEMAS, Refused, no, no_field

REFUSED: dict[str, Refused] = {
    "a branch without a condition": no_field(
        {"type": "string", "then": {"minLength": 1}}, "then", "then: a condition cannot be typed"
    ),
    "names by a schema": no_field(
        {"type": "object", "additionalProperties": {"type": "integer"}, "propertyNames": {"pattern": "^a"}},
        "propertyNames",
        "propertyNames: names by a schema cannot be typed; leave it out, and say it in the description",
    ),
    "what some items are": no_field(
        {"type": "array", "items": {"type": "integer"}, "contains": {"const": 1}},
        "contains",
        "contains: what some items are cannot be typed; leave it out, and say it in the description",
    ),
    "fields that were not looked at": no_field(
        {"type": "object", "properties": {"a": {"type": "integer"}}, "unevaluatedProperties": False},
        "unevaluatedProperties",
        "unevaluatedProperties: write additionalProperties",
    ),
    "a moving anchor": no_field(
        {"$dynamicAnchor": "n", "type": "string"},
        "$dynamicAnchor",
        "$dynamicAnchor: write a component, and a $ref to it",
    ),
    "another dialect": no_field(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string"},
        "$schema",
        "$schema: schemas are of the dialect of OpenAPI 3.1; leave it out",
    ),
    "an anchor": no_field(
        {"$anchor": "x", "type": "string"}, "$anchor", "$anchor: write a component, and a $ref to it"
    ),
    "an address of a schema": no_field(
        {"$id": "https://a.b/c", "type": "string"},
        "$id",
        "$id: a schema has no address of its own here; write a component",
    ),
    "schemas inside a schema": no_field(
        {"$defs": {"X": {"type": "string"}}, "type": "string"}, "$defs", "$defs: write components/schemas"
    ),
    "a promise that depends": no_field(
        {"type": "object", "properties": {"a": {"type": "integer"}}, "dependentRequired": {"a": ["b"]}},
        "dependentRequired",
        "dependentRequired cannot be said in OpenAPI 3.0; leave it out, and say it in the description",
    ),
    "a choice of promises": no_field(
        {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
        "anyOf",
        "anyOf that promises fields cannot be typed; leave it out, and say it in the description",
    ),
    "a choice of texts": no_field(
        {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "string", "format": "uuid"}]},
        "anyOf",
        "anyOf of 2 schemas cannot be typed; write one type",
    ),
    "one or many": no_field(
        {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
        "oneOf",
        "oneOf of 2 schemas cannot be typed; write one type",
    ),
    "an enumeration of objects": no_field(
        {"enum": [{"a": 1}]}, "", "an enumeration must be all text or all whole numbers"
    ),
    "a value in two notations": no_field(
        {"type": "number", "enum": [1, 1.0]}, "enum 1", "the value 1.0 is given twice"
    ),
    "names of values that are numbers": no_field(
        {"type": "integer", "enum": [1, 2], "x-enum-varnames": [1, 2]},
        "x-enum-varnames 0",
        "the name of a value is text, not 1",
    ),
    "names without values": no_field(
        {"type": "string", "x-enum-varnames": ["A"]},
        "x-enum-varnames",
        "x-enum-varnames names values that are not there; write enum or x-known-values",
    ),
    "known values beside an enumeration": no_field(
        {"type": "string", "enum": ["a"], "x-known-values": ["a", "b"]},
        "x-known-values",
        "x-known-values stands in place of enum; write one of them",
    ),
    "a misspelt format": no_field(
        {"type": "string", "format": "datetime"}, "format", "there is no format datetime; is date-time meant?"
    ),
    "a format in camel case": no_field(
        {"type": "string", "format": "dateTime"}, "format", "there is no format dateTime; is date-time meant?"
    ),
    "a format of somewhere else": no_field(
        {"type": "string", "format": "timestamp"}, "format", "there is no format timestamp; is date-time meant?"
    ),
    "a format of numbers for a text": no_field(
        {"type": "string", "format": "int32"}, "format", "format: int32 is for type: integer or number"
    ),
    "a format of fractions for a whole number": no_field(
        {"type": "integer", "format": "double"}, "format", "format: double is for type: number"
    ),
    "a format for an object": no_field(
        {"type": "object", "properties": {"a": {"type": "integer"}}, "format": "date"},
        "format",
        "format: date is for type: string",
    ),
    "a list of no types": no_field(
        {"type": []}, "type", "names no type; one of string, integer, number, boolean, array, object, null"
    ),
    "any type": no_field(
        {"type": "any"}, "type", "there is no type any; one of string, integer, number, boolean, array, object, null"
    ),
    "items of a text": no_field(
        {"type": "string", "items": {"type": "string"}}, "items", "items is for type: array, not for string"
    ),
    "fields of an array": no_field(
        {"type": "array", "properties": {"a": {"type": "string"}}},
        "properties",
        "properties is for type: object, not for array",
    ),
    "a length of a number": no_field(
        {"type": "integer", "minLength": 1}, "minLength", "minLength is for type: string, not for integer"
    ),
    "a default of another type": no_field(
        {"type": "integer", "default": "a"}, "default", "the value 'a' does not fit: type is integer"
    ),
    "an example of another type": no_field(
        {"type": "integer", "example": "a"}, "example", "the value 'a' does not fit: type is integer"
    ),
    "examples that are no list": no_field(
        {"type": "integer", "examples": {"a": 1}}, "examples", "examples takes a list of values, not {'a': 1}"
    ),
    "an extension in capitals": no_field(
        {"type": "integer", "X-Unit": "count"}, "X-Unit", "X-Unit is no word of schemas; is x-unit meant?"
    ),
    "an extension with another dash": no_field(
        {"type": "integer", "x_unit": "count"}, "x_unit", "x_unit is no word of schemas; is x-unit meant?"
    ),
    "an extension without x": no_field(
        {"type": "integer", "unit": "count"}, "unit", "unit is no word of schemas; is x-unit meant?"
    ),
    "a misspelt unit": no_field(
        {"type": "integer", "x-unit": "second"}, "x-unit", "there is no unit second; is seconds meant?"
    ),
    "a unit that is a list": no_field(
        {"type": "integer", "x-unit": ["seconds"]}, "x-unit", "x-unit takes text, not ['seconds']"
    ),
    "a unit of a text": no_field(
        {"type": "string", "x-unit": "seconds"}, "x-unit", "x-unit is for numbers, not for type: string"
    ),
    "better of a text": no_field(
        {"type": "string", "x-better": "higher"}, "x-better", "x-better is for numbers, not for type: string"
    ),
    "a sum of texts": no_field(
        {"type": "string", "x-additive": ["time"]}, "x-additive", "x-additive is for numbers, not for type: string"
    ),
    "a word for better that there is not": no_field(
        {"type": "integer", "x-unit": "count", "x-better": "highest"},
        "x-better",
        "must be one of higher, lower, none, is 'highest'",
    ),
    "a word for sums that there is not": no_field(
        {"type": "integer", "x-unit": "count", "x-additive": ["tme"]},
        "x-additive",
        "must be a list of time and users, is ['tme']",
    ),
    "ids of nothing known": no_field(
        {"type": "integer", "x-refers-to": "galaxy"},
        "x-refers-to",
        "must be one of user, team, mailbox, tag, folder, custom-field, is 'galaxy'",
    ),
    "the same as itself": no_field(
        {"type": "integer", "x-same-as": "it"}, "x-same-as", "is the field itself; name another one"
    ),
    "earlier than itself": no_field(
        {"type": "integer", "x-previous-of": "it", "x-unit": "count"},
        "x-previous-of",
        "is the field itself; name another one",
    ),
    "a change of no kind": no_field(
        {"type": "number", "x-delta": "foo"}, "x-delta", "x-delta is percent-change or difference, not 'foo'"
    ),
    "a table of buckets that is a list": no_field(
        {"type": "array", "items": {"$ref": "#/components/schemas/Other"}, "x-bucket-table": ["nope"]},
        "x-bucket-table",
        "x-bucket-table takes text, not ['nope']",
    ),
    "a flag that is text": no_field(
        {"type": "integer", "x-context": "yes"}, "x-context", "x-context takes true or false, not yes"
    ),
    "a name with a space": no_field(
        {"type": "string", "x-name": "my name"}, "x-name", "x-name is a name such as mailboxId, not 'my name'"
    ),
    "a name that is empty": no_field(
        {"type": "string", "x-name": ""}, "x-name", "x-name is a name such as mailboxId, not ''"
    ),
    "a type of parameters": no_field(
        {"type": "integer", "x-type": "boolean"},
        "x-type",
        "x-type is about parameters; a field has the type of its values",
    ),
    "paging of a field": no_field(
        {"type": "string", "x-paging": {"page": "page"}},
        "x-paging",
        "x-paging means nothing here; it stands in an operation",
    ),
    "rules of a field": no_field(
        {"type": "string", "x-parameter-rules": []},
        "x-parameter-rules",
        "x-parameter-rules means nothing here; it stands in the document",
    ),
    "a choice that stands elsewhere": no_field(
        {"type": "object", "properties": {"a": {"type": "integer"}}, "discriminator": {"propertyName": "a"}},
        "discriminator",
        "discriminator: a choice that stands elsewhere cannot be typed; leave it out",
    ),
    "what a value is not": no_field(
        {"type": "string", "not": {"enum": ["a"]}},
        "not",
        "not: what a value is not cannot be typed; leave it out, and say it in the description",
    ),
    "lists that are listed": no_field(
        {"type": "array", "items": {"type": "string"}, "enum": [["a"]]},
        "",
        "an enumeration must be all text or all whole numbers",
    ),
    "composed of what it stands in": no_field(
        {"allOf": [OTHER, FIGURES]}, "", "a schema that contains itself is not supported"
    ),
    "a long name of a component": no(
        f"components/schemas/{'A' * 150}",
        "has a name of 150 characters in Python, at most 100; name it otherwise",
        ((*SCHEMAS, "A" * 150), {"type": "object", "properties": {"a": {"type": "integer"}}}),
    ),
    "a long name of a field": no(
        f"components/schemas/Figures/properties/{'a' * 100}",
        "has a name of 107 characters in Python, give it a component with a name",
        ((*SCHEMAS, "Figures", "properties", "a" * 100), {"type": "object", "properties": {"b": {"type": "integer"}}}),
    ),
    "a long name of an operation": no(
        "paths//v2/reports/user/get/operationId",
        "operationId has 105 characters; at most 100, since files are named by it",
        ((*GET, "operationId"), f"user_{'a' * 100}"),
    ),
}
