"""The house rules about what figures, ids and texts are: facts that tools act on, so that nobody lists names."""

import re
from collections.abc import Iterator
from typing import Any

from tests.spec.description import Description
from tests.spec.rules.figures import figure_of_a_change
from tests.spec.rules.structure import Rule

BETTER = {"higher", "lower", "none"}
ADDITIVE = (["time"], ["time", "users"])
DISTINCT = re.compile(r"[cC]ustomers|^(totalUsers|visitors|totalConversations)$")
REFERS = {
    "user": r"parameters/user$|CompanyUser\.user$|\.assignedid$|[uU]serId$|(Reported|Account|Current|Phone)User\.id$",
    "team": r"parameters/teamId$|^Team\.id$",
    "mailbox": r"parameters/mailbox(es|Id)?$|\.mailbox[iI]d$|^Mailbox\.id$",
    "tag": r"parameters/tags$|Tag\.id$",
    "folder": r"parameters/folders$|^Folder\.id$",
    "custom-field": r"^CustomField\.id$",
}
PERSONAL = re.compile(
    r"\.(customer(Name|Email)|ratingCustomerName|ratingComments|subject|preview)$|Customer\.name$|Search\.id$"
)
CONTEXT = {"filterTags", "_links", "facets"}


def every_figure_says_what_is_better(spec: Description) -> Iterator[str]:
    """What has a unit says whether more of it is better, worse or neither, a comparison the same as its figure."""
    schemas = spec.components["schemas"]
    for schema, name, field in spec.properties():
        place, better = f"{schema}.{name}", field.get("x-better")
        if better not in (BETTER if "x-unit" in field else {None}):
            yield f"{place}: x-better is {better}"
        if "x-unit" not in field or name == "activeConversations":  # which stands for nothing that has a polarity
            continue
        figure = _earlier(schemas[schema], name) or (
            figure_of_a_change(spec, schema, name) if "x-delta" in field else None
        )
        if figure is not None and figure.get("x-better") != better:
            yield f"{place}: x-better is {better}, of its figure {figure.get('x-better')}"


def only_counts_add_up(spec: Description) -> Iterator[str]:
    """x-additive is for counts of what happens once: averages, shares and counts of people are never summed."""
    for schema, name, field in spec.properties():
        additive = field.get("x-additive")
        figure = _earlier(spec.components["schemas"][schema], name)
        if additive is not None and (
            additive not in ADDITIVE or field.get("x-unit") != "count" or DISTINCT.search(name)
        ):
            yield f"{schema}.{name}: x-additive is {additive}"
        if figure is not None and figure.get("x-additive") != additive:
            yield f"{schema}.{name}: adds up to something else than its figure"


def ids_say_what_they_are_of(spec: Description) -> Iterator[str]:
    """Ids of users, teams, inboxes, tags, folders and custom fields say so: tools put names in their place."""
    named = [(f"parameters/{item['name']}", item) for item in spec.components["parameters"].values()]
    named += [(f"{schema}.{name}", field) for schema, name, field in spec.properties()]
    for place, item in named:
        kind = next((kind for kind, pattern in REFERS.items() if re.search(pattern, place)), None)
        if item.get("x-refers-to") != kind:
            yield f"{place}: x-refers-to is {item.get('x-refers-to')}, not {kind}"


def points_have_a_time(spec: Description) -> Iterator[str]:
    """In points the instant has x-role: time, and nothing else has: charts and tables begin with it."""
    for name, schema in spec.components["schemas"].items():
        times = [field for field in schema.get("properties", {}).values() if field.get("x-role") == "time"]
        instants = [field for field in times if field.get("format") == "date-time"]
        if bool(times) != name.endswith("Point") or times != instants:
            yield f"{name}: the time of a point is not there, is no instant, or is not in a point"
    for place, node in spec.nodes():
        if node.get("x-role", "time") != "time":
            yield f"{place}: x-role is {node['x-role']}"


def siblings_are_there(spec: Description) -> Iterator[str]:
    """What says that it is another name or the earlier value of a field stands beside that field, and is alike."""
    for schema, name, field in spec.properties():
        fields = spec.components["schemas"][schema]["properties"]
        for word in ("x-same-as", "x-previous-of"):
            if word in field and (name == field[word] or _kind(fields.get(field[word], {})) != _kind(field)):
                yield f"{schema}.{name}: {word} names nothing alike"
        if re.match(r"previous[A-Z]", name) and _earlier(spec.components["schemas"][schema], name) is None:
            yield f"{schema}.{name}: the figure that it compares is not there"
        if re.search(r"[a-z]Previous[A-Z]", name) and "x-previous-of" not in field:
            yield f"{schema}.{name}: does not say which figure it is the earlier value of"


def personal_data_are_marked(spec: Description) -> Iterator[str]:
    """Texts by and about customers say so: tools leave them out when they are asked to."""
    for schema, name, field in spec.properties():
        place = f"{schema}.{name}"
        if field.get("x-personal", False) is not bool(PERSONAL.search(place)):
            yield f"{place}: x-personal is {field.get('x-personal')}"


def what_is_no_figure_says_so(spec: Description) -> Iterator[str]:
    """Tags to filter by, links and facets are x-context: tables leave them out of the figures."""
    for schema, name, field in spec.properties():
        if field.get("x-context", False) is not (name in CONTEXT):
            yield f"{schema}.{name}: x-context is {field.get('x-context')}"


def _earlier(schema: dict[str, Any], name: str) -> dict[str, Any] | None:
    """The field that a field is the earlier value of."""
    named = re.sub(r"previous([A-Z])", lambda found: found[1].lower(), name) if name.startswith("previous") else None
    found: dict[str, Any] | None = schema["properties"].get(schema["properties"][name].get("x-previous-of", named))
    return found if found is not schema["properties"][name] else None


def _kind(field: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(str(field.get(word)) for word in ("type", "format", "x-unit"))


FACTS: tuple[Rule, ...] = (
    *(every_figure_says_what_is_better, only_counts_add_up, ids_say_what_they_are_of, points_have_a_time),
    *(siblings_are_there, personal_data_are_marked, what_is_no_figure_says_so),
)
