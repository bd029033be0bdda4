"""How much of what the API sends lands in typed fields: at least 95 % of the leaves of each sample and payload."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from tests.conftest import PAYLOADS, SAMPLES, load
from tests.test_samples import ENTRIES, LIVE, call, operation
from zakya_client import Page, ZakyaClient
from zakya_client.runtime.decode import ResponseModel

GOAL = 0.95


def leaves(value: Any) -> int:
    if isinstance(value, dict):
        return sum(map(leaves, value.values()))
    if isinstance(value, list):
        return sum(map(leaves, value))
    return 1


def untyped(answer: ResponseModel) -> Iterator[tuple[str, int]]:
    """Return the keys of a model, and of those in it, that have no typed field, with their leaves."""
    for key, value in answer.extra.items():
        if key.removesuffix("_unformatted").removeprefix("cf_") in answer.cf:
            continue  # typed access is `answer.cf`: no description can name the fields that a shop makes for itself
        yield f"{type(answer).__name__}.{key}", leaves(value)
    for name in (field.name for field in type(answer).__attrs_attrs__ if field.name != "_wire"):
        value = getattr(answer, name)
        for member in value if isinstance(value, list) else [value]:
            if isinstance(member, ResponseModel):
                yield from untyped(member)


def share(answers: list[ResponseModel], records: list[Any]) -> tuple[float, list[str]]:
    missing = [found for answer in answers for found in untyped(answer)]
    total = sum(map(leaves, records)) or 1
    return 1 - sum(count for _, count in missing) / total, sorted({key for key, _ in missing})


@pytest.mark.parametrize(("file", "key", "model"), LIVE)
def test_live_payload_is_typed(file: str, key: str, model: type[ResponseModel]) -> None:
    found = load(PAYLOADS / file)[key]
    records = found if isinstance(found, list) else [found]
    typed, missing = share([model.from_dict(record) for record in records], records)
    print(f"{file}: {typed:.1%} of {sum(map(leaves, records))} leaves typed; the others: {missing}")  # noqa: T201
    assert typed >= GOAL


@pytest.mark.parametrize(
    "entry",
    [pytest.param(entry, id=entry["operation"]) for entry in ENTRIES if entry["response"] and operation(entry).keys],
)
async def test_documented_sample_is_typed(zakya: ZakyaClient, httpx_mock: HTTPXMock, entry: dict[str, Any]) -> None:
    body = load(SAMPLES / entry["response"])
    httpx_mock.add_response(json=body)
    answer = await call(zakya, entry)
    answers = list(answer) if isinstance(answer, Page) else [answer]
    records = [each.to_dict() for each in answers]
    typed, missing = share(answers, records)
    print(f"{entry['operation']}: {typed:.1%} of {sum(map(leaves, records))} leaves typed; the others: {missing}")  # noqa: T201
    assert typed >= GOAL
