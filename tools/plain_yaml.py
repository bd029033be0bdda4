"""Reads and writes YAML 1.2 as JSON has it, quickly: text is text unless it is a number, true, false or null.

PyYAML does the work in C, but knows YAML 1.1, where `no` and `2026-09-20` are something else; what it takes for what is
said here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml  # type: ignore[import-untyped] # one environment less to keep stubs in

Error = yaml.YAMLError
"""What can't be read."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc] # in C where it was built so
    """A loader for what JSON has, that takes no key twice."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 (of the base class)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002 (as the base)
        mapping: dict[Any, Any] = super().construct_mapping(node, deep=deep)
        if len(mapping) < len(node.value):
            keys = [key.value for key, _ in node.value]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise yaml.constructor.ConstructorError(None, None, f"the key {twice!r} stands twice", node.start_mark)
        return mapping


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc] # as above
    """A dumper that writes shared parts out."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 (for whatever it is)
        return True


for _kind, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(f"(?:{_pattern})$"), list(_first))


def load(text: str) -> Any:
    """Read a document.

    Raises:
        Error: It isn't YAML, or has a key twice.
    """
    return yaml.load(text, Loader=_Loader)  # noqa: S506 (a safe loader)


def lines(text: str) -> Iterator[tuple[tuple[str, ...], int]]:
    """Say the line of each key, counted from 0, by the keys that lead to it; members of a list are their numbers."""
    yield from _lines(yaml.compose(text, Loader=_Loader), ())


def _lines(node: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], int]]:
    if isinstance(node, yaml.MappingNode):
        for key, member in node.value:
            here = (*place, key.value)
            yield here, key.start_mark.line
            yield from _lines(member, here)
    elif isinstance(node, yaml.SequenceNode):
        for number, member in enumerate(node.value):
            yield from _lines(member, (*place, str(number)))


def dump(document: Any) -> str:
    """Write a document in block style."""
    text: str = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)
    return text
