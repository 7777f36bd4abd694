"""The house rules about words: descriptions, summaries, and what readers of the whole document need."""

import re
from collections.abc import Iterator

from tests.spec.description import Description
from tests.spec.rules.structure import Rule

VERBS = {"List", "Chart", "Report", "Count", "Get"}
SECTIONS = ["Sign-in", "Dates", "Filters", "Figures", "Paging", "Limits", "Errors", "What is uncertain"]
LLMS = ("users={id1,id2}", "`label`", "45.5", "200 requests a minute", "other names")
"""What Help Scout's llms.txt says otherwise than its pages."""

FROM_ABOVE = re.compile(
    r"^(Its|Their|Those|The page|The thing)\b|\b(in|of|with|by) it\b|\b[Ww]hen it was\b|\bit belongs\b"
)
"""What says something only below the words of its schema."""


def everything_is_described(spec: Description) -> Iterator[str]:
    """Operations, parameters, schemas, fields, answers, headers and tags say what they are."""
    described = [
        *spec.operations.items(),
        *((tag["name"], tag) for tag in spec.document.get("tags", [])),
        *(
            (f"{kind}/{name}", item)
            for kind, entries in spec.components.items()
            if kind != "x-buckets"
            for name, item in entries.items()
        ),
        *((f"{schema}.{name}", field) for schema, name, field in spec.properties()),
        *(
            (f"{name}/{status}", response)
            for name, operation in spec.operations.items()
            for status, response in operation["responses"].items()
            if "$ref" not in response
        ),
    ]
    for place, item in described:
        text = item.get("description", "")
        if not (len(text) > 4 and text[0].isupper() and text.endswith(".")):
            yield f"{place}: the description is no sentence: {text!r}"


def summaries_are_short_verbs(spec: Description) -> Iterator[str]:
    """Summaries fit into a menu and say what is done, as commands: List, Chart, Report, Count, Get."""
    for name, operation in spec.operations.items():
        summary = operation.get("summary", "")
        if not 0 < len(summary) <= 60 or summary.endswith("."):
            yield f"{name}: the summary does not fit into a menu"
        if summary.split(" ")[0] not in VERBS:
            yield f"{name}: the summary begins with none of {', '.join(sorted(VERBS))}"


def descriptions_stand_alone(spec: Description) -> Iterator[str]:
    """A field is described so that the sentence makes sense alone, as editors and tables show it."""
    for schema, name, field in spec.properties():
        text = field.get("description", "")
        if len(text.split()) < 3 or FROM_ABOVE.search(text):
            yield f"{schema}.{name}: makes no sense without its schema: {text!r}"


def the_document_introduces_itself(spec: Description) -> Iterator[str]:
    """Sections say what holds for every call, and whom to write to; families have names and groups, for menus."""
    info = spec.document["info"]
    sections = re.findall(r"^## (.+)$", info["description"], re.MULTILINE)
    if sections != SECTIONS:
        yield f"info: the sections are {', '.join(sections)}"
    if not re.match(
        r"https://\S+$|\S+@\S+$", info.get("contact", {}).get("url") or info.get("contact", {}).get("email", "")
    ):
        yield "info: the contact has no address"
    tags = [tag["name"] for tag in spec.document["tags"]]
    for tag in spec.document["tags"]:
        if not tag.get("x-displayName"):
            yield f"{tag['name']}: has no x-displayName"
    if [name for group in spec.document.get("x-tagGroups", []) for name in group["tags"]] != tags:
        yield "x-tagGroups: are not the tags, in their order"


def contradictions_are_decided(spec: Description) -> Iterator[str]:
    """Where Help Scout's llms.txt contradicts its pages, the document says what was taken: readers meet that file."""
    items = re.findall(r"^- (.+)$", spec.document["info"]["description"], re.MULTILINE)
    for words in LLMS:
        if not any(words in item and "Taken:" in item for item in items):
            yield f"info: does not say what was taken for {words}"


def every_operation_names_its_page(spec: Description) -> Iterator[str]:
    """Each operation links to the page of its family that it was written from, so that it can be checked."""
    pages: dict[str, str] = {}
    for name, operation in spec.operations.items():
        page = operation.get("externalDocs", {}).get("url", "")
        path = operation["path"].removeprefix("/v2/reports/")
        if not page.startswith("https://developer.helpscout.com/"):
            yield f"{name}: no page of the documentation"
        elif operation["path"].startswith("/v2/reports/") and f"/endpoints/reports/{path.split('/')[0]}" not in page:
            yield f"{name}: the page is about something else: {page}"
        if page in pages:
            yield f"{name}: has the page of {pages[page]}"
        pages[page] = name


WORDS: tuple[Rule, ...] = (
    *(everything_is_described, summaries_are_short_verbs, descriptions_stand_alone, every_operation_names_its_page),
    *(the_document_introduces_itself, contradictions_are_decided),
)
