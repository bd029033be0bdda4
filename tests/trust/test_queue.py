"""The gate, in virtual time: who gets a place when, what refusals do to it, and that nothing is ever lost.

The property tests put a model of the server behind the gate, with a network that delays requests and answers; the
model knows nothing of how the gate counts.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import define, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trust.conftest import EPOCH, simulate
from zakya_client import Limits
from zakya_client.errors import (
    APIError,
    BlockedError,
    ConcurrencyLimitError,
    CredentialsError,
    DayLimitError,
    MinuteLimitError,
    RateLimitError,
    TransportError,
    ZakyaError,
)
from zakya_client.limits.allowance import RECOVERY, Ending
from zakya_client.limits.model import IN_FLIGHT_GRACE, seconds_to_midnight
from zakya_client.limits.queue import Gate
from zakya_client.limits.registry import gate_of

NO_LIMITS = Limits(concurrency=0, requests=0)
CLOCK = datetime(2026, 3, 4, 22, 0, tzinfo=UTC)


def now() -> float:
    """Seconds since the scenario began."""
    return asyncio.get_running_loop().time() - EPOCH


async def call(gate: Gate, seconds: float, admitted: list[float] | None = None, max_wait: float = 1e9) -> float:
    """A call that runs for some seconds; gives the moment that it got its place."""
    async with gate.acquire(max_wait):
        began = now()
        if admitted is not None:
            admitted.append(began)
        await asyncio.sleep(seconds)
    return began


async def refused(gate: Gate, error: ZakyaError, headers: dict[str, str] | None = None) -> None:
    """A call that the API refuses."""
    async with gate.acquire():
        gate.learn(headers or {}, error)


def refusal(kind: type[RateLimitError], code: int, retry_after: float | None = None) -> RateLimitError:
    return kind("too many", status=429, code=code, retry_after=retry_after)


async def settled() -> None:
    """Let everybody who can run run, without time passing."""
    for _ in range(10):
        await asyncio.sleep(0)


def is_empty(gate: Gate) -> bool:
    snapshot = gate.snapshot()
    return (snapshot.running, snapshot.waiting) == (0, 0)


# --- places ---------------------------------------------------------------------------------


def test_places_are_given_first_come_first_served() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=2, requests=0))
        served: list[int] = []

        async def numbered(number: int) -> None:
            async with gate.acquire():
                served.append(number)
                await asyncio.sleep(7 - number % 3)

        await asyncio.gather(*(numbered(number) for number in range(30)))
        assert served == list(range(30))

    simulate(scenario())


def test_no_more_calls_run_at_once_than_the_concurrency() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=3, requests=0))
        assert await asyncio.gather(*(call(gate, 10) for _ in range(7))) == [0, 0, 0, 10, 10, 10, 20]

    simulate(scenario())


def test_no_limits_let_everybody_in_at_once() -> None:
    async def scenario() -> None:
        gate = Gate(NO_LIMITS)
        assert set(await asyncio.gather(*(call(gate, 10) for _ in range(500)))) == {0}
        assert gate.snapshot().concurrency is gate.snapshot().requests is None

    simulate(scenario())


def test_a_call_counts_until_a_window_after_its_answer() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=0, requests=2, window=60))
        # The first is answered after 5 seconds, the second after 20; each makes room a minute later.
        assert await asyncio.gather(call(gate, 5), call(gate, 20), call(gate, 1), call(gate, 1)) == [0, 0, 65, 80]

    simulate(scenario())


def test_a_call_that_runs_for_longer_than_a_window_counts_all_the_time() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=0, requests=1, window=60))
        assert await asyncio.gather(call(gate, 300), call(gate, 1)) == [0, 360]

    simulate(scenario())


def test_a_call_that_was_given_up_may_still_arrive_and_counts_a_little_longer() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=0, requests=1, window=60))
        with suppress(TimeoutError):
            async with asyncio.timeout(5):
                await call(gate, 100)
        assert await call(gate, 1) == 5 + IN_FLIGHT_GRACE + 60

    simulate(scenario())


@pytest.mark.parametrize("error", [CredentialsError("no token"), TransportError("nobody there", reason="refused")])
def test_a_call_that_was_surely_not_sent_does_not_count(error: ZakyaError) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=1))
        for _ in range(20):
            with pytest.raises(type(error)):
                async with gate.acquire():
                    raise error
        assert await call(gate, 1) == 0

    simulate(scenario())


def test_a_call_without_an_answer_that_may_have_been_sent_counts() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=1, window=60))
        with pytest.raises(TransportError):
            async with gate.acquire():
                raise TransportError("hung up", reason="disconnected")
        assert await call(gate, 1) == IN_FLIGHT_GRACE + 60

    simulate(scenario())


def test_the_snapshot_says_where_the_organization_stands() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=2, requests=10, window=60))
        await call(gate, 1)
        tasks = [asyncio.create_task(call(gate, 5)) for _ in range(5)]
        await settled()
        snapshot = gate.snapshot()
        assert (snapshot.running, snapshot.waiting, snapshot.used) == (2, 3, 3)
        assert (snapshot.concurrency, snapshot.requests, snapshot.closed_for) == (2, 10, 0)
        await asyncio.gather(*tasks)
        assert is_empty(gate)
        assert gate.snapshot().used == 6

    simulate(scenario())


def test_the_snapshot_needs_no_event_loop() -> None:
    assert Gate(Limits(concurrency=3, requests=7)).snapshot().requests == 7


# --- cancellation ---------------------------------------------------------------------------


def test_a_waiter_that_is_cancelled_in_the_queue_leaves_it() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        running = asyncio.create_task(call(gate, 10))
        await settled()
        waiting, behind = asyncio.create_task(call(gate, 1)), asyncio.create_task(call(gate, 1))
        await settled()
        waiting.cancel()
        await asyncio.wait([waiting])
        assert waiting.cancelled()
        assert gate.snapshot().waiting == 1
        assert (await running, await behind) == (0, 10)
        assert is_empty(gate)

    simulate(scenario())


@pytest.mark.parametrize("steps", range(6))
def test_a_waiter_that_is_cancelled_just_as_it_gets_its_place_gives_it_back(steps: int) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        holder = gate.acquire()
        await holder.__aenter__()
        waiter, behind = asyncio.create_task(call(gate, 1)), asyncio.create_task(call(gate, 1))
        await settled()
        await holder.__aexit__(None, None, None)  # the place goes to the waiter, which hasn't run yet
        for _ in range(steps):
            await asyncio.sleep(0)
        waiter.cancel()
        await asyncio.wait([waiter, behind])
        assert behind.result() == 0
        assert is_empty(gate)
        assert await call(gate, 1) == 1

    simulate(scenario())


@pytest.mark.parametrize("steps", range(4))
def test_a_waiter_that_is_cancelled_just_as_it_is_refused_takes_no_place_with_it(steps: int) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        holder = gate.acquire()
        await holder.__aenter__()
        waiter = asyncio.create_task(call(gate, 1, max_wait=10))
        await settled()
        gate.learn({}, refusal(BlockedError, 43, 20))
        for _ in range(steps):
            await asyncio.sleep(0)
        waiter.cancel()
        await asyncio.wait([waiter])
        assert waiter.cancelled() or isinstance(waiter.exception(), BlockedError)
        await holder.__aexit__(None, None, None)
        assert is_empty(gate)
        assert await asyncio.gather(call(gate, 5), call(gate, 5)) == [20, 25]  # still one at a time

    simulate(scenario())


def test_a_call_that_is_cancelled_while_it_runs_gives_its_place_back() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        running, behind = asyncio.create_task(call(gate, 100)), asyncio.create_task(call(gate, 1))
        await asyncio.sleep(3)
        running.cancel()
        assert await behind == 3
        assert is_empty(gate)

    simulate(scenario())


# --- refusals -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("retry_after", "headers", "opens"),
    [
        (7.0, {}, 7),
        (7.0, {"x-rate-limit-reset": "40"}, 7),
        (61.0, {"x-rate-limit-reset": "38710"}, 61),
        (None, {}, 60),
        (None, {"x-rate-limit-reset": "40"}, 60),
        (None, {"x-rate-limit-reset": "38710"}, 60),
    ],
    ids=["told", "told, near midnight", "told, at noon", "silent", "silent, near midnight", "silent, at noon"],
)
def test_code_44_closes_the_gate_for_everybody(retry_after: float | None, headers: dict[str, str], opens: int) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0, window=60))
        error = refusal(MinuteLimitError, 44, retry_after)
        first = asyncio.create_task(refused(gate, error, headers))
        queued = asyncio.create_task(call(gate, 0))
        await first
        assert error.retry_after == gate.snapshot().closed_for == opens
        later = asyncio.create_task(call(gate, 0))
        assert (await queued, await later) == (opens, opens)
        assert gate.snapshot().closed_for == 0

    simulate(scenario())


@pytest.mark.parametrize(("retry_after", "opens"), [(1800.0, 1800), (None, 3600)], ids=["told", "silent"])
def test_code_43_closes_the_gate_for_what_it_says(retry_after: float | None, opens: int) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        await refused(gate, refusal(BlockedError, 43, retry_after))
        assert await call(gate, 1) == opens

    simulate(scenario())


def test_a_refusal_of_an_unknown_kind_closes_the_gate_if_it_says_for_how_long() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        await refused(gate, RateLimitError("slow down", status=429))
        assert await call(gate, 1) == 0
        await refused(gate, RateLimitError("slow down", status=429, retry_after=9))
        assert await call(gate, 1) == 1 + 9

    simulate(scenario())


def test_a_shorter_refusal_does_not_open_a_gate_that_is_closed_for_longer() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=0, requests=0))
        gate.learn({}, refusal(BlockedError, 43, 600))
        gate.learn({}, refusal(MinuteLimitError, 44, 5))
        assert await call(gate, 1) == 600

    simulate(scenario())


def test_no_refusal_closes_the_gate_for_longer_than_a_day() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        await refused(gate, refusal(MinuteLimitError, 44, 1e300))
        assert await call(gate, 1) == 24 * 3600

    simulate(scenario())


def test_who_would_have_to_wait_longer_than_the_own_max_wait_is_refused() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        first = asyncio.create_task(refused(gate, refusal(MinuteLimitError, 44, 30)))
        queued = [asyncio.create_task(call(gate, 1, max_wait=max_wait)) for max_wait in (29, 30)]
        await first
        with pytest.raises(MinuteLimitError) as impatient:
            await queued[0]
        assert (impatient.value.status, impatient.value.code, impatient.value.retry_after) == (429, 44, 30)
        await asyncio.sleep(10)
        with pytest.raises(MinuteLimitError) as newcomer:
            await call(gate, 1, max_wait=19)
        assert newcomer.value.retry_after == 20
        assert newcomer.value is not impatient.value
        assert await queued[1] == 30
        assert is_empty(gate)

    simulate(scenario())


@pytest.mark.parametrize(
    ("zone", "seconds"),
    [
        (UTC, 2 * 3600),
        (timezone(timedelta(hours=5, minutes=30)), 20.5 * 3600),  # half past three in the morning already
        (timezone(timedelta(hours=-8)), 10 * 3600),
    ],
    ids=["Greenwich", "Kolkata", "the west coast"],
)
def test_code_45_fails_everybody_at_once_until_midnight_in_the_time_zone(zone: Any, seconds: float) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0, time_zone=zone), today=CLOCK.astimezone)
        error = refusal(DayLimitError, 45)
        first = asyncio.create_task(refused(gate, error))
        queued = [asyncio.create_task(call(gate, 1)) for _ in range(20)]  # they would wait for a year
        await first
        assert error.retry_after == seconds
        failures = await asyncio.gather(*queued, return_exceptions=True)
        assert {type(failure) for failure in failures} == {DayLimitError}
        assert now() == 0
        await asyncio.sleep(600)
        with pytest.raises(DayLimitError) as later:
            await call(gate, 1)
        assert (later.value.retry_after, later.value.code, now()) == (seconds - 600, 45, 600)
        await asyncio.sleep(seconds - 600)
        assert await call(gate, 1) == seconds

    simulate(scenario())


@pytest.mark.parametrize(
    ("before", "headers", "retry_after", "seconds"),
    [
        ({}, {"x-rate-limit-reset": "600"}, None, 600),
        ({}, {"x-rate-limit-reset": "600"}, 30.0, 600),
        ({"x-rate-limit-limit": "1000", "x-rate-limit-reset": "38710"}, {}, None, 38710 - 60),
        ({"x-rate-limit-reset": "50"}, {}, None, 2 * 3600 - 60),
        ({}, {"x-rate-limit-reset": "0"}, 30.0, 30),
        ({}, {"x-rate-limit-reset": "soon"}, None, 2 * 3600 - 60),
        ({}, {"x-rate-limit-reset": "999999999"}, None, 24 * 3600),
    ],
    ids=["reset", "reset wins", "an earlier reset", "a reset that has passed", "no reset", "malformed", "too long"],
)
def test_code_45_ends_at_the_reported_reset(
    before: dict[str, str], headers: dict[str, str], retry_after: float | None, seconds: float
) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0), today=lambda zone: CLOCK + timedelta(seconds=now()))
        gate.learn(before, None)
        await asyncio.sleep(60)
        error = refusal(DayLimitError, 45, retry_after)
        await refused(gate, error, headers)
        assert error.retry_after == gate.snapshot().closed_for == seconds
        with pytest.raises(DayLimitError):
            await call(gate, 1)
        await asyncio.sleep(seconds)
        assert await call(gate, 1) == 60 + seconds

    simulate(scenario())


def test_the_snapshot_tells_the_organizations_day_as_it_was_reported() -> None:
    async def scenario() -> None:
        gate = Gate(Limits())
        snapshot = gate.snapshot()
        assert (snapshot.day_limit, snapshot.day_remaining, snapshot.day_resets_in) == (None, None, None)
        headers = {"x-rate-limit-limit": "1000", "x-rate-limit-remaining": "861", "x-rate-limit-reset": "37000"}
        gate.learn(headers, None)
        await asyncio.sleep(1000)
        gate.learn({}, None)
        snapshot = gate.snapshot()
        assert (snapshot.day_limit, snapshot.day_remaining, snapshot.day_resets_in) == (1000, 861, 36000)
        await asyncio.sleep(36000)
        snapshot = gate.snapshot()  # a new day, of which nothing is known yet
        assert (snapshot.day_limit, snapshot.day_remaining, snapshot.day_resets_in) == (1000, None, None)

    simulate(scenario())


def test_code_45_is_not_waited_for_even_if_midnight_is_near() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0))
        await refused(gate, refusal(DayLimitError, 45, 10))
        with pytest.raises(DayLimitError):
            await call(gate, 1, max_wait=60)
        assert now() == 0

    simulate(scenario())


def test_a_day_on_which_the_clocks_change_has_23_or_25_hours() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert seconds_to_midnight(datetime(2026, 3, 29, 0, 0, tzinfo=berlin)) == 23 * 3600
    assert seconds_to_midnight(datetime(2026, 10, 25, 0, 0, tzinfo=berlin)) == 25 * 3600
    assert seconds_to_midnight(datetime(2026, 12, 31, 23, 59, 58, tzinfo=berlin)) == 2


def test_code_1070_lowers_the_concurrency_which_recovers_step_by_step() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=5, requests=0))
        calls = [gate.acquire() for _ in range(5)]
        for entered in calls:
            await entered.__aenter__()
        gate.learn({}, refusal(ConcurrencyLimitError, 1070))
        gate.learn({}, refusal(ConcurrencyLimitError, 1070))
        for entered in calls:
            await entered.__aexit__(None, None, None)
        assert gate.snapshot().concurrency == 3
        assert await asyncio.gather(*(call(gate, 10) for _ in range(4))) == [0, 0, 0, 10]
        for allowed in (3, 4):
            for _ in range(RECOVERY - 1):
                gate.learn({}, None)
            assert gate.snapshot().concurrency == allowed
            gate.learn({}, None)
            assert gate.snapshot().concurrency == allowed + 1
        for _ in range(3 * RECOVERY):
            gate.learn({}, None)
        assert gate.snapshot().concurrency == 5

    simulate(scenario())


def test_code_1070_never_lowers_the_concurrency_below_one() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=2, requests=0))
        for _ in range(5):
            await refused(gate, refusal(ConcurrencyLimitError, 1070))
        assert gate.snapshot().concurrency == 1
        assert await asyncio.gather(call(gate, 3), call(gate, 3)) == [0, 3]

    simulate(scenario())


def test_code_1070_finds_the_concurrency_of_a_gate_without_one() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=0, requests=0))
        at_once = 0

        async def tried() -> None:
            nonlocal at_once
            while True:
                async with gate.acquire():
                    if at_once < 4:
                        at_once += 1
                        await asyncio.sleep(1)
                        at_once -= 1
                        gate.learn({}, None)
                        return
                    gate.learn({}, refusal(ConcurrencyLimitError, 1070))  # a refusal takes no time

        await asyncio.gather(*(tried() for _ in range(12)))
        assert gate.snapshot().concurrency == 4
        assert now() == 3

    simulate(scenario())


def test_a_refused_call_that_is_no_limit_changes_nothing() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=2, requests=0))
        before = gate.snapshot()
        await refused(gate, APIError("no", status=400, code=2))
        assert gate.snapshot() == before

    simulate(scenario())


# --- headers --------------------------------------------------------------------------------


def test_headers_feed_the_snapshot() -> None:
    async def scenario() -> None:
        gate = Gate(Limits())
        headers = {"x-rate-limit-limit": "100", "x-rate-limit-remaining": "63", "x-rate-limit-reset": "25"}
        gate.learn(headers, None)
        await asyncio.sleep(10)
        snapshot = gate.snapshot()
        assert (snapshot.reported_limit, snapshot.reported_remaining, snapshot.reported_reset) == (100, 63, 15)
        await asyncio.sleep(100)
        assert gate.snapshot().reported_reset == 0

    simulate(scenario())


@pytest.mark.parametrize("reset", ["0", "25", "38710"])
def test_a_day_of_which_nothing_is_left_is_for_the_api_to_refuse(reset: str) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0, window=60))
        gate.learn({"x-rate-limit-limit": "1000", "x-rate-limit-remaining": "0", "x-rate-limit-reset": reset}, None)
        assert gate.snapshot().closed_for == 0
        assert await call(gate, 1) == 0

    simulate(scenario())


def test_headers_do_not_open_a_gate_that_a_refusal_closed() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0, window=60))
        gate.learn({}, refusal(MinuteLimitError, 44, 50))
        gate.learn({"x-rate-limit-remaining": "99", "x-rate-limit-reset": "1"}, None)
        with pytest.raises(MinuteLimitError):
            await call(gate, 1, max_wait=49)
        assert await call(gate, 1) == 50

    simulate(scenario())


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-rate-limit-remaining": "0"},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": ""},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "-5"},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "2.5"},
        {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "9" * 5000},
        {"x-rate-limit-remaining": "nothing", "x-rate-limit-reset": "25"},
        {"x-rate-limit-limit": "²"},
    ],
    ids=str,
)
def test_missing_and_malformed_headers_change_nothing(headers: dict[str, str]) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0, window=60))
        gate.learn(headers, None)
        assert gate.snapshot().closed_for == 0
        assert await call(gate, 1) == 0

    simulate(scenario())


# --- the day's budget -----------------------------------------------------------------------


def test_the_budget_of_a_day_is_kept_without_asking_the_api() -> None:
    async def scenario() -> None:
        start = asyncio.get_running_loop().time()

        def today(zone: Any) -> datetime:
            return (CLOCK + timedelta(seconds=asyncio.get_running_loop().time() - start)).astimezone(zone)

        gate = Gate(Limits(concurrency=2, requests=0, per_day=3), today)
        outcomes = await asyncio.gather(*(call(gate, 5) for _ in range(8)), return_exceptions=True)
        assert outcomes[:3] == [0, 0, 5]
        assert [type(outcome) for outcome in outcomes[3:]] == [DayLimitError] * 5
        with pytest.raises(DayLimitError) as spent:
            await call(gate, 1)
        assert spent.value.retry_after == 2 * 3600 - now()
        assert not spent.value.may_have_been_processed
        await asyncio.sleep(2 * 3600)
        assert await asyncio.gather(*(call(gate, 0) for _ in range(3))) == [now()] * 3
        assert is_empty(gate)

    simulate(scenario())


def test_a_larger_budget_opens_the_gate_again() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(per_day=1), CLOCK.astimezone)
        await call(gate, 0)
        with pytest.raises(DayLimitError):
            await call(gate, 0)
        gate.adopt(Limits(per_day=2))
        await call(gate, 0)
        with pytest.raises(DayLimitError, match="2 calls"):
            await call(gate, 0)

    simulate(scenario())


def test_the_snapshot_says_what_was_taken_from_the_budget_of_the_day() -> None:
    async def scenario() -> None:
        today = CLOCK
        gate = Gate(Limits(per_day=3), lambda _: today)
        await call(gate, 1)
        await call(gate, 1)
        assert gate.snapshot().used_today == 2
        today += timedelta(days=1)
        assert gate.snapshot().used_today == 0
        assert Gate(Limits()).snapshot().used_today is None

    simulate(scenario())


def test_calls_that_were_never_made_are_not_taken_from_the_budget() -> None:
    async def scenario() -> None:
        gate = Gate(Limits(concurrency=1, requests=0, per_day=1), lambda _: CLOCK)
        with pytest.raises(CredentialsError):
            async with gate.acquire():
                raise CredentialsError("no token")
        await call(gate, 1)
        with pytest.raises(DayLimitError):
            await call(gate, 1)

    simulate(scenario())


# --- one gate an organization ---------------------------------------------------------------


def test_clients_of_one_organization_share_a_gate_and_others_have_their_own() -> None:
    gate = gate_of("https://api.example", "1", NO_LIMITS)
    assert gate_of("https://api.example", "1", NO_LIMITS) is gate
    assert gate_of("https://api.example", " 1 ", NO_LIMITS) is gate
    assert gate_of("https://api.example", "2", NO_LIMITS) is not gate
    assert gate_of("https://api.other", "1", NO_LIMITS) is not gate


def test_the_newest_clients_limits_hold_and_what_was_counted_stays_counted() -> None:
    async def scenario() -> None:
        gate = gate_of("https://api.example", "newest", Limits(concurrency=1, requests=2, window=60))
        tasks = [asyncio.create_task(call(gate, 5)) for _ in range(4)]
        await asyncio.sleep(1)
        assert gate_of("https://api.example", "newest", Limits(concurrency=9, requests=3, window=60)) is gate
        # One runs since 0, two more fit now, and the fourth waits until the first was answered a minute ago.
        assert await asyncio.gather(*tasks) == [0, 1, 1, 65]

    simulate(scenario())


@pytest.mark.parametrize(("per_day", "busy_for"), [(0, 59), (9, 2 * 3600 - 2)], ids=["a window", "a day"])
def test_a_gate_is_idle_once_nothing_of_its_calls_counts_any_more(per_day: int, busy_for: int) -> None:
    async def scenario() -> None:
        gate = Gate(Limits(per_day=per_day, window=60), lambda _: CLOCK + timedelta(seconds=now()))
        assert gate.is_idle()
        await call(gate, 1)
        await asyncio.sleep(busy_for)
        assert not gate.is_idle()
        await asyncio.sleep(2)
        assert gate.is_idle()

    simulate(scenario())


def in_threads(*scenarios: Callable[[], Any]) -> None:
    failures: list[BaseException] = []

    def run(scenario: Callable[[], Any]) -> None:
        try:
            asyncio.run(scenario())
        except BaseException as error:  # noqa: BLE001 (told to the thread of the test)
            failures.append(error)

    threads = [threading.Thread(target=run, args=(scenario,)) for scenario in scenarios]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
    assert failures == []


def test_two_event_loops_in_two_threads_share_a_gate() -> None:
    limits = Limits(concurrency=3, requests=40, window=0.3)
    lock, at_once, most, counted = threading.Lock(), 0, 0, []

    async def served(gate: Gate) -> None:
        nonlocal at_once, most
        async with gate.acquire():
            with lock:
                at_once += 1
                most = max(most, at_once)
                counted.append(time.monotonic())
            await asyncio.sleep(0.001)
            with lock:
                at_once -= 1

    async def scenario() -> None:
        gate = gate_of("https://api.example", "threads", limits)
        await asyncio.gather(*(served(gate) for _ in range(60)))

    keep = gate_of("https://api.example", "threads", limits)
    in_threads(scenario, scenario)
    assert len(counted) == 120
    assert most == limits.concurrency
    assert all(later - first > limits.window for first, later in zip(counted, counted[limits.requests :], strict=False))
    assert is_empty(keep)


def test_a_waiter_is_not_forgotten_when_the_event_loop_of_the_one_before_it_ends() -> None:
    gate = Gate(Limits(concurrency=0, requests=1, window=0.4))
    first_waits, second_waits = threading.Event(), threading.Event()

    async def first() -> None:
        await call(gate, 0)
        waiter = asyncio.create_task(call(gate, 0))  # its loop has the timer
        await settled()
        assert gate.snapshot().waiting == 1
        first_waits.set()
        await asyncio.to_thread(second_waits.wait, 10)
        assert not waiter.done()  # and it is cancelled as its loop ends

    async def second() -> None:
        await asyncio.to_thread(first_waits.wait, 10)
        waiter = asyncio.create_task(call(gate, 0))
        await settled()
        second_waits.set()
        await asyncio.wait_for(waiter, 5)

    in_threads(first, second)
    assert is_empty(gate)


@pytest.mark.parametrize("limits", [Limits(concurrency=1, requests=0), Limits(concurrency=0, requests=1, window=0.1)])
def test_a_waiter_whose_event_loop_was_closed_under_it_blocks_nobody(limits: Limits) -> None:
    gate = Gate(limits)

    def wait_and_close_the_loop() -> None:
        loop = asyncio.new_event_loop()
        waiter = loop.create_task(call(gate, 0))
        waiter._log_destroy_pending = False  # it is what this is about
        loop.run_until_complete(settled())
        loop.close()

    async def scenario() -> None:
        async with gate.acquire():
            await asyncio.to_thread(wait_and_close_the_loop)
            behind = asyncio.create_task(call(gate, 0))
            await settled()
            assert gate.snapshot().waiting > 0
        await asyncio.wait_for(behind, 5)
        assert is_empty(gate)

    asyncio.run(scenario())


# --- nobody depends on another's loop -------------------------------------------------------


@pytest.mark.parametrize("limits", [Limits(concurrency=1, requests=0), Limits(concurrency=0, requests=1, window=0.1)])
def test_a_thread_that_computes_keeps_the_others_waiting_for_a_moment_only(limits: Limits) -> None:
    gate = Gate(limits)
    taken, queued, done = threading.Event(), threading.Event(), threading.Event()

    async def computing() -> None:
        await asyncio.to_thread(taken.wait, 10)
        waiters = [asyncio.create_task(call(gate, 0)) for _ in range(3)]
        await settled()
        assert gate.snapshot().waiting == 3
        queued.set()
        assert done.wait(5)  # computes: the loop does nothing
        await asyncio.gather(*waiters)

    async def another() -> None:
        async with gate.acquire():
            taken.set()
            await asyncio.to_thread(queued.wait, 10)
        for _ in range(2):
            await call(gate, 0)
        done.set()

    in_threads(computing, another)
    assert is_empty(gate)


@pytest.mark.parametrize("limits", [Limits(concurrency=1, requests=0), Limits(concurrency=0, requests=1, window=0.1)])
def test_loops_that_stopped_keep_nobody_waiting(limits: Limits) -> None:
    gate = Gate(limits)
    stopped = asyncio.new_event_loop()

    async def queue_up() -> list[asyncio.Task[float]]:
        tasks = [asyncio.create_task(call(gate, 0)) for _ in range(3)]
        await settled()
        return tasks

    async def scenario() -> None:
        async with gate.acquire():
            waiters = await asyncio.to_thread(stopped.run_until_complete, queue_up())
            assert gate.snapshot().waiting == 3
        for _ in range(2):
            await asyncio.wait_for(call(gate, 0), 5)
        # It runs again, and those who waited in it get their turn.
        await asyncio.wait_for(asyncio.to_thread(stopped.run_until_complete, asyncio.wait(waiters)), 5)
        assert [waiter.exception() for waiter in waiters] == [None] * 3

    try:
        asyncio.run(scenario())
    finally:
        stopped.close()
    assert is_empty(gate)


@pytest.mark.parametrize("is_closed", [False, True], ids=["stopped", "closed"])
@pytest.mark.parametrize("limits", [Limits(concurrency=2), Limits(concurrency=0, requests=2, window=0.01)])
def test_calls_of_loops_that_stopped_give_their_places_up(
    limits: Limits, monkeypatch: pytest.MonkeyPatch, *, is_closed: bool
) -> None:
    """As after a time limit that ends `run_until_complete` and cancels nothing."""
    monkeypatch.setattr("zakya_client.limits.queue.SHORTEST_WORK", 0.05)
    monkeypatch.setattr(Ending.GIVEN_UP, "late", 0.0)
    gate = Gate(limits)
    stopped = asyncio.new_event_loop()
    places = [gate.acquire(), gate.acquire()]
    for place in places:
        stopped.run_until_complete(place.__aenter__())
    if is_closed:
        stopped.close()

    async def scenario() -> None:
        async with asyncio.timeout(5):
            await asyncio.gather(*(call(gate, 0) for _ in range(3)))
        for place in places:
            await place.__aexit__(None, None, None)  # it runs again, late
            assert gate.snapshot().running == 0

    try:
        asyncio.run(scenario())
    finally:
        stopped.close()


def test_waiters_of_several_loops_take_turns_in_the_order_in_which_they_came(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zakya_client.limits.queue.STALLED", 10.0)  # however busy the machine is
    gate = Gate(Limits(concurrency=1, requests=0))
    loops = threading.Barrier(3)
    turns = [threading.Event() for _ in range(7)]
    order: list[int] = []

    async def numbered(number: int) -> None:
        async with gate.acquire():
            order.append(number)
            await asyncio.sleep(0)

    async def waiting(mine: Sequence[int]) -> None:
        tasks = []
        for number in mine:
            await asyncio.to_thread(turns[number].wait, 10)
            tasks.append(asyncio.create_task(numbered(number)))
            await settled()
            turns[number + 1].set()
        await asyncio.to_thread(loops.wait, 10)
        await asyncio.gather(*tasks)

    async def holder() -> None:
        async with gate.acquire():
            turns[0].set()
            await asyncio.to_thread(loops.wait, 10)
            assert gate.snapshot().waiting == 6

    in_threads(holder, lambda: waiting([0, 3, 4]), lambda: waiting([1, 2, 5]))
    assert order == list(range(6))
    assert is_empty(gate)


# --- one gate for an organization, also in a child --------------------------------------------


def test_a_gate_lives_as_long_as_anybody_holds_it_however_many_organizations_there_are() -> None:
    async def scenario() -> None:
        limits = Limits(concurrency=2, requests=3, window=60)
        held = gate_of("https://api.example", "held", limits)
        await call(held, 1)
        await asyncio.sleep(120)  # it is idle
        for number in range(200):
            await call(gate_of("https://api.example", f"other {number}", limits), 0)
        assert gate_of("https://api.example", "held", limits) is held

    simulate(scenario())


def test_a_gate_that_nobody_holds_lives_as_long_as_its_calls_count() -> None:
    async def scenario() -> None:
        limits = Limits(concurrency=0, requests=1, window=60)
        held = gate_of("https://api.example", "gone", limits)
        await asyncio.sleep(120)
        for number in range(200):
            await call(gate_of("https://api.example", f"before {number}", limits), 0)
        await call(held, 0)  # in use again after it was found idle
        del held
        for number in range(200):
            await call(gate_of("https://api.example", f"after {number}", limits), 0)
        assert gate_of("https://api.example", "gone", limits).snapshot().used == 1

    simulate(scenario())


def test_idle_gates_that_nobody_holds_are_dropped() -> None:
    async def scenario() -> None:
        limits = Limits(concurrency=0, requests=1, window=60)
        gates = []
        for number in range(500):
            gate = gate_of("https://api.example", f"many {number}", limits)
            await call(gate, 0)
            gates.append(weakref.ref(gate))
            del gate
            await asyncio.sleep(1)
        gc.collect()
        assert sum(gate() is not None for gate in gates) < 200

    simulate(scenario())


FORKED = """
import asyncio, os, sys
from zakya_client import DataCenter, Limits, ZakyaClient
from zakya_client.runtime.http import Response

