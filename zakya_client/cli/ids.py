"""Ids on the command line: what isn't one, what there is no record of, and how to find the record that was meant."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from zakya_client.cli import described
from zakya_client.cli.described import Argument, Described
from zakya_client.errors import NotFoundError, ValidationError, ZakyaError

_ID = re.compile(r"-?\d+")
_SAME = {"customer_id": "contact_id", "vendor_id": "contact_id"}


def check_id(argument: Argument, value: str) -> None:
    """Refuse what isn't an id before anything is sent.

    Raises:
        ValidationError: It isn't one; says how to find it.
    """
    if not _ID.fullmatch(value):
        name = argument.name.upper() if argument.positional else f"--{argument.name.replace('_', '-')}"
        error = ValidationError(f"{name} is an id, a number such as 460000000000028194, not {value!r}")
        add_hint(error, argument.name.removesuffix("s"), value)
        raise error


@contextmanager
def missing_in_words(of: Described, arguments: Mapping[str, Any]) -> Iterator[None]:
    """Put into the error of a missing record what there is none of, and how to find it."""
    try:
        yield
    except NotFoundError as error:
        ids = {each.name: arguments[each.name] for each in of.arguments if each.kind == "id" and each.positional}
        if not ids:
            raise
        resource = of.operation.resource.replace("_", " ")
        error.message = f"there is no record {' / '.join(ids.values())} in {resource}: {error.message}"
        add_hint(error, *next(iter(ids.items())))
        raise


def add_hint(error: ZakyaError, name: str, value: str) -> None:
    """Note at an error which command lists what an id is of, if there is one.

    `value` is what was given for the id: perhaps a sku, a number or a name.
    """
    name = _SAME.get(name, name)
    for resource in described.resources():
        operations = described.operations(resource)
        get, listing = operations.get("get"), operations.get("list")
        if not (get and listing) or [each.name for each in get.arguments if each.positional] != [name]:
            continue
        filters = {each.name for each in listing.arguments}
        known_by = ("sku", f"{name.removesuffix('_id')}_number", "contact_name_contains", "search_text")
        option = next((f" --{each.replace('_', '-')} {shlex.quote(value)}" for each in known_by if each in filters), "")
        error.add_note(f"to find it: zakya {resource.replace('_', '-')} list{option}")
        return
