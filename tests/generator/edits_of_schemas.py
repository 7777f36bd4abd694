"""Edits of fields and schemas."""

from datetime import date

from tests.generator.edits import (
    ANSWER,
    FIELD,
    FIGURES,
    GONE,
    OTHER,
    SCHEMAS,
    Refused,
    Right,
    field,
    no,
    no_field,
    whole,
)

UNTYPED = "leaves open what it is; write its type"
TYPES = "string, integer, number, boolean, array, object, null"

RIGHT: dict[str, Right] = {
    "free keys": field(
        {"type": "object", "additionalProperties": {"type": "integer"}},
        "dict[str, int] | None",
        ({"a": 1}, {"a": 1}),
        ({}, {}),
    ),
    "free keys that may be null": field(
        {"type": ["object", "null"], "additionalProperties": {"type": ["number", "null"]}},
        "dict[str, float | None] | None",
        ({"a": 1.5, "b": None}, {"a": 1.5, "b": None}),
        (None, None),
    ),
    "free keys of objects": field(
        {"type": "object", "additionalProperties": OTHER},
        "dict[str, Other] | None",
        holds="models.Figures.from_dict({'it': {'a': {'o': 1, 'new': 2}}}).it['a'].extra == {'new': 2}"
        " and models.Figures.from_dict({'it': {'a': {'o': 1}}}).to_dict() == {'it': {'a': {'o': 1}}}",
    ),
    "free keys of lists": field(
        {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        "dict[str, list[str]] | None",
        ({"a": ["b"]}, {"a": ["b"]}),
    ),
    "a component with free keys": field(
        {"$ref": "#/components/schemas/Counts"},
        "dict[str, int] | None",
        ({"a": 1}, {"a": 1}),
        more=(((*SCHEMAS, "Counts"), {"type": "object", "additionalProperties": {"type": "integer"}}),),
    ),
    "arrays of arrays": field(
        {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
        "list[list[int]] | None",
        ([[1, 2], []], [[1, 2], []]),
    ),
    "arrays of arrays of objects": field(
        {"type": "array", "items": {"type": "array", "items": OTHER}},
        "list[list[Other]] | None",
        holds="models.Figures.from_dict({'it': [[{'o': 1}]]}).it[0][0].o == 1",
    ),
    "items that may be null": field(
        {"type": "array", "items": {"type": ["number", "null"]}},
        "list[float | None] | None",
        ([1.5, None], [1.5, None]),
    ),
    "objects that may be null": field(
        {"type": "array", "items": {"oneOf": [OTHER, {"type": "null"}]}},
        "list[Other | None] | None",
        holds="models.Figures.from_dict({'it': [None, {'o': 1}]}).to_dict() == {'it': [None, {'o': 1}]}",
    ),
    "known values that may be null": field(
        {"type": "array", "items": {"type": ["string", "null"], "x-known-values": ["a", "b"]}},
        "list[FiguresIt | str | None] | None",
        (["a", None, "c"], ["a", None, "c"]),
    ),
    "a day": field({"type": "string", "format": "date"}, "date | None", ("2026-10-01", date(2026, 10, 1))),
    "days": field(
        {"type": "array", "items": {"type": "string", "format": "date"}},
        "list[date]",
        (["2026-10-01"], [date(2026, 10, 1)]),
    ),
    "a day or null, in oneOf": field(
        {"oneOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
        "date | None",
        ("2026-10-01", date(2026, 10, 1)),
        (None, None),
    ),
    "a day beside a field named date": field(
        {"type": "string", "format": "date"},
        "date | None",
        ("2026-10-01", date(2026, 10, 1)),
        more=(((*SCHEMAS, "Figures", "properties", "date"), {"type": "string", "format": "date"}),),
    ),
    "text": field({"type": "string"}, "str | None", ("a", "a")),
    "a uuid": field({"type": "string", "format": "uuid"}, "str | None", ("a-b", "a-b")),
    "a component that is a number": field(
        {"$ref": "#/components/schemas/Id"}, "int | None", (1, 1), more=(((*SCHEMAS, "Id"), {"type": "integer"}),)
    ),
    "a constant": field(
        {"const": "a"}, "str | None", ("a", "a"), holds='"Always a (or None)." in models.Figures.__doc__'
    ),
    "a constant number": field({"type": "integer", "const": 1}, "int | None", (1, 1)),
    "an enumeration with null": field(
        {"type": ["string", "null"], "enum": ["a", None]},
        "FiguresIt | str | None",
        ("a", "a"),
        (None, None),
        holds="list(models.FiguresIt) == ['a']",
    ),
    "an enumeration without a type": field({"enum": [1, 2]}, "FiguresIt | int | None", (2, 2)),
    "an enumeration of true and false": field({"enum": [True, False]}, "bool | None", (True, True)),
    "an enumeration of fractions": field({"type": "number", "enum": [0.5, 1]}, "float | None", (0.5, 0.5)),
    "constants one by one": field(
        {"oneOf": [{"const": "a", "title": "First"}, {"const": "b", "title": "Second"}]},
        "FiguresIt | str | None",
        ("b", "b"),
        holds="models.FiguresIt.SECOND == 'b'",
    ),
    "anyOf with null": field({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "int | None", (1, 1)),
    "oneOf with null": field({"oneOf": [{"type": "null"}, {"type": "string"}]}, "str | None", ("a", "a")),
    "a component or null, in anyOf": field({"anyOf": [OTHER, {"type": "null"}]}, "Other | None"),
    "integer and number": field({"type": ["integer", "number"]}, "float | None", (1.5, 1.5)),
    "one component in allOf": field({"allOf": [OTHER], "description": "It."}, "Other | None"),
    "one component in allOf, or null": field({"oneOf": [{"allOf": [OTHER]}, {"type": "null"}]}, "Other | None"),
    "a component that may be null": field({**OTHER, "type": ["object", "null"]}, "Other | None"),
    "fields composed in place": field(
        {"allOf": [OTHER, {"properties": {"z": {"type": "integer"}}, "required": ["z"]}]},
        "FiguresIt | None",
        holds="[(f.name, f.required) for f in models.FiguresIt.FIELDS] == [('o', False), ('z', True)]",
    ),
    "a name for a component": field(
        {"$ref": "#/components/schemas/Alias"}, "Other | None", more=(((*SCHEMAS, "Alias"), OTHER),)
    ),
    "an object in place": field({"type": "object", "properties": {"a": {"type": "integer"}}}, "FiguresIt | None"),
    "limits and a pattern": field(
        {"type": "string", "pattern": "^a", "minLength": 2, "maxLength": 3, "deprecated": True},
        "str | None",
        holds="all(text in models.Figures.__doc__ for text in ('Pattern: ^a', '2 characters', '3 char', 'Deprecated'))",
    ),
    "known values of numbers": field(
        {"type": "integer", "x-known-values": [1, 2], "x-enum-varnames": ["ONE", "TWO"]},
        "FiguresIt | int | None",
        (1, 1),
        (7, 7),
        holds="models.FiguresIt.TWO == 2",
    ),
    "an answer that is composed": whole(
        ((*SCHEMAS, "Sum"), {"allOf": [FIGURES, {"type": "object", "properties": {"n": {"type": "integer"}}}]}),
        (ANSWER, {"$ref": "#/components/schemas/Sum"}),
        holds="operation.response_model is models.Sum and {'time', 'n'} == {f.name for f in models.Sum.FIELDS}",
    ),
    "an answer that is one component in allOf": whole(
        (ANSWER, {"allOf": [{"$ref": "#/components/schemas/UserReport"}]}),
        holds="operation.response_model is models.UserReport",
    ),
    "an answer in place": whole(
        (ANSWER, {"type": "object", "properties": {"a": {"type": "integer"}}}),
        holds="operation.decode(b'{\"a\": 1}').a == 1",
    ),
    "an answer that is an array": whole((ANSWER, {"type": "array", "items": FIGURES}), holds="operation.many"),
    "capitals in a name": whole(
        ((*SCHEMAS, "URLList"), {"type": "object", "properties": {"a": {"type": "integer"}}}),
        ((*SCHEMAS, "UrlList"), {"type": "object", "properties": {"b": {"type": "integer"}}}),
        holds="models.URLList.from_dict({'a': 1}).a == models.UrlList.from_dict({'b': 1}).b",
    ),
    **{
        f"a model named {name}": whole(
            ((*SCHEMAS, name), {"type": "object", "properties": {"t": {"type": "string", "format": "date-time"}}}),
            (FIELD, {"$ref": f"#/components/schemas/{name}"}),
            holds=f"models.Figures.from_dict({{'it': {{'t': '2026-10-01T00:00:00Z'}}}}).it.t.year == 2026 or {name!r}",
        )
        for name in ("datetime", "TypeError", "None", "Page", "Enum", "Unlisted", "Table", "List", "define", "str")
    },
    **{
        f"an enumeration named {name}": whole(
            ((*SCHEMAS, name), {"type": "string", "enum": ["a"]}),
            (FIELD, {"$ref": f"#/components/schemas/{name}"}),
            holds="models.Figures.from_dict({'it': 'a'}).it == 'a'",
        )
        for name in ("ValueError", "Enum", "Page", "None", "Nothing")
    },
    "fields that Python or models have other uses for": whole(
        *(
            ((*SCHEMAS, "Figures", "properties", name), {"type": "integer"})
            for name in ("class", "extra", "to_dict", "from_dict", "self", "datetime", "date", "2nd", "_links", "new")
        ),
        holds="models.Figures.from_dict({'class': 1, 'extra': 2, 'to_dict': 3}).to_dict()['to_dict'] == 3",
    ),
}

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
        "oneOf of 2 schemas cannot be typed; make one schema of them, in which what only some have is not required",
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
        for name in ("Known", "Any", "Model", "Field", "UTC", "Mapping", "ClassVar", "Literal", "Pager", "StrEnum")
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
