"""What may begin, without any event loop: the pure part of the limits, driven through all that can happen to it.

The model knows nothing of how the allowance counts: it keeps who was let in, and until when the server may be busy
with each.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import inf
from typing import Any

import pytest
from attrs import define, evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from zakya_client import Limits, LimitsSnapshot, RetryPolicy, ZakyaClient
from zakya_client.errors import (
    AnswerTooLargeError,
    ConcurrencyLimitError,
    ConfigurationError,
    CredentialsError,
    DayLimitError,
    MinuteLimitError,
    TransportError,
)
from zakya_client.limits.allowance import LONGEST_WORK, RECOVERY, SHORTEST_WORK, Allowance, Begun, Ending, ending_of
from zakya_client.limits.model import IN_FLIGHT_GRACE
from zakya_client.transports import AiohttpTransport, HttpxTransport

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
TICKS = 8
"""Moments are eighths of a second: exact as floats, and often the very same."""


# --- values ---------------------------------------------------------------------------------

WRONG = {
    "concurrency": [-1, "5", 2.5, None, True, float("nan")],
    "requests": [-5, "5", 2.5, None, False],
    "per_day": [-1, "1000", 0.5, None],
    "window": [0, -1, "60", float("nan"), inf, 86401, None, True],
    "time_zone": ["Asia/Kolkata", 5.5, None],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_wrong_limits_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name) as refused:
        Limits(**{name: value})
    assert repr(value) in str(refused.value)
    with pytest.raises(ConfigurationError):
        evolve(Limits(), **{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [("CONCURRENCY", "-1"), ("CONCURRENCY", "five"), ("REQUESTS", "2.5"), ("PER_DAY", "nan"), ("WINDOW", "0")]
    + [("WINDOW", value) for value in ("-1", "nan", "inf", "1e9")],
)
def test_limits_of_the_environment_are_refused_by_their_name(name: str, value: str) -> None:
    environment = {"ZAKYA_CLIENT_ID": "i", "ZAKYA_CLIENT_SECRET": "s", "ZAKYA_REFRESH_TOKEN": "r"}
    with pytest.raises(ConfigurationError, match=f"ZAKYA_LIMIT_{name}"):
        ZakyaClient.from_env({**environment, f"ZAKYA_LIMIT_{name}": value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("attempts", value) for value in (0, -1, "4", 2.5, None, True)),
        *((name, value) for name in ("total", "initial", "maximum") for value in (-1, "60", float("nan"), None)),
    ],
)
def test_wrong_retries_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name):
        RetryPolicy(**{name: value})


@pytest.mark.parametrize("value", ["5", 5, {"concurrency": 5}, Limits])
def test_what_is_not_limits_is_refused_by_every_client(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"limits must be Limits\(…\)"):
        ZakyaClient("1", access_token="t", limits=value)
    zakya = ZakyaClient("1", access_token="t")
    with pytest.raises(ConfigurationError, match=r"limits must be Limits\(…\)"):
        zakya.for_organization("2", limits=value)


@pytest.mark.parametrize("transport", [HttpxTransport, AiohttpTransport])
@pytest.mark.parametrize("value", [-1, "5", 2.5, True, float("nan")])
def test_a_wrong_number_of_connections_is_refused(transport: type, value: Any) -> None:
    with pytest.raises(ConfigurationError, match="connections must be a whole number, 0 for no limit"):
        transport(connections=value)


@pytest.mark.parametrize("value", [0, -1, "5", 2.5, True, None])
def test_a_wrong_size_of_answers_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_answer must be a number of bytes"):
        ZakyaClient("1", access_token="t", max_answer=value)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "12 of 100 calls this minute"),
        ({"day_limit": 1000, "day_remaining": 861}, "139 of 1,000 calls today, 12 of 100 this minute"),
        ({"day_limit": 1000, "used_today": 7}, "7 calls of this process today, 12 of 100 this minute"),
        ({"requests": None, "window": 2.5}, "12 calls in 2.5 s"),
        ({"closed_for": 3599.5}, "12 of 100 calls this minute, none for 3,600 s"),
    ],
)
def test_a_snapshot_in_words(changes: dict[str, Any], words: str) -> None:
    snapshot = LimitsSnapshot(5, 2, 0, 12, 100, None, 0.0, None, None, None)
    assert str(evolve(snapshot, **changes)) == words


# --- endings --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "ending"),
    [
        (None, Ending.ANSWERED),
        (TransportError("nobody there", reason="refused"), Ending.UNSENT),
        (CredentialsError("no token"), Ending.UNSENT),
        (ConfigurationError("the transport is closed"), Ending.UNSENT),
        (DayLimitError("a hook's budget is spent"), Ending.UNSENT),
        (TransportError("no answer", reason="timeout"), Ending.TIMED_OUT),
        (TransportError("hung up", reason="disconnected"), Ending.GIVEN_UP),
        (AnswerTooLargeError("large", may_have_been_processed=True), Ending.GIVEN_UP),
        (KeyboardInterrupt(), Ending.GIVEN_UP),
    ],
    ids=str,
)
def test_an_error_says_how_a_call_ended(error: BaseException | None, ending: Ending) -> None:
    assert ending_of(error) is ending


def test_a_call_given_back_after_midnight_is_not_taken_from_the_new_day() -> None:
    moment = NOON
    allowance = Allowance(Limits(per_day=2), lambda _: moment)
    yesterday = allowance.begin(0)
    moment += timedelta(days=1)
    allowance.begin(43200)
    allowance.begin(43200)
    allowance.end(yesterday, Ending.UNSENT, 43201)
    assert allowance.snapshot(43201, 0).used_today == 2
    assert isinstance(allowance.refusal(inf, 43201), DayLimitError)


def test_a_call_that_was_never_sent_makes_room_in_the_days_budget() -> None:
    allowance = Allowance(Limits(per_day=1), lambda _: NOON)
    begun = allowance.begin(0)
    assert isinstance(allowance.refusal(inf, 0), DayLimitError)
    allowance.end(begun, Ending.UNSENT, 1)
    assert allowance.refusal(inf, 1) is None


def test_a_shared_budget_that_is_used_up_is_asked_for_again() -> None:
    allowance = Allowance(Limits(), lambda _: NOON)
    allowance.close(DayLimitError("used up", retry_after=40000), 0, 0)
    assert isinstance(allowance.refusal(inf, 4), DayLimitError)
    assert allowance.refusal(inf, 5) is None  # others may have given calls back
    assert allowance.snapshot(5, 0).closed_for == 39995


# --- timeouts -------------------------------------------------------------------------------


def timed_out(allowance: Allowance, began: float, seconds: float) -> float:
    """Let a call time out."""
    begun = allowance.begin(began)
    allowance.end(begun, Ending.TIMED_OUT, began + seconds)
    return began + seconds


@pytest.mark.parametrize(
    ("seconds", "until"), [(0.5, SHORTEST_WORK), (5, SHORTEST_WORK), (20, 40), (45, LONGEST_WORK), (60, 60)]
)
def test_a_call_that_timed_out_keeps_its_place_while_the_server_works(seconds: float, until: float) -> None:
    allowance = Allowance(Limits(concurrency=1, requests=0))
    now = timed_out(allowance, 0, seconds)
    assert allowance.opens_at(now) == (until if until > now else -inf)
    assert allowance.snapshot(now, 0).timed_out == (until > now)
    assert allowance.opens_at(until) <= until


def test_calls_that_time_out_again_and_again_keep_their_places_for_longer() -> None:
    allowance = Allowance(Limits(concurrency=2, requests=0))
    now, gaps = 0.0, []
    for _ in range(5):
        began = now
        for _ in range(2):
            timed_out(allowance, now, 1)
        now = allowance.opens_at(now + 1)
        gaps.append(now - began)
    assert gaps == [10, 20, 40, 60, 60]
    allowance.learn({}, None, now)  # an answer: the server is well again
    timed_out(allowance, now, 1)
    timed_out(allowance, now, 1)
    assert allowance.opens_at(now + 1) == now + 10


def test_timeouts_lower_the_concurrency_which_recovers() -> None:
    allowance = Allowance(Limits(concurrency=3, requests=0))
    for concurrency in (2, 1, 1):
        timed_out(allowance, 0, 1)
        assert allowance.snapshot(1, 0).concurrency == concurrency
    for _ in range(2 * RECOVERY):
        allowance.learn({}, None, 2)
    assert allowance.snapshot(2, 0).concurrency == 3


def test_without_a_limit_timeouts_hold_nothing_up() -> None:
    allowance = Allowance(Limits(concurrency=0, requests=0))
    for _ in range(50):
        timed_out(allowance, 0, 1)
    assert allowance.opens_at(1) <= 1
    assert allowance.snapshot(1, 0).concurrency is None


# --- properties -----------------------------------------------------------------------------


@frozen
class Event:
    """Something that happens: time passes, a call wants to begin, the oldest call ends, an answer says something."""

    kind: str
    seconds: float = 0.0
    ending: Ending = Ending.ANSWERED


@define(eq=False)
class Call:
    """A call that was let in: until when the server may be busy with it, at least and at most, and when it counts."""

    begun: Begun
    busy_until: float = inf
    forgotten_at: float = inf
    counts_until: float = inf


def seconds(most: float) -> st.SearchStrategy[float]:
    return st.integers(0, int(most * TICKS)).map(lambda ticks: ticks / TICKS)


events = st.lists(
    st.one_of(
        st.builds(Event, st.just("wait"), seconds(12)),
        st.just(Event("begin")),
        st.just(Event("begin")),
        st.builds(Event, st.just("end"), ending=st.sampled_from(Ending)),
        st.builds(Event, st.just("minute"), seconds(9)),
        st.just(Event("at once")),
    ),
    max_size=60,
)
any_limits = st.builds(
    Limits,
    concurrency=st.integers(0, 3),
    requests=st.integers(0, 4),
    window=st.integers(1, 5 * TICKS).map(lambda ticks: ticks / TICKS),
    per_day=st.sampled_from([0, 0, 3]),
)
thorough = settings(max_examples=150, deadline=None, database=None)


@thorough
@given(limits=any_limits, events=events)
def test_no_more_begins_than_the_server_allows_and_no_less(limits: Limits, events: list[Event]) -> None:
    allowance, now, closed_until = Allowance(limits, lambda _: NOON), 0.0, 0.0
    calls: list[Call] = []
    running: list[Call] = []
    for event in events:
        match event.kind:
            case "wait":
                now += event.seconds
            case "begin":
                at_once = limits.concurrency or inf
                is_busy = sum(call.busy_until > now for call in calls) >= at_once
                may_be_busy = sum(call.forgotten_at > now for call in calls) >= at_once
                is_counted = sum(call.counts_until > now for call in calls) >= (limits.requests or inf)
                is_lowered = 0 < allowance.concurrency <= len(running)
                refused = allowance.refusal(inf, now)
                is_open = allowance.opens_at(now) <= now
                assert (refused is not None) == (0 < limits.per_day <= len(calls))
                assert not (is_open and (is_busy or is_counted or is_lowered or now < closed_until))
                assert is_open or may_be_busy or is_counted or is_lowered or now < closed_until
                if refused is None and is_open:
                    calls.append(Call(allowance.begin(now)))
                    running.append(calls[-1])
            case "end" if running:
                call = running.pop(0)
                allowance.end(call.begun, event.ending, now)
                if event.ending is Ending.UNSENT:
                    calls.remove(call)
                    continue
                late = 0.0 if event.ending is Ending.ANSWERED else IN_FLIGHT_GRACE
                call.counts_until = now + late + limits.window
                call.busy_until = call.forgotten_at = now
                if event.ending is Ending.TIMED_OUT:
                    began, _ = call.begun
                    call.busy_until = max(now, began + SHORTEST_WORK)
                    call.forgotten_at = max(now, began + LONGEST_WORK)
            case "minute":
                allowance.learn({}, MinuteLimitError("too many", status=429, retry_after=event.seconds), now)
                closed_until = max(closed_until, now + event.seconds)
            case "at once":
                allowance.learn({}, ConcurrencyLimitError("too many", status=429), now)
    assert allowance.running == len(running)


@thorough
@given(limits=any_limits, events=events)
def test_whoever_sleeps_until_it_opens_begins_then(limits: Limits, events: list[Event]) -> None:
    limits = evolve(limits, per_day=0)
    allowance, now = Allowance(limits), 0.0
    running: list[Begun] = []
    for event in events:
        match event.kind:
            case "wait":
                now += event.seconds
            case "begin":
                while now < (opens_at := allowance.opens_at(now)) < inf:
                    now = opens_at  # strictly later: this ends
                if opens_at == inf:
                    assert running  # somebody's end is what it waits for
                else:
                    running.append(allowance.begin(now))
            case "end" if running:
                allowance.end(running.pop(0), event.ending, now)
            case "minute":
                allowance.learn({}, MinuteLimitError("too many", status=429, retry_after=event.seconds), now)
            case "at once":
                allowance.learn({}, ConcurrencyLimitError("too many", status=429), now)
    for begun in running:
        allowance.end(begun, Ending.ANSWERED, now)
    now += LONGEST_WORK + IN_FLIGHT_GRACE + limits.window
    assert allowance.opens_at(now) <= now
    assert allowance.snapshot(now, 0).used == 0
    assert allowance.is_idle(now)
