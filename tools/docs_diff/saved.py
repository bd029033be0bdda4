"""Reads saved pages from files."""

from __future__ import annotations

from pathlib import Path

from docs_diff import markup, samples
from docs_diff.page import Page
from docs_diff.sections import read_page

ENDINGS = (".txt", ".md", ".html", ".htm")


def files_of(path: Path) -> list[Path]:
    """Return the pages in a folder, or the file itself.

    Raises:
        FileNotFoundError: There is no page there.
    """
    found = [path] if path.is_file() else sorted(each for each in path.glob("*") if each.suffix in ENDINGS)
    if not found:
        raise FileNotFoundError(f"{path}: no saved page ({', '.join(ENDINGS)})")
    return found


def read(path: Path, known: frozenset[str], titles: frozenset[str]) -> Page:
    """Read a saved page.

    Args:
        path: The file.
        known: Names of fields and parameters that the description knows.
        titles: Headings that the description names.
    """
    text = path.read_text(encoding="utf-8")
    is_html = path.suffix in (".html", ".htm") or text.lstrip()[:200].lower().startswith(("<!doctype html", "<html"))
    found = markup.tokens(text) if is_html else samples.tokens(text)
    return read_page(path.name, found, known, titles)
