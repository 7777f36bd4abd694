"""What the extensions say, once more in the words of the descriptions, for readers and tools that ignore extensions."""

import copy
from collections.abc import Iterator
from typing import Any

from generator.checks.extensions import UNITS
from generator.checks.references import parts
from generator.references import resolve
from generator.surface.schemas import Schemas

_BETTER = {"higher": "More is better.", "lower": "Less is better."}
_REFERS = {
    "user": "Refers to a user: lookup_users lists them.",
    "team": "Refers to a team: lookup_teams lists them.",
    "mailbox": "Refers to an inbox: lookup_mailboxes lists them.",
    "folder": "Refers to a folder of an inbox: lookup_folders lists them.",
    "tag": "Refers to a tag: lookup_tags lists them.",
    "custom-field": "Refers to a custom field of an inbox.",
}
_BETWEEN = {"pipeDelimited": "bars", "spaceDelimited": "spaces"}
_FLAGS = {
    "x-personal": "Personal data of a customer.",
    "x-context": "Context, not a figure.",
    "x-always": "In every answer that was published.",
}


def in_words(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document whose descriptions say what its extensions say."""
    told = copy.deepcopy(document)
    components = told.get("components", {})
    for place, schema, kind in list(parts(told)):
        if kind != "schemas" or not isinstance(schema, dict):
            continue
        if place[-2:-1] == ("properties",) or (place[:2] == ("components", "schemas") and len(place) == 3):
            facts = _facts(schema, document)
            _append(schema, [*_about_figure(facts), *_about_values(schema, told), *_about_buckets(schema, told)])
        else:
            _append(schema, _about_decision(schema))
    for parameter in _parameters(told):
        _append(parameter, _about_parameter(parameter, told))
    for kind in ("responses", "headers", "securitySchemes"):
        for entry in components.get(kind, {}).values():
            unit = UNITS.get(entry.get("schema", {}).get("x-unit", "")) if kind == "headers" else None
            _append(entry, [*([unit] if unit else []), *_about_decision(entry)])
    for item in told.get("paths", {}).values():
        for operation in item.values():
            if isinstance(operation, dict):
                _append(operation, [*_about_paging(operation, told), *_about_decision(operation)])
    return told


def _facts(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """What a schema says, with what its items, its values under free keys and a plain value that it refers to say."""
    words = {**_of_plain(schema, document), **schema}
    inner = words.get("items", words.get("additionalProperties"))
    return {**_of_plain(inner, document), **words} if isinstance(inner, dict) else words


def _of_plain(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """What a schema refers to, without what was decided there, where that is no object."""
    referred = _plain(schema, document)
    return {} if "properties" in referred else {word: referred[word] for word in referred if word != "x-decision"}


def _append(node: dict[str, Any], sentences: list[str]) -> None:
    before = str(node.get("description", ""))
    new = [sentence for sentence in sentences if sentence not in before]
    if new and ("description" in node or "$ref" not in node):  # beside a reference it would hide that of the component
        node["description"] = " ".join([*([before] if before else []), *new])


def _about_unit(node: dict[str, Any]) -> Iterator[str]:
    if (unit := node.get("x-unit")) is not None:
        yield UNITS.get(unit, f"Its unit is {unit}.")


def _about_figure(field: dict[str, Any]) -> Iterator[str]:
    yield from _about_unit(field)
    if field.get("x-delta") == "difference":
        yield "The figure less the one before."
    for word, sentence in (
        ("x-delta-of", "Compares `{}`."),
        ("x-previous-of", "The earlier value of `{}`."),
        ("x-same-as", "The same as `{}`, under another name: an answer has one of the two."),
        ("x-name", "Reads `{}`."),
    ):
        if word in field:
            yield sentence.format(field[word])
    if field.get("x-better") in _BETTER:
        yield _BETTER[field["x-better"]]
    if field.get("x-additive"):
        yield f"May be summed over {' and '.join(field['x-additive'])}."
    if field.get("x-refers-to") in _REFERS:
        yield _REFERS[field["x-refers-to"]]
    if field.get("x-role") == "time":
        yield "The time that the point is about begins here."
    for word, sentence in _FLAGS.items():
        if field.get(word) is True:
            yield sentence
    yield from _about_decision(field)


def _about_values(field: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    schema = _plain(field, document)
    while isinstance(inner := schema.get("items", schema.get("additionalProperties")), dict):
        schema = _plain(inner, document)
    known = schema.get("x-known-values")
    if isinstance(known, dict):
        schema = _plain(known, document)
        known = schema.get("enum", schema.get("x-known-values"))
    names = schema.get("x-enum-varnames")
    if isinstance(known, list):
        values = [
            f"{value} ({str(names[index]).lower().replace('_', ' ')})" if names else str(value)
            for index, value in enumerate(known)
            if value is not None
        ]
        yield f"One of {', '.join(values)}; others may come."


def _about_buckets(node: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    tables = document.get("components", {}).get("x-buckets", {})
    if node.get("x-bucket-table") in tables:
        yield f"Its buckets: {_buckets(tables[node['x-bucket-table']])}."
    for value, table in node.get("x-bucket-tables", {}).items():
        if table in tables:
            yield f"Of {value}: {_buckets(tables[table])}."


def _buckets(table: dict[str, Any]) -> str:
    buckets = table["buckets"]
    if all("label" in bucket for bucket in buckets):
        return ", ".join(f"{bucket['id']} is {bucket['label']}" for bucket in buckets)
    return f"{buckets[0]['id']} to {buckets[-1]['id']}, which grow with the quantity; their limits are not published"


def _about_parameter(parameter: dict[str, Any], document: dict[str, Any]) -> list[str]:
    schema = _plain(parameter.get("schema", {}), document)
    known = schema.get("x-known-values", schema.get("items", {}).get("x-known-values"))
    values = _plain(schema.get("items", {}), document).get("enum") or schema.get("enum")
    told = [f"One of {', '.join(map(str, values))}."] if values and len(values) > 1 else []
    if isinstance(known, list):
        told.append(f"One of {', '.join(map(str, known))}; others may be taken.")
    if schema.get("type") == "array":
        between = _BETWEEN.get(parameter.get("style", ""), "commas")
        told.append(f"Several are one value with {between} between them.")
    unit = parameter.get("x-unit", schema.get("x-unit"))
    told += _about_unit({"x-unit": unit}) if unit not in (None, "count") else []  # that it is a number says its type
    if "x-default" in parameter:
        told.append(f"The server takes {_said(parameter['x-default'])} when it is not sent.")
    if parameter.get("x-refers-to") in _REFERS:
        told.append(_REFERS[parameter["x-refers-to"]])
    told += _about_buckets(parameter, document)
    for rule in document.get("x-parameter-rules", []):
        concerned = rule.get("parameters", [])[: 1 if rule.get("rule") == "span" else None]
        if parameter["name"] in concerned and rule.get("description"):
            told += [rule["description"], *_about_decision(rule)]
    return [*told, *_about_decision(parameter)]


def _said(value: Any) -> str:
    """A value of a parameter in words."""
    if isinstance(value, list):
        return ", ".join(map(_said, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


def _about_paging(operation: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    paging = operation.get("x-paging")
    if not isinstance(paging, dict):
        return
    number, pages = paging.get("number"), paging.get("pages")
    goes_on = [f"`{number}` is less than `{pages}`"] if number and pages else []
    if "more" in paging:
        goes_on.append(f"`{paging['more']}` is {'true' if _is_truth(operation, paging['more'], document) else 'there'}")
    if goes_on:
        yield f"Rows are in `{paging['rows']}`. Ask for the next `{paging['page']}` as long as {' or '.join(goes_on)}."
    yield "A page without rows is the last."
    if "count" in paging:
        yield f"Compute no pages from `{paging['count']}`: documented counters contradict each other."
    if paging.get("key"):
        yield f"Two rows are the same when they agree in {' and '.join(f'`{key}`' for key in paging['key'])}."


def _is_truth(operation: dict[str, Any], path: str, document: dict[str, Any]) -> bool:
    """Whether a field of an answer is true or false."""
    content = resolve(operation["responses"]["200"], document)[0]["content"]
    schemas = Schemas(document)
    meaning = schemas.read(next(iter(content.values()))["schema"], ())
    for step in path.split("."):
        meaning = schemas.read(*meaning.fields[step])
    return meaning.kind == "boolean"


def _about_decision(node: dict[str, Any]) -> list[str]:
    decision = node.get("x-decision")
    return [f"{'Decision' if 'Taken:' in decision else 'Note'}: {decision}"] if isinstance(decision, str) else []


def _parameters(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document.get("components", {}).get("parameters", {}).values()
    for item in document.get("paths", {}).values():
        for owner in (item, *(operation for operation in item.values() if isinstance(operation, dict))):
            yield from (parameter for parameter in owner.get("parameters", []) if "name" in parameter)


def _plain(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    """A schema behind its reference, and the one of those that may be null."""
    choices = schema.get("oneOf", schema.get("anyOf", []))
    others = [choice for choice in choices if choice != {"type": "null"}]
    return resolve(others[0] if len(others) == 1 else schema, document)[0]
