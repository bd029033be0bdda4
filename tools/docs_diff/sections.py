"""Puts the tokens of a page together: the record that it is about, and its operations.

A section ends with its samples, so the first text after a code sample is the next heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import define, evolve, field

from docs_diff.lists import read_list
from docs_diff.page import Call, Field, Line, Listed, Page, Sample, Section, Token, Wants
from docs_diff.samples import below_version

_LISTS: dict[str, Wants] = {
    "attribute": "Attribute",
    "attributes": "Attribute",
    "arguments": "Arguments",
    "body parameters": "Arguments",
    "request body": "Arguments",
    "query parameters": "Query Parameters",
    "path parameters": "Path Parameters",
}
_REQUESTS = {"body parameters", "request body", "request example"}
_OTHER_HEADINGS = {"request example", "response example", "example"}
_CHROME = re.compile(
    r"AI Tools|Open in \w+( to ask questions about this page)?|Copy as Markdown|View as Markdown|Click to copy|Copy"
    r"|Copy this page as markdown to use with AI assistants|Open this page as markdown in a new tab",
)
_SCOPE = re.compile(r"OAuth Scopes?\s*:\s*(.*)", re.IGNORECASE)
_INDEX = re.compile(r"-?\s*(GET|POST|PUT|PATCH|DELETE)\s+(/\S+)$")
_GLUED_HEADING = re.compile(r"(?<=[a-z.])(Arguments|Query Parameters|Path Parameters)$")


@define
class _Part:
    """What is read of a section so far; the first part of a page has no title."""

    title: str = ""
    number: int = 0
    prose: list[Line] = field(factory=list)
    scopes: list[str] | None = None
    index: list[tuple[str, str]] = field(factory=list)
    lists: dict[Wants, list[Line | Listed]] = field(factory=dict)
    calls: list[Call] = field(factory=list)
    samples: list[Sample] = field(factory=list)
    requests: list[Sample] = field(factory=list)
    unread: list[Line] = field(factory=list)
    open: Wants = ""
    heading: str = ""

    @property
    def complete(self) -> bool:
        """Whether its samples have begun, which nothing but the next section follows."""
        return bool(self.calls or self.samples or (self.index and not self.title))


def read_page(file: str, tokens: Iterable[Token], known: frozenset[str], titles: frozenset[str]) -> Page:
    """Put the tokens of a page together.

    Args:
        file: Name of the file.
        tokens: Its tokens.
        known: Names of fields and parameters that the description knows.
        titles: Headings that the description names.
    """
    parts = _parts(tokens, titles)
    first, rest = parts[0], parts[1:]
    example = first.samples[0] if first.samples else None
    unread = list(first.unread)
    if first.complete and "Attribute" not in first.lists:
        unread.append(Line("no list of attributes", 1))
    attributes = _fields(first, "Attribute", known, example, unread)
    return Page(
        file=file,
        preamble=first.prose,
        attributes=attributes,
        example=example,
        index=first.index,
        sections=[_section(part, known) for part in rest],
        unread=unread,
    )


def _parts(tokens: Iterable[Token], titles: frozenset[str]) -> list[_Part]:
    parts = [_Part()]
    for token in tokens:
        part = parts[-1]
        match token:
            case Line(broken=True):
                part.unread.append(token)
                part.open = ""
            case Line():
                for line in _unglued(token):
                    started = _line(parts[-1], line, titles)
                    if started:
                        parts.append(started)
            case Call():
                part.calls.append(token)
                part.open = ""
            case Sample():
                (part.requests if part.heading in _REQUESTS else part.samples).append(token)
                part.open = ""
            case Listed() if part.open:
                part.lists[part.open].append(token)
            case Listed() if part.title:
                part.unread += [*token.unread, *(Line(each.name, each.number) for each in token.fields)]
    return parts


def _unglued(line: Line) -> list[Line]:
    """Part a heading from the words that it is glued to."""
    found = _GLUED_HEADING.search(line.text.strip())
    if found is None:
        return [line]
    return [evolve(line, text=line.text.strip()[: found.start()]), evolve(line, text=found[0])]


def _line(part: _Part, line: Line, titles: frozenset[str]) -> _Part | None:
    """Read a line into a part, or begin the next part with it."""
    text = line.text.strip()
    heading = text.lower()
    if _CHROME.fullmatch(text):
        return None
    if scope := _SCOPE.match(text):
        return _scope(part, scope[1], line)
    if heading in _LISTS or heading in _OTHER_HEADINGS:
        part.heading = heading
        part.open = "" if part.calls and part.title else _LISTS.get(heading, "")
        if part.open:
            part.lists.setdefault(part.open, [])
        return None
    if not part.title and (listed := _INDEX.match(text)):
        part.index.append((listed[1], below_version(listed[2])))
        part.open = ""
        return None
    begun = bool(part.title or part.lists or part.complete)
    if text and ((line.heading and begun) or text in titles or (part.complete and not _looks_like_code(text))):
        # A page can be called as one of its sections; what stands in a menu begins with a dash.
        return _Part(text, line.number)
    if part.open:
        part.lists[part.open].append(line)
    elif text:
        (part.unread if part.complete or part.scopes is not None else part.prose).append(line)
    return None


def _looks_like_code(text: str) -> bool:
    return bool(re.search(r'[;{}()\[\]"=\\]\s*$|^["\'{}\[\].]', text))


def _scope(part: _Part, text: str, line: Line) -> _Part | None:
    found = re.findall(r"[A-Za-z]+(?:\.[A-Za-z]+)+", text)
    if part.title and part.scopes is None and not part.calls:
        part.scopes = found
        return None
    # A scope belongs to an operation, so its heading was not seen as one: it stands two lines above.
    words = part.prose or part.unread
    above = [words.pop() for _ in range(min(2, len(words)))][::-1]
    started = _Part(above[0].text.strip() if above else text, above[0].number if above else line.number)
    started.prose = above[1:]
    started.scopes = found
    return started


def _section(part: _Part, known: frozenset[str]) -> Section:
    unread = list(part.unread)
    request, response = _samples(part, unread)
    listed: dict[Wants, Sequence[Field]] = {
        wants: _fields(part, wants, known, request if wants == "Arguments" else None, unread) for wants in part.lists
    }
    calls = {(call.method, call.path) for call in part.calls}
    if len(calls) > 1:
        shown = ", ".join(f"{method} {path}" for method, path in sorted(calls))
        unread.append(Line(f"code samples that call different things: {shown}", part.calls[0].number))
    prose = " ".join(line.text.strip() for line in part.prose)
    return Section(part.title, part.number, prose, part.scopes or [], part.calls, listed, request, response, unread)


def _samples(part: _Part, unread: list[Line]) -> tuple[Sample | None, Sample | None]:
    """Distinguish the sample of the body from that of the answer; the body comes first."""
    requests, responses = list(part.requests), list(part.samples)
    alone = len(responses) == 1 and not _is_answer(responses[0]) and bool(part.lists.get("Arguments"))
    if not requests and (len(responses) > 1 or alone):
        requests.append(responses.pop(0))
    unread += [Line("another sample", sample.number) for sample in [*requests[1:], *responses[1:]]]
    return requests[0] if requests else None, responses[0] if responses else None


def _is_answer(sample: Sample) -> bool:
    return isinstance(sample.value, dict) and "message" in sample.value


def _fields(
    part: _Part, wants: Wants, known: frozenset[str], sample: Sample | None, unread: list[Line]
) -> Sequence[Field]:
    found = part.lists.get(wants, [])
    fields: list[Field] = []
    for each in found:
        if isinstance(each, Listed):
            fields += each.fields
            unread += each.unread
    lines = [each for each in found if isinstance(each, Line)]
    typed = wants in ("Attribute", "Arguments")
    read, failed = read_list(lines, known, sample.value if sample else None, typed=typed)
    unread += failed
    return [*fields, *read]
