"""Compares a saved page with the description.

Fields are known by the schema that holds them, as a schema is used by several operations: a field that one sample of
the page shows is documented for all of them.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import define, evolve, field, frozen

from docs_diff.described import Description, Kind, Operation, Shape
from docs_diff.page import Field, Line, Page, Section, Wants
from docs_diff.wording import bytes_in, enumerations_in, extensions_in, limit_in, values_in
from zakya_client.drift import Difference
from zakya_client.drift import Kind as DifferenceKind

_KINDS: Mapping[str, set[Kind]] = {
    "string": {"text", "id", "day", "moment", "file"},
    "long": {"id", "whole"},
    "bigint": {"id", "whole"},
    "integer": {"whole"},
    "int": {"whole"},
    "double": {"number"},
    "float": {"number"},
    "decimal": {"number"},
    "number": {"number"},
    "boolean": {"flag"},
    "array": {"array"},
    "object": {"object"},
    "date": {"day", "moment"},
    "dateTime": {"day", "moment"},
    "datetime": {"day", "moment"},
    "binary": {"file"},
    "file": {"file"},
}
"""What the pages' words for types can stand for."""

_IN_SAMPLES: Mapping[str, set[Kind]] = {
    "text": {"text", "id", "day", "moment", "file"},
    "number": {"number", "whole", "id"},
    "flag": {"flag"},
    "array": {"array"},
    "object": {"object"},
}
_ENVELOPE = {"code", "message", "page_context"}


@frozen
class Matched:
    """A section of a page and the operation that it describes, ``None`` if the description has none."""

    section: Section
    method: str
    path: str
    operation: Operation | None
    moved: bool = False


@frozen
class Compared:
    """What came of a comparison.

    Attributes:
        title: The page's title in the description.
        differences: Where they differ.
        documented: Parameters and fields that the page has and the description knows.
        matched: The sections, with their operations.
        unknown: Parameters and fields that the description doesn't know, with their samples.
    """

    title: str
    differences: Sequence[Difference]
    documented: frozenset[str]
    matched: Sequence[Matched]
    unknown: Mapping[str, tuple[Field, Any]]


def compare(page: Page, description: Description) -> Compared:
    """Compare a page with the description."""
    first = [_match(section, description, "").operation for section in page.sections]
    titles = Counter(operation.page for operation in first if operation)
    title = titles.most_common(1)[0][0] if titles else page.file
    matched = [_match(section, description, title) for section in page.sections]
    comparison = _Comparison(title, description)
    comparison.operations(page, matched)
    comparison.record(page, matched)
    for each in matched:
        if each.operation:
            comparison.lists(each.section, each.operation)
    for each in matched:
        if each.operation:
            comparison.samples(each.section, each.operation)
    comparison.absent()
    found = list(comparison.found.values())
    return Compared(title, found, frozenset(comparison.documented), matched, comparison.unknown)


# --- sections and operations --------------------------------------------------------------------


def _match(section: Section, description: Description, title: str) -> Matched:
    """Find the operation of a section by its calls, or else by its heading."""
    calls = Counter((call.method, call.path) for call in section.calls)
    method, path = calls.most_common(1)[0][0] if calls else ("", "")
    fitting = [each for each in description.operations if each.method == method and _fits(each.path, path)]
    if fitting:
        return Matched(section, method, path, min(fitting, key=lambda each: each.path.count("{")))
    named = [each for each in description.operations if (each.page, each.section) == (title, section.title)]
    if named:
        return Matched(section, method, path, named[0], moved=bool(calls))
    return Matched(section, method, path, None)


def _fits(template: str, path: str) -> bool:
    parts, given = template.strip("/").split("/"), path.strip("/").split("/")
    return len(parts) == len(given) and all(
        part == value or (part.startswith("{") and bool(re.search(r"[\d{]", value)))
        for part, value in zip(parts, given, strict=True)
    )


