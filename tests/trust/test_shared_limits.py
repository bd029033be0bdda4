"""Limits that machines share through a real Redis server: one window and one budget for all of them together."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest
from attrs import asdict
from redis.asyncio import Redis

from tests.trust.conftest import EPOCH, HERE, LimitedServer, free_port, simulate, wait_until
from zakya_client import DataCenter, Limits, RetryPolicy, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.errors import BlockedError, ConfigurationError, CredentialsError, DayLimitError, TransportError
from zakya_client.limits.model import IN_FLIGHT_GRACE
from zakya_client.limits.queue import Gate
from zakya_client.limits.redis import RedisLimits, RedisWindow
from zakya_client.limits.registry import GATES
from zakya_client.runtime.redis import RedisConnections

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
    one, other = (
        RedisWindow(RedisConnections(client=redis), "o", limits),
        RedisWindow(RedisConnections(client=redis), "o", limits),
    )
    assert [await one.acquire("a"), await other.acquire("b"), await one.acquire("c")] == [0, 0, 0]
    for window in (one, other):
        assert 59 < await window.acquire("d") <= 60
    assert await redis.zcard("o:window") == 3
    await one.close()
    await other.close()


async def test_a_call_counts_until_a_window_after_its_answer(redis: Any) -> None:
    window = RedisWindow(RedisConnections(client=redis), "o", Limits(requests=1, window=0.3))
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
    window = RedisWindow(RedisConnections(client=redis), "o", Limits(requests=1, window=0.2))
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

    one, other = (RedisWindow(RedisConnections(client=redis), "o", limits, today) for _ in range(2))
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
    window = RedisWindow(RedisConnections(client=redis), "o", Limits(requests=1, window=60, per_day=1))
    await window.acquire("a")
    with pytest.raises(DayLimitError):
        await window.acquire("b")
    await window.close()


async def test_a_call_that_waits_takes_nothing_from_the_budget(redis: Any) -> None:
    window = RedisWindow(
        RedisConnections(client=redis), "o", Limits(requests=1, window=60, per_day=9), lambda _: EVENING
    )
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


# --- what was never sent ----------------------------------------------------------------------


def client_at(address: str, shared: RedisLimits, limits: Limits, **options: Any) -> ZakyaClient:
    center = DataCenter("own", address, address)
    options.setdefault("retries", RetryPolicy(attempts=1))
    return ZakyaClient("1", access_token="t", data_center=center, shared_limits=shared, limits=limits, **options)


async def used(redis: Any) -> tuple[int, int]:
    """Calls of the window and of the day that Redis counts."""
    window, day = 0, 0
    for key in await redis.keys():
        if key.endswith(b":window"):
            window += await redis.zcard(key)
        else:
            day += int(await redis.get(key))
    return window, day


@pytest.mark.parametrize("requests", [0, 100])
async def test_an_api_that_is_away_uses_up_nothing(redis: Any, redis_url: str, requests: int) -> None:
    limits = Limits(requests=requests, per_day=20)
    async with client_at(f"http://127.0.0.1:{free_port()}", RedisLimits(redis_url), limits) as zakya:
        for _ in range(3):
            failures = await asyncio.gather(*(zakya.items.get("1") for _ in range(20)), return_exceptions=True)
            assert {type(failure) for failure in failures} <= {TransportError, DayLimitError}
    assert await used(redis) == (0, 0)


BUSY = """
local began = redis.call('TIME')
repeat
  local now = redis.call('TIME')
