"""Pictures and mail of a page."""

from __future__ import annotations

import email
import struct
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from helpscout_reports.dashboard import Dashboard
from helpscout_reports.dashboard.content.views import Cell, Page, Section, TableView
from helpscout_reports.dashboard.mail import message
from helpscout_reports.dashboard.numbers import number_format

from .pages import built

pytestmark = pytest.mark.slow


def size(image: bytes) -> tuple[int, int]:
    """Width and height of a PNG."""
    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", image[16:24])
    return width, height


def test_each_chart_is_a_picture_of_twice_its_size(tmp_path: Path) -> None:
    """One PNG a chart, named for it; the folder is made, and pictures of before are replaced."""
    dashboard = built("person").dashboard
    folder = tmp_path / "slides"
    found = dashboard.save_images(folder)
    assert [path.stem for path in found] == [chart.name for chart in dashboard.page.charts]
    assert sorted(folder.iterdir()) == sorted(found)
    for path in found:
        width, height = size(path.read_bytes())
        assert 1090 <= width <= 1160
        assert height > 400


@pytest.mark.promise("Dashboard")
def test_a_mail_has_tables_with_inline_styles_and_its_images_attached(tmp_path: Path) -> None:
    """No SVG, style sheet or address from outside; each image is attached, shown and described; text for the rest."""
    dashboard = built("person").dashboard
    dashboard.save_email(tmp_path / "report.eml")
    sent = email.message_from_bytes((tmp_path / "report.eml").read_bytes(), policy=default)
    assert isinstance(sent, EmailMessage)
    html_part, text_part = sent.get_body(["html"]), sent.get_body(["plain"])
    assert html_part
    assert text_part
    html = html_part.get_content()
    assert not any(tag in html for tag in ("<svg", "<style", "<script", "<link", "var(--"))
    assert "&lt;script&gt;" in html
    assert "<table role=" in html
    images = [part for part in sent.walk() if part.get_content_type() == "image/png"]
    assert len(images) == len(dashboard.page.charts)
    for image, chart in zip(images, dashboard.page.charts, strict=True):
        assert f'src="cid:{image["Content-ID"].strip().strip("<>")}"' in html
        assert size(image.get_payload(decode=True))[0] > 1000
        assert image.get_filename() == f"{chart.name}.png"
    assert html.count('alt="Line chart') == len(images)
    text = text_part.get_content()
    card = dashboard.page.sections[0].blocks[0].cards[0]
    assert f"{card.label}: {card.value}" in text
    assert "\n" not in sent["Subject"]


def test_the_text_of_a_mail_says_what_its_tables_say() -> None:
    """Parts of weeks, figures before, notes, and that nothing happened stand there as in the tables."""
    rows = [(Cell("19 Nov", small="in part"), Cell("16", number=True))]
    series = TableView("Conversations", ("Week from", "Email"), rows, note="Hollow: of the week only a part.")
    page = Page("Report", [("Range", "1 Oct")], [Section("docs", "Docs", [series], (), "Of the whole account.")], True)
    made = Dashboard("", page, {}, 1, False, datetime(2026, 11, 27, tzinfo=UTC), number_format("en"))
    body = message(made).get_body(["plain"])
    assert body
    assert body.get_content().splitlines() == [
        *("Report", "Range: 1 Oct", "", "Nothing happened in this range.", ""),
        *("Docs", "----", "Of the whole account.", "", "Conversations", "Week from | Email"),
        *("19 Nov (in part) | 16", "Hollow: of the week only a part.", ""),
    ]
