"""Whole calls that wait for their place, in virtual time: a transport of our own stands for the API."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import evolve

from tests.trust.conftest import EPOCH, simulate
from zakya_client import DataCenter, Limits, RetryPolicy, ZakyaClient
from zakya_client.runtime.http import Request, Response

GOOD = b'{"code":0,"message":"success","item":{"item_id":"1"}}'


def now() -> float:
    """Seconds since the scenario began."""
    return asyncio.get_running_loop().time() - EPOCH


class Api:
    """A transport that answers as a function says, after some seconds.

    Args:
        status: Says the status of a request from how often its address was asked for, from 1.
        seconds: How long an answer takes.
    """

    def __init__(self, status: Callable[[int], int], seconds: float = 0.5) -> None:
        self.status = status
        self.seconds = seconds
        self.asked: Counter[str] = Counter()

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        self.asked[request.url] += 1
        status = self.status(self.asked[request.url])
        await asyncio.sleep(self.seconds)
        return Response(status, {"content-type": "application/json"}, GOOD if status < 300 else b"")

    async def close(self) -> None:
        pass


def client_of(api: Api, limits: Limits, **options: Any) -> ZakyaClient:
    center = DataCenter("own", "http://api.example", "http://api.example")
    zakya = ZakyaClient("1", access_token="t", data_center=center, transport=api, limits=limits, **options)
    zakya._core = evolve(zakya._core, clock=asyncio.get_running_loop().time)
    return zakya


def test_waiting_for_a_place_uses_up_nothing_of_the_time_to_repeat_in() -> None:
    async def scenario() -> None:
        api = Api(lambda times: 503 if times == 1 else 200)
        async with client_of(api, Limits(concurrency=5, requests=100), retries=RetryPolicy(total=300)) as zakya:
            items = await asyncio.gather(*(zakya.items.get(str(number)) for number in range(700)))
        assert len(items) == 700
        assert now() > 700  # those behind wait for far longer than the 300 seconds
        assert set(api.asked.values()) == {2}

    simulate(scenario())


def test_attempts_and_the_waits_between_them_use_it_up() -> None:
    async def scenario() -> None:
        api = Api(lambda _: 503, seconds=40)
        policy = RetryPolicy(attempts=99, total=100, initial=0)
        async with client_of(api, Limits(), retries=policy) as zakya:
            (error,) = await asyncio.gather(zakya.items.get("1"), return_exceptions=True)
        assert (getattr(error, "attempts", 0), now()) == (3, 120)  # the last one began in time

    simulate(scenario())