until (now[1] - began[1]) * 1000000 + now[2] - began[2] > 200000
"""


@pytest.mark.parametrize("requests", [0, 500])
async def test_calls_that_are_cancelled_before_they_are_sent_use_up_nothing(
    redis: Any, redis_url: str, requests: int
) -> None:
    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=0.01) as server:
        limits = Limits(concurrency=0, requests=requests, per_day=500)
        async with client_at(server.data_center.api_url, RedisLimits(redis_url), limits) as zakya:
            await asyncio.gather(*(zakya.items.get("1") for _ in range(30)))  # connections are open now
            busy = asyncio.create_task(redis.eval(BUSY, 0))
            await asyncio.sleep(0.05)
            tasks = [asyncio.create_task(zakya.items.get("1")) for _ in range(30)]
            await asyncio.sleep(0.05)  # Redis has been asked, and will answer when nobody waits for it any more
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            await busy
            assert zakya.limits.used == (30 if requests else 0)
        counted = await used(redis)
    assert len(server.arrivals) == 30
    assert counted == (30 if requests else 0, 30)


async def test_a_call_given_back_after_midnight_goes_to_the_day_that_it_was_taken_from(redis: Any) -> None:
    now = EVENING
    window = RedisWindow(RedisConnections(client=redis), "o", Limits(requests=0, per_day=5), lambda _: now)
    await window.acquire("late")
    await window.acquire("in time")
    window.release("in time", None)
    await window.flush()
    assert await redis.get("o:2026-03-04") == b"1"
    now += timedelta(hours=3)
    await window.acquire("new")
    window.release("late", None)
    await window.flush()
    assert (await redis.get("o:2026-03-04"), await redis.get("o:2026-03-05")) == (b"0", b"1")
    await window.close()


async def test_a_call_without_an_answer_of_redis_is_undone_if_it_was_counted(redis: Any) -> None:
    window = RedisWindow(RedisConnections(client=redis), "o", Limits(requests=5, per_day=5), lambda _: EVENING)
    await window._run("take", ["counted"], "o:2026-03-04", kept=60)
    await window._undo("counted", "o:2026-03-04", is_counted=False)
    assert await used(redis) == (0, 0)
    await window._run("take", ["another"], "o:2026-03-04", kept=60)
    await window._undo("never counted", "o:2026-03-04", is_counted=False)
    assert await used(redis) == (1, 1)
    await window.close()


# --- several clients, and Redis away ------------------------------------------------------------


async def test_a_client_that_is_closed_ends_nothing_for_the_others(redis: Any, redis_url: str) -> None:
    shared = RedisLimits(redis_url)
    limits = Limits(requests=5, window=0.3)
    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=60) as server:
        url = server.data_center.api_url
        one, other = (client_at(url, shared, limits) for _ in range(2))
        async with other:
            running = asyncio.create_task(other.items.get("1"))
            await asyncio.to_thread(wait_until, lambda: bool(server.arrivals), "the call doesn't arrive")
            await one.close()
            await one.close()  # twice does no harm
            key = f"{shared.window_of(url, '1', limits)._name}:window"
            ((call, first),) = await redis.zrange(key, 0, -1, withscores=True)
            async with asyncio.timeout(5):
                while (await redis.zscore(key, call) or 0) <= first:  # until it is renewed  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
            running.cancel()
            await asyncio.wait([running])


async def test_limits_that_were_closed_serve_the_next_client(redis_url: str) -> None:
    shared = RedisLimits(redis_url)
    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=0) as server:
        for _ in range(2):
            async with client_at(server.data_center.api_url, shared, Limits()) as zakya:
                await zakya.items.get("1")
        window = shared.window_of(server.data_center.api_url, "1", Limits())
        assert window._renewal is None


@pytest.mark.usefixtures("redis")
def test_limits_serve_one_event_loop_after_another_but_not_two_at_once(redis_url: str) -> None:
    shared = RedisLimits(redis_url)

    async def call(server: LimitedServer) -> None:
        async with client_at(server.data_center.api_url, shared, Limits()) as zakya:
            await zakya.items.get("1")

    async def two_at_once(server: LimitedServer) -> None:
        await call(server)
        await asyncio.to_thread(asyncio.run, call(server))

    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=0) as server:
        asyncio.run(call(server))
        asyncio.run(call(server))
        with pytest.raises(ConfigurationError, match="RedisLimits belongs to another event loop"):
            asyncio.run(two_at_once(server))
        assert len(server.arrivals) == 3


@pytest.mark.usefixtures("redis")
def test_organizations_may_be_called_from_event_loops_of_their_own(redis_url: str) -> None:
    shared = RedisLimits(redis_url)

    async def call_another(server: LimitedServer) -> None:
        async with client_at(server.data_center.api_url, shared, Limits()) as zakya, asyncio.timeout(5):
            await zakya.for_organization("2").items.get("1")

    async def call(server: LimitedServer) -> None:
        async with client_at(server.data_center.api_url, shared, Limits()) as zakya:
            await zakya.items.get("1")
            await asyncio.to_thread(asyncio.run, call_another(server))  # what it closes isn't of this loop
            await zakya.items.get("1")

    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=0) as server:
        asyncio.run(call(server))
        assert len(server.arrivals) == 3


FORKED = """
import asyncio, os, sys
from zakya_client import DataCenter, Limits, RedisLimits, ZakyaClient
shared = RedisLimits(sys.argv[1])

