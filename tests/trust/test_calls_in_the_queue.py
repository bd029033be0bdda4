"""Whole calls that wait for their place, in virtual time: a transport of our own stands for the API."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping
from typing import Any

import pytest
from attrs import evolve

from tests.trust.conftest import EPOCH, simulate
from zakya_client import DataCenter, Limits, RetryPolicy, ZakyaClient
from zakya_client.errors import TransportError
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
        headers: Header fields of refusals.
        code: The API's code of refusals.
    """

    def __init__(
        self,
        status: Callable[[int], int],
        seconds: float = 0.5,
        headers: Mapping[str, str] | None = None,
        code: int = 1,
    ) -> None:
        self.status = status
        self.seconds = seconds
        self.headers = dict(headers or {})
        self.refusal = b'{"code":%d,"message":"no"}' % code
        self.asked: Counter[str] = Counter()

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        self.asked[request.url] += 1
        status = self.status(self.asked[request.url])
        await asyncio.sleep(self.seconds)
        if status < 300:
            return Response(status, {"content-type": "application/json"}, GOOD)
        return Response(status, {"content-type": "application/json", **self.headers}, self.refusal)

    async def close(self) -> None:
        pass


def client_of(api: Api, limits: Limits, **options: Any) -> ZakyaClient:
    center = DataCenter("own", "http://127.0.0.1:9", "http://127.0.0.1:9")
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


class Stubborn(Api):
    """A transport to a server that goes on working on what it was asked for, however long anybody waits for it."""

    def __init__(self, work: Callable[[], float]) -> None:
        super().__init__(lambda _: 200)
        self.work = work
        self.at_once = 0
        self.most_at_once = 0

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        seconds = self.work()
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        asyncio.get_running_loop().call_later(seconds, self._done)
        if seconds > request.timeout:
            await asyncio.sleep(request.timeout)
            raise TransportError("no whole answer in time", reason="timeout")
        self.seconds = seconds
        return await super().send(request, stream=stream)

    def _done(self) -> None:
        self.at_once -= 1


def test_a_server_that_works_on_calls_that_timed_out_gets_no_more_than_the_limit() -> None:
    async def scenario() -> None:
        api = Stubborn(lambda: 7.0)
        async with client_of(api, Limits(concurrency=5, requests=0), retries=RetryPolicy(attempts=2)) as zakya:
            patient = zakya.with_options(timeout=1)
            calls = [asyncio.create_task(patient.items.get(str(number))) for number in range(35)]
            await asyncio.sleep(1.5)
            assert (zakya.limits.timed_out, zakya.limits.running, zakya.limits.concurrency) == (5, 0, 1)
            failures = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(failure) for failure in failures} == {TransportError}
        assert sum(api.asked.values()) == 0
        assert api.most_at_once <= 5

    simulate(scenario())


def test_after_a_server_is_well_again_calls_go_through_within_seconds() -> None:
    async def scenario() -> None:
        api = Stubborn(lambda: 30.0 if now() < 3 else 0.1)
        async with client_of(api, Limits(concurrency=5, requests=0), retries=RetryPolicy(attempts=1)) as zakya:
            patient = zakya.with_options(timeout=1)
            await asyncio.gather(*(patient.items.get(str(number)) for number in range(40)), return_exceptions=True)
            assert sum(api.asked.values()) == 35  # the others waited until the server was assumed to be free
            assert now() < 15
            for number in range(100):
                await zakya.items.get(str(number))
            assert (zakya.limits.concurrency, zakya.limits.timed_out) == (5, 0)

    simulate(scenario())


def test_a_wait_of_a_little_more_than_a_minute_is_waited_for() -> None:
    async def scenario() -> None:
        api = Api(lambda times: 429 if times == 1 else 200, headers={"retry-after": "61"}, code=44)
        async with client_of(api, Limits()) as zakya:
            first, second = (asyncio.create_task(zakya.items.get(name)) for name in "12")
            await asyncio.sleep(10)
            third = asyncio.create_task(zakya.items.get("1"))  # it comes while the queue is closed
            assert [item.item_id for item in await asyncio.gather(first, second, third)] == ["1"] * 3
        assert 61 < now() < 65

    simulate(scenario())


def test_a_download_that_times_out_keeps_its_place_as_well() -> None:
    class Trickling(Api):
        async def send(self, request: Request, *, stream: bool = False) -> Response:
            async def chunks() -> AsyncGenerator[bytes, None]:
                yield b"the beginning"
                await asyncio.sleep(3600)

            piece_by_piece: Any = chunks()
            return Response(200, {"content-type": "image/png"}, chunks=piece_by_piece)

    async def scenario() -> None:
        async with client_of(Trickling(lambda _: 200), Limits(concurrency=2, requests=0)) as zakya:
            pieces = aiter(zakya.with_options(timeout=2).items.get_image("1"))
            assert await anext(pieces) == b"the beginning"
            assert zakya.limits.running == 1
            with pytest.raises(TransportError):
                await anext(pieces)
            assert (zakya.limits.running, zakya.limits.timed_out, zakya.limits.concurrency) == (0, 1, 1)
            await asyncio.sleep(10)
            assert zakya.limits.timed_out == 0

    simulate(scenario())
