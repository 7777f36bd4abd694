"""The house rules about structure: each takes a specification and gives its findings, a line each."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from tests.spec.description import METHODS, Description

Rule = Callable[[Description], Iterator[str]]


def operation_ids_say_family_and_report(spec: Description) -> Iterator[str]:
    """operationIds are unique, read <family>_<report>, and the tag is the family: clients are named by them."""
    if len(spec.operations) != sum(len(METHODS & set(item)) for item in spec.document["paths"].values()):
        yield "an operationId is given twice"
    for name, operation in spec.operations.items():
        if not re.fullmatch(r"[a-z]+(_[a-z]+)+", name) or operation.get("tags") != [name.split("_")[0]]:
            yield f"{name}: not <family>_<report>, or the tag is not the family"
    declared = [tag["name"] for tag in spec.document["tags"]]
    if declared != list(dict.fromkeys(operation["tags"][0] for operation in spec.operations.values())):
        yield "tags: not the families in the order of the paths"


def servers_are_https(spec: Description) -> Iterator[str]:
    """Tokens go over HTTPS only, to the hosts of Help Scout; what else is offered stays on this machine."""
    api, *others = [server["url"] for server in spec.document["servers"]]
    for url in others:
        if not re.fullmatch(r"http://127\.0\.0\.1:\d+", url):
            yield f"{url}: is not the API, and not on this machine"
    hosts = [api]
    flows = spec.components["securitySchemes"]["oauth2"]["flows"].values()
    hosts += [url for flow in flows for key, url in flow.items() if key.endswith("Url")]
    for url in hosts:
        if not re.fullmatch(r"https://(api|secure)\.helpscout\.net(/[\w/-]*\w)?", url):
            yield f"{url}: is not an address of the API over HTTPS"


def every_call_is_signed(spec: Description) -> Iterator[str]:
    """Only asking for a token needs no token; the legacy report alone takes an API key."""
    if spec.document.get("security") != [{"oauth2": []}, {"bearer": []}]:
        yield "security: is not oauth2, or else a token"
    for name, operation in spec.operations.items():
        own = {"oauth_token": [], "legacy_user_overall": [{"legacyApiKey": []}]}.get(name)
        if operation.get("security") != own:
            yield f"{name}: security is {operation.get('security')}, not {own}"


def refusals_are_listed(spec: Description) -> Iterator[str]:
    """Each operation says what wrong requests, missing tokens, the rate limit, faults and all else look like."""
    for name, operation in spec.operations.items():
        missing = {"400", "401", "429", "500", "503", "504", "default"} - operation["responses"].keys()
        if missing:
            yield f"{name}: no answer {', '.join(sorted(missing))}"


def every_reference_leads_somewhere(spec: Description) -> Iterator[str]:
    """No reference dangles, and none leaves the file: teams take one file."""
    for reference in spec.references():
        found: Any = spec.document
        for step in reference.removeprefix("#/").split("/"):
            found = found.get(step) if isinstance(found, dict) else None
        if not found:
            yield f"{reference}: leads nowhere"


def required_fields_are_there(spec: Description) -> Iterator[str]:
    """What a schema promises it describes: a promised name without a field is a slip of the pen."""
    for name, schema in spec.components["schemas"].items():
        for field in schema.get("required", []):
            if field not in schema.get("properties", {}):
                yield f"{name}: promises {field}, which it does not have"


def nothing_is_unused(spec: Description) -> Iterator[str]:
    """Each component is used: what nobody uses nobody keeps right."""
    used = spec.references()
    for kind, entries in spec.components.items():
        for name in entries:
            if kind not in ("securitySchemes", "x-buckets") and f"#/components/{kind}/{name}" not in used:
                yield f"{kind}/{name}: is not used"
    tables = {node["x-bucket-table"] for _, node in spec.nodes() if "x-bucket-table" in node}
    tables |= {table for _, node in spec.nodes() for table in node.get("x-bucket-tables", {}).values()}
    secured = {name for _, node in spec.nodes() for entry in node.get("security", []) for name in entry}
    for kind, found in (("x-buckets", tables), ("securitySchemes", secured)):
        for name in found ^ set(spec.components[kind]):
            yield f"{kind}/{name}: is used or there, not both"


def objects_are_named(spec: Description) -> Iterator[str]:
    """Objects are components and used by reference: what generators have to name themselves they name badly."""
    for place, node in spec.nodes():
        is_object = node.get("type") == "object" or {"properties", "type"} <= node.keys()
        if isinstance(node.get("additionalProperties"), dict):
            continue  # a map is no object with a name
        if is_object and not re.fullmatch(r"/components/schemas/\w+", place):
            yield f"{place}: an object without a name"


def no_schema_is_closed(spec: Description) -> Iterator[str]:
    """No unevaluatedProperties, additionalProperties of maps only: undocumented fields were seen live."""
    for place, node in spec.nodes():
        if isinstance(node.get("additionalProperties"), bool) or "unevaluatedProperties" in node:
            yield f"{place}: is closed"


def enumerations_of_answers_are_open(spec: Description) -> Iterator[str]:
    """`enum` is for requests; answers say x-known-values, so that one new value breaks no client."""
    asked = [
        spec.resolve(parameter["schema"].get("items", parameter["schema"]))
        for parameter in spec.components["parameters"].values()
    ]
    for name, schema in spec.components["schemas"].items():
        if "enum" in schema and name not in spec.sent() and not any(schema is each for each in asked):
            yield f"{name}: a closed enumeration that no parameter takes"
    for schema_name, name, field in spec.properties():
        if schema_name not in spec.sent() and ("enum" in field or "enum" in spec.resolve(field)):
            yield f"{schema_name}.{name}: a closed enumeration in an answer"


def parameters_have_no_default(spec: Description) -> Iterator[str]:
    """No `default`: clients of other languages would send it always; x-default says what the server takes."""
    for name, parameter in spec.components["parameters"].items():
        if "default" in parameter["schema"] or "example" not in parameter:
            yield f"{name}: a default, or no example"


def lists_are_one_value(spec: Description) -> Iterator[str]:
    """Every list parameter is comma-separated, says so, and is never empty."""
    for name, parameter in spec.components["parameters"].items():
        style = (parameter.get("style"), parameter.get("explode"), parameter["schema"].get("minItems"))
        if style != (("form", False, 1) if parameter["schema"].get("type") == "array" else (None, None, None)):
            yield f"{name}: style, explode and minItems are {style}"


def a_parameter_shares_its_name_only_with_its_own_schema(spec: Description) -> Iterator[str]:
    """Clients in Go keep parameters and schemas in one place: equal names must mean the same type."""
    parameters, schemas = spec.components["parameters"], spec.components["schemas"]
    for name in parameters.keys() & schemas.keys():
        if parameters[name]["schema"] != {"$ref": f"#/components/schemas/{name}"}:
            yield f"{name}: is a parameter and a schema of another type"


def instants_are_time_stamps(spec: Description) -> Iterator[str]:
    """What is named like an instant is a time stamp: a day, or a text, would be read in the wrong time zone."""
    named = [(f"{schema}.{name}", name, field) for schema, name, field in spec.properties()]
    named += [(place, item["name"], item["schema"]) for place, item in spec.components["parameters"].items()]
    for place, name, schema in named:
        is_instant = bool(re.search(r"(At|Date|Since)$|^(date|(previous)?([sS]tart|[eE]nd))$", name))
        if is_instant != (schema.get("format") == "date-time"):
            yield f"{place}: is named like an instant and is none, or the other way round"


def path_parameters_are_declared(spec: Description) -> Iterator[str]:
    """Each name in braces of a path is a parameter of it, and the other way round."""
    for name, operation in spec.operations.items():
        declared = {
            found["name"] for found in map(spec.resolve, operation.get("parameters", [])) if found["in"] == "path"
        }
        if declared != set(re.findall(r"\{(\w+)\}", operation["path"])):
            yield f"{name}: {operation['path']} has the parameters {sorted(declared)}"


STRUCTURE: tuple[Rule, ...] = (
    *(operation_ids_say_family_and_report, servers_are_https, every_call_is_signed, refusals_are_listed),
    *(
        every_reference_leads_somewhere,
        required_fields_are_there,
        nothing_is_unused,
        objects_are_named,
        no_schema_is_closed,
    ),
    *(enumerations_of_answers_are_open, parameters_have_no_default, lists_are_one_value),
    *(a_parameter_shares_its_name_only_with_its_own_schema, instants_are_time_stamps, path_parameters_are_declared),
)
