"""Edits of fields and schemas that come out."""

from datetime import date

from tests.generator.edits.edits import (
    ANSWER,
    FIELD,
    FIGURES,
    OTHER,
    SCHEMAS,
    Right,
    field,
    whole,
)

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
        "_Day | None",
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
    "constants one by one, or null": field(
        {"oneOf": [{"const": "a"}, {"const": "b"}, {"type": "null"}]},
        "FiguresIt | str | None",
        ("b", "b"),
        (None, None),
    ),
    "personal items, ids and context, also behind a reference": whole(
        (
            (*SCHEMAS, "Figures", "properties", "mails"),
            {"type": "array", "items": {"type": "string", "x-personal": True}},
        ),
        ((*SCHEMAS, "Tag"), {"type": "integer", "x-refers-to": "tag"}),
        ((*SCHEMAS, "Figures", "properties", "tags"), {"type": "array", "items": {"$ref": "#/components/schemas/Tag"}}),
        (
            (*SCHEMAS, "Figures", "properties", "rest"),
            {
                "type": "object",
                "additionalProperties": {"type": "array", "items": {"type": "string", "x-context": True}},
            },
        ),
        holds="[(f.personal, f.refers_to, f.context) for f in models.Figures.FIELDS[1:]]"
        " == [(True, None, False), (False, 'tag', False), (False, None, True)]",
    ),
    "a unit of items behind a reference": field(
        {"type": "array", "items": {"$ref": "#/components/schemas/Wait"}},
        "list[float]",
        ([1.5], [1.5]),
        holds="models.Figures.UNITS['it'] == 'seconds'",
        more=(((*SCHEMAS, "Wait"), {"type": "number", "x-unit": "seconds"}),),
    ),
    "a unit of items": field(
        {"type": "array", "items": {"type": "number", "x-unit": "seconds"}},
        "list[float]",
        ([1.5], [1.5]),
        holds="models.Figures.UNITS['it'] == 'seconds'",
    ),
    "limits of a list, and of free keys": whole(
        (FIELD, {"type": "array", "uniqueItems": True, "items": {"type": "integer"}}),
        (
            (*SCHEMAS, "Figures", "properties", "keys"),
            {"type": "object", "minProperties": 2, "maxProperties": 3, "additionalProperties": {"type": "integer"}},
        ),
        holds="all(text in models.Figures.__doc__ for text in ('No two alike', 'At least 2 keys', 'At most 3 keys'))",
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
    "a comment": field({"type": "string", "$comment": "For us."}, "str | None", ("a", "a")),
    "examples": field({"type": "string", "examples": ["a", "b"]}, "str | None", ("a", "a")),
    "a limit that is excluded": field({"type": "number", "exclusiveMinimum": 0}, "float | None", (0.5, 0.5)),
    "a limit said twice": field(
        {"allOf": [{"type": "integer", "minimum": 1}, {"minimum": 5}]},
        "int | None",
        (5, 5),
        holds="'At least 5' in models.Figures.__doc__",
    ),
    "values, or any other text": field(
        {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string"}]},
        "FiguresIt | str | None",
        ("a", "a"),
        ("c", "c"),
    ),
    "values in two parts": field(
        {"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}, {"type": "null"}]},
        "FiguresIt | str | None",
        ("b", "b"),
        (None, None),
        holds="list(models.FiguresIt) == ['a', 'b']",
    ),
    "a whole number or a fraction": field(
        {"anyOf": [{"type": "integer"}, {"type": "number"}]}, "float | None", (1.5, 1.5)
    ),
    "a whole number, a fraction or null": field(
        {"anyOf": [{"type": "integer"}, {"type": "number"}, {"type": "null"}]},
        "float | None",
        (1.5, 1.5),
        (None, None),
    ),
    "values, any other text, or null": field(
        {"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}, {"type": "null"}]},
        "FiguresIt | str | None",
        ("c", "c"),
        (None, None),
    ),
    "values that Python writes alike": field(
        {"type": "string", "enum": ["a-b", "a_b", "a b", "A B", "", "mro", "name", "\U0001f600"]},
        "FiguresIt | str | None",
        ("a b", "a b"),
        ("", ""),
        ("mro", "mro"),
        holds="len(models.FiguresIt) == 8",
    ),
    "fields named as words of schemas": whole(
        *(
            ((*SCHEMAS, "Figures", "properties", name), {"type": "string", "format": "date"})
            for name in (
                "format",
                "type",
                "properties",
                "items",
                "enum",
                "example",
                "value",
                "schema",
                "$ref",
                "x-unit",
            )
        ),
        holds="models.Figures.from_dict({'format': '2026-10-01', '$ref': '2026-10-02'}).format.day == 1",
    ),
    "fields with letters of other scripts": whole(
        *(((*SCHEMAS, "Figures", "properties", name), {"type": "integer"}) for name in ("größe", "日本", "Émile")),
        holds="[field.name for field in models.Figures.FIELDS][1:] == ['größe', '日本', 'émile']",
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
            for name in (
                "class",
                "extra",
                "to_dict",
                "from_dict",
                "self",
                "datetime",
                "date",
                "frozenset",
                "2nd",
                "_links",
                "new",
            )
        ),
        holds="models.Figures.from_dict({'class': 1, 'extra': 2, 'to_dict': 3}).to_dict()['to_dict'] == 3",
    ),
}
