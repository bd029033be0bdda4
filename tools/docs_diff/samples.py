"""Cuts a page's text into lines, code samples and samples of JSON.

Saving a page as text glues what stood in boxes of their own: one sample begins where the last one ends, and a heading
follows a closing brace on the same line. So samples are found by how they begin and end, not by lines.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

from docs_diff.page import Call, Line, Sample, Token

_CODE = re.compile(
    r"""
      curl\s+--request\s+\w+(?:\s*\\?\s*--(?:url|header|data|form)\s+(?:'[^']*'|[^\s']\S*))+
    | (?:parameters_data\s*=\s*(?:'[^']*'|Map\(\))\s*;?\s*(?:parameters_data\.put\([^\n)]*\)\s*;?\s*)*)?
      (?:headers_data\s*=\s*Map\(\);.*?)?response\s*=\s*invokeUrl\s*\[.*?\]\s*;?\s*info\s+response;
    | OkHttpClient\s+client\s*=.*?\.execute\(\);
    | const\s+http\s*=\s*require\("https"\);.*?req\.end\(\);
    | (?:const\s+form\s*=\s*new\s+FormData\(\);.*?)?const\s+options\s*=\s*\{.*?console\.error\(err\)\);
    | import\s+http\.client.*?print\(data\.decode\("utf-8"\)\)
    """,
    re.VERBOSE | re.DOTALL,
)
_METHOD = re.compile(
    r"""--request\s+(\w+)|\btype:\s*([A-Z]+)|(?<=[\s)])\.(get|post|put|patch|delete)\(|"method":\s*"(\w+)"|method:\s*'(\w+)'
    |conn\.request\("(\w+)\"""",
    re.VERBOSE,
)
_ADDRESS = re.compile(r"""https?://[^\s'"]+|"path":\s*"([^"]*)"|conn\.request\("\w+",\s*"([^"]*)\"""", re.VERBOSE)
_VERSION = re.compile(r"^.*?/v\d+(?=/)")
_JSON = re.compile(r'[\[{](?=\s*(?:["{\[]))')
_JSON_LINE = re.compile(r'\s*(?:[{}\[\]"]|(?:-?\d[\d.]*|true|false|null),?\s*$).*')
_MORE_ROWS = re.compile(r"\{\s*\.\.\.\s*\}")


def tokens(text: str, first: int = 1) -> list[Token]:
    """Cut text into tokens.

    Args:
        text: The text.
        first: Number of its first line.
    """
    # The decoder would stop at `{...}`; as many characters take its place, so that lines can still be counted.
    text = _MORE_ROWS.sub(lambda found: "{" + " " * (len(found[0]) - 2) + "}", text)
    result: list[Token] = []
    position = 0
    for code in _CODE.finditer(text):
        result += _without_code(text, position, code.start(), first)
        result.append(_call(code[0], _number(text, code.start(), first)))
        position = code.end()
    result += _without_code(text, position, len(text), first)
    return result


def below_version(path: str) -> str:
    """Take host, service and version off a path: ``"/inventory/v1/items"`` is ``"/items"``."""
    return _VERSION.sub("", path)


def _number(text: str, position: int, first: int) -> int:
    return first + text.count("\n", 0, position)


def _call(code: str, number: int) -> Call | Line:
    method, address = _METHOD.search(code), _ADDRESS.search(code)
    if method is None or address is None:
        return Line(code, number)
    parts = urlsplit(next((group for group in address.groups() if group), address[0]))
    names = dict.fromkeys(name for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    return Call(next(filter(None, method.groups())).upper(), below_version(unquote(parts.path)), list(names), number)


def _without_code(text: str, start: int, end: int, first: int) -> Iterator[Token]:
    while start < end:
        begin = _JSON.search(text, start, end)
        yield from _lines(text, start, begin.start() if begin else end, first)
        if begin is None:
            return
        number = _number(text, begin.start(), first)
        try:
            value, start = json.JSONDecoder().raw_decode(text[:end], begin.start())
        except ValueError:
            start = _end_of_broken(text, begin.start(), end)
            yield Line(text[begin.start() : start], number, broken=True)
        else:
            yield Sample(value, number)


def _end_of_broken(text: str, start: int, end: int) -> int:
    """Go on while lines look like JSON."""
    position = text.find("\n", start, end)
    while 0 <= position < end and _JSON_LINE.match(text, position + 1, end):
        following = text.find("\n", position + 1, end)
        if following < 0:
            return end
        position = following
    return position if position >= 0 else end


def _lines(text: str, start: int, end: int, first: int) -> Iterator[Line]:
    number = _number(text, start, first)
    for offset, line in enumerate(text[start:end].split("\n")):
        if line:
            yield Line(line, number + offset)
