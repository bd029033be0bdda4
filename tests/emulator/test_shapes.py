"""What the emulator answers is described: rows and details of every resource hold the description's keys, no others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from zakya_client.description import description
from zakya_client.emulator import Emulator
from zakya_client.emulator.answers import Refusal
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.resources import STANDARD


@pytest.fixture(scope="module")
def shop() -> Shop:
    emulator = Emulator(items=40, orders=30)
    for package in emulator.shop.packages:
        with suppress(Refusal):  # where there isn't enough of an item
            emulator.ship(package["package_id"])
    return emulator.shop


def beyond(schema: Any, value: Any, path: str) -> Iterator[str]:
    """Keys of an answer that its schema doesn't have, at any depth; custom fields and tags have names of their own."""
    known = description().schema(schema)
    if isinstance(value, list):
        for each in value:
            yield from beyond(known.get("items", {}), each, f"{path}[]")
    elif isinstance(value, dict):
        choices = [each for each in known.get("anyOf", ()) if description().fields(each)]
        fields = description().fields(choices[0]) if choices else description().fields(schema)
        for key, each in value.items() if fields else ():
            if key in fields:
                yield from beyond(fields[key], each, f"{path}.{key}")
            elif not key.startswith(("cf_", "tag_")):
                yield f"{path}.{key}"


@pytest.mark.parametrize("name", sorted(STANDARD))
def test_rows_and_details_are_described(shop: Shop, name: str) -> None:
    kind = STANDARD[name]
    found = set()
    for record in kind.records(shop):
        if "list" in kind.operations:
            found |= set(beyond(kind.operations["list"].schema, kind.row(shop, record), "row"))
        if "get" in kind.operations:
            found |= set(beyond(kind.operations["get"].schema, kind.detail(shop, record), "detail"))
    assert found == set()


@pytest.mark.parametrize("name", sorted(STANDARD))
def test_every_described_key_is_sent_or_left_out_for_a_reason(name: str) -> None:
    """A key that a resource leaves out by name has to be one that the description has."""
    kind = STANDARD[name]
    left_out = kind.when_set if isinstance(kind.when_set, str) else " ".join(kind.when_set.values())
    everywhere = {key for schema in description().schemas.values() for key in description().fields(schema)}
    assert set(left_out.split()) <= everywhere
