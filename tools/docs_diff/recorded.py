"""Which differences are recorded as deviations, and which deviations explain nothing any more.

A deviation says under `differences` which ones it explains, as their ids: kind, where and what the page says. So a
page that changes once more is told of once more. Of the kinds `added` and `required` the names under `where` are
enough: what the page lacks, and what it marks otherwise.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from zakya_client.drift import Difference

Deviation = Mapping[str, Any]
EVERY = "all"


def unrecorded(differences: Sequence[Difference], deviations: Sequence[Deviation]) -> list[Difference]:
    """Return the differences that no deviation explains.

    Args:
        differences: Differences of one page.
        deviations: Deviations of that page, and of all.
    """
    return [each for each in differences if not any(_explains(deviation, each) for deviation in deviations)]


def of_page(deviations: Sequence[Deviation], title: str) -> list[Deviation]:
    """Return the deviations that hold on a page, by its title."""
    return [each for each in deviations if each["page"] in (EVERY, title.lower().replace(" ", "-"))]


def stale(
    deviations: Sequence[Deviation], differences: Sequence[Difference], documented: Collection[str], title: str
) -> Iterator[Difference]:
    """Say which deviations of a page no longer hold.

    Deviations of all pages are left out, as one page can't tell.

    Args:
        deviations: Deviations of the page.
        differences: What the comparison found, recorded or not.
        documented: Parameters and fields that the page has.
        title: Title of the page.
    """
    found = {each.id for each in differences}
    for deviation in deviations:
        if deviation["page"] == EVERY:
            continue
        for name in deviation.get("differences", []):
            if name not in found:
                yield Difference("stale", title, "", name, described=deviation["described"])
        if deviation["kind"] == "added":
            for name in deviation["where"]:
                if name in documented and f"missing {name}" not in found:
                    yield Difference("stale", title, "", name, "on the page now", "a field that the page lacks")


def _explains(deviation: Deviation, difference: Difference) -> bool:
    if difference.id in deviation.get("differences", []):
        return True
    kind = {"missing": "added", "required": "required"}.get(difference.kind)
    return deviation["kind"] == kind and any(fnmatchcase(difference.where, name) for name in deviation["where"])
