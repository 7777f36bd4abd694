"""What `make interop` needs of what Maven Central has: Maven itself, and a compiler for a Java without one."""

import tarfile
import tempfile
from dataclasses import dataclass
from hashlib import sha512
from pathlib import Path
from typing import Any

from generator.changes import cache
from generator.errors import GenerationError


@dataclass(frozen=True)
class Artifact:
    """One file, by its coordinates, with what it must hash to."""

    group: str
    name: str
    version: str
    classifier: str
    packaging: str
    sha512: str


MAVEN = Artifact(
    "org.apache.maven",
    "apache-maven",
    "3.9.16",
    "bin",
    "tar.gz",
    "831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bb"
    "ec107cda0b896b008b861075358b6f6",
)
# The compiler of JDK 25, made to run on any Java, and the interfaces that a Java without a compiler lacks.
_JAVAC = ("com.dukescript.nbjavac", "nb-javac", "jdk-25+31.1")
JAVAC = (
    Artifact(
        *_JAVAC,
        "",
        "jar",
        "9531d467b6b75cf6f857272fee7b612851ab41c994f8bda4ec4f7c9f6ee55e669208d73b9471e2a153a466e8995c845d0"
        "735ade8cdd14cf10f0f486d240ae7cb",
    ),
    Artifact(
        *_JAVAC,
        "api",
        "jar",
        "780df125c084d8f471a9bfb69ef5f40ee7f8324ca551a3da3a444b866ad766d504c03ea6f388daccfc53552675e9807e4"
        "92704349bd1ce04150681afd48f95c9",
    ),
)
_SAFELY: Any = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}  # Python 3.11.4 and later have it


def maven() -> Path:
    """The folder of Maven, in the cache.

    Raises:
        GenerationError: It cannot be had.
    """

    def unpack(folder: Path) -> None:
        with tempfile.TemporaryDirectory() as aside, tarfile.open(fetched(MAVEN, Path(aside))) as archive:
            archive.extractall(folder, **_SAFELY)

    return cache.kept(f"maven-{MAVEN.version}", fill=unpack) / f"{MAVEN.name}-{MAVEN.version}"


def compiler() -> list[Path]:
    """The jars of the compiler, in the cache.

    Raises:
        GenerationError: They cannot be had.
    """
    folder = cache.kept(f"javac-{_JAVAC[2]}", fill=lambda folder: [fetched(jar, folder) for jar in JAVAC])
    return sorted(folder.rglob("*.jar"))


def fetched(artifact: Artifact, folder: Path) -> Path:
    """The file, put into a folder laid out like Maven's own repository.

    Raises:
        GenerationError: It cannot be had, or is not the one that was pinned.
    """
    from jgo.maven import MavenContext  # of the `interop` extra

    component = MavenContext(repo_cache=folder).project(artifact.group, artifact.name).at_version(artifact.version)
    try:
        file: Path = component.artifact(artifact.classifier, artifact.packaging).resolve()
    except (RuntimeError, OSError) as fault:  # those of requests are OSErrors
        raise GenerationError(f"{artifact.name} {artifact.version} cannot be had: {str(fault)[:300]}") from None
    return checked(file, artifact)


def checked(file: Path, artifact: Artifact) -> Path:
    """The file again.

    Raises:
        GenerationError: It is not the one that was pinned.
    """
    if sha512(file.read_bytes()).hexdigest() != artifact.sha512:
        raise GenerationError(f"{artifact.name} {artifact.version} is not the file that was pinned")
    return file
