"""Stores: what is on the disk, who may read it, and several processes on one file."""

import errno
import json
import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports import (
    APITimeoutError,
    ClientCredentials,
    ConfigurationError,
    FileTokenStore,
    MemoryTokenStore,
    RefreshToken,
    StoredToken,
    TokenStore,
)
from tests.helpscout_reports.conftest import MakeFace
from tests.misbehaving import behaviours as do
from tests.misbehaving.server import Serve

TOKEN = StoredToken(owner="o", access_token="a-token", refresh_token="r-token", life=60.0, expires_at=1e9)
ROOT = Path(__file__).parents[3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a token may be kept."""
    return tmp_path / "token.json"


def test_a_token_comes_back_as_it_was_saved(path: Path) -> None:
    """From memory and from a file; from nothing comes nothing."""
    for store in (MemoryTokenStore(), FileTokenStore(path)):
        assert store.load() is None
        store.save(TOKEN)
        assert store.load() == TOKEN
    assert FileTokenStore(path).load() == TOKEN


@pytest.mark.promise("OAuth")
def test_only_the_owner_may_read_the_file_from_its_creation_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mode 0600 whatever the umask, for the token and the lock, and before the first byte is written."""
    synced: list[int] = []
    fsync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (synced.append(os.fstat(handle).st_mode), fsync(handle)))
    before = os.umask(0)
    try:
        store = FileTokenStore(path)
        assert store.try_lock()
        store.save(TOKEN)
        store.unlock()
    finally:
        os.umask(before)
    modes = [mode for mode in synced if stat.S_ISREG(mode)]
    assert any(map(stat.S_ISDIR, synced))
    files = [path, path.with_name("token.json.lock")]
    assert [stat.S_IMODE(mode) for mode in [*modes, *(file.stat().st_mode for file in files)]] == [0o600] * 3


