"""The client that commands ask with: from the environment, from what `auth login` stored, or of a sandbox."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .. import (
    AuthorizationCode,
    ClientCredentials,
    ConfigurationError,
    FileTokenStore,
    HelpScoutReports,
)
from ..settings import from_environment
from .interrupts import hold_interrupts

VARIABLES = ("HELPSCOUT_ACCESS_TOKEN", "HELPSCOUT_APP_ID", "HELPSCOUT_APP_SECRET")


def folder() -> Path:
    """Where `auth login` keeps what it stores.

    Raises:
        ConfigurationError: There is no home folder.
    """
    if os.name == "nt":
        base = os.environ.get("APPDATA") or _at_home("AppData", "Roaming")
    else:
        base = os.environ.get("XDG_CONFIG_HOME") or _at_home(".config")
    return Path(base, "helpscout-reports")


def _at_home(*parts: str) -> str:
    try:
        return str(Path.home().joinpath(*parts))
    except RuntimeError:  # a user whom the system does not know, as in some containers
        raise ConfigurationError(
            "there is no home folder, where `auth login` keeps credentials: set HOME, or HELPSCOUT_APP_ID and "
            "HELPSCOUT_APP_SECRET (or HELPSCOUT_ACCESS_TOKEN)"
        ) from None


def credentials_file() -> Path:
    """The file with the app id and secret, mode 0600."""
    return folder() / "credentials.json"


def token_file() -> Path:
    """The file with the token, mode 0600."""
    return folder() / "token.json"


def source() -> str | None:
    """Where credentials come from: `environment`, `file`, or None where there are none."""
    if from_environment("HELPSCOUT_ACCESS_TOKEN") or from_environment("HELPSCOUT_APP_ID"):
        return "environment"
    return "file" if credentials_file().is_file() else None


def stored() -> dict[str, Any]:
    """What `auth login` stored.

    Raises:
        ConfigurationError: The file cannot be read.
    """
    path = credentials_file()
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise ConfigurationError(f"{path}: {fault.strerror}") from None
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(found.get(key), str) for key in ("app_id", "app_secret")):
        raise ConfigurationError(f"{path}: holds no credentials; run `helpscout-reports auth login`")
    return found


@contextmanager
def connected(sandbox: bool = False) -> Iterator[HelpScoutReports]:
    """A client for the length of a block.

    Raises:
        ConfigurationError: There are no credentials.
    """
    if sandbox:
        with hold_interrupts():
            from ..sandbox import Sandbox

        with Sandbox() as box, _held(app_id="sandbox", app_secret="sandbox", base_url=box.url) as client:
            yield client
        return
    with make_client() as client:
        yield client


def make_client() -> HelpScoutReports:
    """A client from the environment, or from what `auth login` stored.

    Raises:
        ConfigurationError: There are no credentials.
    """
    return _held(**credentials())


def _held(**given: Any) -> HelpScoutReports:
    with hold_interrupts():  # the first client loads modules, and its first call this one
        from ..transport import blocking  # noqa: F401

        return HelpScoutReports(**given)


def credentials() -> dict[str, Any]:
    """What either client is made with: nothing where it reads the environment itself, or what `auth login` stored.

    Raises:
        ConfigurationError: There are no credentials.
    """
    found = source()
    if found == "environment":
        return {}
    if found is None:
        raise ConfigurationError(
            "no credentials: set HELPSCOUT_APP_ID and HELPSCOUT_APP_SECRET (or HELPSCOUT_ACCESS_TOKEN), "
            "or run `helpscout-reports auth login`; --sandbox needs none"
        )
    given = stored()
    store = FileTokenStore(token_file())
    if code := given.get("code"):  # used up long ago: the store has what came for it
        return {"auth": AuthorizationCode(given["app_id"], given["app_secret"], code, token_store=store)}
    return {"auth": ClientCredentials(given["app_id"], given["app_secret"], token_store=store)}
