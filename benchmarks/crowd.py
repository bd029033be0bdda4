"""Starts very many calls at once and prints what that took; run in a process of its own.

Ours wait in the gate, those of a bare library in its pool of as many connections.

Usage: python -m benchmarks.crowd '{"caller": …, "address": …, "calls": 10000, "connections": 50}'
"""

from __future__ import annotations

import asyncio
import json
import sys
from time import perf_counter

from benchmarks import callers
from benchmarks.resident import most_resident, resident
from zakya_client import Limits


async def measure(caller: str, address: str, calls: int, connections: int) -> dict[str, float]:
    """Make the calls."""
    if caller == "bare httpx":
        opened = callers.bare_httpx(address, connections)
    elif caller == "bare aiohttp":
        opened = callers.bare_aiohttp(address, connections)
    else:
        limits = Limits(concurrency=connections, requests=0)
        opened = callers.ours(address, caller.removeprefix("ours on "), limits)
    async with opened as call:
        await asyncio.gather(*(call() for _ in range(connections)))
        before = resident()
        began = perf_counter()
        async with asyncio.TaskGroup() as group:
            for _ in range(calls):
                group.create_task(_done(call))
        seconds = perf_counter() - began
    peak = most_resident()
    return {"peak": peak, "kilobytes": (peak - before) * 1000 / calls, "rate": calls / seconds}


async def _done(call: callers.Call) -> None:
    await call()


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(**json.loads(sys.argv[1])))))
