"""`get_many`: any number of ids, a hundred a call, in order; what is gone is told, and what fails is raised."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from enum import Enum
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from zakya_client import (
    Attempt,
    Hook,
    Limits,
    Many,
    NotFoundError,
    RetryPolicy,
    ServerError,
    ValidationError,
    ZakyaClient,
    blocking,
)
from zakya_client.description import description
from zakya_client.emulator import Emulator
from zakya_client.errors import DecodingError
from zakya_client.many import IN_FLIGHT

ITEMS = 450


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    with Emulator(items=ITEMS) as emulator:
        yield emulator


@pytest.fixture
def shop(running: Emulator) -> Iterator[Emulator]:
    running.requests.clear()
    yield running
    running.faults.clear()


@pytest.fixture
async def zakya(shop: Emulator) -> AsyncIterator[ZakyaClient]:
    once = RetryPolicy(attempts=1)
    async with ZakyaClient.from_env(shop.environment(), limits=Limits(5, 0), retries=once) as client:
        yield client


def ids_of(shop: Emulator) -> list[str]:
    return [item["item_id"] for item in shop.shop.items]


def calls(shop: Emulator) -> list[list[str]]:
    """The ids of each call, in the order of the calls."""
    return [dict(request.query)["item_ids"].split(",") for request in shop.requests.of("items.get_details")]


async def test_any_number_of_ids_in_their_order(shop: Emulator, zakya: ZakyaClient) -> None:
    ids = ids_of(shop)[::-1]
    found = await zakya.items.get_many(ids)
    assert isinstance(found, Many)
    assert [item.item_id for item in found] == ids
    assert (len(found), found.gone, found[0].item_id) == (ITEMS, [], ids[0])
    assert [item.item_id for item in found[1:3]] == ids[1:3]
    assert sorted(map(len, calls(shop))) == [50, 100, 100, 100, 100]
    assert found[0] == next(iter(await zakya.items.get_details(item_ids=[ids[0]])))
    assert repr(found) == "Many(450 records, 0 gone)"


async def test_an_id_is_asked_for_once_in_whichever_type(shop: Emulator, zakya: ZakyaClient) -> None:
    class Shelf(str, Enum):  # noqa: UP042 (whose text isn't its value)
        TOP = ids_of(shop)[0]

    one, other = ids_of(shop)[:2]
    found = await zakya.items.get_many(iter([one, int(one), other, Shelf.TOP, one]))
    assert [item.item_id for item in found] == [one, other]
    assert calls(shop) == [[one, other]]


async def test_no_ids_are_no_call(shop: Emulator, zakya: ZakyaClient) -> None:
    found = await zakya.items.get_many([])
    assert (list(found), found.gone, len(shop.requests)) == ([], [], 0)


async def test_what_is_gone_is_told_in_order(shop: Emulator, zakya: ZakyaClient) -> None:
    ids = ids_of(shop)[:300]
    ids[250:250] = ["9000000000000000002"]
    ids[7:7] = ["9000000000000000001"]
    ids += ["9000000000000000001", "9000000000000000003"]
    found = await zakya.items.get_many(ids)
    assert found.gone == ["9000000000000000001", "9000000000000000002", "9000000000000000003"]
    assert [item.item_id for item in found] == [each for each in ids if each not in found.gone]


@pytest.mark.parametrize(("place", "most"), [(0, 15), (50, 15), (99, 9)])
async def test_one_that_is_gone_costs_a_dozen_calls(shop: Emulator, zakya: ZakyaClient, place: int, most: int) -> None:
    ids = ids_of(shop)[:99]
    ids[place:place] = ["9000000000000000001"]
    found = await zakya.items.get_many(ids)
    assert (found.gone, len(found)) == (["9000000000000000001"], 99)
    assert len(calls(shop)) <= most


async def test_all_that_are_gone(shop: Emulator, zakya: ZakyaClient) -> None:
    gone = [str(9000000000000000000 + number) for number in range(3)]
    found = await zakya.items.get_many(gone)
    assert (list(found), found.gone) == ([], gone)


async def test_several_calls_run_at_once_and_no_more_than_the_limit(shop: Emulator) -> None:
    running: list[int] = []

    class Watch(Hook):
        def before(self, attempt: Attempt) -> None:
            running.append(zakya.limits.running)

    shop.faults.add("items.get_details", latency=0.02)
    async with ZakyaClient.from_env(shop.environment(), limits=Limits(3, 0), hooks=[Watch()]) as zakya:
        await zakya.items.get_many(ids_of(shop))
    assert max(running) == 3 < IN_FLIGHT
    assert {request.status for request in shop.requests.of("items.get_details")} == {200}


async def test_a_call_that_fails_is_raised_and_ends_the_others(shop: Emulator, zakya: ZakyaClient) -> None:
    shop.faults.add("items.get_details", after=2, status=500)
    with pytest.raises(ServerError) as caught:
        await zakya.items.get_many(ids_of(shop))
    assert caught.value.operation == "items.get_details"
    shop.faults.clear()
    assert zakya.limits.running == 0
    assert len(await zakya.items.get_many(ids_of(shop)[:2])) == 2


async def test_a_lost_answer_is_read_again(shop: Emulator) -> None:
    shop.faults.add("items.get_details", reset="after", times=1)
    async with ZakyaClient.from_env(shop.environment(), limits=Limits(5, 0)) as zakya:
        assert len(await zakya.items.get_many(ids_of(shop))) == ITEMS


@pytest.mark.parametrize("ids", [["1", ""], ["1,2"], [True, 1.5, None], "123", b"1", [*map(str, range(200)), " "]])
async def test_wrong_ids_are_refused_before_anything_is_asked(shop: Emulator, zakya: ZakyaClient, ids: Any) -> None:
    with pytest.raises(ValidationError, match="ids"):
        await zakya.items.get_many(ids)
    assert len(shop.requests) == 0


async def test_a_gateway_that_finds_nothing_says_nothing_of_items(shop: Emulator, zakya: ZakyaClient) -> None:
    shop.faults.add("items.get_details", status=404, html=True)
    with pytest.raises(NotFoundError):
        await zakya.items.get_many(ids_of(shop)[:2])
    assert len(calls(shop)) == 1


@pytest.fixture
async def zakya_of_a_mock(httpx_mock: HTTPXMock) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient("1", access_token="a-token", retries=RetryPolicy(attempts=1)) as client:
        yield client


async def test_a_record_that_nobody_asked_for_is_not_dropped(
    zakya_of_a_mock: ZakyaClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json={"items": [{"item_id": "1"}, {"item_id": "3"}]})
    with pytest.raises(DecodingError, match=r"nobody asked for: \['3'\]"):
        await zakya_of_a_mock.items.get_many(["1", "2"])


async def test_what_an_answer_leaves_out_is_gone(zakya_of_a_mock: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"items": [{"item_id": "2"}]})
    found = await zakya_of_a_mock.items.get_many(["1", 2])
    assert ([item.item_id for item in found], found.gone) == (["2"], ["1"])


def test_code_that_waits_has_it_too(shop: Emulator) -> None:
    with blocking.ZakyaClient.from_env(shop.environment(), limits=Limits(5, 0)) as zakya:
        ids = ids_of(shop)
        found = zakya.items.get_many([*ids, "9000000000000000001"])
        assert isinstance(found, Many)
        assert ([item.item_id for item in found], found.gone) == (ids, ["9000000000000000001"])
    assert not [thread for thread in threading.enumerate() if thread.name == "zakya_client"]


def test_every_list_by_ids_has_it() -> None:
    """A list that takes ids, and no filters: if the API gets another one, it wants an `x-many` too."""
    by_ids = {
        operation.name
        for operation in description().operations.values()
        if operation.is_list and [each for each in operation.parameters if each.required and each.name.endswith("_ids")]
    }
    assert by_ids == {each.name for each in description().operations.values() if each.many} == {"items.get_details"}
