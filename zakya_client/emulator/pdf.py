"""Printed documents: a heading, facts, a table of lines and sums, as PDF that any viewer opens, and as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from attrs import frozen

WIDTH, HEIGHT, MARGIN, LEADING = 595, 842, 50, 16
"""The measures of an A4 page and its lines, in points."""

LINES_OF_A_PAGE = 30
_NARROW = dict.fromkeys(" .,:;'|!ijlt()/", 0.28) | dict.fromkeys("mwMW%@", 0.85)


@frozen
class Sheet:
    """What is printed of one document.

    Attributes:
        title: The heading.
        facts: Names and values below it, such as the date and the customer.
        columns: The headings of the table; all but the first stand over numbers.
        rows: The lines of the table.
        sums: Names and values below the table.
    """

    title: str
    facts: Sequence[tuple[str, str]] = ()
    columns: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    sums: Sequence[tuple[str, str]] = ()


def pdf(sheets: Sequence[Sheet]) -> bytes:
    """Return a PDF document with the sheets one after the other, each on a page of its own or on several."""
    pages = [page for sheet in sheets for page in _pages(sheet)]
    first = 5
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for index, page in enumerate(pages):
        box = f"/MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
        objects += [
            f"<< /Type /Page /Parent 2 0 R {box} /Contents {first + 2 * index + 1} 0 R >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        ]
    return _written(objects)


def _written(objects: Sequence[bytes]) -> bytes:
    """Return a PDF file of numbered objects, with the table that says where each of them begins."""
    text, offsets = b"%PDF-1.4\n", list[int]()
    for index, body in enumerate(objects, start=1):
        offsets.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (index, body)
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    count = len(objects) + 1
    tail = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R >>\n"
    return text + f"{tail}startxref\n{len(text)}\n%%EOF\n".encode()


def _pages(sheet: Sheet) -> Iterator[bytes]:
    """Yield what draws each page of a sheet: the facts stand on the first, the sums on the last."""
    parts = [sheet.rows[start : start + LINES_OF_A_PAGE] for start in range(0, len(sheet.rows), LINES_OF_A_PAGE)]
    for index, rows in enumerate(parts or [()]):
        drawing = [_text(MARGIN, HEIGHT - 60, sheet.title, size=18, bold=True)]
        y = HEIGHT - 90
        for name, value in sheet.facts if index == 0 else ():
            drawing += [_text(MARGIN, y, name, bold=True), _text(MARGIN + 110, y, value)]
            y -= LEADING
        y -= LEADING
        drawing += [*_row(y, sheet.columns, bold=True), _rule(y - 5)]
        for row in rows:
            y -= LEADING + 4
            drawing += _row(y, row)
        drawing.append(_rule(y - 7))
        y -= 10
        for name, value in sheet.sums if index == len(parts or [()]) - 1 else ():
            y -= LEADING
            drawing += [_text(WIDTH - 220, y, name, bold=True), _right(WIDTH - MARGIN, y, value)]
        yield b"\n".join(drawing)


def _row(y: float, cells: Sequence[str], *, bold: bool = False) -> list[bytes]:
    """Return what draws a row: the first cell from the left, the others at the right of their columns."""
    edges = [WIDTH - MARGIN - 90 * (len(cells) - 1 - index) for index in range(len(cells))]
    first = [_text(MARGIN, y, cell[:45], bold=bold) for cell in cells[:1]]
    return first + [_right(edge, y, cell, bold=bold) for edge, cell in zip(edges[1:], cells[1:], strict=True)]


def _right(edge: float, y: float, text: str, *, bold: bool = False) -> bytes:
    width = sum(_NARROW.get(letter, 0.556) for letter in text) * 10
    return _text(edge - width, y, text, bold=bold)


def _text(x: float, y: float, text: str, *, size: int = 10, bold: bool = False) -> bytes:
    safe = text.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    safe = b" ".join(safe.split())
    return f"BT /F{2 if bold else 1} {size} Tf {x:.1f} {y:.1f} Td ".encode() + b"(%s) Tj ET" % safe


def _rule(y: float) -> bytes:
    return f"0.5 w {MARGIN} {y:.1f} m {WIDTH - MARGIN} {y:.1f} l S".encode()


def html(sheets: Sequence[Sheet]) -> str:
    """Return the sheets as one HTML document."""
    return "<!doctype html><meta charset=utf-8>" + "".join(map(_html, sheets))


def _html(sheet: Sheet) -> str:
    def row(cells: Sequence[str], tag: str = "td") -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    facts, sums = ("".join(map(row, pairs)) for pairs in (sheet.facts, sheet.sums))
    lines = row(sheet.columns, "th") + "".join(map(row, sheet.rows))
    return f"<h1>{escape(sheet.title)}</h1><table>{facts}</table><table>{lines}</table><table>{sums}</table>"
