"""Many calls against a server that keeps limits of its own: hardly a refusal."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator

import pytest

from tests.trust.conftest import LimitedServer
from zakya_client import Limits, ZakyaClient

REQUESTS = 600
WINDOW = 3.0
CONCURRENCY = 10
CALLS = 3000
TASKS = 200
ANSWER_SECONDS = 0.02


@pytest.fixture
def server() -> Iterator[LimitedServer]:
    with LimitedServer(requests=REQUESTS, window=WINDOW, concurrency=CONCURRENCY, seconds=ANSWER_SECONDS) as running:
        yield running


@pytest.fixture
def patient_server() -> Iterator[LimitedServer]:
    """One that refuses nothing: a caller who hangs up doesn't end the work that it has begun."""
    with LimitedServer(requests=10_000, window=WINDOW, concurrency=10_000, seconds=ANSWER_SECONDS) as running:
        yield running


def new_client(server: LimitedServer, transport: str, requests: int) -> ZakyaClient:
    return ZakyaClient(
        "1",
        access_token="a-token",
        data_center=server.data_center,
        limits=Limits(concurrency=CONCURRENCY, requests=requests, window=WINDOW),
        transport=transport,
    )


async def test_3000_calls_are_hardly_ever_refused(server: LimitedServer) -> None:
    left = iter(range(CALLS))

    async def work(zakya: ZakyaClient) -> int:
        done = 0
        for _ in left:
            assert (await zakya.items.get("1")).item_id == "1"
            done += 1
        return done

    async with new_client(server, "aiohttp", REQUESTS) as zakya:
        done = await asyncio.gather(*(work(zakya) for _ in range(TASKS)))
    assert sum(done) == len(server.arrivals) == CALLS
    assert len(server.refusals) <= 3
    assert server.most_in_a_window() <= REQUESTS


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_a_thousand_cancelled_calls_leave_nothing_behind(patient_server: LimitedServer, transport: str) -> None:
    moments = random.Random(11)
    given_up = 0

    async def impatient(zakya: ZakyaClient) -> None:
        nonlocal given_up
        await asyncio.sleep(moments.uniform(0, 0.5))
        try:
            async with asyncio.timeout(moments.choice((0, moments.uniform(0, 0.05), moments.uniform(0, 0.5)))):
                await zakya.items.get("1")
        except TimeoutError:
            given_up += 1

    async with new_client(patient_server, transport, requests=0) as zakya:
        await asyncio.gather(*(impatient(zakya) for _ in range(1000)))
        assert given_up > 300
        assert (zakya.limits.running, zakya.limits.waiting) == (0, 0)
        items = await asyncio.gather(*(zakya.items.get("1") for _ in range(100)))
    assert [item.item_id for item in items] == ["1"] * 100
