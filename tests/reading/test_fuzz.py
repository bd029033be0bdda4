"""No body breaks a program: whatever is done to an answer, reading gives a model or an error of our tree.

`ZAKYA_FUZZ=100000 make test` reads that many mutated bodies instead of the few that fit into every run.
"""

from __future__ import annotations

import os
import random
import tracemalloc
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from tests.conftest import PAYLOADS, load
from tests.test_samples import LIVE
from zakya_client import ZakyaError
from zakya_client.runtime.decode import ResponseModel
from zakya_client.runtime.envelope import read_json, unwrap_one, unwrap_rows
from zakya_client.runtime.findings import read_with
from zakya_client.runtime.http import Response

BODIES = int(os.environ.get("ZAKYA_FUZZ", "6000"))
ODD: list[Any] = [
    "",
    None,
    [],
    {},
    [[]],
    [{}],
    0,
    -1,
    1.5,
    True,
    False,
    10**18,
    -(10**18),
    2**64 - 1,
    1e308,
    -0.0,
    "NaN",
    "1e999",
    "0x10",
    "true",
    "2025-03-16",
    "2025-03-16T10:22:31+0300",
    "9999-12-31T24:00:00",
    "03.08.2020",
    "[",
    '{"a": 1}',
    '[{"a": ""}]',
    "\u0000",
    "\ud7ff",
    "x" * 1000,
    ["a", 1, None],
    {"cf_x": 1, "value": {}},
]
RAW = [b"NaN", b"-Infinity", b"1e400", b"\xff\xfe", b'"\\ud800"', b"[" * 2000, b'{"a":' * 2000, b"//", b"00", b'"']


def reader(key: str, model: type[ResponseModel], *, rows: bool) -> Callable[[bytes], Any]:
    def read(content: bytes) -> Any:
        body = read_json(Response(200, {}, content))
        if rows:
            return read_with(lambda b: [model.from_dict(r) for r in unwrap_rows(b, [key])], body, lambda _: None)
        return read_with(lambda b: model.from_dict(dict(unwrap_one(b, [key]))), body, lambda _: None)

    return read


def mutated(value: Any, chance: random.Random) -> Any:
    """Change some values of a JSON document: swapped types, keys that are missing, new or under another's name."""
    if chance.random() < 0.03:
        return chance.choice(ODD)
    if isinstance(value, list):
        members = [mutated(member, chance) for member in value if chance.random() > 0.05]
        return members * (2 if chance.random() < 0.02 else 1)
    if isinstance(value, dict):
        items = [(key, mutated(member, chance)) for key, member in value.items() if chance.random() > 0.02]
        if items and chance.random() < 0.1:
            items.append((chance.choice(items)[0], chance.choice(ODD)))
        if chance.random() < 0.1:
            items.append((f"new_{chance.randrange(10)}", chance.choice(ODD)))
        return dict(items)
    return value


def garbled(content: bytes, chance: random.Random) -> bytes:
    """Change some bytes: cut, doubled, replaced, numbers that JSON hasn't, nesting without end."""
    where = chance.randrange(len(content) + 1)
    match chance.randrange(5):
        case 0:
            return content[:where]
        case 1:
            return content[:where] + chance.choice(RAW) + content[where:]
        case 2:
            return content[:where] + bytes([chance.randrange(256)]) + content[where + 1 :]
        case 3:
            return content.replace(b":", b": " + chance.choice(RAW) + b",", 1)
        case _:
            return content[where:] + content[:where]


@pytest.mark.parametrize(("file", "key", "model"), LIVE)
def test_a_mutated_body_gives_a_model_or_an_error_of_ours(file: str, key: str, model: type[ResponseModel]) -> None:
    body = load(PAYLOADS / file)
    read = reader(key, model, rows=isinstance(body[key], list))
    chance = random.Random(file)
    outcomes = {"read": 0, "refused": 0}
    for _ in range(BODIES // len(LIVE)):
        content = orjson.dumps(mutated(body, chance))
        if chance.random() < 0.3:
            content = garbled(content, chance)
        try:
            answer = read(content)
        except ZakyaError:
            outcomes["refused"] += 1
            continue
        outcomes["read"] += 1
        for record in answer if isinstance(answer, list) else [answer]:
            record.to_dict()
            repr(record)
            dict(record.cf)
    assert min(outcomes.values()) > 0  # both happen, or the mutations are too weak or too strong


def peak_of(work: Callable[[], Any]) -> int:
    work()  # what is imported and cached once isn't the body's
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(("file", "key", "model"), LIVE)
def test_models_take_little_memory_beside_the_json_that_they_are_read_from(
    file: str, key: str, model: type[ResponseModel]
) -> None:
    body = load(PAYLOADS / file)
    if isinstance(body[key], list):
        body[key] = body[key] * 60
    read = reader(key, model, rows=isinstance(body[key], list))
    content = orjson.dumps(body)
    bare = peak_of(lambda: orjson.loads(content))  # this alone is some fifteen times the body
    assert peak_of(lambda: read(content)) <= 1.4 * bare + 16 * 1024
