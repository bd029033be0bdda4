"""What the pages' sentences say of allowed values and limits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

_WORD = r"[A-Za-z_]\w*(?:\.\w+)*"
_JOINT = r"\s*(?:,\s*(?:or\b|and\b)?|\||\bor\b|\band\b)\s*"
_RUN = re.compile(rf"{_WORD}(?:{_JOINT}{_WORD})+")
_ANNOUNCED = re.compile(
    r"(?:allowed\s+values(?:\s+(?:are|is))?|can\s+have\s+values\s+as|\bcan\s+be|\bstatus\s+can\s+be|\bimages\s+with)"
    rf"\s*:?\s*(?P<values>{_WORD}(?:{_JOINT}{_WORD})*)?(?P<rest>[\s,]*)",
    re.IGNORECASE,
)
_CERTAIN = re.compile(r"allowed\s+values|can\s+have\s+values", re.IGNORECASE)
_ALWAYS = re.compile(r"\balways\s+(\w+)", re.IGNORECASE)
_LIMIT = re.compile(
    r"\bmax(?:imum)?\.?(?:\s+(?:length|value|size))?(?:\s+(?:allowed|is|of))*\s*[:\[(]*\s*(\d[\d,]*)\b(?!\s*[KMG]B)",
    re.IGNORECASE,
)
_FORMATS = re.compile(rf"formats?\s*:\s*({_WORD}(?:{_JOINT}{_WORD})*)", re.IGNORECASE)
_MEGABYTES = re.compile(r"size\s*:?\s*(\d+)\s*MB", re.IGNORECASE)

LOST = "announced, but lost"
"""What stands for values that a page announces and that were lost when it was saved."""


def values_in(text: str) -> frozenset[str] | None:
    """Return the values that a text allows, ``None`` if it doesn't speak of any; `LOST` alone if they are lost."""
    if always := _ALWAYS.search(text):
        return frozenset({always[1]})
    for found in _ANNOUNCED.finditer(text):
        values = _words(found["values"] or "")
        certain = _CERTAIN.match(found[0])
        if len(values) > 1 or (values and certain):
            return frozenset(values)
        if certain:
            return frozenset({LOST})
    return None


def limit_in(text: str) -> int | None:
    """Return the largest length or number that a text allows."""
    found = _LIMIT.search(text)
    return int(found[1].replace(",", "")) if found else None


def extensions_in(text: str) -> frozenset[str] | None:
    """Return the file formats that a text allows."""
    found = _FORMATS.search(text)
    return frozenset(_words(found[1])) if found else None


def bytes_in(text: str) -> int | None:
    """Return the largest file that a text allows, in bytes."""
    found = _MEGABYTES.search(text)
    return int(found[1]) * 1024 * 1024 if found else None


def _words(text: str) -> list[str]:
    return [word for word in re.split(_JOINT, text) if word]


@frozen
class Enumeration:
    """Values that were found in a text without a name.

    Attributes:
        where: The parameter or field that is described with most of them.
        values: The values.
    """

    where: str
    values: frozenset[str]


def enumerations_in(text: str, described: Mapping[str, frozenset[str]]) -> tuple[Sequence[Enumeration], str]:
    """Find values in text that has lost the names of what they are values of.

    Args:
        text: The text, its parts glued together.
        described: Described values, by parameter or field.

    Returns:
        What was found, and the text with a mark in place of each.
    """
    known = frozenset().union(*described.values()) if described else frozenset()
    found: list[Enumeration] = []

    def take(run: re.Match[str]) -> str:
        values = frozenset(_words(run[0]))
        best = max(described, key=lambda where: _likeness(values, described[where]), default="")
        if not best or len(values & described[best]) < 2:
            return run[0]
        found.append(Enumeration(best, values))
        return "<values>"

    parted = re.sub(_WORD, lambda word: "; ".join(_unglued(word[0], known)), text)
    return found, _RUN.sub(take, parted)


def _likeness(values: frozenset[str], described: frozenset[str]) -> float:
    return len(values & described) / max(1, len(values | described))


def _unglued(word: str, known: frozenset[str]) -> Iterator[str]:
    """Part words that only a full stop joins, where one of them is known."""
    while word not in known:
        ends = [match.start() for match in re.finditer(r"\.", word)]
        end = next((end for end in ends[::-1] if word[:end] in known or word[end + 1 :] in known), None)
        if end is None:
            break
        yield word[:end]
        word = word[end + 1 :]
    yield word
