# ruff: noqa: SLF001 (a place and its gate are one thing in two classes)
"""The queue in front of the connection pool: calls of one organization begin first come first served.

A call that would be refused costs a round trip and, after a burst, an hour's block; a call that waits here costs
nothing. A call that finds room and an empty queue skips it.

*Clients of one organization share a gate, also from several event loops in several threads.* Those who wait in one
loop stand in a lane of that loop, and only its head sleeps, on one timer. A place is always taken in the waiter's own
loop, never handed to another: a loop that has stopped, or computes, would keep it. When it is another loop's turn, it
is asked to look, and is passed over if it hasn't done so after `STALLED` seconds; when it wakes, its turn comes first.
A call whose loop has stopped or was closed under it gives nothing back, so its place is taken from it when others wait.

*Nothing is awaited while the lock is held*, and a waiter that is cancelled leaves its lane or gives its place back,
so nothing is ever lost.

*Other machines* can share the window and the day's budget through a `SharedWindow`, which is asked once a call has
its place here.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from copy import copy
from datetime import datetime, tzinfo
from itertools import count
from typing import Any, Self
from uuid import uuid4
from weakref import ref

from zakya_client.errors import DayLimitError, RateLimitError, ZakyaError
from zakya_client.limits.allowance import NEVER, SHORTEST_WORK, Allowance, Begun, Ending, ending_of
from zakya_client.limits.model import Limits, LimitsSnapshot, SharedWindow

_tickets = count()  # of those who wait, at all gates
running_loop = asyncio._get_running_loop
"""Returns the running event loop, ``None`` outside of one."""

STALLED = 0.1
"""Seconds after which a loop that was asked to look is passed over: it computes, or it has stopped."""


class _Waiter:
    def __init__(self, lane: _Lane, ticket: int, turn: asyncio.Future[Begun], max_wait: float) -> None:
        self.lane = lane
        self.ticket = ticket
        self.turn = turn
        self.max_wait = max_wait


class _Lane:
    """Those who wait in one event loop, in the order in which they came.

    Attributes:
        looks_at: When the loop looks again by itself.
        asked_at: Since when it has been asked to look and hasn't.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.waiters: OrderedDict[_Waiter, None] = OrderedDict()
        self.timer: asyncio.TimerHandle | None = None
        self.looks_at = NEVER
        self.asked_at = NEVER

    @property
    def head(self) -> _Waiter:
        """Who came first."""
        return next(iter(self.waiters))


class Place:
    """A place among the calls that run: ``async with`` waits for it, and gives it back.

    Attributes:
        had_to_wait: Whether the event loop had a turn before the place was there, so that a token may have ended.
    """

    __slots__ = ("_allowance", "_begun", "_call", "_gate", "_max_wait", "_shared", "had_to_wait")

    def __init__(self, gate: Gate, max_wait: float, shared: SharedWindow | None) -> None:
        self._gate = gate
        self._allowance = gate._allowance  # in a forked process the gate goes on with another one
        self._max_wait = max_wait
        self._shared = shared
        self.had_to_wait = shared is not None
        self._begun: Begun | None = None
        self._call = ""

    async def __aenter__(self) -> Self:
        gate = self._gate
        begun = gate._begin_or_queue(self._max_wait)
        if isinstance(begun, _Waiter):
            self.had_to_wait = True
            begun = await gate._turn(begun)
        self._begun = begun
        if self._shared is not None:
            try:
                self._call = await gate._share(self._shared, self._max_wait)
            except BaseException:
                self._release(Ending.UNSENT)
                raise
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._release(ending_of(error))

    def hand_over(self) -> Place:
        """Return the same place for someone else, who gives it back instead."""
        heir = copy(self)
        self._begun = None
        return heir

    def _release(self, ending: Ending) -> None:
        begun = self._begun
        if begun is None:
            return
        self._begun = None
        self._gate._release(self._allowance, begun, ending)
        if self._shared is not None and self._call:
            self._shared.release(self._call, ending.late)


