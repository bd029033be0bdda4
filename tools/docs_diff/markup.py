"""Reads the site's own HTML: headings, tables and lists of fields, samples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve
from bs4 import BeautifulSoup, Comment, Tag
from bs4.element import NavigableString

from docs_diff.lists import REQUIRED, TYPES
from docs_diff.page import Field, Line, Listed, Token
from docs_diff.samples import tokens as text_tokens

_SKIPPED = ("script", "style", "nav", "footer", "template", "button")
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_LISTS = {"ul", "ol", "dl", "table"}
_BLOCKS = {"address", "article", "aside", "body", "div", "header", "main", "p", "pre", "section", *_HEADINGS, *_LISTS}
_COLUMNS = {"name": ("name", "field", "attribute", "argument", "parameter"), "type": ("type",), "mark": ("required",)}


def tokens(html: str) -> list[Token]:
    """Cut a page of HTML into tokens."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(_SKIPPED):
        tag.decompose()
    return list(_walk(soup.body or soup))


def _walk(tag: Tag) -> Iterator[Token]:
    if tag.name in _HEADINGS:
        yield Line(_text(tag), _number(tag), heading=True)
    elif tag.name == "pre":
        yield from text_tokens(tag.get_text(), _number(tag))
    elif tag.name in _LISTS:
        yield from _listed(tag)
    elif not tag.find(_BLOCKS):
        if text := _text(tag):
            yield Line(text, _number(tag))
    else:
        for child in tag.children:
            if isinstance(child, Tag):
                yield from _walk(child)
            elif str(child).strip() and not isinstance(child, Comment):
                yield from text_tokens(str(child), _number(tag))


def _listed(tag: Tag) -> Iterator[Token]:
    """Read a list of fields, or another list as lines."""
    unread: list[Line] = []
    fields = _inner(tag, unread)
    if fields or not tag.find("li"):
        yield Listed(fields, unread)
        return
    for member in tag.find_all(["li", "tr"]):
        yield Line(f"- {_text(member)}", _number(member))


def _members(tag: Tag, unread: list[Line]) -> list[Field]:
    fields = []
    for member in tag.find_all("li", recursive=False):
        nested = [inner.extract() for inner in member.find_all(_LISTS) if inner.find_parent("li") is member]
        words = [word for word in member.stripped_strings if not word.lower().startswith("show sub-attributes")]
        name, rest = (words[0], words[1:]) if words else ("", [])
        if not _is_name(name):
            unread.append(Line(f"- {' '.join(words)}", _number(member)))
            continue
        text = " ".join(rest)
        kind = text.partition(" ")[0].lower()
        text = text.partition(" ")[2] if kind in TYPES else text
        required = bool(REQUIRED.search(text))
        text = REQUIRED.sub("", text).strip()
        field = Field(name, _number(member), kind if kind in TYPES else "", required, text)
        fields.append(evolve(field, children=[child for inner in nested for child in _inner(inner, unread)]))
    return fields


def _inner(tag: Tag, unread: list[Line]) -> list[Field]:
    strays = [*tag.children, *(each for body in tag.find_all("tbody", recursive=False) for each in body.children)]
    texts = [each for each in strays if isinstance(each, NavigableString) and not isinstance(each, Comment)]
    unread += [Line(str(each).strip(), _number(tag)) for each in texts if str(each).strip()]
    return _rows(tag, unread) if tag.name == "table" else _members(tag, unread)


def _rows(tag: Tag, unread: list[Line]) -> list[Field]:
    rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag]
    heads = [_text(cell).lower() for cell in rows[0].find_all(["th", "td"], recursive=False)] if rows else []
    columns = {
        role: next((index for index, head in enumerate(heads) if any(word in head for word in words)), -1)
        for role, words in _COLUMNS.items()
    }
    if columns["name"] < 0:
        unread.append(Line(_text(tag), _number(tag)))
        return []
    flat: list[tuple[list[str], Field]] = []
    for row in rows[1:]:
        cells = row.find_all(["th", "td"], recursive=False)
        nested = [inner.extract() for cell in cells for inner in cell.find_all(_LISTS, recursive=False)]
        read = _row(row, [_text(cell) for cell in cells], columns)
        if read is None:
            unread.append(Line(_text(row), _number(row)))
            continue
        path, field = read
        flat.append((path, evolve(field, children=[each for inner in nested for each in _inner(inner, unread)])))
    return _nest(flat)


def _row(row: Tag, cells: Sequence[str], columns: dict[str, int]) -> tuple[list[str], Field] | None:
    def cell(role: str) -> str:
        return cells[columns[role]] if 0 <= columns[role] < len(cells) else ""

    path = REQUIRED.sub("", cell("name")).strip().replace("[]", "").split(".")
    if not all(_is_name(name) for name in path):
        return None
    marked = cell("mark").strip("() ").lower() in ("yes", "true", "required") or bool(REQUIRED.search(cell("name")))
    text = " ".join(words for index, words in enumerate(cells) if index not in columns.values())
    kind = REQUIRED.sub("", cell("type")).strip().lower()
    required = marked or bool(REQUIRED.search(f"{cell('type')} {text}"))
    return path, Field(path[-1], _number(row), kind, required, REQUIRED.sub("", text).strip())


def _nest(flat: Sequence[tuple[list[str], Field]]) -> list[Field]:
    """Put fields that are named by a path (`line_items.rate`) under the field that they belong to."""
    fields = []
    for path, field in flat:
        if len(path) > 1 and any(other == path[:1] for other, _ in flat):
            continue
        below = [(inner[1:], child) for inner, child in flat if len(inner) > 1 and inner[0] == path[0]]
        fields.append(evolve(field, children=[*field.children, *_nest(below)]))
    return fields


def _is_name(text: str) -> bool:
    return text.isascii() and text.isidentifier() and text == text.lower()


def _text(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())


def _number(tag: Tag) -> int:
    return tag.sourceline or 0