def client():
    center = DataCenter("own", sys.argv[2], sys.argv[2])
    return ZakyaClient("1", access_token="t", data_center=center, shared_limits=shared, limits=Limits(per_day=5))

async def calls_in_child():
    async with asyncio.timeout(10), client() as zakya:
        await zakya.items.get("1")

async def parent():
    async with client() as zakya:
        await zakya.items.get("1")
        child = os.fork()
        if child == 0:
            try:
                asyncio._set_running_loop(None)
                asyncio.run(calls_in_child())
            except BaseException as error:
                print(repr(error), file=sys.stderr)
                os._exit(1)
            os._exit(0)
        assert await asyncio.to_thread(os.waitpid, child, 0) == (child, 0)
        await zakya.items.get("1")

asyncio.run(parent())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
async def test_a_forked_child_has_connections_of_its_own(redis: Any, redis_url: str) -> None:
    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=0) as server:
        command = [
            sys.executable,
            "-W",
            "ignore::DeprecationWarning",
            "-c",
            FORKED,
            redis_url,
            server.data_center.api_url,
        ]
        run = await asyncio.to_thread(subprocess.run, command, check=False, capture_output=True, text=True, timeout=30)
    assert (run.returncode, run.stderr) == (0, "")
    assert await used(redis) == (3, 3)


async def test_while_redis_is_away_calls_fail_or_go_on_within_the_limits_of_the_process(
    caplog: pytest.LogCaptureFixture,
) -> None:
    redis_url = f"redis://user:hunter2@127.0.0.1:{free_port()}/0"
    limits = Limits(requests=30, window=60, per_day=25)
    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=0) as server:
        url = server.data_center.api_url
        async with client_at(url, RedisLimits(redis_url), limits) as zakya:
            with pytest.raises(TransportError, match="Redis, which keeps the shared limits") as failed:
                await zakya.items.get("1")
            assert not failed.value.may_have_been_processed
        async with client_at(url, RedisLimits(redis_url, on_failure="local"), limits) as zakya:
            calls = (zakya.items.get("1") for _ in range(40))
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert len(server.arrivals) == 25
    assert sum(isinstance(outcome, DayLimitError) for outcome in outcomes) == 15
    told = [record.message for record in caplog.records if "within the limits of this process" in record.message]
    assert len(told) == 1
    assert "hunter2" not in caplog.text


async def test_a_redis_that_can_only_be_read_is_away(redis: Any, redis_url: str) -> None:
    shared = RedisLimits(redis_url, on_failure="local")
    with LimitedServer(requests=1000, window=60, concurrency=1000, seconds=0) as server:
        url = server.data_center.api_url
        async with client_at(url, shared, Limits(per_day=100)) as zakya:
            await zakya.items.get("1")
            await redis.replicaof("127.0.0.1", free_port())
            try:
                await asyncio.gather(*(zakya.items.get("1") for _ in range(20)))
                with pytest.raises(TransportError, match="can't be used: ReadOnlyError"):
                    await shared.window_of(url, "1", Limits(per_day=100))._run("take", ["a"], "d")
            finally:
                await redis.replicaof("NO", "ONE")
            window = shared.window_of(url, "1", Limits(per_day=100))
            assert window._away_until > 0
            window._away_until = asyncio.get_running_loop().time()  # some seconds later
            await zakya.items.get("1")
            assert window._away_until == 0
    assert len(server.arrivals) == 22
    assert (await used(redis))[1] == 2


@pytest.mark.parametrize("choice", ["", "ignore", None])
def test_what_to_do_without_redis_is_one_of_two_choices(redis_url: str, choice: Any) -> None:
    with pytest.raises(ConfigurationError, match="'raise' or 'local'"):
        RedisLimits(redis_url, on_failure=choice)
    if choice:
        environment = {"ZAKYA_LIMIT_STORE": redis_url, "ZAKYA_LIMIT_ON_FAILURE": choice}
        with pytest.raises(ConfigurationError, match="ZAKYA_LIMIT_ON_FAILURE"):
            ZakyaClient.from_env(environment, access_token="t")


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
        one, other = map(Counter, outcomes(processes))  # one of them may be so late that it gets none
        assert len(server.arrivals) == 30
        assert one + other == {"200": 30, "DayLimitError": 50}


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
