"""The code blocks of a page, in order."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen
from sybil import Document
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([ROOT / "README.md", *ROOT.glob("docs/**/*.md")])

_FENCES = RawFencedCodeBlockLexer(re.compile(r"(?P<language>[^\n]*)\n"))
_COMMAND = re.compile(r"^\$ ((?:\\\n|.)*)\n?((?:(?!\$ ).*\n?)*)", re.MULTILINE)
_INSTALLS = re.compile(r"\b(pip install|make|git clone|git pull|-m venv|bin/activate)\b|--install-completion")
_FILE = re.compile(r"`([\w-]+\.\w+)`")


@frozen
class Block:
    """A fenced block.

    Attributes:
        path: Of the page.
        line: Of the block's first line of code, from 0.
        language: What stands behind the fence.
        source: What stands between the fences.
        before: The paragraph before the block.
    """

    path: Path
    line: int
    language: str
    source: str
    before: str

    @property
    def commands(self) -> list[tuple[str, str]]:
        """What is typed, and what is then printed; without what prepares a machine, which CI does by itself."""
        found = [match.groups() for match in _COMMAND.finditer(self.source)]
        return [(command, printed.rstrip("\n")) for command, printed in found if not _INSTALLS.search(command)]

    @property
    def is_a_test(self) -> bool:
        """Whether pytest is to run it."""
        return re.search(r"^(async )?def test_", self.source, re.MULTILINE) is not None

    @property
    def saved_as(self) -> str:
        """The file that the reader saves it as: the last one that the paragraph before it names."""
        return next(reversed(_FILE.findall(self.before)), "")


def blocks(page: Path) -> list[Block]:
    """Read the blocks of a page."""
    document = Document(page.read_text(encoding="utf-8"), str(page))
    found = []
    for region in sorted(_FENCES(document), key=lambda each: each.start):
        above = document.text[: region.start]
        found.append(
            Block(
                page,
                above.count("\n") + 1,
                region.lexemes["language"].strip(),
                str(region.lexemes["source"]),
                above.rstrip().rpartition("\n\n")[2],
            )
        )
    return found
