"""Files are replaced as a whole, or left as they were."""

import errno
import os
import stat
import sys
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from helpscout_reports.files import replace_file, replace_folder


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_failure_leaves_the_old_file_and_no_litter(fault: type[BaseException], tmp_path: Path) -> None:
    """Whatever ends the writing, the old file is as it was and nothing lies beside it."""
    target = tmp_path / "week.csv"
    target.write_text("old")
    with pytest.raises(fault), replace_file(target) as beside:  # noqa: PT012 - the fault is in the block
        beside.write_text("half")
        raise fault
    assert (target.read_text(), names(tmp_path)) == ("old", ["week.csv"])


@pytest.mark.parametrize("replace", [replace_file, partial(replace_folder, suffix=".csv")], ids=["file", "folder"])
def test_a_full_disk_is_an_error_of_the_target(replace: Any, tmp_path: Path) -> None:
    """The system names no file where a disk is full; the error names the one that was to be written."""
    target = tmp_path / "week"
    writing: AbstractContextManager[Path] = replace(target)
    with pytest.raises(OSError, match="No space") as caught, writing:
        raise OSError(errno.ENOSPC, "No space left on device")
    assert caught.value.filename == str(target)


@pytest.mark.skipif(sys.platform != "linux", reason="nobody may write there, not even root, on Linux")
@pytest.mark.parametrize("replace", [replace_file, partial(replace_folder, suffix=".csv")], ids=["file", "folder"])
def test_a_folder_that_takes_no_file_is_an_error_of_the_target(replace: Any) -> None:
    """It names what was to be written, not the new file beside it, of whose name nobody knows."""
    with pytest.raises(OSError, match=r".*") as caught, replace("/sys/week"):
        pass
    assert caught.value.filename == "/sys/week"


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is of Linux")
def test_a_full_device_is_named() -> None:
    """What takes nothing more is named, and not the file from which it was to be copied."""
    with pytest.raises(OSError, match="No space left on device: '/dev/full'"), replace_file("/dev/full") as aside:
        aside.write_text("all")


def test_what_cannot_take_the_place_of_a_target_is_its_error(tmp_path: Path) -> None:
    """A folder that came meanwhile: the error names the target, not the new file that is gone by then."""
    target = tmp_path / "week.csv"
    with pytest.raises(OSError, match=r"week\.csv'$") as caught, replace_file(target):
        target.mkdir()
    assert (caught.value.filename, caught.value.filename2) == (str(target), None)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_that_leads_in_a_circle_is_refused_and_stays(tmp_path: Path) -> None:
    """There is nothing that it leads to: an OSError that names it; neither a file nor a folder takes its place."""
    target = tmp_path / "week.csv"
    target.symlink_to(target)
    with pytest.raises(OSError, match=r"symbolic links.*week\.csv"), replace_file(target):
        pass
    with pytest.raises(OSError, match=r"symbolic links.*week\.csv"), replace_folder(target, ".parquet"):
        pass
    assert (target.is_symlink(), names(tmp_path)) == (True, ["week.csv"])


@pytest.mark.parametrize("private", [True, False])
def test_a_file_is_replaced_with_its_mode(private: bool, tmp_path: Path) -> None:
    """The new file takes the place of the old one; a private one is for its owner alone."""
    target = tmp_path / "week.csv"
    target.write_text("old")
    umask = os.umask(0o022)
    try:
        with replace_file(target, private=private) as beside:
            beside.write_text("new")
    finally:
        os.umask(umask)
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == (0o600 if private else 0o644)
    assert names(tmp_path) == ["week.csv"]


def test_what_cannot_be_replaced_is_said(tmp_path: Path) -> None:
    """A missing folder, and a folder in place of a file, are OSErrors that name them."""
    with pytest.raises(FileNotFoundError, match="the folder is missing"), replace_file(tmp_path / "no" / "x.csv"):
        pass
    with pytest.raises(IsADirectoryError, match="is a folder"), replace_file(tmp_path):
        pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_device_or_a_pipe_is_written_into(tmp_path: Path) -> None:
    """What is no file stays what it is: a pipe carries what was written, and a failure writes nothing."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(ValueError), replace_file(pipe) as aside:  # noqa: PT012, PT011 - the fault is in the block
            aside.write_text("half")
            raise ValueError
        with replace_file(pipe) as aside:
            aside.write_text("all")
        assert os.read(reading, 100) == b"all"
    finally:
        os.close(reading)
    assert pipe.is_fifo()
    assert names(tmp_path) == ["pipe"]


def test_a_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """The files of the old folder are gone; a failure leaves them."""
    target = tmp_path / "tables"
    for name, ending in (("one.csv", ValueError), ("two.csv", None)):
        try:
            with replace_folder(target, ".csv") as beside:
                (beside / name).write_text(name)
                if ending and target.exists():
                    raise ending
        except ValueError:
            pass
    with pytest.raises(ValueError, match="half"), replace_folder(target, ".csv") as beside:  # noqa: PT012
        (beside / "three.csv").write_text("half")
        raise ValueError("half")
    assert (names(target), names(tmp_path)) == (["two.csv"], ["tables"])


def test_a_folder_with_something_else_is_not_replaced(tmp_path: Path) -> None:
    """A folder that holds other files is somebody's, and stays."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.doc").write_text("work")
    with pytest.raises(FileExistsError, match=r"other than \.csv"), replace_folder(tmp_path / "mine", ".csv"):
        pass
    assert names(tmp_path / "mine") == ["thesis.doc"]