@pytest.mark.promise("OAuth")
def test_a_failing_disk_leaves_the_old_file_and_no_litter(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that fails half way: ConfigurationError, the old token, no other file."""
    store = FileTokenStore(path)
    store.save(TOKEN)

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ConfigurationError, match="No space left on device"):
        store.save(TOKEN)
    assert store.load() == TOKEN
    assert [file.name for file in path.parent.iterdir()] == ["token.json"]


@pytest.mark.promise("OAuth")
def test_what_a_killed_process_left_stands_in_no_way(path: Path, tmp_path: Path) -> None:
    """Half a token, or a link, where the next one is written first: replaced, not followed, and gone afterwards."""
    target = tmp_path / "target"
    target.write_text("precious")
    half = path.with_name("token.json.new")
    half.write_text('{"owner": "o", "acc')
    FileTokenStore(path).save(TOKEN)
    half.symlink_to(target)
    FileTokenStore(path).save(TOKEN)
    assert FileTokenStore(path).load() == TOKEN
    assert (target.read_text(), half.is_symlink()) == ("precious", False)


@pytest.mark.promise("OAuth")
@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"null", b"[]", b"\xff\xfe", b"[" * 100_000, b"x" * 100_000,
        b'{"owner": "o", "access_token": "a", "refresh_token": null, "life": NaN, "expires_at": 1.0}',
        b'{"owner": "o", "access_token": 5, "refresh_token": null, "life": 1.0, "expires_at": 1.0}',
        b'{"owner": "o", "access_token": "a"}',
    ],
)  # fmt: skip
def test_a_corrupt_file_is_ignored_with_a_warning(content: bytes, path: Path) -> None:
    """Anything but a token: a warning that names the file, and no token."""
    path.write_bytes(content)
    with pytest.warns(RuntimeWarning, match=r"token\.json: holds no token"):
        assert FileTokenStore(path).load() is None


@pytest.mark.promise("OAuth")
def test_links_and_odd_files_are_refused(path: Path, tmp_path: Path) -> None:
    """A link, a folder or a pipe in place of the file or its lock: ConfigurationError, and the target is untouched."""
    target = tmp_path / "target"
    target.write_text("precious")
    path.symlink_to(target)
    store = FileTokenStore(path)
    for action in (store.load, lambda: store.save(TOKEN)):
        with pytest.raises(ConfigurationError):
            action()
    path.with_name("token.json.lock").symlink_to(target)
    with pytest.raises(ConfigurationError):
        store.try_lock()
    assert target.read_text() == "precious"
    os.mkfifo(tmp_path / "pipe")
    for odd in (tmp_path / "pipe", tmp_path):
        with pytest.raises(ConfigurationError):
            FileTokenStore(odd).load()


@pytest.mark.parametrize("odd", [None, "", ".", "/", 3, b"token.json", "to\0ken"], ids=ascii)
def test_what_is_no_path_of_a_file_is_refused_at_once(odd: Any) -> None:
    """A variable that is not set, a folder's own name, a null character: ConfigurationError where it is given."""
    with pytest.raises(ConfigurationError, match="token store: a path of a file is needed"):
        FileTokenStore(odd)


def test_one_at_a_time_holds_the_lock(path: Path) -> None:
    """Two stores of one file, and one store twice: the second has to wait until the first is done."""
    first, second = FileTokenStore(path), FileTokenStore(path)
    assert first.try_lock()
    assert not second.try_lock()
    assert not first.try_lock()
    first.unlock()
    assert second.try_lock()
    second.unlock()
    memory = MemoryTokenStore()
    assert [memory.try_lock(), memory.try_lock()] == [True, False]


def test_without_file_locks_there_is_a_warning(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a system that has none, a store still works, and says what it cannot do."""
    monkeypatch.setattr("helpscout_reports.auth.token_store.fcntl", None)
    store = FileTokenStore(path)
    with pytest.warns(RuntimeWarning, match="cannot lock files"):
        assert store.try_lock()
    store.unlock()


@pytest.mark.promise("OAuth")
def test_a_later_client_uses_the_stored_token(path: Path, serve: Serve, face: MakeFace) -> None:
    """A second client with the same credentials asks for no token; other credentials or servers never get it."""
    server, other = serve(token=do.counted_tokens()), serve(token=do.counted_tokens())

    def auth(secret_seed: str = "the-refresh") -> RefreshToken:
        return RefreshToken("id", "the-secret", secret_seed, token_store=FileTokenStore(path))

    face(server, auth=auth()).overall()
    face(server, auth=auth()).overall()
    assert len(server.tokens) == 1
    with pytest.warns(RuntimeWarning, match="other credentials"):
        face(other, auth=auth()).overall()
    assert other.tokens[0].form["refresh_token"] == "the-refresh"
    with pytest.warns(RuntimeWarning, match="other credentials"):
        face(server, auth=auth("a newer one")).overall()
    assert server.tokens[1].form["refresh_token"] == "a newer one"
    with pytest.warns(RuntimeWarning, match="other credentials"):
        face(server, auth=ClientCredentials("id", "the-secret", token_store=FileTokenStore(path))).overall()
    assert len(server.tokens) == 3


def test_a_token_that_another_process_renewed_is_taken(path: Path, serve: Serve, face: MakeFace) -> None:
    """After a 401 the store is looked at first: a token there that was not refused is used."""
    server = serve(do.only_with(["token-2"], do.answer(b"", 404)), do.counted_tokens())
    first = face(server, auth=ClientCredentials("id", "the-secret", token_store=FileTokenStore(path)))
    second = face(server, auth=ClientCredentials("id", "the-secret", token_store=FileTokenStore(path)))
    for caller, tokens in [(first, 2), (second, 2)]:
        with pytest.raises(Exception, match="404"):
            caller.overall()
        assert len(server.tokens) == tokens


EIGHT = """
import sys
from datetime import UTC, datetime
from helpscout_reports import FileTokenStore, HelpScoutReports, RefreshToken
auth = RefreshToken("id", "the-secret", "the-refresh", token_store=FileTokenStore(sys.argv[2]))
with HelpScoutReports(auth=auth, base_url=sys.argv[1]) as client:
    sys.stdin.readline()
    client.user.overall(user=4, start=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 11, 1, tzinfo=UTC))
"""


@pytest.mark.promise("OAuth")
@pytest.mark.slow
def test_eight_processes_with_one_expired_token_ask_once(path: Path, serve: Serve) -> None:
    """Eight processes share a file with an expired token: one token request, which sends the refresh token in it."""
    server = serve(token=do.late(0.2, do.token("fresh", refresh_token="refresh-2")))
    owner = RefreshToken("id", "the-secret", "the-refresh").owner(server.url)
    stale = {"owner": owner, "access_token": "stale", "refresh_token": "refresh-1", "life": 100.0, "expires_at": 1.0}
    path.write_text(json.dumps(stale))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated_client")])}
    command = [sys.executable, "-c", EIGHT, server.url, str(path)]
    processes: list[Any] = [
        subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, text=True) for _ in range(8)
    ]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.close()
    assert [process.wait(30) for process in processes] == [0] * 8
    assert [seen.form["refresh_token"] for seen in server.tokens] == ["refresh-1"]
    assert {seen.headers["authorization"] for seen in server.reports} == {"Bearer fresh"}
    assert len(server.reports) == 8


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_folder_without_locks_is_no_busy_one(
    number: int, path: Path, serve: Serve, face: MakeFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file system that cannot lock: ConfigurationError that says so at once, and nothing is sent."""

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("fcntl.flock", refuse)
    server = serve()
    with pytest.raises(ConfigurationError, match="cannot lock files"):
        face(server, auth=ClientCredentials("id", "the-secret", token_store=FileTokenStore(path))).overall()
    assert server.tokens == []


def test_a_killed_process_leaves_no_litter_for_ever(path: Path) -> None:
    """Half a token beside the file is gone once the lock is taken, whether or not anything is saved."""
    half = path.with_name("token.json.new")
    half.write_text("{")
    store = FileTokenStore(path)
    assert store.try_lock()
    store.unlock()
    assert not half.exists()


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_does_not_hold_the_lock_of_its_killed_parent(path: Path) -> None:
    """Forked while its parent holds the lock: as long as that lives it is busy, and once that was killed it is free."""
    store = FileTokenStore(path)
    assert store.try_lock()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            busy = not store.try_lock()
            os.read(reader, 1)
            os._exit(0 if busy and store.try_lock() else 1)
        finally:
            os._exit(2)
    handle = store._lock
    assert handle is not None
    time.sleep(0.1)
    os.close(handle)  # what is left of a killed process: nobody has unlocked
    os.write(writer, b"x")
    assert os.waitpid(child, 0)[1] == 0
    os.close(reader)
    os.close(writer)


@pytest.mark.parametrize("access_token", ["", "two words", "\ud800"], ids=ascii)
def test_a_stored_token_that_cannot_be_sent_is_replaced(
    access_token: str, path: Path, serve: Serve, face: MakeFace
) -> None:
    """What else the store holds counts: the newest refresh token is used."""
    server = serve()
    auth = RefreshToken("id", "the-secret", "old-refresh", token_store=FileTokenStore(path))
    held = StoredToken(auth.owner(server.url), access_token, "new-refresh", life=7200.0, expires_at=time.time() + 7000)
    FileTokenStore(path).save(held)
    assert face(server, auth=auth).overall().user.id
    assert [seen.form["refresh_token"] for seen in server.tokens] == ["new-refresh"]


def test_a_store_of_ones_own_follows_the_protocol(serve: Serve, face: MakeFace) -> None:
    """Four methods and no base class are enough."""

    class Store:
        token: StoredToken | None = None
        lock = threading.Lock()

        def load(self) -> StoredToken | None:
            return self.token

        def save(self, token: StoredToken) -> None:
            self.token = token

        def try_lock(self) -> bool:
            return self.lock.acquire(blocking=False)

        def unlock(self) -> None:
            self.lock.release()

    store: TokenStore = Store()
    server = serve(token=do.counted_tokens())
    for _ in range(2):
        face(server, auth=ClientCredentials("id", "the-secret", token_store=store)).overall()
    assert len(server.tokens) == 1


@pytest.mark.parametrize("number", [None, "60", float("nan"), 10**400, -(10**400)], ids=lambda number: str(number)[:8])
@pytest.mark.parametrize("place", ["life", "expires_at"])
def test_a_stored_token_without_a_sensible_end_is_replaced(
    place: str, number: Any, serve: Serve, face: MakeFace
) -> None:
    """A store of the caller gives back numbers of the wrong kind: its refresh token counts all the same."""
    server, store = serve(), MemoryTokenStore()
    auth = RefreshToken("id", "the-secret", "old-refresh", token_store=store)
    numbers: dict[str, Any] = {"life": 7200.0, "expires_at": time.time() + 7000} | {place: number}
    store.save(StoredToken(auth.owner(server.url), "a-token", "new-refresh", **numbers))
    face(server, auth=auth).overall()
    assert [seen.form["refresh_token"] for seen in server.tokens] == ["new-refresh"]


@pytest.mark.parametrize("held", [{"access_token": "a"}, "a-token", b"a-token", b"", False, 5], ids=repr)
def test_a_store_that_gives_no_token_is_told_so(held: Any, serve: Serve, face: MakeFace) -> None:
    """`load` gives back the text or the dict that it keeps: a ConfigurationError says what is needed."""

    class Store(MemoryTokenStore):
        def load(self) -> StoredToken | None:
            found: StoredToken | None = held
            return found

    server = serve()
    auth = RefreshToken("id", "the-secret", "the-refresh", token_store=Store())
    with pytest.raises(ConfigurationError, match=r"token_store: load\(\).* StoredToken .*" + type(held).__name__):
        face(server, auth=auth).overall()
    assert server.tokens == []


class _Busy(MemoryTokenStore):
    def try_lock(self) -> bool:
        return False


@pytest.mark.slow
def test_a_lock_that_is_never_free_is_named(serve: Serve, face: MakeFace) -> None:
    """Somebody else holds the lock of the store until the deadline: the APITimeoutError says so."""
    caller = face(serve(), auth=ClientCredentials("id", "the-secret", token_store=_Busy()), deadline=0.2)
    with pytest.raises(APITimeoutError, match="lock of the token store was held elsewhere"):
        caller.overall()
