"""Lays out the files of the description (openapi/) alike, so that a page is as short as it reads well.

Usage: python tools/layout.py FILE... [--check]

What fits on a line of 120 columns stands on one, in flow style; what structures a page (paths, operations, schemas and
their properties) stands line by line. Comments and blank lines between keys are kept. With --check nothing is written,
and a file that would change is an error.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import plain_yaml

WIDTH = 120
LINES = 3  # that a value in flow style may be broken into
STRUCTURE = {"paths", "parameters", "schemas", "responses", "properties", "components", "examples"}
AMBIGUOUS = re.compile(
    r"(?i)y|n|yes|no|on|off|true|false|null|none|~|[-+.]?[\d.][\d_.,:eE+-]*|0[xo].*|\d{4}-\d\d-\d\d.*|\.(inf|nan)"
)
PLAIN = re.compile(r"[A-Za-z0-9_/$(+.…][^,\[\]{}\n\t\"]*")


def scalar(value: Any) -> str:
    """Write a scalar as it stands in flow style, quoted where YAML would read something else."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return repr(value)
    quoted = AMBIGUOUS.fullmatch(value) or not PLAIN.fullmatch(value) or re.search(r": |:$| #|\s$", value)
    return "'" + value.replace("'", "''") + "'" if quoted else value


def flow(value: Any) -> str:
    """Write a value in flow style on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(key)}: {flow(member)}" for key, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


class Layout:
    """Writes one document.

    Args:
        document: The document.
        source: The text that it was read from, whose comments and blank lines stay; empty if it was made.
    """

    def __init__(self, document: Any, source: str = "") -> None:
        self.document = document
        self.source = source.splitlines()
        self.lines = dict(plain_yaml.lines(source)) if source else {}

    def text(self) -> str:
        """Write it."""
        return "\n".join(self._mapping(self.document, 0, ())).lstrip("\n") + "\n"

    def _mapping(self, value: Any, indent: int, place: tuple[str, ...]) -> Iterator[str]:
        for key, member in value.items():
            here = (*place, str(key))
            yield from self._before(here, indent)
            yield from self._member(f"{' ' * indent}{scalar(key)}:", member, indent, here)

    def _before(self, place: tuple[str, ...], indent: int) -> list[str]:
        """Find the comments and the blank line before a key."""
        line = self.lines.get(place, 0)
        found: list[str] = []
        while line and (not self.source[line - 1].strip() or self.source[line - 1].lstrip().startswith("#")):
            line -= 1
            found.insert(0, self.source[line].strip())
        said = [" " * indent + each if each else "" for each in found]
        return [each for count, each in enumerate(said) if each or not count or said[count - 1]]

    def _member(self, head: str, value: Any, indent: int, place: tuple[str, ...]) -> Iterator[str]:
        """Write what stands after a key or a dash: on its line if it fits there, else below."""
        line = f"{head} {flow(value)}"
        structural = _structural(value, place[-1], place[-2] if len(place) > 1 else "")
        if not structural and len(line) <= WIDTH and "\n" not in str(value):
            yield line
        elif isinstance(value, str):
            yield from self._long(head, value, indent)
        elif not structural and (broken := _broken(head, value, indent)):
            yield from broken
        elif isinstance(value, Mapping):
            if head.endswith("-"):
                lines = list(self._mapping(value, indent + 2, place))
                first = next(count for count, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#")
                yield from (line[2:] for line in lines[:first] if line)
                yield f"{head} {lines[first].lstrip()}"
                yield from lines[first + 1 :]
            else:
                yield head
                yield from self._mapping(value, indent + 2, place)
        else:
            yield head
            for count, member in enumerate(value):
                yield from self._member(" " * (indent + 2) + "-", member, indent + 2, (*place, str(count)))

    def _long(self, head: str, text: str, indent: int) -> Iterator[str]:
        if "\n" in text:
            yield f"{head} |-"
            yield from (" " * (indent + 2) + line for line in text.splitlines())
            return
        yield f"{head} >-"
        yield from textwrap.wrap(
            text,
            WIDTH,
            initial_indent=" " * (indent + 2),
            subsequent_indent=" " * (indent + 2),
            break_long_words=False,
            break_on_hyphens=False,
        )


def _structural(value: Any, key: str, under: str) -> bool:
    """Whether a value is written line by line even if it would fit on one."""
    if not isinstance(value, Mapping) or not value:
        return False
    if key.startswith("/") or "operationId" in value or (key in STRUCTURE and under != "properties"):
        # Of an operation's answers, references fit on a line.
        return not (key == "responses" and all("$ref" in each for each in value.values()))
    return (
        (under in ("schemas", "parameters", "responses") and "properties" in value)
        or "properties" in value
        or ("allOf" in value and any("properties" in member for member in value["allOf"]))
    )


def _broken(head: str, value: Any, indent: int) -> list[str]:
    """Break a value in flow style between its members; nothing if it takes too many lines, or a member is too long."""
    if not value:
        return []
    if isinstance(value, Mapping):
        members, start, end = [f"{scalar(key)}: {flow(member)}" for key, member in value.items()], "{", "}"
    else:
        members, start, end = [flow(member) for member in value], "[", "]"
        if any(isinstance(member, Mapping) and "$ref" not in member for member in value):
            return []
    lines = [f"{head} {start}"]
    margin = " " * (indent + 2 if not head.endswith("-") else indent + 3)
    for count, member in enumerate(members):
        piece = member + ("," if count < len(members) - 1 else end)
        glue = "" if lines[-1].endswith(start) and len(lines) == 1 else " "
        if len(lines[-1]) + len(glue) + len(piece) <= WIDTH:
            lines[-1] += glue + piece
        else:
            lines.append(margin + piece)
    fits = all(len(line) <= WIDTH for line in lines) and not lines[0].endswith(start)
    return lines if fits and (len(lines) <= LINES or isinstance(value, list)) else []


def laid_out(text: str) -> str:
    """Lay out a YAML document.

    Raises:
        ValueError: The result would say something else.
    """
    document = plain_yaml.load(text)
    result = Layout(document, text).text()
    if plain_yaml.load(result) != document:
        raise ValueError("the layout would change what the document says")
    return result


def main(*arguments: str) -> int:
    """Lay out files, or only compare them."""
    changed = []
    for name in arguments:
        if name == "--check":
            continue
        before = Path(name).read_text(encoding="utf-8")
        try:
            after = laid_out(before)
        except (plain_yaml.Error, ValueError) as error:
            print(f"{name}: {error}", file=sys.stderr)
            return 1
        if after != before:
            changed.append(name)
            if "--check" not in arguments:
                Path(name).write_text(after, encoding="utf-8")
    if changed and "--check" in arguments:
        print(f"not laid out: {', '.join(changed)}: run `make generate`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
