"""A page as a mail: tables with inline styles and attached images, for mail programs know neither SVG nor styles."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from typing import TYPE_CHECKING, Any

from .drawing.charts import WIDE
from .drawing.images import png
from .rendering import moment, templates

if TYPE_CHECKING:
    from .build import Dashboard


def message(dashboard: Dashboard) -> EmailMessage:
    """The mail, without sender and receivers: they are set by whoever sends it."""
    page = dashboard.page
    made = EmailMessage(policy=SMTP)
    made["Subject"] = f"{page.title}, {page.facts[0][1]}".replace("\N{NO-BREAK SPACE}", " ")
    made["Date"] = format_datetime(dashboard.made)
    made["X-Unsent"] = "1"  # opens as a draft
    made.set_content(_plain(dashboard))
    images = {chart.name: (make_msgid(chart.name, "helpscout-reports.invalid"), chart) for chart in page.charts}
    html = templates().get_template("mail.html.jinja").render(
        page=page, width=WIDE, made=moment(dashboard.made), calls=dashboard.calls,
        count=lambda number: dashboard.numbers.figure(number, "count"),
        images={name: identity.strip("<>") for name, (identity, _) in images.items()},
    )  # fmt: skip
    made.add_alternative(html, subtype="html")
    alternatives = made.get_payload()
    part = alternatives[-1] if isinstance(alternatives, list) else None
    if isinstance(part, EmailMessage):
        for name, (identity, chart) in images.items():
            image = png(chart.make, WIDE)
            part.add_related(image, "image", "png", cid=identity, filename=f"{name}.png", disposition="inline")
    return made


def _plain(dashboard: Dashboard) -> str:
    page = dashboard.page
    lines = [page.title, *(f"{word}: {text}" for word, text in page.facts), ""]
    lines += ["Nothing happened in this range.", ""] if page.empty else []
    for section in page.sections:
        lines += [section.title, "-" * len(section.title), *_notes(section), *section.failures]
        for block in section.blocks:
            if block.kind == "cards":
                lines += [f"{card.label}: {_with(card.value, card.change, card.verdict)}" for card in block.cards]
                continue
            table = block.table if block.kind == "chart" else block
            lines += ["", block.title, " | ".join(table.heads)]
            lines += [" | ".join(_with(cell.text, cell.small) for cell in row) for row in table.rows]
            lines += [f"and {table.more} more"] if table.more > 0 else []
            lines += _notes(block)
        lines.append("")
    return "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ") + "\n"


def _with(text: str, *more: str | None) -> str:
    said = ", ".join(filter(None, more))
    return f"{text} ({said})" if said else text


def _notes(part: Any) -> list[str]:
    return [part.note] if part.note else []
