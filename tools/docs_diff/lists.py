"""Reads lists of fields from the text forms of a page.

- *dashed*: an entry a line, name and type glued together (`- skustring (Required)…`). Nested entries follow "Show
  Sub-Attributes", on the same line or the next; in one form a line with a space alone ends them.
- *stacked*: name, type, required mark, country and text on lines of their own.
- *lost*: no names at all, only what was set in another font.

Where nothing says how deep an entry is nested, the sample beside the list does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import define, evolve, field

from docs_diff.page import Field, Line

TYPES = (
    "string", "long", "integer", "int", "bigint", "double", "float", "decimal", "number", "boolean", "array", "object",
    "dateTime", "datetime", "date", "binary", "file",
)  # fmt: skip
"""The pages' words for types."""

REQUIRED = re.compile(r"\(\s*required\s*\)", re.IGNORECASE)
_NAME = re.compile(r"[a-z][a-z0-9_]*$")
_NESTED = re.compile(r"show sub-attributes(?: arrow)?", re.IGNORECASE)
_RUN = re.compile(r"[a-z][A-Za-z0-9_]*")
_LATE_DASH = re.compile(r"^([,\s]+)(- [a-z]\w*.*)$")
_LOST = re.compile(r"(?:[\s,.]|\bor\b|\band\b)*")
_COUNTRY = re.compile(r"^\W*[A-Z][A-Za-z ]+$")


@define
class _Entry:
    """A field that is still being read."""

    name: str
    number: int
    type: str = ""
    required: bool = False
    words: list[str] = field(factory=list)
    opens: bool = False
    closes: int = 0
    told: bool = False

    def field(self, children: Sequence[Field] = ()) -> Field:
        return Field(self.name, self.number, self.type, self.required, " ".join(self.words), children)


def read_list(
    lines: Sequence[Line], known: frozenset[str], sample: Any, *, typed: bool
) -> tuple[Sequence[Field], Sequence[Line]]:
    """Read a list of fields.

    Args:
        lines: The lines of the list.
        known: Names that the description knows; they decide where a name ends that is glued to other words.
        sample: Sample of what the list describes, for the levels; ``None`` if there is none.
        typed: Whether its fields have types, as all but parameters do.

    Returns:
        The fields, and the lines that could not be read.
    """
    unread: list[Line] = []
    if any(line.text.startswith("- ") for line in lines):
        entries = _dashed(lines, known, unread, typed=typed)
    elif _is_stacked(lines, typed=typed):
        entries = _stacked(lines, unread, typed=typed)
    else:
        return (), [line for line in lines if line.text.strip()]
    marked = any(entry.closes for entry in entries)
    tree = _by_marks(iter(entries))[0] if marked else _by_sample(entries, sample)
    return tree, unread


# --- entries ------------------------------------------------------------------------------------


def _dashed(lines: Iterable[Line], known: frozenset[str], unread: list[Line], *, typed: bool) -> list[_Entry]:
    entries: list[_Entry] = []
    current: _Entry | None = None
    for line in _pieces(lines):
        if line.text.startswith("- "):
            current = _glued(line, known, typed=typed)
            if current is None:
                unread.append(line)
            else:
                entries.append(current)
        elif not line.text.strip():
            if entries:
                entries[-1].closes += 1
        elif current is None or not _tell(current, line.text):
            unread.append(line)
    return entries


def _pieces(lines: Iterable[Line]) -> Iterator[Line]:
    """Part what stands on one line: an entry, the mark that nested entries follow, the first of them."""
    for line in lines:
        before, mark, after = _parted(line.text)
        late = _LATE_DASH.match(before)  # lost values, of which only the commas are left, before the next entry
        for text in (late[1], late[2]) if late else (before,):
            if text.strip() or not mark:
                yield evolve(line, text=text)
        if mark:
            yield evolve(line, text=mark)
            if after.strip():
                yield evolve(line, text=after.strip())


def _parted(text: str) -> tuple[str, str, str]:
    found = _NESTED.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def _tell(entry: _Entry, text: str) -> bool:
    """Add to an entry what a line says; of sentences it has one line, and of lost values what is left between them."""
    if _NESTED.fullmatch(text.strip()):
        entry.opens = True
        return True
    mark = REQUIRED.match(text.strip())
    if mark:
        entry.required = True
        text = text.strip()[mark.end() :]
    if not text.strip():
        return True
    if entry.told and not _LOST.fullmatch(text.strip()):
        return False
    entry.told = True
    entry.words.append(text.strip())
    return True


