"""Files that are written beside their target and renamed: a failure of any kind leaves the old ones as they were."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PRIVATE = 0o600
_PRIVATE_FOLDER = 0o700


@contextmanager
def replace_file(target: str | os.PathLike[str], *, private: bool = False) -> Iterator[Path]:
    """Give the path of a new empty file; when the block ends without an error it takes the place of the target.

    Args:
        target: Where the file is to be. A link is followed: what it leads to is replaced. A device or a pipe, such as
            `/dev/stdout`, is not replaced: what was written is copied into it.
        private: Whether only the owner may read it (mode 0600); else the process's usual mode for new files.

    Raises:
        OSError: The folder is missing or cannot be written, or the target is a folder.
    """
    if is_special(target):
        with tempfile.TemporaryDirectory() as folder:
            aside = Path(folder, "new")
            with errors_of(aside):
                aside.touch()
                yield aside
            with errors_of(target), aside.open("rb") as made, open(target, "wb") as stream:
                shutil.copyfileobj(made, stream)
        return
    final = resolved(target)
    if final.is_dir():
        raise IsADirectoryError(None, "is a folder", str(target))
    prefix = f".{final.name[:100]}."
    with errors_of(target, final.with_name(prefix)):
        handle, name = tempfile.mkstemp(dir=final.parent, prefix=prefix, suffix=".new")
        os.close(handle)
        beside = Path(name)
        try:
            yield beside
            _to_disk(beside)
            beside.chmod(PRIVATE if private else 0o666 & ~_umask())
            os.replace(beside, final)
        finally:
            beside.unlink(missing_ok=True)
    _folder_to_disk(final.parent)


@contextmanager
def errors_of(path: str | os.PathLike[str], beside: str | os.PathLike[str] | None = None) -> Iterator[None]:
    """Name a file in the errors of a block that writes it.

    Args:
        path: The file.
        beside: How the paths begin of what is made on the way to it: nobody knows that. The errors of a full disk name
            no file at all.
    """
    try:
        yield
    except OSError as fault:
        named = fault.filename is not None and (beside is None or not str(fault.filename).startswith(os.fspath(beside)))
        if fault.strerror and not named:  # without `strerror` its words would be lost
            fault.filename = os.fspath(path)
            del fault.filename2  # where a file was to be moved
        raise


def resolved(target: str | os.PathLike[str]) -> Path:
    """Where a path leads, whether something is there or not.

    Raises:
        OSError: It leads in a circle, or into a folder that is missing.
    """
    final = Path(os.path.realpath(target))
    if final.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(target))
    if not final.parent.is_dir():
        raise FileNotFoundError(None, "the folder is missing", str(final.parent))
    return final


def is_special(target: str | os.PathLike[str]) -> bool:
    """Whether something is there that is neither a file nor a folder: a device, a pipe, a socket."""
    try:
        mode = os.stat(target).st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


@contextmanager
def replace_folder(target: str | os.PathLike[str], suffix: str, *, private: bool = False) -> Iterator[Path]:
    """Give a new empty folder; when the block ends without an error it takes the place of the target.

    Args:
        target: Where the folder is to be.
        suffix: How the files in it end, such as `.parquet`. A folder that holds anything else is not replaced.
        private: Whether only the owner may read the files.

    Raises:
        OSError: The parent folder is missing or cannot be written, or the target holds something else.
    """
    final = resolved(target)
    if final.exists() and not final.is_dir():
        raise NotADirectoryError(None, "several tables make a folder, and this is a file", str(target))
    if final.is_dir() and any(not entry.name.endswith(suffix) for entry in final.iterdir()):
        raise FileExistsError(None, f"holds files other than {suffix} and is not replaced", str(target))
    prefix = f".{final.name[:100]}."
    with errors_of(target, final.with_name(prefix)):
        beside = Path(tempfile.mkdtemp(dir=final.parent, prefix=prefix, suffix=".new"))
        old = beside.with_suffix(".old")
        try:
            yield beside
            for file in beside.iterdir():
                _to_disk(file)
                file.chmod(PRIVATE if private else 0o666 & ~_umask())
            beside.chmod(_PRIVATE_FOLDER if private else 0o777 & ~_umask())
            if final.exists():
                final.rename(old)
            try:
                beside.rename(final)
            except BaseException:
                if old.exists():
                    old.rename(final)
                raise
        finally:
            shutil.rmtree(beside, ignore_errors=True)
            shutil.rmtree(old, ignore_errors=True)
    _folder_to_disk(final.parent)


def _umask() -> int:
    umask = os.umask(0)  # the only way to ask
    os.umask(umask)
    return umask


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    with suppress(OSError):  # Windows has no handle of a folder
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