answer = Response(200, {"content-type": "application/json"}, b'{"code":0,"item":{"item_id":"1"}}')

class Api:
    hangs = True
    async def send(self, request, *, stream=False):
        if self.hangs:
            await asyncio.sleep(3600)
        return answer
    async def close(self):
        pass

def client(api):
    center = DataCenter("own", "http://127.0.0.1:9", "http://127.0.0.1:9")
    limits = Limits(concurrency=2, requests=5)
    return ZakyaClient("1", access_token="t", data_center=center, transport=api, limits=limits)

async def calls_in_child():
    api = Api()
    api.hangs = False
    for zakya in (client(api), shared):
        zakya._core.transport.hangs = False
        assert (zakya.limits.running, zakya.limits.waiting) == (0, 0), zakya.limits
        async with asyncio.timeout(5):
            assert (await zakya.items.get("1")).item_id == "1"
    assert zakya.limits.running == 0, zakya.limits
    assert zakya.limits.used == 2, zakya.limits

async def parent():
    tasks = [asyncio.create_task(shared.items.get("1")) for _ in range(4)]
    await asyncio.sleep(0.05)
    assert (shared.limits.running, shared.limits.waiting) == (2, 2)
    child = os.fork()
    if child == 0:
        try:
            if sys.argv[1:] == ["collected"]:
                for task in tasks:
                    task.get_coro().close()  # as the garbage collector may do at any time
                assert shared.limits.running == 0, shared.limits
            asyncio._set_running_loop(None)
            asyncio.run(calls_in_child())
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            os._exit(1)
        os._exit(0)
    assert await asyncio.to_thread(os.waitpid, child, 0) == (child, 0)
    assert (shared.limits.running, shared.limits.waiting) == (2, 2)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    assert (shared.limits.running, shared.limits.waiting) == (0, 0)

