"""The record of the last release, `releases/<version>/`: the source archive that was built, as it was."""

from __future__ import annotations

import runpy
import tarfile
from pathlib import Path

from packaging.version import Version

ARCHIVE = "zakya_client-*.tar.gz"


def last_archive(releases: Path) -> Path | None:
    """Find the archive of the newest release that is on record; None before the first release."""
    return max(releases.glob(f"*/{ARCHIVE}"), key=lambda archive: Version(archive.parent.name), default=None)


def unpack(archive: Path, into: Path) -> Path:
    """Unpack a release into a folder, and give the folder that holds what the repository held."""
    with tarfile.open(archive) as tar:
        tar.extractall(into, filter="data")
    return into / archive.name.removesuffix(".tar.gz")


def version_of(tree: Path) -> Version:
    """Read the version of a repository or an unpacked release."""
    return Version(runpy.run_path(str(tree / "zakya_client" / "version.py"))["__version__"])


def may_break(old: Version, new: Version) -> bool:
    """Return whether a version number announces breaking changes: by its first number, before 1.0 by its second."""
    return new.release[:2] > old.release[:2] if old.major == 0 else new.major > old.major
