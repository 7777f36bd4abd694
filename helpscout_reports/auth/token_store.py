"""Where tokens are kept between calls, and between processes."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
import threading
import warnings
from pathlib import Path
from typing import Any, Protocol, runtime_checkable
from weakref import WeakSet

from attrs import asdict, field, frozen
from attrs.converters import optional

from helpscout_reports_api.answers.decoding import loads
from helpscout_reports_api.errors import ResponseDecodeError

from ..errors import ConfigurationError
from ..settings import shown
from .redaction import Redacted, Secret

try:
    import fcntl
except ImportError:  # no such locks on this system
    fcntl = None  # type: ignore[assignment]

_MOST_BYTES = 64 * 1024
_BUSY = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES)


@frozen
class StoredToken:
    """A token, and what is needed to use it again later.

    Attributes:
        owner: A hash of whose it is: address, application and account. A token of others is never sent.
        access_token: What calls are made with.
        refresh_token: What the next one is asked for with, where the server gave one.
        life: Seconds it was good for when it came.
        expires_at: When it ends, in seconds since 1970.
    """

    owner: str
    access_token: str = field(converter=Secret)
    refresh_token: str | None = field(converter=optional(Secret))
    life: float
    expires_at: float


@runtime_checkable
class TokenStore(Protocol):
    """What a store of yours has to offer: the four methods of `MemoryTokenStore`, for one token of one account.

    The lock has to end by itself some time after its holder has died. The methods are plain ones, for
    `AsyncHelpScoutReports` as well, whose event loop stands still meanwhile: so they have to answer soon or raise.
    Whatever they raise leaves the call. docs/guides/authentication.md has one in Redis, for any number of machines.
    `HelpScoutReports` calls them in a thread of their own for each renewal, where no signal handler interrupts them.
    """

    def load(self) -> StoredToken | None:
        """The token saved last, None where there is none."""

    def save(self, token: StoredToken) -> None:
        """Keep a token, for good: what it replaces is worth nothing any more."""

    def try_lock(self) -> bool:
        """Take, without waiting, the lock that guards a renewal; False when somebody else has it."""
        ...

    def unlock(self) -> None:
        """Give the lock back."""


class MemoryTokenStore(Redacted):
    """Keeps the token in memory, for one client or for several of one process."""

    def __init__(self) -> None:
        self._token: StoredToken | None = None
        self._locks: dict[int, threading.Lock] = {}

    def load(self) -> StoredToken | None:
        """The token saved last."""
        return self._token

    def save(self, token: StoredToken) -> None:
        """Keep a token."""
        self._token = token

    def try_lock(self) -> bool:
        """Take, without waiting, the lock that guards a renewal from its first look at the store to its last write."""
        # One for each process: a lock held by a thread of the parent would never open in a forked child.
        return self._locks.setdefault(os.getpid(), threading.Lock()).acquire(blocking=False)

    def unlock(self) -> None:
        """Give the lock back."""
        self._locks[os.getpid()].release()


class FileTokenStore(MemoryTokenStore):
    """Keeps the token in a file that only its owner can read, for any number of processes.

    Beside the file lives an empty one with `.lock` at the end of its name.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Keep in mind where the file is; it is made when a token is saved.

        Raises:
            ConfigurationError: That is no path of a file.
        """
        try:
            self._path = Path(path)
            self._lock_path = self._path.with_name(self._path.name + ".lock")
            if "\0" in str(path):
                raise ValueError
        except (TypeError, ValueError):
            raise ConfigurationError(f"token store: a path of a file is needed, not {shown(path)}") from None
        self._lock: int | None = None
        _file_stores.add(self)

    def load(self) -> StoredToken | None:
        """The token saved last; a file that holds none is ignored with a warning.

        Raises:
            ConfigurationError: The file is a link or no regular file, or it cannot be read.
        """
        with _clear_faults(self._path):
            try:
                with os.fdopen(_open(self._path, os.O_RDONLY), "rb") as file:
                    text = file.read(_MOST_BYTES + 1)
            except FileNotFoundError:
                return None
        token = _parse(text)
        if token is None:
            warnings.warn(f"token store {self._path}: holds no token, and is ignored", RuntimeWarning, stacklevel=2)
        return token

    def save(self, token: StoredToken) -> None:
        """Write the token beside the file, down to the disk, and put it in its place.

        Raises:
            ConfigurationError: It cannot be written; the old file is as it was.
        """
        beside = self._path.with_name(self._path.name + ".new")
        with _clear_faults(self._path):
            if self._path.is_symlink():
                raise OSError(None, "a link is not followed")
            beside.unlink(missing_ok=True)  # of a process that was killed here: whoever saves holds the lock
            try:
                with os.fdopen(_open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as file:
                    file.write(json.dumps(asdict(token)).encode())
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(beside, self._path)
                _sync_folder(self._path.parent)
            finally:
                beside.unlink(missing_ok=True)

    def try_lock(self) -> bool:
        """Take the lock; False when another process, or another thread of this one, has it.

        Raises:
            ConfigurationError: The lock file cannot be made.
        """
        with _clear_faults(self._lock_path):
            handle = _open(self._lock_path, os.O_RDWR | os.O_CREAT)
        if fcntl is None:
            warnings.warn("this system cannot lock files: let one process use a token store", RuntimeWarning, 2)
        else:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as fault:
                os.close(handle)
                if fault.errno in _BUSY:
                    return False
                reason = f"its folder cannot lock files ({fault.strerror}); put it on a local disk"
                raise ConfigurationError(f"token store {self._path}: {reason}") from fault
        self._lock = handle
        with contextlib.suppress(OSError):  # of a process that was killed while it saved; it held this lock
            self._path.with_name(self._path.name + ".new").unlink(missing_ok=True)
        return True

    def unlock(self) -> None:
        """Give the lock back."""
        handle, self._lock = self._lock, None
        assert handle is not None
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_UN)  # a forked child may have the handle open as well
        os.close(handle)


_file_stores: WeakSet[FileTokenStore] = WeakSet()


def _let_go_of_locks() -> None:
    # In a forked child: it has the lock of its parent open as well, and would hold it when the parent is killed.
    for store in list(_file_stores):
        handle, store._lock = store._lock, None
        if handle is not None:
            os.close(handle)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go_of_locks)


def _sync_folder(folder: Path) -> None:
    """Bring the new name of a file down to the disk, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def _clear_faults(path: Path) -> Any:
    try:
        yield
    except OSError as fault:
        raise ConfigurationError(f"token store {path}: {fault.strerror}") from fault


def _open(path: Path, flags: int) -> int:
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags, 0o600)
    if stat.S_ISREG(os.fstat(handle).st_mode):
        return handle
    os.close(handle)
    raise OSError(None, "no regular file")


def _parse(text: bytes) -> StoredToken | None:
    try:
        entries: Any = loads(text) if len(text) <= _MOST_BYTES else None
    except ResponseDecodeError:
        return None
    kinds: dict[str, Any] = {"owner": str, "access_token": str, "refresh_token": (str, type(None))}
    kinds |= {"life": float, "expires_at": float}
    if not isinstance(entries, dict) or not all(isinstance(entries.get(name), kind) for name, kind in kinds.items()):
        return None
    return StoredToken(**{name: entries[name] for name in kinds})