shared = client(Api())
asyncio.run(parent())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize("argument", ["", "collected"])
def test_a_forked_child_waits_for_no_place_of_its_parents_calls(argument: str) -> None:
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKED, argument]
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)
    assert (run.returncode, run.stderr) == (0, "")


# --- properties -----------------------------------------------------------------------------

TICKS = 8
"""Moments are eighths of a second: exact as floats, and often the very same."""


@frozen
class Plan:
    """What happens to one call, in seconds.

    Attributes:
        at: When it comes.
        there: How long its request is on the way.
        served: How long the server works on it.
        back: How long its answer is on the way.
        cancelled: After how long its caller gives up, ``None`` for never.
    """

    at: float
    there: float
    served: float
    back: float
    cancelled: float | None


@define(eq=False)
class Story:
    """What became of one call, in seconds since the scenario began."""

    came: float
    admitted: float | None = None
    left: float | None = None
    answered: bool = False


@define
class Server:
    """A model of the API: counts a request when it arrives, works on it until it is answered or the caller hangs up."""

    counted: list[float]
    at_once: int = 0
    most_at_once: int = 0

    async def request(self, plan: Plan) -> None:
        """Send a request over a network that delays it; it can't be called back once it is on the way."""
        loop = asyncio.get_running_loop()
        done = loop.create_future()
        works = False

        def arrive() -> None:
            nonlocal works
            self.counted.append(now())
            if done.cancelled():
                return
            works = True
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            loop.call_later(plan.served, stop)

        def stop() -> None:
            nonlocal works
            self.at_once -= works
            works = False
            if not done.done():
                done.set_result(None)

        loop.call_later(plan.there, arrive)
        try:
            await done
        except asyncio.CancelledError:
            stop()  # it hears that the caller hung up
            raise
        await asyncio.sleep(plan.back)