def _glued(line: Line, known: frozenset[str], *, typed: bool) -> _Entry | None:
    """Part name, type, required mark and text that are glued together."""
    text = line.text.removeprefix("- ")
    run = _RUN.match(text)
    if run is None:
        return None
    splits = _typed_splits(run[0], text)
    if not typed:  # few parameters have a type, and many words of a text could be one
        splits = [split for split in splits if split[0] in known and _plausible(split, text, known)[0]]
    if splits:
        name, kind = max(splits, key=lambda split: _plausible(split, text, known))
    else:
        name, kind = _untyped_name(run[0], text, known), ""
    if not name or (typed and not kind and name in TYPES):
        return None
    entry = _Entry(name, line.number, kind)
    _tell(entry, text[len(name) + len(kind) :])
    return entry


def _typed_splits(run: str, text: str) -> list[tuple[str, str]]:
    return [
        (run[:index], kind)
        for index in range(1, len(run))
        for kind in TYPES
        if text.startswith(kind, index) and _NAME.match(run[:index]) and not run[:index].endswith("_")
    ]


def _plausible(split: tuple[str, str], text: str, known: frozenset[str]) -> tuple[bool, bool, int]:
    """Rank a split: sentences begin in upper case or with a mark; then known names win, then long types."""
    name, kind = split
    rest = text[len(name) + len(kind) :]
    begins = not rest.strip() or rest.lstrip().startswith("(") or rest[0].isupper()
    return begins, name in known, len(kind)


def _untyped_name(run: str, text: str, known: frozenset[str]) -> str:
    """Find where a name without a type ends: before upper case, a mark or the end, else after the longest known."""
    name = re.match(r"[a-z0-9_]*", run)
    whole = name[0] if name else ""
    rest = text[len(whole) :]
    if not rest.strip() or rest.lstrip().startswith("(") or rest[0].isupper():
        return whole
    parts = [whole[:end] for end in range(len(whole), 0, -1)]
    return next((part for part in parts if part in known), "")


def _is_stacked(lines: Sequence[Line], *, typed: bool) -> bool:
    texts = [line.text.strip() for line in lines if line.text.strip()]
    if not texts or not _NAME.match(texts[0]):
        return False
    return not typed or (len(texts) > 1 and texts[1] in TYPES)


def _stacked(lines: Sequence[Line], unread: list[Line], *, typed: bool) -> list[_Entry]:
    entries: list[_Entry] = []
    rows = [evolve(line, text=line.text.strip()) for line in lines if line.text.strip()]
    for index, line in enumerate(rows):
        following = rows[index + 1].text if index + 1 < len(rows) else ""
        if entries and line.text in TYPES and not entries[-1].told and not entries[-1].type:
            entries[-1].type = line.text
        elif _NAME.match(line.text) and (following in TYPES or not typed):
            entries.append(_Entry(line.text, line.number))
        elif not entries or (not _is_country(line.text, following) and not _tell(entries[-1], line.text)):
            unread.append(line)
    return entries


def _is_country(text: str, following: str) -> bool:
    """Return whether a line belongs to the mark of the only country that has a field."""
    return text == "only" or (following == "only" and bool(_COUNTRY.match(text)))


# --- levels -------------------------------------------------------------------------------------


def _by_marks(entries: Iterator[_Entry]) -> tuple[list[Field], int]:
    """Nest entries by the marks that open and close a level. Gives the fields, and how many levels end with them."""
    fields: list[Field] = []
    for entry in entries:
        ends = entry.closes
        children: Sequence[Field] = ()
        if entry.opens:
            children, ends = _by_marks(entries)
        fields.append(entry.field(children))
        if ends > 0:
            return fields, ends - 1
    return fields, 0


def _by_sample(entries: Sequence[_Entry], sample: Any) -> list[Field]:
    """Nest entries by the order of the keys in a sample: an entry that isn't left to come there ends the level."""
    return _level(list(entries), [_keys(sample)])


def _level(waiting: list[_Entry], expected: list[dict[str, Any]]) -> list[Field]:
    """Take the fields of the innermost level off the front; `expected` has what each level's sample still holds."""
    fields: list[Field] = []
    seen: set[str] = set()
    here = expected[-1]
    sampled = bool(here)
    while waiting:
        entry = waiting[0]
        outer = any(entry.name in level for level in expected[:-1])
        over = entry.name in seen or (entry.name not in here and (outer or (sampled and not here)))
        if over and len(expected) > 1:
            break
        waiting.pop(0)
        seen.add(entry.name)
        below = _keys(here.pop(entry.name, None))
        children = _level(waiting, [*expected, below]) if entry.opens else ()
        fields.append(entry.field(children))
    return fields


def _keys(sample: Any) -> dict[str, Any]:
    if isinstance(sample, list):
        merged: dict[str, Any] = {}
        for member in sample:
            if isinstance(member, Mapping):
                merged |= member
        return merged
    return dict(sample) if isinstance(sample, Mapping) else {}
