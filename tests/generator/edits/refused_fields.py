"""Edits of fields and schemas that are refused."""

from tests.generator.edits.edits import (
    FIGURES,
    GONE,
    OTHER,
    SCHEMAS,
    Refused,
    no,
    no_field,
)

UNTYPED = "leaves open what it is; write its type"
TYPES = "string, integer, number, boolean, array, object, null"

REFUSED: dict[str, Refused] = {
    "nothing": no_field({}, "", UNTYPED),
    "true": no_field(True, "", UNTYPED),
    "words and nothing else": no_field({"description": "It."}, "", UNTYPED),
    "no schema": no_field(None, "", "a schema is a mapping, such as {type: string}, not None"),
    "text for a schema": no_field("string", "", "a schema is a mapping, such as {type: string}, not string"),
    "an array of anything": no_field({"type": "array"}, "", "an array without items cannot be typed; write items"),
    "an array of true": no_field({"type": "array", "items": True}, "items", UNTYPED),
    "a tuple": no_field(
        {"type": "array", "prefixItems": [{"type": "string"}]},
        "prefixItems",
        "prefixItems: an array with a type for each place cannot be typed; write an object with named fields",
    ),
    "an object of anything": no_field(
        {"type": "object"},
        "",
        "an object without fields cannot be typed; write properties, or additionalProperties with a schema",
    ),
    "free keys of anything": no_field(
        {"type": "object", "additionalProperties": True},
        "",
        "an object without fields cannot be typed; write properties, or additionalProperties with a schema",
    ),
    "free keys beside fields": no_field(
        {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {"type": "integer"}},
        "additionalProperties",
        "free keys beside named fields cannot be typed; give the free keys a field of their own",
    ),
    "names by pattern": no_field(
        {"type": "object", "patternProperties": {"^a": {"type": "string"}}},
        "patternProperties",
        "patternProperties: names by pattern cannot be typed; write additionalProperties",
    ),
    "a condition": no_field({"type": "string", "if": {"minLength": 1}}, "if", "if: a condition cannot be typed"),
    "one of two types": no_field(
        {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        "oneOf",
        "oneOf of 2 schemas cannot be typed; write one type",
    ),
    "any of two objects": no_field(
        {"anyOf": [OTHER, FIGURES]},
        "anyOf",
        "anyOf of 2 schemas cannot be typed; make one schema of them, in which what only some have is not required",
    ),
    "two types": no_field(
        {"type": ["string", "integer"]},
        "type",
        'string or integer cannot be typed; one type is wanted, and "null" beside it where it may be null',
    ),
    "null and nothing else": no_field(
        {"type": "null"}, "", 'is null and nothing else; write its type, and "null" beside it'
    ),
    "allOf against itself": no_field(
        {"allOf": [{"type": "string"}, {"type": "integer"}]}, "", "type is string and integer at once"
    ),
    "a field described twice": no_field(
        {"allOf": [OTHER, {"properties": {"o": {"type": "string"}}}]},
        "allOf 1 properties o",
        "the field o is described twice, not in the same words; describe it once",
    ),
    "nullable": no_field(
        {"type": "string", "nullable": True},
        "nullable",
        'nullable: readers of OpenAPI 3.1 ignore it; write type: [<type>, "null"] '
        '(for a $ref: oneOf with type: "null")',
    ),
    "a misspelt type": no_field({"type": "strng"}, "type", "there is no type strng; write string"),
    "a type of Python": no_field({"type": "int"}, "type", "there is no type int; write integer"),
    "a type in capitals": no_field({"type": "String"}, "type", "there is no type String; write string"),
    "a format for a type": no_field({"type": "date"}, "type", "there is no type date; write string, with format: date"),
    "a type nobody knows": no_field({"type": "xyz"}, "type", f"there is no type xyz; one of {TYPES}"),
    "an unquoted null": no_field({"type": ["string", None]}, "type", 'the type null is quoted: "null"'),
    "a date that is a number": no_field(
        {"type": "integer", "format": "date"}, "format", "format: date is for type: string"
    ),
    "a misspelt word": no_field(
        {"type": "string", "fromat": "date"}, "fromat", "fromat is no word of schemas; is format meant?"
    ),
    "a misspelt extension": no_field(
        {"type": "integer", "x-uint": "count"}, "x-uint", "x-uint is not known; is x-unit meant?"
    ),
    "a limit of OpenAPI 3.0": no_field(
        {"type": "integer", "exclusiveMinimum": True},
        "exclusiveMinimum",
        "exclusiveMinimum takes a number, not True (true is how OpenAPI 3.0 says it)",
    ),
    "an enumeration without values": no_field(
        {"type": "string", "enum": []}, "enum", "enum is empty; name the values, or leave it out"
    ),
    "known values without values": no_field(
        {"type": "string", "x-known-values": []},
        "x-known-values",
        "x-known-values is empty; name the values, or leave it out",
    ),
    "a value twice": no_field({"type": "string", "enum": ["a", "a"]}, "enum 1", "the value a is given twice"),
    "values of two types": no_field(
        {"enum": ["a", 1]},
        "",
        "values of several types cannot be typed; an enumeration must be all text or all whole numbers",
    ),
    "a value of another type": no_field(
        {"type": "integer", "enum": ["a"]},
        "",
        "the value a is no integer; an enumeration must be all text or all whole numbers",
    ),
    "null that is no value": no_field(
        {"type": ["string", "null"], "enum": ["a"]},
        "enum",
        "null is a type and no value; write it among the values too",
    ),
    "too few names for values": no_field(
        {"type": "integer", "x-known-values": [1, 2], "x-enum-varnames": ["ONE"]},
        "x-enum-varnames",
        "x-enum-varnames has 1 names for 2 values",
    ),
    "known values of a schema without values": no_field(
        {"type": "string", "x-known-values": OTHER},
        "x-known-values",
        "leads to a schema without values; name the values, or write a $ref to an enum",
    ),
    "a misspelt reference": no_field(
        {"$ref": "#/components/schemas/Othr"},
        "$ref",
        "the reference '#/components/schemas/Othr' leads nowhere; is Other meant?",
    ),
    "a reference to another kind": no_field(
        {"$ref": "#/components/parameters/Other"},
        "$ref",
        "the reference '#/components/parameters/Other' leads to one of parameters; write #/components/schemas/<name>",
    ),
    "a reference into a schema": no_field(
        {"$ref": "#/components/schemas/Other/properties/o"},
        "$ref",
        "the reference '#/components/schemas/Other/properties/o' leads to no component; "
        "write #/components/schemas/<name>",
    ),
    "a reference to everything": no_field(
        {"$ref": "#"}, "$ref", "the reference '#' leads to no component; write #/components/schemas/<name>"
    ),
    "a reference that is a number": no_field(
        {"$ref": 5}, "$ref", "a $ref is text, such as #/components/schemas/<name>, not 5"
    ),
    "references in a circle": no(
        "components/schemas/A/$ref",
        "the reference '#/components/schemas/B' leads in a circle",
        ((*SCHEMAS, "A"), {"$ref": "#/components/schemas/B"}),
        ((*SCHEMAS, "B"), {"$ref": "#/components/schemas/A"}),
    ),
    "composed of itself": no(
        "components/schemas/A/allOf/0/$ref",
        "the reference '#/components/schemas/B' leads in a circle",
        ((*SCHEMAS, "A"), {"allOf": [{"$ref": "#/components/schemas/B"}]}),
        ((*SCHEMAS, "B"), {"allOf": [{"$ref": "#/components/schemas/A"}]}),
    ),
    "an array of itself": no(
        "components/schemas/A/items",
        "A: a schema that contains itself is not supported",
        ((*SCHEMAS, "A"), {"type": "array", "items": {"$ref": "#/components/schemas/A"}}),
    ),
    "two names that Python writes alike": no(
        "components/schemas/other",
        "is Other in Python, as components/schemas/Other is; call one of them otherwise",
        ((*SCHEMAS, "Other"), GONE),
        ((*SCHEMAS, "Other"), {"type": "object", "properties": {"o": {"type": "integer"}}}),
        ((*SCHEMAS, "other"), {"type": "object", "properties": {"o": {"type": "integer"}}}),
    ),
    **{
        f"a schema named {name}": no(
            f"components/schemas/{name}",
            f"a schema cannot have the name {name}, which generated modules use; call it otherwise",
            ((*SCHEMAS, name), {"type": "object", "properties": {"a": {"type": "integer"}}}),
        )
        for name in (
            "Known",
            "Any",
            "Model",
            "Field",
            "UTC",
            "Mapping",
            "ClassVar",
            "Literal",
            "Pager",
            "StrEnum",
            "Summary",
        )
    },
    "an enumeration named Known": no(
        "components/schemas/Known",
        "a schema cannot have the name Known, which generated modules use; call it otherwise",
        ((*SCHEMAS, "Known"), {"type": "string", "enum": ["a"]}),
    ),
    "a schema with the name of a family": no(
        "components/schemas/UserFamily",
        "a schema cannot have the name UserFamily, which a family has; call it otherwise",
        ((*SCHEMAS, "UserFamily"), {"type": "object", "properties": {"a": {"type": "integer"}}}),
    ),
    "fields that Python writes alike": no(
        "components/schemas/Figures/properties/user_id",
        "userId and user_id are both user_id in Python; give one an x-name",
        ((*SCHEMAS, "Figures", "properties", "userId"), {"type": "integer"}),
        ((*SCHEMAS, "Figures", "properties", "user_id"), {"type": "integer"}),
    ),
    "a promise without a field": no(
        "components/schemas/Figures/required",
        "promises the field gone, which it does not have",
        ((*SCHEMAS, "Figures", "required"), ["gone"]),
    ),
    "a promise that is true": no(
        "components/schemas/Figures/properties/time/required",
        "required takes a list, not True",
        ((*SCHEMAS, "Figures", "properties", "time", "required"), True),
    ),
    "a promise given twice": no(
        "components/schemas/UserReport/required/1",
        "the field count is promised twice",
        ((*SCHEMAS, "UserReport", "required"), ["count", "count"]),
    ),
}
