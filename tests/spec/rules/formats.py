"""The house rules about formats, patterns and the token endpoint: generators get these right only when told."""

import re
from collections.abc import Iterator

from generator.editions.text_wire import INSTANT
from tests.spec.description import Description
from tests.spec.rules.structure import Rule

HEX = "^[0-9a-fA-F]{24}$"
BOUNDS = {"hour-of-day": (0, 23), "day-of-week": (1, 7)}
FORMATS = {r"[a-z]Url$": "uri", r"(^email|Emails)$": "email", r"(_secret|(access|refresh)_token|^code)$": "password"}
ON_PURPOSE = {"ChannelVolumePoint.email"}
"""A count of e-mails."""


def dates_and_ids_of_docs_have_a_pattern(spec: Description) -> Iterator[str]:
    """Dates of requests are UTC with whole seconds, ids of Docs 24 hex digits: what the format leaves open is said."""
    for name, parameter in spec.components["parameters"].items():
        schema = parameter["schema"]
        if (schema.get("format") == "date-time") != (schema.get("pattern") == INSTANT):
            yield f"{name}: a date without the pattern of dates, or the other way round"
    hexadecimal = {"Sites": spec.components["parameters"]["Sites"]["schema"]["items"]}
    hexadecimal |= {
        f"{schema}.{name}": field
        for schema, name, field in spec.properties()
        if name in ("siteId", "collectionId") or "hex digits" in field["description"]
    }
    for place, schema in hexadecimal.items():
        if schema.get("pattern") != HEX:
            yield f"{place}: does not say that it is 24 hex digits"


def texts_say_their_format(spec: Description) -> Iterator[str]:
    """Addresses are uri, e-mail addresses email, secrets password: forms hide them, and logs leave them out."""
    named = [(f"{schema}.{name}", name, field) for schema, name, field in spec.properties()]
    named += [(place, item["name"], item["schema"]) for place, item in spec.components["parameters"].items()]
    for place, name, schema in named:
        wanted = next((form for pattern, form in FORMATS.items() if re.search(pattern, name)), None)
        found = spec.resolve(schema).get("items", schema).get("format")
        if wanted != found and (wanted or found in FORMATS.values()) and place not in ON_PURPOSE:
            yield f"{place}: the format is {found}, not {wanted}"


def hours_and_weekdays_are_bounded(spec: Description) -> Iterator[str]:
    """An hour is 0 to 23, a weekday 1 to 7: mock servers and fuzzers stay within."""
    for schema, name, field in spec.properties():
        bounds = (field.get("minimum"), field.get("maximum"))
        if "x-unit" in field and bounds != BOUNDS.get(field["x-unit"], (None, None)):
            yield f"{schema}.{name}: the bounds are {bounds}"


def the_token_endpoint_is_plain(spec: Description) -> Iterator[str]:
    """One media type is sent, and every refusal has one type: several generators cannot do with more."""
    operation = spec.operations["oauth_token"]
    sent = operation["requestBody"]["content"]
    if list(sent) != ["application/x-www-form-urlencoded"] or "oneOf" in spec.resolve(
        next(iter(sent.values()))["schema"]
    ):
        yield "oauth_token: takes more than one form"
    for name, other in spec.operations.items():
        refused = {
            media["schema"].get("$ref")
            for status, answer in other["responses"].items()
            if status != "200"
            for media in spec.resolve(answer)["content"].values()
        }
        if len(refused) != 1:
            yield f"{name}: refusals are of several types"


FORMAT_RULES: tuple[Rule, ...] = (
    *(dates_and_ids_of_docs_have_a_pattern, texts_say_their_format, hours_and_weekdays_are_bounded),
    the_token_endpoint_is_plain,
)