def seconds(most: float) -> st.SearchStrategy[float]:
    return st.integers(0, int(most * TICKS)).map(lambda ticks: ticks / TICKS)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    cancelled = draw(st.none() | seconds(12))
    # A request that is given up may be late by no more than the gate allows for; any other by any time.
    there = draw(seconds(3 if cancelled is None else IN_FLIGHT_GRACE))
    return Plan(draw(seconds(6)), there, draw(seconds(3)), draw(seconds(3)), cancelled)


any_limits = st.builds(
    Limits,
    concurrency=st.integers(0, 3),
    requests=st.integers(0, 4),
    window=st.integers(1, 5 * TICKS).map(lambda ticks: ticks / TICKS),
)
any_plans = st.lists(plans(), min_size=1, max_size=14)
thorough = settings(max_examples=100, deadline=None, database=None)


async def play(limits: Limits, plans: Sequence[Plan]) -> tuple[Server, list[Story]]:
    gate, server = Gate(limits), Server([])

    async def one(plan: Plan, story: Story) -> None:
        try:
            async with gate.acquire():
                story.admitted = now()
                await server.request(plan)
                story.answered = True
        finally:
            story.left = now()

    async def lived(plan: Plan, story: Story) -> None:
        task = asyncio.create_task(one(plan, story))
        await asyncio.wait([task], timeout=plan.cancelled)
        task.cancel()
        await asyncio.wait([task])

    stories = []
    waiting = []
    for plan in sorted(plans, key=lambda plan: plan.at):
        await asyncio.sleep(plan.at - now())
        stories.append(Story(now()))
        waiting.append(asyncio.create_task(lived(plan, stories[-1])))
        await settled()
    await asyncio.gather(*waiting)
    await asyncio.sleep(IN_FLIGHT_GRACE)
    assert is_empty(gate)
    await asyncio.sleep(limits.window)
    assert gate.snapshot().used == 0
    return server, stories


