"""What has to agree before a release is built."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
from pathlib import Path
from typing import Any

DESCRIPTION = Path("zakya_client", "_generated", "openapi.json")
HEADING = re.compile(r"^## (?P<version>\S+) - (?P<day>\d{4}-\d{2}-\d{2})$", re.MULTILINE)


def problems(repository: Path, version: str) -> list[str]:
    """Find what in a repository contradicts a release.

    Args:
        repository: Its folder.
        version: The release, `0.1.0`.

    Returns:
        A line for each contradiction; none if the release can be built.
    """
    written = runpy.run_path(str(repository / "zakya_client" / "version.py"))
    described = description(repository)["version"]
    found = []
    if written["__version__"] != version:
        found.append(f"zakya_client/version.py says {written['__version__']}, not {version}")
    if written["DESCRIPTION_VERSION"] != described:
        found.append(f"zakya_client/version.py describes {written['DESCRIPTION_VERSION']}, openapi/ is {described}")
    if not changelog_entry((repository / "CHANGELOG.md").read_text(encoding="utf-8"), version):
        found.append(f"CHANGELOG.md has no entry under `## {version} - <year>-<month>-<day>`")
    return found


def changelog_entry(changelog: str, version: str) -> str:
    """Return what a changelog says about a version; empty text if it says nothing or names no day."""
    headings = list(HEADING.finditer(changelog))
    for heading in headings:
        if heading["version"] == version:
            return changelog[heading.end() :].partition("\n## ")[0].strip()
    return ""


def description(repository: Path) -> dict[str, Any]:
    """Say which description a repository holds.

    Returns:
        `version`, and `documentation`: each page with the day on which it was last compared.
    """
    info = json.loads((repository / DESCRIPTION).read_text(encoding="utf-8"))["info"]
    return {"version": info["version"], "documentation": info["x-documentation"]}


def uncommitted(repository: Path) -> list[str]:
    """List the files that are not as the last commit has them, or that no commit has."""
    command = ["git", "status", "--porcelain"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True)
    return [line[3:] for line in done.stdout.splitlines()]


def commit(repository: Path) -> str:
    """Name the last commit, with `-dirty` if files are not as it has them."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=40"]
    return subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True).stdout.strip()
