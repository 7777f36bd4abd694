"""What the wheel of a release says about itself: every other file of the release takes it from there."""

import os
import subprocess
import sys
import zipfile
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path

from attrs import frozen

from generator.errors import GenerationError

_ANNOUNCED = """
from helpscout_reports.mcp.tools import announce
for tool in announce():
    print(tool.name, tool.description, sep="\\t")
"""


@frozen
class Wheel:
    """The wheel of a release."""

    path: Path
    metadata: Message

    @classmethod
    def of(cls, folder: Path) -> "Wheel":
        """The one wheel in a folder."""
        found = sorted(folder.glob("*.whl"))
        if len(found) != 1:
            raise GenerationError(f"{folder}: one wheel is needed, there are {len(found)}; `make dist` makes it")
        with zipfile.ZipFile(found[0]) as archive:
            (name,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
            return cls(found[0], HeaderParser().parsestr(archive.read(name).decode()))

    @property
    def name(self) -> str:
        """Name of the distribution."""
        return str(self.metadata["Name"])

    @property
    def version(self) -> str:
        """Version of the distribution."""
        return str(self.metadata["Version"])

    def url(self, label: str) -> str:
        """An address of the project."""
        for entry in self.metadata.get_all("Project-URL", []):
            named, _, address = str(entry).partition(", ")
            if named == label:
                return address
        raise GenerationError(f"{self.path.name}: names no address for {label}")

    def tools(self) -> list[tuple[str, str]]:
        """Name and description of each tool, as the packed server announces them."""
        done = subprocess.run(
            [sys.executable, "-c", _ANNOUNCED],
            env={**os.environ, "PYTHONPATH": str(self.path.resolve())},
            cwd=self.path.parent,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise GenerationError(f"{self.path.name}: does not say what tools it has: {done.stderr.strip()[-200:]}")
        return [(name, words) for name, _, words in (line.partition("\t") for line in done.stdout.splitlines())]
