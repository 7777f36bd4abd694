"""What a revision of the repository holds, and what a version number lets a release change."""

import io
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import GenerationError


def last_tag(root: Path) -> str | None:
    """The newest tag that the checked-out commit comes after, or none."""
    found = _git(root, "describe", "--tags", "--abbrev=0")
    return found.stdout.decode().strip() if found.returncode == 0 else None


@contextmanager
def extracted(root: Path, revision: str, *paths: str) -> Iterator[Path]:
    """A folder with those files and folders as they were at a revision; gone afterwards.

    Raises:
        GenerationError: There is no such revision, or it does not hold them.
    """
    if _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").returncode != 0:
        raise GenerationError(f"there is no revision {revision!r} here (tags of a shallow clone have to be fetched)")
    archive = _git(root, "archive", "--format=zip", "--end-of-options", revision, *paths)
    if archive.returncode != 0:
        raise GenerationError(f"{revision}: {' '.join(archive.stderr.decode(errors='replace').split())}")
    with tempfile.TemporaryDirectory(prefix="revision-") as folder:
        with zipfile.ZipFile(io.BytesIO(archive.stdout)) as files:
            files.extractall(folder)
        yield Path(folder)


def allows_breaking(old: str, new: str) -> bool:
    """Whether a version is a new major one; before 1.0.0 the second number counts, as semantic versioning has it.

    Raises:
        GenerationError: One of them is no version.
    """
    return _weightiest(old) < _weightiest(new)


def _weightiest(version: str) -> tuple[int, int]:
    try:
        major, minor, _ = (int(part) for part in version.split("."))
    except ValueError:
        raise GenerationError(f"{version!r} is no version; three numbers with dots between them are") from None
    return (major, minor if major == 0 else 0)


def _git(root: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    found = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)
    if b"not a git repository" in found.stderr:
        raise GenerationError(f"{root} is no checkout of git, so there is no earlier revision to compare with")
    return found
