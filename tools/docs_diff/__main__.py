"""Compares saved pages of the API's documentation with the description.

Usage: PYTHONPATH=tools python -m docs_diff PAGE... [--json | --draft]

A page is a file, or a folder of them: text as a browser copies it, or HTML. What is recorded in the deviations isn't
told again. The exit code is 1 if there is anything to tell, 2 if there is nothing to compare.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ruamel.yaml import YAML

from bundle import DescriptionError, bundle
from docs_diff import recorded, saved
from docs_diff.compare import Compared, compare
from docs_diff.described import Description
from docs_diff.draft import draft
from zakya_client.drift import Difference, as_json, as_text

OPENAPI = Path(__file__).parent.parent.parent / "openapi"


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare pages, and print what differs."""
    given = _parser().parse_args(arguments)
    try:
        files = [file for page in given.pages for file in saved.files_of(page)]
        description = Description(bundle(given.description))
        compared, found = look(files, description, YAML(typ="safe").load(given.deviations))
    except (OSError, DescriptionError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 2
    if given.draft:
        print(draft(compared, found, description), end="")
    elif given.json:
        print(as_json(found))
    elif found:
        print(as_text(found))
    operations = sum(len(each.matched) for each in compared)
    print(f"{len(files)} pages, {operations} operations: {len(found)} differences to look at", file=sys.stderr)
    return 1 if found else 0


def look(
    files: Sequence[Path], description: Description, deviations: Sequence[recorded.Deviation]
) -> tuple[list[Compared], list[Difference]]:
    """Compare saved pages with a description.

    Args:
        files: The pages.
        description: The description.
        deviations: What is recorded.

    Returns:
        What came of each page, and the differences that are to be told.
    """
    compared = [compare(saved.read(file, description.names, description.titles), description) for file in files]
    found: list[Difference] = []
    for each in compared:
        own = recorded.of_page(deviations, each.title)
        found += recorded.unrecorded(each.differences, own)
        found += recorded.stale(own, each.differences, each.documented, each.title)
    return compared, found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("docs_diff", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE", help="a saved page, or a folder of them")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--draft", action="store_true", help="print YAML for what is new, to be edited")
    parser.add_argument("--description", type=Path, default=OPENAPI / "zakya.yaml", metavar="FILE")
    parser.add_argument("--deviations", type=Path, default=OPENAPI / "deviations.yaml", metavar="FILE")
    return parser


if __name__ == "__main__":
    sys.exit(main())
