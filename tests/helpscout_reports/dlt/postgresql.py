"""A real PostgreSQL server, which a test may stop and start.

`python -m tests.helpscout_reports.dlt.postgresql` (`make postgresql`) installs one where none is there.
"""

import os
import shutil
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg2

MISSING = "No PostgreSQL: `make postgresql` installs it, as root with apt-get"


def installed() -> str | None:
    """Where this machine has pg_ctl, None when it has none. Debian keeps it off the search path."""
    homes = [str(folder) for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    return shutil.which("pg_ctl", path=os.pathsep.join([os.environ.get("PATH", ""), *homes]))


def install() -> bool:
    """Whether there is a PostgreSQL, now at the latest."""
    if installed() is None and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in ["update", "--quiet"], ["install", "--quiet", "--yes", "--no-install-recommends", "postgresql"]:
            subprocess.run(["apt-get", *words], env=environment, stdout=sys.stderr, check=False)
    return installed() is not None


class Server:
    """A PostgreSQL server with a cluster of its own, which nobody else reaches."""

    def __init__(self, folder: Path) -> None:
        found = installed()
        if found is None:
            raise RuntimeError(MISSING)
        self.folder, self.home = folder, Path(found).parent
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        if os.geteuid() == 0:  # PostgreSQL does not run as root
            shutil.chown(folder, "postgres")
        self._run("initdb", "--auth=trust", "--username=warehouse", "--encoding=UTF8", "--locale=C", "--no-sync")

    @property
    def address(self) -> str:
        """Where it is, with credentials."""
        return f"postgresql://warehouse:secret@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = f"-p {self.port} -h 127.0.0.1 -k {self.folder} -F"
        self._run("pg_ctl", "start", "--wait", "--log", str(self.folder / "log"), "--options", options)

    def stop(self) -> None:
        """Stop it as a crash does."""
        self._run("pg_ctl", "stop", "--wait", "--mode=immediate")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What it answers."""
        with closing(psycopg2.connect(self.address)) as connection, connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall()

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.home / program), "--pgdata", str(self.folder / "data"), *arguments]
        user = {"user": "postgres"} if os.geteuid() == 0 else {}
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=60, cwd=self.folder, **user)


if __name__ == "__main__":
    sys.exit(None if install() else MISSING)
