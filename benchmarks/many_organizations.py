"""Calls for very many organizations and prints the CPU a call and the memory of each; run in a process of its own.

Usage: python -m benchmarks.many_organizations '{"address": …, "transport": …, "organizations": 1000, "calls": 6,
"rounds": 3, "concurrency": 5}'
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import tracemalloc
from collections.abc import Sequence
from time import process_time

from benchmarks.ours import our_client
from benchmarks.payloads import FIRST_ID
from zakya_client import Limits, ZakyaClient

BUSY = 10
"""Organizations that call at the same time."""

ITEM = str(FIRST_ID)


async def measure(
    address: str, transport: str, *, organizations: int, calls: int, rounds: int, concurrency: int
) -> dict[str, list[float]]:
    """Alternate between one organization without limits and many within theirs."""
    own = Limits(concurrency=concurrency, requests=100)
    async with our_client(address, transport) as unlimited:
        await _cpu([unlimited] * BUSY, calls)  # imports, connections, token
        tracemalloc.start()
        clients = [unlimited.for_organization(str(20_000_000 + number), limits=own) for number in range(organizations)]
        for client in clients:
            await client.items.get(ITEM)
        gc.collect()
        kilobytes = tracemalloc.get_traced_memory()[0] / 1000 / organizations
        tracemalloc.stop()
        one: list[float] = []
        many: list[float] = []
        for number in range(rounds):
            if number:  # each call counts for a minute, which nobody wants to wait for
                first = 30_000_000 + number * organizations
                clients = [unlimited.for_organization(str(first + each), limits=own) for each in range(organizations)]
            one.append(await _cpu([unlimited] * organizations, calls, at_once=concurrency))
            many.append(await _cpu(clients, calls))
    return {"one": one, "many": many, "kilobytes": [kilobytes]}


async def _cpu(clients: Sequence[ZakyaClient], calls: int, at_once: int = 0) -> float:
    """Let a few clients at a time start their calls, and give the milliseconds of CPU that a call took.

    Args:
        clients: Who calls.
        calls: Calls of each.
        at_once: How many of them a client starts at a time where no gate holds them back; defaults to all.
    """
    waiting = iter(clients)

    async def worker() -> None:
        for client in waiting:
            for begin in range(0, calls, at_once or calls):
                await asyncio.gather(
                    *(client.items.get(ITEM) for _ in range(calls)[begin : begin + (at_once or calls)])
                )

    gc.collect()
    began = process_time()
    await asyncio.gather(*(worker() for _ in range(BUSY)))
    return (process_time() - began) / (len(clients) * calls) * 1000


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(**json.loads(sys.argv[1])))))
