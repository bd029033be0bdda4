"""Where the API, or its documentation, differs from the description.

`zakya doctor --drift` and docs-diff tell of differences in one form. `Drift` is a hook that collects what the answers
of a running service hold and the description doesn't know.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from attrs import asdict, define, field, fields, frozen

from zakya_client.description import description
from zakya_client.pagination import Page
from zakya_client.printable import LONGEST, printable, printable_json
from zakya_client.runtime.decode import Finding, ResponseModel
from zakya_client.runtime.hooks import Hook

Kind = Literal[
    "added", "missing", "moved", "type", "required", "limit", "values", "scope", "envelope", "filter", "unread", "stale"
]

LIVE = "live API"
"""Source of differences that were found in answers."""

_ENVELOPE = ("code", "message", "page_context")


@frozen
class Difference:
    """One place where something differs from the description.

    Attributes:
        kind: ``"added"``: the description doesn't know it. ``"missing"``: only the description has it. ``"moved"``:
            another method or path. ``"type"``, ``"required"``, ``"limit"``, ``"values"``, ``"scope"``, ``"envelope"``:
            it is otherwise. ``"filter"``: rows have another value than the list was filtered by. ``"unread"``: it
            could not be understood. ``"stale"``: a recorded deviation that no longer explains anything.
        source: What was compared, a page of the documentation or `LIVE`.
        operation: ``"items.get"``, ``""`` where it is about no single one.
        where: The operation, its parameter (``"items.list?name"``), or the field of a model (``"Item.sku"``).
        found: What was found, ``""`` where being there says it all.
        described: What the description says.
        place: Where it was found, ``"line 210"`` or ``"salesorders[3].line_items[0].rate"``.
    """

    kind: Kind
    source: str
    operation: str
    where: str
    found: str = ""
    described: str = ""
    place: str = ""

    @property
    def id(self) -> str:
        """What it is known by in a list of deviations: kind, where and what was found."""
        return " ".join(part for part in (self.kind, self.where, self.found) if part)

    def __str__(self) -> str:
        """Say it in a line."""
        words = f"{self.kind:9}{self.where}"
        if self.found:
            words += f": {self.found}"
        if self.described:
            words += f", described as {self.described}"
        return printable(words + (f"  ({self.place})" if self.place else ""), LONGEST)


def as_text(differences: Sequence[Difference]) -> str:
    """Write differences for people, grouped by source and operation."""
    lines: list[str] = []
    for source in dict.fromkeys(each.source for each in differences):
        lines.append(printable(source))
        own = [each for each in differences if each.source == source]
        for operation in dict.fromkeys(each.operation for each in own):
            lines.append(f"  {printable(operation) or 'the whole'}")
            lines += [f"    {each}" for each in own if each.operation == operation]
    return "\n".join(lines)


def as_json(differences: Sequence[Difference]) -> str:
    """Write differences for programs: an array of objects with the attributes of `Difference`, and its id."""
    objects = [{"id": each.id, **asdict(each)} for each in differences]
    return printable_json(json.dumps(objects, indent=2, ensure_ascii=False))


@define
class Drift(Hook):
    """A hook that collects where answers differ from the description, each place once.

    Values that can't be read are collected by themselves. What nobody reports because nobody knows it, unknown fields
    and new members of a set of values, is found in answers that are given to `look_at`.

    Attributes:
        differences: What was found so far.
    """

    differences: list[Difference] = field(factory=list, init=False)
    _known: set[str] = field(factory=set, init=False, repr=False)

    def unreadable(self, finding: Finding) -> None:
        """Collect a value that could not be read as described."""
        where = f"{finding.model}.{finding.key}"
        found, described = {
            "filter": ("another value", "a filter that rows pass"),
            "missing": ("", finding.expected),
            "type": (_json_type(finding.value), finding.expected),
        }[finding.kind]
        self.add(Difference(finding.kind, LIVE, "", where, found, described, finding.path))

    def look_at(self, answer: ResponseModel | Page[Any], operation: str = "", root: str = "") -> None:
        """Collect unknown fields and unknown members of sets of values.

        Args:
            answer: A record, or a page of a list.
            operation: Where it came from, ``"items.get"``.
            root: Where the record stands in its answer, ``"item"``; a page knows that itself.
        """
        for difference in differences_in(answer, operation, root):
            self.add(difference)

    def add(self, difference: Difference) -> None:
        """Collect a difference, unless it is there."""
        if difference.id not in self._known:
            self._known.add(difference.id)
            self.differences.append(difference)


def differences_in(answer: ResponseModel | Page[Any], operation: str = "", root: str = "") -> Iterator[Difference]:
    """Find what an answer holds and the description doesn't know; arguments as those of `Drift.look_at`."""
    if isinstance(answer, Page):
        body = answer._body  # noqa: SLF001 (of this package)
        rows = next((key for key, value in body.items() if isinstance(value, list)), root)
        yield from differences_beside(body, operation, [rows])
        for index, row in enumerate(answer):
            yield from _in_record(row, operation, f"{rows}[{index}]")
        yield from _in_record(answer.page_context, operation, "page_context")
    else:
        yield from _in_record(answer, operation, root)


def differences_beside(body: Mapping[str, Any], operation: str, known: Collection[str]) -> Iterator[Difference]:
    """Find unknown keys of an answer beside those that its record or its rows can be under."""
    for key, value in body.items():
        if key not in known and key not in _ENVELOPE:
            yield Difference("added", LIVE, operation, operation or "answer", f"{key}, {_json_type(value)}", "", key)


def _in_record(record: ResponseModel, operation: str, path: str) -> Iterator[Difference]:
    model = type(record)
    for key, value in record.extra.items():
        if not _is_custom(key):
            place = f"{path}.{key}".lstrip(".")
            yield Difference("added", LIVE, operation, f"{model.__name__}.{key}", _json_type(value), "", place)
    for attribute in fields(model):
        name, value = attribute.name, getattr(record, attribute.name)
        if name == "_wire" or value is None:
            continue
        key = model._WIRE_NAMES.get(name, name)  # noqa: SLF001 (of this package)
        place, where = f"{path}.{key}".lstrip("."), f"{model.__name__}.{key}"
        named = _named_values(model.__name__, key)
        if named and isinstance(value, str) and value not in named:
            yield Difference("values", LIVE, operation, where, value, ", ".join(sorted(named)), place)
        for index, member in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(member, ResponseModel):
                below = f"{place}[{index}]" if isinstance(value, list) else place
                yield from _in_record(member, operation, below)


def _is_custom(key: str) -> bool:
    """Return whether a key of a row is a custom field or a reporting tag, which no description can name."""
    return key.startswith("cf_") or (key.startswith("tag_") and key[4:].isdigit())


@cache
def _named_values(model: str, key: str) -> frozenset[str]:
    """Return the values that the description names for a field of a model."""
    field = description().fields({"$ref": f"#/components/schemas/{model}"}).get(key, {})
    members = description().schema(field).get("anyOf", ())
    return frozenset(str(value) for member in members for value in member.get("enum", ()))


def _json_type(value: Any) -> str:
    """Name the type of a value; the value itself may be nobody's business."""
    if isinstance(value, dict):
        return "object"
    names = {list: "array", str: "text", bool: "flag", int: "number", float: "number", Decimal: "number"}
    return names.get(type(value), "null" if value is None else type(value).__name__)
