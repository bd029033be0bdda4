"""A whole comparison: small releases on record, and the small repository that followed."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import pytest
from compatibility.comparison import since_last_release
from compatibility.record import last_archive, may_break
from packaging.version import Version

from tests.release.test_description_changes import BOOKS

USER = """\
from zakya_client import borrow

taken: list[str] = borrow("Emma", days=5)
print(taken, borrow("Emma"))
"""
BEFORE = "def borrow(title: str, days: int = 14) -> list[str]:\n    return [title] * days\n"
RETYPED = "def borrow(title: str, days: int = 14) -> tuple[str, ...]:\n    return (title,) * days\n"


def write(folder: Path, version: str, code: str) -> Path:
    """Write a repository with one function."""
    for name, text in {
        "zakya_client/__init__.py": code,
        "zakya_client/py.typed": "",
        "zakya_client/version.py": f'__version__ = "{version}"\n',
        "zakya_client/_generated/openapi.json": json.dumps(BOOKS),
        "zakya_client/_generated/__init__.py": "",
        "tests/typing/user.py": USER,
        "tests/typing/other.py": 'wrong: int = "and nobody asks"\n',
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    """A record whose last release is 0.10.0."""
    for version in ("0.9.0", "0.10.0"):
        release = write(tmp_path / f"release-{version}", version, BEFORE)
        archive = tmp_path / "releases" / version / f"zakya_client-{version}.tar.gz"
        archive.parent.mkdir(parents=True)
        with tarfile.open(archive, "w:gz") as tar:
            tar.add(release, f"zakya_client-{version}")
    return tmp_path / "releases"


def test_a_break_that_the_version_does_not_announce_is_refused(tmp_path: Path, releases: Path) -> None:
    told, releasable = since_last_release(write(tmp_path / "now", "0.10.1", RETYPED), releases)
    assert not releasable
    head, _, title, mypy, pyright, _, advice = told.splitlines()
    assert (head, title) == ("0.10.0 -> 0.10.1: 2 breaking, 0 compatible", "Breaking")
    assert mypy.startswith("  typed use    mypy: user.py:3: error: Incompatible types in assignment")
    assert pyright.startswith('  typed use    pyright: user.py:3: Type "tuple[str, ...]" is not assignable')
    assert advice.endswith("raise the second number of the version.")


def test_what_agrees_may_be_released(tmp_path: Path, releases: Path) -> None:
    told, releasable = since_last_release(write(tmp_path / "now", "0.10.1", BEFORE), releases)
    assert (told, releasable) == ("0.10.0 -> 0.10.1: 0 breaking, 0 compatible", True)


def test_the_first_release_breaks_nobody(tmp_path: Path) -> None:
    told, releasable = since_last_release(tmp_path, tmp_path)
    assert (told, releasable) == ("No release is on record yet, so nothing can break.", True)


def test_the_last_release_is_the_highest_version(releases: Path) -> None:
    last = last_archive(releases)
    assert last is not None
    assert last.parent.name == "0.10.0"


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        ("0.1.0", "0.1.1", False),
        ("0.1.0", "0.2.0", True),
        ("0.9.0", "0.10.0", True),
        ("0.2.0", "1.0.0", True),
        ("1.2.0", "1.3.0", False),
        ("1.2.0", "2.0.0", True),
        ("1.2.0", "1.2.0", False),
    ],
)
def test_a_version_announces_breaks_by_its_first_number_and_before_1_by_its_second(
    old: str, new: str, *, allowed: bool
) -> None:
    assert may_break(Version(old), Version(new)) is allowed
