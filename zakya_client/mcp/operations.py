"""Operations in words: finding one, describing one, and checking what an assistant gives to one."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from itertools import pairwise
from typing import Any

from zakya_client._generated.records import RECORDS
from zakya_client.cli import described
from zakya_client.cli.described import Argument, Described
from zakya_client.description import Schema, description, name_of
from zakya_client.mcp.safety import RefusedError, reader_of, risk_of, undone_by

MOST_FOUND = 15
LONGEST_EXAMPLE = 1500

_WORD = re.compile(r"[a-z0-9]+")


def named(name: str) -> Described:
    """Return an operation by its name.

    Raises:
        RefusedError: There is none of that name.
    """
    operation = description().operations.get(name)
    if operation is None:
        near = get_close_matches(name, description().operations, 3, 0.5)
        raise RefusedError(f"there is no operation {name!r}; near are {', '.join(near) or 'none'}: `find_operations`")
    return described.operations(operation.resource)[operation.verb]


def find(words: str, resource: str = "") -> str:
    """List the operations that words fit best, or all of a resource, or all resources.

    Raises:
        RefusedError: There is no such resource.
    """
    resources = description().resources
    if resource and resource not in resources:
        raise RefusedError(f"there is no resource {resource!r}; there are {', '.join(resources)}")
    if not resource and not words.strip():
        return "Resources:\n" + "\n".join(f"- {name}: {text}" for name, text in resources.items())
    wanted = set(_stems(words))
    candidates = [each for each in description().operations.values() if resource in ("", each.resource)]
    scores = {
        each.name: sum(weight / _rarity()[word] for weight, has in _words(each.name) for word in wanted & has)
        for each in candidates
    }
    found = [each for each in candidates if scores[each.name] or not wanted]
    found.sort(key=lambda each: (-scores[each.name], each.method != "GET"))
    if not found:
        return "None found. Try other words, or a resource: " + ", ".join(resources)
    lines = [f"- {each.name} ({_does(each.name)}): {each.summary}" for each in found]
    if wanted and len(lines) > MOST_FOUND:
        lines = [*lines[:MOST_FOUND], f"and {len(lines) - MOST_FOUND} that fit less"]
    return "\n".join(lines)


def describe(name: str) -> str:
    """Describe an operation: what it does, takes, needs and costs.

    Raises:
        RefusedError: There is none of that name.
    """
    found = named(name)
    operation = found.operation
    lines = [f"{name}: {operation.summary} ({operation.method} {operation.path})", operation.description]
    if operation.method != "GET":
        preview = ", and 1 for its preview" if reader_of(operation) else ""
        lines += [f"It {_does(name)}; it {undone_by(operation)}. Cost: 1 call{preview}."]
    else:
        what = {"rows": "a list", "file": "a file"}.get(found.gives, "a record")
        lines += [f"It reads {what}; cost: 1 call{' for each page of up to 200 rows' if operation.pages else ''}."]
    lines += [f"Scope: {operation.scope}." if operation.scope else "", "Arguments:"]
    for argument in arguments_of(found):
        lines += [f"- {argument.name} ({_kind(argument)}): {' '.join(argument.help.split())}"]
        if argument.kind == "body":
            lines += _fields(operation.body.json)
    if operation.body.example is not None:
        example = json.dumps(operation.body.example, ensure_ascii=False, separators=(",", ":"), default=str)
        lines += [f"Example of a body: {example}"] if len(example) <= LONGEST_EXAMPLE else []
    return "\n".join(line for line in lines if line)


def record(resource: str) -> str:
    """Describe the record of a resource: every field, its type and what it is."""
    model, _, own_id = RECORDS[resource]
    schema = description().schemas[model]
    lines = [f"The record of {resource}, as {resource}.get gives it; {own_id} is its identifier."]
    return "\n".join([*lines, *_fields(schema)])


def arguments_of(found: Described) -> list[Argument]:
    """Return what an assistant can give to an operation."""
    return [each for each in found.arguments if each.name != "timeout"]


def check(found: Described, given: Mapping[str, Any]) -> dict[str, Any]:
    """Check the names of what is given, and leave out what isn't given.

    Raises:
        RefusedError: An argument is unknown or missing.
    """
    known = {each.name: each for each in arguments_of(found)}
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"it takes {', '.join(known) or 'none'}"
            raise RefusedError(f"{found.operation.name} takes no argument {name!r}; {hint}")
    arguments = {name: value for name, value in given.items() if value is not None}
    if missing := [name for name, each in known.items() if each.required and name not in arguments]:
        raise RefusedError(f"{found.operation.name} needs {', '.join(missing)}")
    return arguments


@cache
def _words(name: str) -> Sequence[tuple[int, frozenset[str]]]:
    """Return the words that an operation can be found by, with what they count."""
    found = named(name)
    arguments = " ".join(" ".join([each.name, *each.choices]) for each in arguments_of(found))
    texts = {5: name, 3: found.operation.summary, 2: arguments, 1: found.operation.description}
    return [(weight, frozenset(_stems(text))) for weight, text in texts.items()]


@cache
def _rarity() -> Counter[str]:
    """Count the operations that a word finds: what finds many says little."""
    return Counter(word for name in description().operations for word in set().union(*(has for _, has in _words(name))))


def _stems(text: str) -> list[str]:
    """Split a text into words without their endings; two that stand together are one word as well: low stock."""
    words = [_stem(word) for word in _WORD.findall(text.lower())]
    return [*words, *map("".join, pairwise(words))]


def _stem(word: str) -> str:
    return word.removesuffix("ies") + "y" if word.endswith("ies") else word.removesuffix("s")


def _does(name: str) -> str:
    operation = description().operations[name]
    if operation.method == "GET":
        return "reads"
    risk = risk_of(operation)
    return f"writes, needs --allow: {risk}" if risk else "writes"


def _kind(argument: Argument) -> str:
    parts = [argument.kind, "required" if argument.required else ""]
    return ", ".join([*filter(None, parts), *([f"one of {', '.join(argument.choices)}"] if argument.choices else [])])


def _fields(schema: Schema) -> Iterator[str]:
    """List the fields of an object, one on a line, the fields of its parts by their names."""
    whole = description().schema(schema)
    whole = description().schema(whole["items"]) if "items" in whole else whole
    required = whole.get("required", ())
    for name, each in whole.get("properties", {}).items():
        inner = description().schema(each)
        text = " ".join(str(each.get("description") or inner.get("description", "")).split())
        needed = ", required" if name in required else ""
        yield f"  - {name} ({_type(each)}{needed}){': ' if text else ''}{text}"


def _type(schema: Schema) -> str:
    inner = description().schema(schema)
    if "items" in inner:
        return f"list of {_type(inner['items'])}"
    if fields := inner.get("properties"):
        return f"{{{', '.join(fields)}}}"
    if name_of(schema) == "Id":
        return "id"
    kinds = inner.get("type") or [_type(each) for each in (*inner.get("anyOf", ()), *inner.get("oneOf", ()))]
    return kinds if isinstance(kinds, str) else " or ".join(dict.fromkeys(kinds)) or "any"
