"""What is said about changes of the Python packages."""

import shutil
from pathlib import Path

import pytest

from generator.changes.interface import PACKAGES, compare
from generator.writing.output import ROOT

SOURCES = {
    "helpscout_reports/__init__.py": """
from helpscout_reports_api import models
from .client import Client
from .inner import LIMIT

__version__ = "1.0.0"
__all__ = ["Client", "LIMIT", "models"]
""",
    "helpscout_reports/client.py": """
from .inner import decide

class Base:
    def close(self) -> None: ...

class Client(Base):
    __slots__ = ("_key",)

    def __init__(self, key: str, *, timeout: float = 30.0) -> None: ...

    @property
    def limit(self) -> int | None: ...

    def pull(self, user: int, tags: list[int] | None = None) -> list[str]: ...

    def _send(self, path: str) -> bytes: ...
""",
    "helpscout_reports/inner.py": """
LIMIT: int = 5

def decide(attempt: int) -> float: ...
""",
    "helpscout_reports/sandbox/__init__.py": """
from .box import Sandbox
__all__ = ["Sandbox"]
""",
    "helpscout_reports/sandbox/box.py": """
from .desk import Desk

class Sandbox:
    def __init__(self, seed: int = 1) -> None: ...
""",
    "helpscout_reports/sandbox/desk.py": """
class Desk: ...
""",
    "generated_client/helpscout_reports_api/__init__.py": "",
    "generated_client/helpscout_reports_api/models.py": """
from enum import StrEnum

class Channel(StrEnum):
    EMAIL = "email"
    CHAT = "chat"

class Rating:
    number: int
    comment: str | None
""",
}
INIT, CLIENT, INNER, _, BOX, DESK, _, MODELS = SOURCES
CHANGES = {
    "an export goes": (INIT, '"LIMIT", ', "", True, "helpscout_reports.LIMIT: is no longer exported"),
    "a method goes": (CLIENT, "def pull", "def fetch", True, "Client.pull: public object was removed"),
    "an inherited method goes": (CLIENT, "def close", "def shut", True, "Base.close: public object was removed"),
    "a method comes": (
        CLIENT,
        "    def _send",
        "    def more(self) -> int: ...\n    def _send",
        False,
        "Client.more(): is new",
    ),
    "a property goes": (CLIENT, "def limit", "def rate", True, "Client.limit: public object was removed"),
    "a property gives more": (
        CLIENT,
        "int | None:",
        "int | str | None:",
        True,
        "Client.limit: is int | str | None now",
    ),
    "a property gives less": (CLIENT, "int | None:", "int:", False, "Client.limit: is int now, was int | None"),
    "an argument goes": (CLIENT, ", tags: list[int] | None = None", "", True, "pull(tags): parameter was removed"),
    "an argument is renamed": (CLIENT, "user: int", "member: int", True, "pull(user): parameter was removed"),
    "an optional argument comes": (
        CLIENT,
        "timeout:",
        "retries: int = 2, timeout:",
        False,
        "__init__(retries): is new",
    ),
    "a required argument comes": (
        CLIENT,
        "timeout:",
        "retries: int, timeout:",
        True,
        "__init__(retries): parameter was added",
    ),
    "an argument is required": (CLIENT, "float = 30.0", "float", True, "__init__(timeout): parameter is now required"),
    "an argument has another default": (CLIENT, "30.0", "10.0", True, "default was changed, 10.0 now, was 30.0"),
    "an argument must be named": (
        CLIENT,
        "self, user",
        "self, *, user",
        True,
        "pull(user): parameter kind was changed",
    ),
    "arguments change places": (
        CLIENT,
        "user: int, tags: list[int] | None = None",
        "tags: list[int], user: int",
        True,
        "was moved",
    ),
    "an argument takes less": (
        CLIENT,
        "list[int] | None = None",
        "list[int] = []",
        True,
        "pull(tags): is list[int] now",
    ),
    "an argument takes more": (CLIENT, "user: int", "user: int | str", False, "pull(user): is int | str now, was int"),
    "a method gives something else": (
        CLIENT,
        "list[str]",
        "tuple[str]",
        True,
        "pull(): is tuple[str] now, was list[str]",
    ),
    "a base goes": (CLIENT, "Client(Base)", "Client", True, "Client: base class was removed"),
    "a model goes": (MODELS, "class Rating", "class Score", True, "Rating: public object was removed"),
    "a field goes": (MODELS, "    comment: str | None\n", "", True, "Rating.comment: public object was removed"),
    "a field comes": (MODELS, "    number", "    id: int\n    number", False, "Rating.id: is new"),
    "a field changes its type": (MODELS, "number: int", "number: str", True, "Rating.number: is str now, was int"),
    "a field may be None": (MODELS, "number: int", "number: int | None", True, "Rating.number: is int | None now"),
    "a field is never None": (MODELS, "str | None", "str", False, "Rating.comment: is str now, was str | None"),
    "a value goes": (MODELS, '    CHAT = "chat"\n', "", True, "Channel.CHAT: public object was removed"),
    "a value comes": (MODELS, "    CHAT", '    SMS = "sms"\n    CHAT', False, "Channel.SMS: is new"),
    "a value is another one": (MODELS, '"chat"', '"talk"', True, "Channel.CHAT: is 'talk' now, was 'chat'"),
    "what is private goes": (CLIENT, "    def _send(self, path: str) -> bytes: ...\n", "", False, None),
    "a module of our own changes": (INNER, "attempt: int", "tries: str", False, None),
    "the sandbox is started otherwise": (
        BOX,
        "seed: int = 1",
        "seed: int",
        True,
        "Sandbox.__init__(seed): parameter is now",
    ),
    "a module of the sandbox changes": (DESK, "class Desk", "class Floor", False, None),
    "slots change": (CLIENT, '("_key",)', '("_key", "_url")', False, None),
    "a release": (INIT, "1.0.0", "1.0.1", False, None),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_every_change_is_judged(name: str, tmp_path: Path) -> None:
    """The verdict and the words are right; what is nobody's business is not mentioned."""
    file, before, after, breaks, words = CHANGES[name]
    for path, source in SOURCES.items():
        for tree in ("old", "new"):
            (tmp_path / tree / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / tree / path).write_text(source, encoding="utf-8")
    assert before in SOURCES[file]
    (tmp_path / "new" / file).write_text(SOURCES[file].replace(before, after, 1), encoding="utf-8")
    found = compare(tmp_path / "old", tmp_path / "new")
    assert any(item.breaks for item in found) == breaks, found
    if words is None:
        assert found == []
    else:
        assert any(words in str(item) and item.breaks == breaks for item in found), found


@pytest.mark.slow
def test_our_own_packages_are_seen(tmp_path: Path) -> None:
    """Nothing is noted where nothing changed; client, families and models are looked into."""
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "*.yaml", "*.json")
        )
    assert compare(ROOT, tmp_path) == []
    generated = tmp_path / "generated_client" / "helpscout_reports_api"
    for path, before, after in (
        (tmp_path / "helpscout_reports" / "client.py", "timeout: float = 30.0", "timeout: float = 10.0"),
        (generated / "families" / "docs.py", "def overall(", "def whole("),
        (generated / "models" / "rating.py", "    number: int | None = None\n", "    number: str | None = None\n"),
    ):
        source = path.read_text(encoding="utf-8")
        assert before in source
        path.write_text(source.replace(before, after), encoding="utf-8")
    places = {change.place.rpartition(".")[2] for change in compare(ROOT, tmp_path) if change.breaks}
    assert places == {"__init__(timeout)", "overall", "number"}
