"""The reference of every method, printed from the same surface as the package.

`docs/reference.md` has what all methods share (rules, units, enumerations, limits of buckets),
`docs/reference/<family>.md` the methods of a family with the models of their answers.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, TemplateError

from generator.errors import GenerationError
from generator.source import literal, without_controls
from generator.surface.fields import FieldShape, ModelType
from generator.surface.operations import OperationShape
from generator.surface.parameters import PYTHON_TYPES, ParameterShape
from generator.writing.output import ROOT
from generator.writing.project import HEADER
from generator.writing.specification import Specification
from generator.writing.work_folder import work_folder

REFERENCE = ROOT / "docs" / "reference.md"
TEMPLATES = Path(__file__).parents[1] / "pages"

_BANNER = HEADER.removeprefix("# ")
_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#])")
_COMPARISON = ("previous_start", "previous_end")
"""What an example asks for although it need not."""


def build(specification: Specification, page: Path = REFERENCE) -> bool:
    """Write the pages, each whole or not at all, and remove those of families that are gone.

    Returns:
        Whether any of them changed.

    Raises:
        GenerationError: Something else has their place; nothing was written.
    """
    refuse_foreign(page)
    made = pages(specification, page)
    fresh = {place: text for place, text in made.items() if _differs(text, place)}
    gone = _left_over(page, made)
    with work_folder(page.parent) as folder:
        for place, text in fresh.items():
            written = folder / place.name
            written.write_text(text, encoding="utf-8", newline="\n")
            place.parent.mkdir(exist_ok=True)
            os.replace(written, place)
    for place in gone:
        place.unlink()
    return bool(fresh or gone)


def refuse_foreign(page: Path) -> None:
    """Refuse a place for the pages that holds something else, which would be lost.

    Raises:
        GenerationError: With the file.
    """
    if not page.suffix:
        raise GenerationError(f"{page}: has no ending, and the folder beside it would have its name; write {page}.md")
    for place in [page] if page.exists() else sorted(_folder(page).glob("*.md")):
        if not place.is_file() or _BANNER not in place.read_text(encoding="utf-8", errors="replace")[:200]:
            raise GenerationError(f"{place}: was not generated; it stays as it is")


def check(specification: Specification, page: Path = REFERENCE) -> bool:
    """Whether the pages are not what the specification gives."""
    made = pages(specification, page)
    return any(_differs(text, place) for place, text in made.items()) or bool(_left_over(page, made))


def pages(specification: Specification, page: Path = REFERENCE) -> dict[Path, str]:
    """The pages as they should be, by their place; what all methods share comes first."""
    surface = specification.project.surface
    shared = {
        "surface": surface,
        "header": _BANNER,
        "above": f"../{page.name}",
        "folder": page.stem,
    }
    environment = _environment(specification)
    made = {page: _page("reference.md.jinja", environment, shared)}
    for family in surface.families:
        given = shared | {"family": family, "answers": list(_answers(family.operations))}
        made[_folder(page) / f"{family.operations[0].package}.md"] = _page("family.md.jinja", environment, given)
    return made


def _environment(specification: Specification) -> Environment:
    environment = specification.project.env.overlay(loader=FileSystemLoader(str(TEMPLATES)))
    environment.filters = dict(
        environment.filters,
        anchor=anchor,
        example=example,
        field_type=field_type,
        in_code=in_code,
        in_markdown=in_markdown,
        method=method,
        parameter_type=parameter_type,
        string=str,
    )
    return environment


def _page(name: str, environment: Environment, given: dict[str, Any]) -> str:
    try:
        made = environment.get_template(name).render(given)
    except TemplateError as fault:
        raise GenerationError(f"pages/{name}: {fault}") from None
    return re.sub(r"\n{3,}", "\n\n", made).strip() + "\n"


def _left_over(page: Path, made: Iterable[Path]) -> list[Path]:
    """Pages of families that the specification has no more."""
    return sorted(set(_folder(page).glob("*.md")).difference(made))


def _folder(page: Path) -> Path:
    """Where the pages of the families are."""
    return page.parent / page.stem


def in_markdown(prose: str) -> str:
    """Prose for a line or a table cell of Markdown: on one line, with nothing in it that could be markup."""
    return _MARKUP.sub(r"\\\1", without_controls(" ".join(prose.split())))


def in_code(value: str) -> str:
    """A value as code, where a backslash escapes nothing; as prose where it would end the code or the table cell."""
    text = without_controls(" ".join(value.split()))
    return in_markdown(text) if not text or "`" in text or "|" in text else f"`{text}`"


def anchor(heading: str) -> str:
    """The anchor that a heading of letters, digits, dots and underscores gets, on GitHub and in the site."""
    return re.sub(r"[^\w-]", "", heading.lower())


def method(operation: OperationShape) -> str:
    """What a caller writes."""
    return f"client.{operation.package}.{operation.report_name}"


def parameter_type(parameter: ParameterShape) -> str:
    """What a parameter takes, with its limits, in a table cell."""
    item = f"`{PYTHON_TYPES.get(parameter.type.removesuffix('[]'), 'str')}`"
    if parameter.enum:
        item = ", ".join(map(in_code, parameter.enum))
    notes = [f"list of {item}" if parameter.type.endswith("[]") else item]
    if parameter.minimum is not None and parameter.maximum is not None:
        notes.append(f"{parameter.minimum} to {parameter.maximum}")
    elif parameter.minimum is not None:
        notes.append(f"at least {parameter.minimum}")
    elif parameter.maximum is not None:
        notes.append(f"at most {parameter.maximum}")
    if parameter.unit:
        notes.append(in_markdown(parameter.unit))
    return "; ".join(notes)


def field_type(item: FieldShape) -> str:
    """What a field holds, with a link where that is a model or an enumeration, in a table cell."""
    if item.item:
        return f"`{item.annotation}`"
    made = f"`{item.item_annotation}`"
    if item.model:
        made = f"[{item.model.name}](#{anchor(item.model.name)})"
    elif item.enum:
        made = f"[{item.enum.name}](../{REFERENCE.name}#enumerations)"
    made = f"list of {made}" if item.many else made
    return f"{made} or `None`" if item.optional else made


def example(operation: OperationShape) -> str:
    """A program that asks for one report and prints something of the answer."""
    given = [f"{item.name}={_argument(item)}" for item in operation.signature if _is_asked(item)]
    dated = any("datetime(" in argument for argument in given)
    days = any("=date(" in argument or "=[date(" in argument for argument in given)
    times = [*(["UTC"] if dated else []), *(["date"] if days else []), *(["datetime"] if dated else [])]
    call = f"{method(operation)}("
    if times:
        call += "\n" + "".join(f"        {argument},\n" for argument in given) + "    "
    else:
        call += ", ".join(given)
    call += ")"
    basic = operation.security == "basic"
    sign_in = 'auth=ApiKey(os.environ["HELPSCOUT_API_KEY"])' if basic else ""
    lines = [
        *(["import os"] if basic else []),
        *([f"from datetime import {', '.join(times)}"] if times else []),
        *([""] if basic or times else []),
        f"from helpscout_reports import {'ApiKey, ' if basic else ''}HelpScoutReports",
        "",
        f"with HelpScoutReports({sign_in}) as client:",
    ]
    if operation.row:
        lines += [f"    for row in {call}:", f"        print({_shown(operation.row, 'row')})"]
    elif operation.many:
        lines += [f"    for item in {call}:", f"        print({_shown(operation.response_model, 'item')})"]
    else:
        lines += [f"    report = {call}", f"    print({_shown(operation.response_model, 'report')})"]
    return "\n".join(lines)


def _is_asked(parameter: ParameterShape) -> bool:
    return parameter.required or parameter.name in _COMPARISON


def _argument(parameter: ParameterShape) -> str:
    value = parameter.example
    if value is None:
        return parameter.fitting
    if isinstance(value, tuple):
        return f"[{', '.join(map(_plain, value))}]"
    return _plain(value)


def _plain(value: Any) -> str:
    return json.dumps(value) if isinstance(value, str) else literal(value)


def _shown(model: ModelType, name: str) -> str:
    """An expression for the field of an answer that says most: a figure of the range, or else the first plain field."""
    for item in model.fields:
        if item.name == "current" and item.model and not item.optional:
            inner = f"{name}.{item.name}"
            return f"len({inner})" if item.many else _shown(item.model, inner)
    sure = [item for item in model.fields if not item.many and not item.item and not item.optional]
    for item in sure:
        if item.unit and item.unit != "days":
            return f"{name}.{item.name}"
    for item in sure:
        if item.model and any(inner.unit for inner in item.model.fields):
            return _shown(item.model, f"{name}.{item.name}")
    return next((f"{name}.{item.name}" for item in sure if not item.model), name)


def _answers(operations: list[OperationShape]) -> Iterator[ModelType]:
    """The models of all answers, and those inside them, each once and near its first use."""
    seen: set[str] = set()
    waiting = [
        model for operation in operations for model in (operation.response_model, operation.row) if model is not None
    ]
    while waiting:
        model = waiting.pop(0)
        if model.name in seen:
            continue
        seen.add(model.name)
        yield model
        waiting = [item.model for item in model.fields if item.model] + waiting


def _differs(fresh: str, page: Path) -> bool:
    return not page.is_file() or page.read_bytes() != fresh.encode()