def fingerprint(text: str) -> str:
    """Return a short mark of a text, which tells that it changed without holding it."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


@define
class _Comparison:
    """Collects differences between a page and the description."""

    title: str
    description: Description
    found: dict[str, Difference] = field(factory=dict)
    documented: set[str] = field(factory=set)
    typed: set[str] = field(factory=set)
    records: dict[str, tuple[Shape, str]] = field(factory=dict)
    listed: dict[str, set[str]] = field(factory=dict)
    sampled: dict[str, set[str]] = field(factory=dict)
    requests: set[str] = field(factory=set)
    unknown: dict[str, tuple[Field, Any]] = field(factory=dict)

    def tell(
        self, kind: DifferenceKind, operation: str, where: str, found: str = "", described: str = "", *, place: str = ""
    ) -> None:
        """Note a difference, unless it was noted."""
        difference = Difference(kind, self.title, operation, where, found, described, place)
        self.found.setdefault(difference.id, difference)

    # --- operations -----------------------------------------------------------------------------

    def operations(self, page: Page, matched: Sequence[Matched]) -> None:
        """Compare which operations there are, and where."""
        for each in matched:
            operation, line = each.operation, f"line {each.section.number}"
            call = f"{each.method} {each.path}".strip()
            if operation is None and call:
                self.tell("added", call, call, each.section.title, place=line)
            elif operation is None:
                self.tell("unread", "", each.section.title, "a section without a call", place=line)
            elif each.moved:
                self.tell(
                    "moved", operation.name, operation.name, call, f"{operation.method} {operation.path}", place=line
                )
            name = operation.name if operation else call
            self._unread(name, name, each.section.unread, self._enumerations(operation) if operation else {})
        names = {each.operation.name for each in matched if each.operation}
        for method, path in page.index:
            fitting = [each for each in self.description.operations if each.method == method and _fits(each.path, path)]
            names.update(each.name for each in fitting)
            if not fitting and not any(each.method == method and _fits(path, each.path) for each in matched):
                self.tell("added", f"{method} {path}", f"{method} {path}", "listed")
        for operation in self.description.operations:
            if operation.page == self.title and operation.name not in names and not operation.source:
                self.tell("missing", operation.name, operation.name, described=f"{operation.method} {operation.path}")
        if not page.sections:
            self.tell("unread", "", page.file, "no operation")

    def _unread(
        self, operation: str, where: str, lines: Sequence[Line], described: Mapping[str, frozenset[str]]
    ) -> None:
        for line in _blocks(lines):
            enumerations, rest = enumerations_in(line.text, described)
            for each in enumerations:
                self._values(operation, each.where, each.values, described[each.where], f"line {line.number}")
            if rest.replace("<values>", "").strip(" .;"):
                place = f"line {line.number}: {' '.join(line.text.split())[:60]!r}"
                self.tell("unread", operation, where, fingerprint(rest), place=place)

    def _enumerations(self, operation: Operation) -> dict[str, frozenset[str]]:
        named = {f"{operation.name}?{each.name}": each.shape for each in operation.parameters.values()}
        if operation.body:
            named |= dict(self._below(operation.body))
        return {where: shape.values for where, shape in named.items() if len(shape.values) > 1}

    def _below(self, shape: Shape, seen: frozenset[str] = frozenset()) -> Iterator[tuple[str, Shape]]:
        for name, each in self.description.properties(shape).items():
            yield f"{shape.record}.{name}", each
            if each.record and each.record not in seen:
                yield from self._below(each, seen | {each.record})

    # --- lists of fields ------------------------------------------------------------------------

    def record(self, page: Page, matched: Sequence[Matched]) -> None:
        """Compare the record that the page is about, which is that of the operation that it looks like most."""
        shapes = {
            each.operation.record.record: (each.operation.record, each.operation.name)
            for each in matched
            if each.operation and each.operation.record
        }
        example = page.example.value if page.example else {}
        members = example if isinstance(example, list) else [example]
        names = {each.name for each in page.attributes} | {name for each in members for name in each}
        if not shapes or not names:
            self._unread("", self.title, page.unread, {})
            return
        known = {name: self.description.properties(each[0]).keys() for name, each in shapes.items()}
        shape, operation = shapes[max(shapes, key=lambda name: len(names & known[name]))]
        enumerations = {where: each.values for where, each in self._below(shape) if len(each.values) > 1}
        self._unread("", self.title, page.unread, enumerations)
        self._fields(operation, page.attributes, shape)
        if page.example:
            self._sample(operation, example, shape, shape.record)

    def lists(self, section: Section, operation: Operation) -> None:
        """Compare what a section says of its operation outside of samples."""
        line = f"line {section.number}"
        if set(section.scopes) != set(operation.scopes):
            found, described = ", ".join(sorted(section.scopes)), ", ".join(operation.scopes)
            self.tell("scope", operation.name, operation.name, found or "none", described, place=line)
        self._parameters(section, operation)
        arguments = section.listed.get("Arguments", ())
        if arguments and operation.body is None:
            self.tell("added", operation.name, operation.name, "a body", place=line)
        elif arguments and operation.body:
            self._fields(operation.name, arguments, operation.body, request=True)
        self._files(section, operation)

    def _parameters(self, section: Section, operation: Operation) -> None:
        headings: dict[str, Wants] = {"query": "Query Parameters", "path": "Path Parameters"}
        for place, heading in headings.items():
            fields = section.listed.get(heading, ())
            described = {name: each for name, each in operation.parameters.items() if each.place == place}
            called = {name for call in section.calls for name in call.query} if place == "query" else set()
            for each in fields:
                where, parameter = f"{operation.name}?{each.name}", described.get(each.name)
                if parameter is None:
                    if each.name not in operation.parameters:
                        self.tell("added", operation.name, where, each.type, place=f"line {each.number}")
                        self.unknown[where] = each, None
                    continue
                self._field(operation.name, where, each, parameter.shape, required=parameter.required)
            names = {each.name for each in fields} | called
            for name in sorted(called - operation.parameters.keys() - {each.name for each in fields}):
                self.tell("added", operation.name, f"{operation.name}?{name}", "in a code sample")
                self.unknown[f"{operation.name}?{name}"] = Field(name, section.number), None
            for name, parameter in described.items():
                if name in names:
                    self.documented.add(f"{operation.name}?{name}")
                    if parameter.source:
                        self._stale(operation.name, f"{operation.name}?{name}")
                elif not parameter.from_client and not parameter.source and (place == "query" or fields):
                    self.tell("missing", operation.name, f"{operation.name}?{name}", described=str(parameter.shape))

    def _files(self, section: Section, operation: Operation) -> None:
        """Compare what the prose says of files to send."""
        fields = operation.body.schema.get("properties", {}) if operation.body else {}
        for name, schema in fields.items():
            rules = schema.get("items", schema) | schema
            extensions, largest = rules.get("x-file-extensions"), rules.get("x-max-bytes")
            where = f"{operation.body.record}.{name}" if operation.body else ""
            text, line = section.prose, f"line {section.number}"
            if extensions:
                self._values(operation.name, where, extensions_in(text), frozenset(extensions), line)
            if largest:
                self._limit(operation.name, where, bytes_in(text), largest, line)

    def _fields(self, operation: str, fields: Sequence[Field], shape: Shape, *, request: bool = False) -> None:
        properties = self.description.properties(shape)
        if not properties:
            return  # any object
        self._reach(shape, operation, request=request)
        required = shape.schema.get("required", [])
        for each in fields:
            where = f"{shape.record or operation}.{each.name}"
            below = properties.get(each.name)
            if below is None:
                self.tell("added", operation, where, each.type, place=f"line {each.number}")
                self.unknown[where] = each, None
                continue
            self.listed.setdefault(shape.record, set()).add(each.name)
            self.documented.add(where)
            self._field(operation, where, each, below, required=(each.name in required) if request else None)
            if each.children:
                self._fields(operation, each.children, below, request=request)

    def _field(self, operation: str, where: str, each: Field, shape: Shape, *, required: bool | None) -> None:
        """Compare a field or parameter; `required` is ``None`` for fields of answers, which have no limits either."""
        line = f"line {each.number}"
        if each.type:
            self.typed.add(where)
            allowed = _KINDS.get(each.type, set())
            if not (allowed | {"any"}) & shape.kinds:
                self.tell("type", operation, where, each.type, str(shape), place=line)
        if required is not None:
            if required != each.required:
                words = {True: "required", False: "optional"}
                self.tell("required", operation, where, words[each.required], words[required], place=line)
            self._limit(operation, where, limit_in(each.text), shape.limit, line)
        self._values(operation, where, values_in(each.text), shape.values, line)

    def _limit(self, operation: str, where: str, found: int | None, described: int | None, place: str) -> None:
        if found != described:
            self.tell("limit", operation, where, _or_none(found), _or_none(described), place=place)

    def _values(
        self, operation: str, where: str, found: frozenset[str] | None, described: frozenset[str], place: str
    ) -> None:
        shown = ", ".join(sorted(found or {"none"}))
        if found is None and described:
            self.tell("values", operation, where, shown, ", ".join(sorted(described)), place=place)
        elif found and found != described and not found <= {"true", "false"}:
            self.tell("values", operation, where, shown, ", ".join(sorted(described)) or "any", place=place)

    def _reach(self, shape: Shape, operation: str, *, request: bool) -> None:
        if shape.record:
            self.records.setdefault(shape.record, (shape, operation))
            if request:
                self.requests.add(shape.record)

    # --- samples --------------------------------------------------------------------------------

    def samples(self, section: Section, operation: Operation) -> None:
        """Compare what a section's samples hold."""
        if section.request and operation.body:
            self._sample(operation.name, section.request.value, operation.body, "request", request=True)
        elif section.request:
            self.tell("added", operation.name, operation.name, "a body", place=f"line {section.request.number}")
        if section.response is None:
            return
        line = f"line {section.response.number}"
        shape = self.description.shape(operation.answer)
        if "file" in shape.kinds:
            self.tell("type", operation.name, operation.name, "JSON", "a file", place=line)
        elif operation.record is None:
            self._sample(operation.name, section.response.value, shape, "")
        else:
            self._enveloped(operation, section.response.value, operation.record, line)

    def _enveloped(self, operation: Operation, answer: Any, record: Shape, line: str) -> None:
        body = answer if isinstance(answer, dict) else {}
        others = {key: value for key, value in body.items() if key not in operation.keys and key not in _ENVELOPE}
        key = next((key for key in operation.keys if key in body), "")
        if not key:
            key = next((name for name, value in others.items() if isinstance(value, dict | list)), "")
            flat = len(others) > 1 and set(others) & set(self.description.properties(record))
            found = "fields at the top level" if flat else key or "nothing"
            self.tell("envelope", operation.name, operation.name, found, ", ".join(operation.keys), place=line)
            if flat:
                self._sample(operation.name, others, record, "")
                return
        if key:
            self._sample(operation.name, body[key], record, key)
        for name in others:
            if name != key and name not in operation.answer.get("properties", {}):
                self.tell("added", operation.name, operation.name, name, place="sample")

    def _sample(self, operation: str, value: Any, shape: Shape, path: str, *, request: bool = False) -> None:
        if isinstance(value, list):
            for index, member in enumerate(value):
                self._sample(operation, member, shape, f"{path}[{index}]", request=request)
            return
        properties = self.description.properties(shape)
        if not isinstance(value, dict) or not value or not properties:
            return
        self._reach(shape, operation, request=request)
        for key, member in value.items():
            where, place = f"{shape.record or operation}.{key}", f"{path}.{key}".lstrip(".")
            if key not in properties:
                self.unknown[where] = self.unknown.get(where, (Field(key, 0), None))[0], member
                if not any(each.kind == "added" and each.where == where for each in self.found.values()):
                    self.tell("added", operation, where, f"{_sampled_kind(member)} in a sample", place=place)
                continue
            self.sampled.setdefault(shape.record, set()).add(key)
            self.documented.add(where)
            self._sampled_type(operation, where, member, properties[key], place)
            self._sample(operation, member, properties[key], place, request=request)

    def _sampled_type(self, operation: str, where: str, value: Any, shape: Shape, place: str) -> None:
        """Compare the type of a sample's value, where no list of fields has said it."""
        kind = _sampled_kind(value)
        if where in self.typed or kind == "nothing":
            return
        allowed = _IN_SAMPLES[kind] | {"any"}
        if kind == "text" and re.fullmatch(r"-?\d+(\.\d+)?", value):
            allowed |= {"number", "whole"}
        if not allowed & shape.kinds:
            self.tell("type", operation, where, f"{kind} in a sample", str(shape), place=place)

    # --- what is not there ----------------------------------------------------------------------

    def absent(self) -> None:
        """Report which fields of the compared records the page doesn't have.

        The arguments of a request are those of its list, if there is one; what an answer holds, samples show as well.
        A field of a part that several records share is on the page if it is there for one of them.
        """
        there = dict(self._there())
        parts = {
            (self.description.owner(shape, name), name)
            for record, (shape, _) in self.records.items()
            for name in there[record]
        }
        for record, (shape, operation) in self.records.items():
            for name, each in self.description.properties(shape).items():
                marked = self.description.source(shape, name)
                shared = (self.description.owner(shape, name), name) in parts
                if name not in there[record] and not marked and not shared:
                    self.tell("missing", operation, f"{record}.{name}", described=str(each))
                elif name in there[record] and marked and not self._of_several_pages(shape, record, name):
                    self._stale(operation, f"{record}.{name}")

    def _of_several_pages(self, shape: Shape, record: str, name: str) -> bool:
        """Whether a field is written where several pages have it from: a mark there is about all of them."""
        return not self.description.shared.isdisjoint((record, self.description.owner(shape, name)))

    def _there(self) -> Iterator[tuple[str, set[str]]]:
        """Find the fields of each compared record that the page has."""
        for record in self.records:
            listed, sampled = self.listed.get(record, set()), self.sampled.get(record, set())
            yield record, (listed or sampled) if record in self.requests else listed | sampled

    def _stale(self, operation: str, where: str) -> None:
        """Note a mark of something that the page lacks, although it is there."""
        self.tell("stale", operation, where, "on the page now", "marked with x-source")


def _blocks(lines: Sequence[Line]) -> Iterator[Line]:
    """Join lines that follow each other: what could not be read is one thing."""
    block: Line | None = None
    for count, line in enumerate(lines):
        if block is not None and line.number == lines[count - 1].number + 1:
            block = evolve(block, text=f"{block.text}\n{line.text}")
            continue
        if block is not None:
            yield block
        block = line
    if block is not None:
        yield block


def _sampled_kind(value: Any) -> str:
    match value:
        case None | "" | "string":
            return "nothing"
        case bool():
            return "flag"
        case int() | float():
            return "number"
        case str():
            return "text"
        case list():
            return "array"
        case _:
            return "object"


def _or_none(limit: int | None) -> str:
    return "none" if limit is None else str(limit)
