"""What has to agree before a release: shown on the repository itself, and on contradictions planted in a copy."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from compatibility.record import last_archive, version_of
from packaging.version import Version
from release.building import extras_of, fingerprint
from release.checks import DESCRIPTION, changelog_entry, commit, description, problems, uncommitted
from release.smoke import EXTRAS

import zakya_client
from zakya_client.version import DESCRIPTION_VERSION

REPOSITORY = Path(__file__).parents[2]
CHANGELOG = """\
# Changelog

## Unreleased
- Something.

## 1.1.0 - 2026-12-24

### Added
- Snow.

## 1.0.0 - 2026-12-01
- Cold.
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A repository whose version is 1.1.0."""
    for name in ("zakya_client/version.py", str(DESCRIPTION)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(REPOSITORY / name, tmp_path / name)
    version = tmp_path / "zakya_client" / "version.py"
    version.write_text(
        version.read_text(encoding="utf-8").replace(f'"{zakya_client.__version__}"', '"1.1.0"'), encoding="utf-8"
    )
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    return tmp_path


def test_nothing_contradicts_a_release(copy: Path) -> None:
    assert problems(copy, "1.1.0") == []


def test_every_contradiction_is_told(copy: Path) -> None:
    document = json.loads((copy / DESCRIPTION).read_text(encoding="utf-8"))
    document["info"]["version"] = "9.9.9"
    (copy / DESCRIPTION).write_text(json.dumps(document), encoding="utf-8")
    assert problems(copy, "1.2.0") == [
        "zakya_client/version.py says 1.1.0, not 1.2.0",
        f"zakya_client/version.py describes {DESCRIPTION_VERSION}, openapi/ is 9.9.9",
        "CHANGELOG.md has no entry under `## 1.2.0 - <year>-<month>-<day>`",
    ]


@pytest.mark.parametrize(
    ("version", "entry"),
    [("1.1.0", "### Added\n- Snow."), ("1.0.0", "- Cold."), ("Unreleased", ""), ("1.1", ""), ("0.9.0", "")],
)
def test_an_entry_is_what_stands_under_a_version_with_a_day(version: str, entry: str) -> None:
    assert changelog_entry(CHANGELOG, version) == entry


def test_files_that_no_commit_has_are_told(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        me = ("-c", "user.name=Emma", "-c", "user.email=emma@example.com")
        subprocess.run(["git", *me, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init")
    (tmp_path / "kept.txt").write_text("1", encoding="utf-8")
    git("add", ".")
    git("commit", "--message", "One file")
    assert uncommitted(tmp_path) == []
    assert len(commit(tmp_path)) == 40
    (tmp_path / "kept.txt").write_text("2", encoding="utf-8")
    (tmp_path / "new.txt").write_text("3", encoding="utf-8")
    assert uncommitted(tmp_path) == ["kept.txt", "new.txt"]
    assert commit(tmp_path).endswith("-dirty")


def test_the_package_tells_its_description() -> None:
    assert description(REPOSITORY)["version"] == DESCRIPTION_VERSION


def test_every_page_has_the_day_on_which_it_was_compared() -> None:
    document = json.loads((REPOSITORY / DESCRIPTION).read_text(encoding="utf-8"))
    pages = {
        operation["x-documentation"]["page"]
        for item in document["paths"].values()
        for operation in item.values()
        if "operationId" in operation
    }
    days = description(REPOSITORY)["documentation"]
    assert set(days) == pages
    assert all(date.fromisoformat(day) >= date(2026, 11, 21) for day in days.values())


def test_every_extra_is_tried_out() -> None:
    assert set(extras_of(REPOSITORY)) == set(EXTRAS)


def test_the_record_is_what_it_says() -> None:
    archive = last_archive(REPOSITORY / "releases")
    if archive is None:
        pytest.skip("nothing is released yet")
    told = json.loads((archive.parent / "release.json").read_text(encoding="utf-8"))
    assert told["version"] == archive.parent.name
    assert told["files"][archive.name]["sha256"] == fingerprint(archive)
    assert Version(told["version"]) <= version_of(REPOSITORY)
