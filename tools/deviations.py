"""Renders the deviations of the description into a section of a Markdown file.

Usage: python tools/deviations.py openapi/deviations.yaml openapi/README.md [--check]

The section stands between two markers, which are kept; whatever stands between them is replaced.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path
from typing import TypedDict

from ruamel.yaml import YAML

START = "<!-- deviations: made by make generate -->"
END = "<!-- end of deviations -->"
COLUMNS = "| where | documented | described | evidence |\n|---|---|---|---|"


class Deviation(TypedDict):
    """One difference between a documentation page and the description."""

    page: str
    where: list[str]
    kind: str
    documented: str
    described: str
    evidence: str


def row(deviation: Deviation) -> str:
    """Write a deviation as a row of a table."""
    names = ", ".join(f"`{name}`" for name in deviation["where"])
    cells = (names, deviation["documented"], deviation["described"], deviation["evidence"])
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def section(deviations: list[Deviation]) -> str:
    """Write a heading and a table for each page."""
    pages = groupby(deviations, key=lambda deviation: deviation["page"])
    return "\n\n".join("\n".join([f"### {page}\n", COLUMNS, *map(row, found)]) for page, found in pages)


def main(source: str, target: str, check: str = "") -> None:
    """Replace what stands between the markers of a Markdown file, or only compare it."""
    deviations: list[Deviation] = YAML(typ="safe").load(Path(source))
    current = Path(target).read_text(encoding="utf-8")
    before, start, rest = current.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise SystemExit(f"{target}: no place for the deviations, {START} and {END} mark it")
    text = f"{before}{START}\n\n{section(deviations)}\n\n{END}{after}"
    if check:
        raise SystemExit(f"{target} does not tell what {source} does: run `make generate`" if text != current else 0)
    Path(target).write_text(text, encoding="utf-8")
    print(f"{target}: {len(deviations)} deviations")


if __name__ == "__main__":
    main(*sys.argv[1:])
