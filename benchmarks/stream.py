"""Reads a list to its end and prints how much memory that took; run in a process of its own.

Usage: python -m benchmarks.stream '{"caller": …, "address": …}'
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from time import perf_counter

from benchmarks.ours import our_client
from benchmarks.payloads import ROWS
from benchmarks.resident import most_resident, resident
from benchmarks.zohopy_client import open_zohopy

EVERY = 50 * ROWS
"""Rows between two looks at the memory."""


async def ours(address: str, transport: str) -> AsyncIterator[object]:
    """Return our models."""
    async with our_client(address, transport) as zakya:
        async for item in zakya.items.list():
            yield item.item_id


async def zohopy(address: str) -> AsyncIterator[object]:
    """Return zohopy's dicts."""
    async with open_zohopy(address) as items:
        async for page in items.list_all():
            for item in page["items"]:
                yield item["item_id"]


async def measure(caller: str, address: str) -> dict[str, float]:
    """Read everything."""
    rows = zohopy(address) if caller.startswith("zohopy") else ours(address, caller.removeprefix("ours on "))
    seen = []
    count = 0
    began = perf_counter()
    async for _ in rows:
        count += 1
        if count % EVERY == 0:
            seen.append(resident())
    seconds = perf_counter() - began
    seen.append(resident())
    return {"peak": most_resident(), "growth": seen[-1] - seen[len(seen) // 10], "rate": count / seconds}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(**json.loads(sys.argv[1])))))
