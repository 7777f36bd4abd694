"""Charts as PNG files, for slides."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...files import replace_file
from .charts import WIDE
from .images import png

if TYPE_CHECKING:
    from ..content.views import ChartView


def save_images(charts: Sequence[ChartView], folder: str | os.PathLike[str]) -> list[Path]:
    """Write each chart to a folder, named for it; gives the paths."""
    home = Path(folder)
    home.mkdir(exist_ok=True)
    made = []
    for chart in charts:
        image = png(chart.make, WIDE, chart.title)
        with replace_file(home / f"{chart.name}.png") as new:
            new.write_bytes(image)
        made.append(home / f"{chart.name}.png")
    return made