@thorough
@given(limits=any_limits, plans=any_plans)
def test_the_server_never_sees_more_than_the_limits(limits: Limits, plans: list[Plan]) -> None:
    server, _ = simulate(play(limits, plans))
    if limits.concurrency:
        assert server.most_at_once <= limits.concurrency
    if limits.requests:
        for moment in server.counted:
            assert sum(moment - limits.window < counted <= moment for counted in server.counted) <= limits.requests


@thorough
@given(limits=any_limits, plans=any_plans)
def test_nobody_waits_unless_a_limit_forces_it(limits: Limits, plans: list[Plan]) -> None:
    _, stories = simulate(play(limits, plans))
    admitted = [story for story in stories if story.admitted is not None]
    assert sorted(admitted, key=lambda story: story.admitted or 0.0) == admitted  # first come first served
    ends = {
        story: (story.left or 0.0) + (0.0 if story.answered else IN_FLIGHT_GRACE) + limits.window for story in admitted
    }
    moments = sorted({moment for story in stories for moment in (story.came, story.admitted, story.left) if moment})
    moments = sorted({*moments, *ends.values()})
    for moment in (0.5 * (first + second) for first, second in itertools.pairwise(moments)):
        running = sum((story.admitted or 0.0) < moment < (story.left or 0.0) for story in admitted)
        counting = sum((story.admitted or 0.0) < moment < ends[story] for story in admitted)
        at_the_limit = running == (limits.concurrency or -1) or counting >= (limits.requests or float("inf"))
        for story in stories:
            waits = story.came < moment < (story.left or 0.0) and (story.admitted is None or moment < story.admitted)
            assert at_the_limit or not waits
