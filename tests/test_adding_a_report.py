"""A report added to the specification is in clients, catalogue and sandbox without a line of Python."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from generator.output import ROOT, SPEC, build

PATH = """
  /v2/reports/weather:
    get:
      operationId: weather_overall
      tags: [weather]
      summary: The weather
      description: How sunny it was.
      externalDocs: {url: "https://developer.helpscout.com/mailbox-api/"}
      parameters:
        - {$ref: "#/components/parameters/Start"}
        - {$ref: "#/components/parameters/End"}
        - {$ref: "#/components/parameters/PreviousStart"}
        - {$ref: "#/components/parameters/PreviousEnd"}
        - {$ref: "#/components/parameters/Mailboxes"}
      responses:
        "200":
          description: The figures.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/WeatherReport"}
              examples:
                documented: {summary: As documented, externalValue: examples/weather_overall.json}
"""
SCHEMA = """
    WeatherReport:
      type: object
      description: How sunny it was.
      required: [sunshine]
      properties:
        sunshine: {type: [number, "null"], x-unit: seconds, description: How long the sun shone.}
"""
SCRIPT = """
import asyncio, json
from datetime import UTC, datetime
from helpscout_reports import AsyncHelpScoutReports, HelpScoutReports, InvalidRequestError, models, operations
from helpscout_reports.sandbox import Sandbox

october = {"start": datetime(2026, 10, 1, tzinfo=UTC), "end": datetime(2026, 11, 1, tzinfo=UTC)}
with Sandbox() as box:
    with HelpScoutReports("id", "secret", base_url=box.url) as client:
        blocking = client.weather.overall(**october, mailboxes=[1, 2])
        try:
            client.weather.overall(**october, mailboxes=[])
        except InvalidRequestError as error:
            refused = error.parameter

    async def ask():
        async with AsyncHelpScoutReports("id", "secret", base_url=box.url) as client:
            return await client.weather.overall(**october)

    awaited = asyncio.run(ask())
print(json.dumps({
    "types": [type(blocking) is models.WeatherReport, type(awaited) is models.WeatherReport],
    "number": isinstance(blocking.sunshine, (int, float)) and isinstance(awaited.sunshine, (int, float)),
    "unit": models.WeatherReport.UNITS["sunshine"],
    "path": operations["weather_overall"].path,
    "refused": refused,
}))
"""


def test_a_new_report_needs_no_python(tmp_path: Path) -> None:
    """A new family with one report works over HTTP, blocking and with asyncio, from the edited specification alone."""
    shutil.copytree(SPEC.parent, tmp_path / "spec")
    (tmp_path / "spec" / "examples" / "weather_overall.json").write_text(json.dumps({"sunshine": 4200}))
    spec = tmp_path / "spec" / "openapi.yaml"
    text = spec.read_text(encoding="utf-8")
    text = text.replace("\npaths:\n", f"\npaths:{PATH}", 1).replace("\n  schemas:\n", f"\n  schemas:{SCHEMA}", 1)
    spec.write_text(text, encoding="utf-8")
    build(spec, tmp_path / "made" / "helpscout_reports_api")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT],
        env={**os.environ, "PYTHONPATH": f"{tmp_path / 'made'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "types": [True, True],
        "number": True,
        "unit": "seconds",
        "path": "/v2/reports/weather",
        "refused": "mailboxes",
    }
