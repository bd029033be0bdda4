"""Row 2: calls a second through the whole client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from time import perf_counter, process_time

from attrs import frozen

from benchmarks import callers
from benchmarks.alternating import Contender, alternate, unless_missing
from benchmarks.bench import Bench
from benchmarks.callers import Call
from benchmarks.processes import served
from benchmarks.results import Comparison, Goal, Row

IN_FLIGHT = (1, 10, 50, 200)
SHORT = (1, 10)
CPU_AT = 10
OURS_HTTPX = "ours on httpx"
OURS_AIOHTTP = "ours on aiohttp"
HTTPX = "bare httpx"
AIOHTTP = "bare aiohttp"
ZOHOPY = "zohopy"


class Callers:
    """The contenders, each opened once in one event loop.

    Args:
        address: Where the server is.
        runner: Runs the event loop.
        stack: Closes what was opened.
    """

    def __init__(self, address: str, runner: asyncio.Runner, stack: AsyncExitStack) -> None:
        self._runner = runner
        self._stack = stack
        self._opened: dict[str, Call] = {}
        self._by_name: dict[str, tuple[AbstractAsyncContextManager[Call], str]] = {
            HTTPX: (callers.bare_httpx(address), "httpx"),
            OURS_HTTPX: (callers.ours(address, "httpx"), "httpx"),
            ZOHOPY: (callers.zohopy(address), "zohopy"),
            AIOHTTP: (callers.bare_aiohttp(address), "aiohttp"),
            OURS_AIOHTTP: (callers.ours(address, "aiohttp"), "aiohttp"),
        }

    def contenders(self, in_flight: int, seconds: float, read: Callable[[Burst], float]) -> dict[str, Contender]:
        """Return what `alternate` runs: bursts of each contender, and what is read from them."""
        return {name: self._contender(name, in_flight, seconds, read) for name in self._by_name}

    def _contender(self, name: str, in_flight: int, seconds: float, read: Callable[[Burst], float]) -> Contender:
        caller, package = self._by_name[name]

        def measure() -> float:
            if name not in self._opened:
                self._opened[name] = self._runner.run(self._stack.enter_async_context(caller))
            return read(self._runner.run(burst(self._opened[name], in_flight, seconds)))

        return unless_missing(measure, package)


@frozen
class Burst:
    """What calls took.

    Attributes:
        calls: How many there were.
        seconds: How long they took together.
        cpu: How much of the processor this process took.
    """

    calls: int
    seconds: float
    cpu: float


async def burst(call: Call, in_flight: int, seconds: float) -> Burst:
    """Make calls for some seconds, so many of them at once; at least one for each place."""
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds

    async def worker() -> int:
        await call()
        calls = 1
        while loop.time() < ends:
            await call()
            calls += 1
        return calls

    began, cpu = perf_counter(), process_time()
    made = await asyncio.gather(*(worker() for _ in range(in_flight)))
    return Burst(sum(made), perf_counter() - began, process_time() - cpu)


def run(bench: Bench) -> Row:
    """Run the row."""
    seconds, rounds = bench.size((0.4, 11), (0.0, 1))

    def compared(in_flight: int, unit: str, read: Callable[[Burst], float]) -> Comparison:
        # Opened anew: httpx slows down with each connection that it keeps, also with those that it doesn't need.
        with served() as address, asyncio.Runner() as runner:
            stack = AsyncExitStack()
            contenders = Callers(address, runner, stack).contenders(in_flight, seconds, read)
            try:
                figures = alternate(contenders, rounds)
            finally:
                runner.run(stack.aclose())
        return Comparison(f"items.get, {in_flight} in flight", unit, HTTPX, figures)

    rates = {
        in_flight: compared(in_flight, "calls/s", lambda made: made.calls / made.seconds)
        for in_flight in bench.size(IN_FLIGHT, SHORT)
    }
    spent = compared(CPU_AT, "µs of CPU a call", lambda made: made.cpu / made.calls * 1e6)
    return Row(
        2,
        "Calls a second through the whole client, limits off",
        [*rates.values(), spent],
        goals=_goals(rates),
        notes=["CPU is what the client's process takes for a call, whatever else the machine does."],
    )


def _goals(rates: dict[int, Comparison]) -> list[Goal]:
    goals = []
    for in_flight, compared in rates.items():
        at = f"calls, {in_flight} in flight"
        on_httpx, on_aiohttp = compared.ratio(OURS_HTTPX, HTTPX), compared.ratio(OURS_AIOHTTP, AIOHTTP)
        goals.append(Goal(f"{at}: ours to bare httpx, on httpx, at least 0.9x", on_httpx, at_least=0.9))
        goals.append(Goal(f"{at}: ours to bare aiohttp, on aiohttp, at least 0.5x", on_aiohttp, at_least=0.5))
        if in_flight == 50:
            best = compared.ratio(OURS_AIOHTTP, ZOHOPY)
            goals.append(Goal(f"{at}: ours (on aiohttp) to zohopy, at least 5x", best, at_least=5.0))
    return goals
