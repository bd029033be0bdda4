"""Limits that machines share through a real Redis server: one window and one budget for all of them together."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest
from attrs import asdict
from redis.asyncio import Redis

from tests.trust.conftest import EPOCH, HERE, LimitedServer, free_port, simulate, wait_until
from zakya_client import Limits, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.errors import BlockedError, ConfigurationError, CredentialsError, DayLimitError, TransportError
from zakya_client.limits.model import IN_FLIGHT_GRACE
from zakya_client.limits.queue import Gate
from zakya_client.limits.redis import RedisLimits, RedisWindow
from zakya_client.limits.registry import GATES

EVENING = datetime(2026, 3, 4, 22, 0, tzinfo=UTC)


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Any]:
    """A connection to an empty Redis."""
    async with Redis.from_url(redis_url) as client:
        await client.flushdb()
        yield client


async def taken(window: RedisWindow, call: str) -> None:
    async with asyncio.timeout(5):
        while wait := await window.acquire(call):  # noqa: ASYNC110 (as the gate does)
            await asyncio.sleep(wait)


# --- the script -----------------------------------------------------------------------------


async def test_machines_together_take_no_more_than_the_window_holds(redis: Any) -> None:
    limits = Limits(requests=3, window=60)
    one, other = RedisWindow(redis, "o", limits), RedisWindow(redis, "o", limits)
    assert [await one.acquire("a"), await other.acquire("b"), await one.acquire("c")] == [0, 0, 0]
    for window in (one, other):
        assert 59 < await window.acquire("d") <= 60
    assert await redis.zcard("o:window") == 3
    await one.close()
    await other.close()


async def test_a_call_counts_until_a_window_after_its_answer(redis: Any) -> None:
    window = RedisWindow(redis, "o", Limits(requests=1, window=0.3))
    assert await window.acquire("a") == 0
    await asyncio.sleep(0.2)
    answered = time.monotonic()
    window.release("a", 0.0)
    await taken(window, "b")
    assert 0.3 <= time.monotonic() - answered < 0.8
    window.release("b", 0.2)  # given up: it may still arrive
    answered = time.monotonic()
    await taken(window, "c")
    assert 0.5 <= time.monotonic() - answered < 1.0
    await window.close()


async def test_a_call_that_runs_for_longer_than_a_window_counts_all_the_time(redis: Any) -> None:
    window = RedisWindow(redis, "o", Limits(requests=1, window=0.2))
    await window.acquire("a")
    for _ in range(10):
        await asyncio.sleep(0.05)
        assert await window.acquire("b") > 0
    window.release("a", 0.0)
    await taken(window, "b")
    await window.close()


async def test_the_budget_of_a_day_is_one_for_all_machines(redis: Any) -> None:
    now = EVENING
    kolkata = timezone(timedelta(hours=5, minutes=30))
    limits = Limits(requests=0, per_day=3, time_zone=kolkata)

    def today(zone: tzinfo) -> datetime:
        return now.astimezone(zone)

    one, other = (RedisWindow(redis, "o", limits, today) for _ in range(2))
    assert [await one.acquire("a"), await other.acquire("b"), await one.acquire("c")] == [0, 0, 0]
    for window in (one, other):
        with pytest.raises(DayLimitError, match="3 calls a day") as spent:
            await window.acquire("d")
        assert spent.value.retry_after == 20.5 * 3600
    assert await redis.get("o:2026-03-05") == b"3"
    assert 20.5 * 3600 < await redis.ttl("o:2026-03-05") <= 21.5 * 3600
    now += timedelta(hours=20.5)
    assert await other.acquire("d") == 0
    await one.close()
    await other.close()


async def test_a_used_up_day_is_told_although_the_window_is_full_too(redis: Any) -> None:
    window = RedisWindow(redis, "o", Limits(requests=1, window=60, per_day=1))
    await window.acquire("a")
    with pytest.raises(DayLimitError):
        await window.acquire("b")
    await window.close()


async def test_a_call_that_waits_takes_nothing_from_the_budget(redis: Any) -> None:
    window = RedisWindow(redis, "o", Limits(requests=1, window=60, per_day=9), lambda _: EVENING)
    for _ in range(5):
        await window.acquire("a")
    assert await redis.get("o:2026-03-04") == b"1"
    await window.close()


async def test_organizations_have_windows_of_their_own_which_are_forgotten_in_time(redis: Any) -> None:
    shared = RedisLimits(client=redis)
    limits = Limits(requests=1, window=60)
    windows = [shared.window_of("https://api.example", organization, limits) for organization in ("1", "2")]
    assert shared.window_of("https://api.example", "1", limits) is windows[0]
    assert [await window.acquire("a") for window in windows] == [0, 0]
    keys = sorted(await redis.keys())
    assert keys == [b"zakya:limit:{https://api.example/%d}:window" % number for number in (1, 2)]
    assert all([60 < await redis.ttl(key) <= 121 for key in keys])
    await shared.close()
    assert await redis.ping()  # a connection of the caller's own stays open


async def test_a_redis_that_is_away_is_an_error_of_ours_and_leaves_the_gate_empty() -> None:
    shared = RedisLimits(f"redis://user:hunter2@127.0.0.1:{free_port()}/0")
    gate = Gate(Limits())
    for _ in range(3):
        with pytest.raises(TransportError, match="Redis, which keeps the shared limits, can't be used") as error:
            async with gate.acquire(shared=shared.window_of("host", "1", Limits())):
                pass
        assert "hunter2" not in str(error.value)
        assert not error.value.may_have_been_processed
    assert (gate.snapshot().running, gate.snapshot().used) == (0, 0)
    await shared.close()


@pytest.mark.parametrize("setting", ["", "file", "http://user:hunter2@redis"])
def test_a_setting_that_names_no_redis_is_refused(setting: str) -> None:
    with pytest.raises(ConfigurationError, match="the address of Redis isn't one") as error:
        RedisLimits(setting)
    assert "hunter2" not in str(error.value)


async def test_a_setting_names_a_redis(redis_url: str) -> None:
    shared = RedisLimits(redis_url)
    assert await shared.window_of("host", "setting", Limits()).acquire("a") == 0
    await shared.close()


# --- the gate's side, in virtual time -------------------------------------------------------


class Script:
    """A shared window that answers as told, and remembers what it was told."""

    def __init__(self, *answers: float | Exception) -> None:
        self.answers = [*answers]
        self.asked: list[float] = []
        self.told: list[float | None] = []

    async def acquire(self, call: str) -> float:
        self.asked.append(now())
        answer = self.answers.pop(0) if self.answers else 0.0
        if isinstance(answer, Exception):
            raise answer
        return answer

    def release(self, call: str, late: float | None) -> None:
        self.told.append(late)


def now() -> float:
    return asyncio.get_running_loop().time() - EPOCH


def test_a_call_waits_for_as_long_as_the_shared_window_says() -> None:
    async def scenario() -> None:
        gate, shared = Gate(Limits()), Script(30, 12, 0)
        async with gate.acquire(shared=shared):
            assert now() == 42
            assert shared.told == []
        assert (shared.asked, shared.told) == ([0, 30, 42], [0])

    simulate(scenario())


def test_a_call_that_is_given_up_is_told_to_be_late() -> None:
    async def scenario() -> None:
        gate, shared = Gate(Limits()), Script()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(5), gate.acquire(shared=shared):
                await asyncio.sleep(100)
        assert shared.told == [IN_FLIGHT_GRACE]
        with pytest.raises(CredentialsError):
            async with gate.acquire(shared=shared):
                raise CredentialsError("no token")
        assert shared.told == [IN_FLIGHT_GRACE, None]  # never sent: it doesn't count at all

    simulate(scenario())


def test_a_call_that_is_cancelled_while_it_waits_gives_its_place_back() -> None:
    async def scenario() -> None:
        gate, shared = Gate(Limits(concurrency=1)), Script(100)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(5), gate.acquire(shared=shared):
                pass
        assert (gate.snapshot().running, gate.snapshot().used, shared.told) == (0, 0, [])

    simulate(scenario())


def test_a_refusal_meanwhile_is_heeded_before_the_shared_window_is_asked_again() -> None:
    async def scenario() -> None:
        gate, shared = Gate(Limits(concurrency=2)), Script(10)
        waiting = asyncio.create_task(entered(gate, shared))
        impatient = asyncio.create_task(entered(gate, Script(10), max_wait=20))
        await asyncio.sleep(1)
        gate.learn({}, BlockedError("too many", status=429, code=43, retry_after=300))
        with pytest.raises(BlockedError):
            await impatient
        assert await waiting == 301
        assert shared.asked == [0, 301]

    simulate(scenario())


async def entered(gate: Gate, shared: Script, max_wait: float = 1e9) -> float:
    async with gate.acquire(max_wait, shared):
        return now()


def test_a_used_up_day_closes_the_gate_for_those_behind_without_asking_again() -> None:
    async def scenario() -> None:
        spent = DayLimitError("the budget is used up", retry_after=500.0)
        gate, shared = Gate(Limits(concurrency=1)), Script(spent)
        outcomes = await asyncio.gather(*(entered(gate, shared) for _ in range(10)), return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [DayLimitError] * 10
        assert (len(shared.asked), now(), gate.snapshot().closed_for) == (1, 0, 500)
        await asyncio.sleep(500)
        assert await entered(gate, shared) == 500

    simulate(scenario())


# --- through the client ---------------------------------------------------------------------


@pytest.mark.usefixtures("redis")
async def test_clients_share_a_budget_through_a_store_named_in_the_environment(
    emulator: Emulator, redis_url: str
) -> None:
    settings = {"ZAKYA_LIMIT_STORE": redis_url, "ZAKYA_LIMIT_PER_DAY": "3", "ZAKYA_LIMIT_REQUESTS": "0"}
    for calls in (2, 1):
        async with ZakyaClient.from_env(emulator.environment() | settings) as zakya:
            for _ in range(calls):
                await zakya.items.list()
    with emulator_elsewhere(settings, emulator) as elsewhere:
        async with elsewhere as zakya:
            with pytest.raises(DayLimitError, match="3 calls a day"):
                await zakya.items.list()
            # The other organization has a budget of its own; that the emulator doesn't know it is another matter.
            with pytest.raises(ConfigurationError):
                await zakya.for_organization("2").items.list()


@contextmanager
def emulator_elsewhere(settings: dict[str, str], emulator: Emulator) -> Iterator[ZakyaClient]:
    """A client of another machine: with no gate in common."""
    GATES.clear()
    yield ZakyaClient.from_env(emulator.environment() | settings)


# --- processes ------------------------------------------------------------------------------


@contextmanager
def machines(count: int, redis: str, server: LimitedServer, calls: int, limits: Limits) -> Iterator[list[Any]]:
    """Start processes that share limits, each ready to begin with a line on its stdin."""
    settings = json.dumps({name: value for name, value in asdict(limits).items() if name != "time_zone"})
    command = [sys.executable, str(HERE / "one_machine.py"), redis, server.data_center.api_url, str(calls), settings]
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent.parent)}
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(
                    command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
                )
            )
            for _ in range(count)
        ]
        try:
            assert [process.stdout.readline() for process in processes] == ["ready\n"] * count
            for process in processes:
                process.stdin.write("go\n")
            yield processes
        finally:
            for process in processes:
                process.kill()  # one that has ended doesn't mind


def outcomes(processes: list[Any]) -> list[dict[str, int]]:
    return [json.loads(process.stdout.readline()) for process in processes]


@pytest.mark.usefixtures("redis")
def test_two_processes_together_never_exceed_the_window(redis_url: str) -> None:
    limits = Limits(concurrency=5, requests=40, window=0.6)
    with LimitedServer(requests=40, window=0.6, concurrency=10, seconds=0.005) as server:
        with machines(2, redis_url, server, 80, limits) as processes:
            began = time.monotonic()
            assert outcomes(processes) == [{"200": 80}] * 2
            took = time.monotonic() - began
        assert server.refusals == []
        assert len(server.arrivals) == 160
        assert server.most_in_a_window() <= 40
        assert 3 * limits.window <= took < 8 * limits.window


@pytest.mark.usefixtures("redis")
def test_two_processes_together_never_exceed_the_budget_of_a_day(redis_url: str) -> None:
    limits = Limits(concurrency=5, requests=0, per_day=30)
    with (
        LimitedServer(requests=1000, window=60, concurrency=10, seconds=0.005) as server,
        machines(2, redis_url, server, 40, limits) as processes,
    ):
        one, other = outcomes(processes)
        assert len(server.arrivals) == 30
        assert one["200"] + other["200"] == 30
        assert one["DayLimitError"] + other["DayLimitError"] == 50


async def test_a_process_that_is_killed_holds_nothing_for_longer_than_a_window(redis: Any, redis_url: str) -> None:
    limits = Limits(concurrency=5, requests=5, window=0.8)
    with (
        LimitedServer(requests=5, window=0.8, concurrency=5, seconds=60) as server,
        machines(1, redis_url, server, 5, limits) as processes,
    ):
        await asyncio.to_thread(wait_until, lambda: len(server.arrivals) == 5, "the calls don't arrive")
        await asyncio.sleep(1.5 * limits.window)
        shared = RedisLimits(client=redis)
        window = shared.window_of(server.data_center.api_url, "1", limits)
        assert await window.acquire("next") > 0  # alive, it holds its places for as long as its calls run
        processes[0].kill()
        killed = time.monotonic()
        await taken(window, "next")
        assert time.monotonic() - killed <= limits.window + 0.5
        await shared.close()
