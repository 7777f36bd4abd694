"""Pictures and mail of a page."""

from __future__ import annotations

import email
import struct
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

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
    message = email.message_from_bytes((tmp_path / "report.eml").read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    html_part, text_part = message.get_body(["html"]), message.get_body(["plain"])
    assert html_part
    assert text_part
    html = html_part.get_content()
    assert not any(tag in html for tag in ("<svg", "<style", "<script", "<link", "var(--"))
    assert "&lt;script&gt;" in html
    assert "<table role=" in html
    images = [part for part in message.walk() if part.get_content_type() == "image/png"]
    assert len(images) == len(dashboard.page.charts)
    for image, chart in zip(images, dashboard.page.charts, strict=True):
        assert f'src="cid:{image["Content-ID"].strip().strip("<>")}"' in html
        assert size(image.get_payload(decode=True))[0] > 1000
        assert image.get_filename() == f"{chart.name}.png"
    assert html.count('alt="Line chart') == len(images)
    text = text_part.get_content()
    card = dashboard.page.sections[0].blocks[0].cards[0]
    assert f"{card.label}: {card.value}" in text
    assert "\n" not in message["Subject"]
