"""Puts the comparisons together and judges what they found."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from packaging.version import Version

from . import description, symbols, typed_use
from .change import Change
from .record import last_archive, may_break, unpack, version_of

DESCRIPTIONS = (
    Path("zakya_client", "_generated", "openapi.json"),
    Path("zakya_client", "emulator", "zakya.openapi.json"),  # of 0.1.0
)
TYPED_USE = Path("tests", "typing", "user.py")


def since_last_release(tree: Path, releases: Path) -> tuple[str, bool]:
    """Compare a repository with the last release on record.

    Args:
        tree: The repository.
        releases: Folder of the record.

    Returns:
        The report, and whether the repository may be released: nothing breaks, or its version announces that.

    Raises:
        RuntimeError: A type checker didn't come to a verdict.
    """
    archive = last_archive(releases)
    if archive is None:
        return "No release is on record yet, so nothing can break.", True
    with tempfile.TemporaryDirectory() as scratch:
        last = unpack(archive, Path(scratch))
        changes = compare(last, tree, Path(scratch))
        was, now = version_of(last), version_of(tree)
    told = report(was, now, changes)
    if may_break(was, now) or not any(change.breaking for change in changes):
        return told, True
    part = "second" if was.major == 0 else "first"
    return (
        f"{told}\n\nUsers of {was} would break: keep what they use, or raise the {part} number of the version.",
        False,
    )


def compare(old: Path, new: Path, scratch: Path) -> list[Change]:
    """Find everything that changed for users between two repositories, or unpacked releases.

    Args:
        old: Folder of the last release.
        new: Folder of now.
        scratch: Folder for what the type checkers write.

    Returns:
        Breaking and compatible changes.

    Raises:
        RuntimeError: A type checker didn't come to a verdict.
    """
    found = symbols.compare(old, new)
    found += description.compare(_described(old), _described(new))
    return found + typed_use.check(old / TYPED_USE, new, scratch)


def report(old: Version, new: Version, changes: list[Change]) -> str:
    """Write changes as text, the breaking ones first."""
    breaking = [change for change in changes if change.breaking]
    compatible = [change for change in changes if not change.breaking]
    lines = [f"{old} -> {new}: {len(breaking)} breaking, {len(compatible)} compatible"]
    for title, group in (("Breaking", breaking), ("Compatible", compatible)):
        if group:
            lines += ["", title, *(f"  {change.where:<12} {change.what}" for change in group)]
    return "\n".join(lines)


def _described(tree: Path) -> dict[str, Any]:
    file = next(tree / each for each in DESCRIPTIONS if (tree / each).exists())
    described: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return described