class Gate:
    """Lets the calls of one organization begin as its limits allow; `today` returns the time of day in a zone."""

    def __init__(self, limits: Limits, today: Callable[[tzinfo], datetime] = datetime.now) -> None:
        # Reentrant: abandoned tasks are tidied up whenever the garbage collector finds them, also while it is held.
        self._lock = threading.RLock()
        self._allowance = Allowance(limits, today)
        self._running: dict[int, tuple[Begun, ref[asyncio.AbstractEventLoop]]] = {}  # by identity
        self._lanes: dict[asyncio.AbstractEventLoop, _Lane] = {}

    @property
    def limits(self) -> Limits:
        """What the organization may do."""
        return self._allowance.limits

    def acquire(self, max_wait: float = NEVER, shared: SharedWindow | None = None) -> Place:
        """Return a place to run a call in: ``async with gate.acquire(): …``.

        Entering it raises the `RateLimitError` of a refusal that holds for more than `max_wait` seconds, with the time
        that is left. A used-up day is never waited for.
        """
        return Place(self, max_wait, shared)

    def learn(self, headers: Mapping[str, str], error: ZakyaError | None) -> None:
        """Take in what an answer says about the limits, see `Allowance.learn`."""
        now = asyncio.get_running_loop().time()
        allowance = self._allowance
        with self._lock:
            before = allowance.concurrency
            if allowance.learn(headers, error, now):
                self._refuse_impatient(now)
            elif allowance.concurrency > before:
                self._admit(now)

    def adopt(self, limits: Limits) -> None:
        """Go on with other limits; what was counted stays counted."""
        with self._lock:
            self._allowance.adopt(limits)
            self._admit(_now())

    def is_idle(self) -> bool:
        """Return whether a new gate would let the same calls begin."""
        with self._lock:
            return not self._lanes and self._allowance.is_idle(_now())

    def snapshot(self) -> LimitsSnapshot:
        """Return where the organization stands."""
        with self._lock:
            waiting = sum(len(lane.waiters) for lane in self._lanes.values())
            return self._allowance.snapshot(_now(), waiting)

    def restart_in_child(self) -> None:
        """Forget, in a forked process, the calls of its parent, which end there."""
        self._lock = threading.RLock()
        self._allowance = copy(self._allowance)  # calls of the parent end in its own, also if they are tidied up here
        self._allowance.forget_running()
        self._running = {}
        self._lanes = {}

    # --- the way through ------------------------------------------------------------------------

    def _begin_or_queue(self, max_wait: float) -> Begun | _Waiter:
        """Begin a call if there is room and nobody waits, or put it into the queue."""
        loop = asyncio.get_running_loop()
        with self._lock:
            now = loop.time()
            if refusal := self._allowance.refusal(max_wait, now):
                raise refusal
            if not self._lanes and self._allowance.opens_at(now) <= now:
                return self._begin(loop, now)
            lane = self._lanes.setdefault(loop, _Lane(loop))
            waiter = _Waiter(lane, next(_tickets), loop.create_future(), max_wait)
            lane.waiters[waiter] = None
            if lane.head is waiter:  # those behind the head of a lane change nothing
                self._admit(now)
            return waiter

    async def _turn(self, waiter: _Waiter) -> Begun:
        """Wait until it is a waiter's turn."""
        allowance, turn = self._allowance, waiter.turn
        try:
            return await turn
        except BaseException:
            with self._lock:
                self._remove(waiter)
                if turn.done() and not turn.cancelled() and turn.exception() is None:
                    self._release(allowance, turn.result(), Ending.UNSENT)  # it came just as the waiter was cancelled
                else:
                    self._admit(_now())
            raise

    async def _share(self, shared: SharedWindow, max_wait: float) -> str:
        """Wait for the window that other machines share, and return the call's name there."""
        loop = asyncio.get_running_loop()
        call = uuid4().hex
        while True:
            now = loop.time()
            with self._lock:
                if refusal := self._allowance.closed(max_wait, now):
                    raise refusal
                wait = self._allowance.closed_for(now)
            try:
                wait = wait or await shared.acquire(call)
            except DayLimitError as error:
                with self._lock:
                    self._allowance.close(error, 0.0, loop.time())
                    self._refuse_impatient(loop.time())
                raise
            if not wait:
                return call
            await asyncio.sleep(wait)

    def _release(self, allowance: Allowance, begun: Begun, ending: Ending) -> None:
        now = _now()
        with self._lock:
            if self._running.pop(id(begun), None) is None:
                return  # its event loop had stopped, or it runs in the process that this one was forked from
            allowance.end(begun, ending, now)
            if self._lanes:
                self._admit(now)

    def _look(self, lane: _Lane) -> None:
        """Look after a lane in its own loop, as its timer or another loop asks."""
        with self._lock:
            lane.looks_at = NEVER  # by itself, a timer may fire a moment too early
            self._admit(lane.loop.time())

    # Everything below is called with the lock held.

    def _begin(self, loop: asyncio.AbstractEventLoop, now: float) -> Begun:
        begun = self._allowance.begin(now)
        self._running[id(begun)] = begun, ref(loop)
        return begun

    def _end_stopped(self, now: float) -> None:
        """Take the places of calls whose event loops don't run, once the server's work on them can be over."""
        oldest, _ = next(iter(self._running.values()), ((now, None), None))
        if oldest[0] + SHORTEST_WORK > now:
            return  # they stand in the order in which they began, and a full gate comes here at each call's end
        for key, (begun, where) in list(self._running.items()):
            loop = where()
            if begun[0] + SHORTEST_WORK <= now and (loop is None or not loop.is_running()):
                del self._running[key]
                self._allowance.end(begun, Ending.GIVEN_UP, now)

    def _admit(self, now: float) -> None:
        """Let those at the head of the queue begin, as far as their loop is the running one; ask the others to look."""
        here = running_loop()
        if here in self._lanes:
            self._lanes[here].asked_at = NEVER
        allowance = self._allowance
        if allowance.opens_at(now) == NEVER:
            self._end_stopped(now)
        while True:
            opens_at = allowance.opens_at(now)
            lane = self._next_lane(now, here)
            if lane is None:
                break
            waiter = lane.head
            if waiter.turn.done():  # cancelled, and about to leave
                self._remove(waiter)
            elif refusal := allowance.refusal(waiter.max_wait, now):
                self._refuse(waiter, refusal)
            elif lane.loop is here and opens_at <= now:
                self._remove(waiter)
                waiter.turn.set_result(self._begin(lane.loop, now))
            else:
                break
        # Where the end of a call is what everybody waits for, its loop may have stopped.
        self._schedule(now + SHORTEST_WORK if opens_at == NEVER else opens_at, now, here)

    def _next_lane(self, now: float, here: asyncio.AbstractEventLoop | None) -> _Lane | None:
        """Return the lane of whoever came first, of those whose loops do as they are asked."""
        if len(self._lanes) == 1 and here in self._lanes:
            return self._lanes[here]
        awake = [lane for lane in self._lanes.values() if lane.loop is here or now < lane.asked_at + STALLED]
        return min(awake, key=lambda lane: lane.head.ticket, default=None)

    def _schedule(self, opens_at: float, now: float, here: asyncio.AbstractEventLoop | None) -> None:
        """See to it that every lane is looked at in time."""
        is_anothers_turn = opens_at <= now
        when = now + STALLED if is_anothers_turn else opens_at
        for lane in list(self._lanes.values()):
            if lane.loop is here:
                self._set_timer(lane, when, now)
            elif (is_anothers_turn or when < lane.looks_at) and lane.asked_at == NEVER:
                lane.asked_at = now
                if not _post(lane.loop, self._look, lane):
                    del self._lanes[lane.loop]  # it ended without cancelling those who waited: nobody is there

    def _set_timer(self, lane: _Lane, when: float, now: float) -> None:
        if now < lane.looks_at <= when:
            return  # in time, and it may well look too early
        if lane.timer is not None:
            lane.timer.cancel()
        lane.looks_at = when
        lane.timer = lane.loop.call_at(when, self._look, lane)

    def _refuse_impatient(self, now: float) -> None:
        """Refuse those in the queue who won't wait until a refusal ends."""
        for lane in list(self._lanes.values()):
            for waiter in list(lane.waiters):
                if refusal := self._allowance.closed(waiter.max_wait, now):
                    self._refuse(waiter, refusal)
        self._admit(now)

    def _refuse(self, waiter: _Waiter, refusal: RateLimitError) -> None:
        self._remove(waiter)
        _post(waiter.lane.loop, _set_exception, waiter.turn, refusal)

    def _remove(self, waiter: _Waiter) -> None:
        lane = waiter.lane
        lane.waiters.pop(waiter, None)
        if lane.waiters or self._lanes.get(lane.loop) is not lane:
            return
        del self._lanes[lane.loop]
        if lane.timer is not None and lane.loop is running_loop():  # in another thread it is left to find nobody
            lane.timer.cancel()


def _now() -> float:
    """Return the time of the running event loop, outside of one the clock that event loops go by."""
    loop = running_loop()
    return time.monotonic() if loop is None else loop.time()


def _post(loop: asyncio.AbstractEventLoop, function: Callable[..., object], *arguments: Any) -> bool:
    """Call a function in an event loop that may run in another thread; return whether there is still such a loop."""
    try:
        loop.call_soon_threadsafe(function, *arguments)
    except RuntimeError:
        return False
    return True


def _set_exception(turn: asyncio.Future[Begun], refusal: RateLimitError) -> None:
    if not turn.done():
        turn.set_exception(refusal)
