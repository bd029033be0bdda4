"""One of several machines that share an organization's limits: makes its calls, then says what became of them."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter

import aiohttp

from zakya_client import Limits, ZakyaError
from zakya_client.limits.queue import Gate
from zakya_client.limits.redis import RedisLimits


async def main(redis: str, server: str, calls: str, limits: str) -> None:
    allowed = Limits(**json.loads(limits))
    shared = RedisLimits(redis)
    window = shared.window_of(server, "1", allowed)
    gate = Gate(allowed)
    outcomes: Counter[str] = Counter()

    async def call(session: aiohttp.ClientSession) -> None:
        try:
            async with gate.acquire(shared=window), session.get(server) as answer:
                outcomes[str(answer.status)] += 1
        except ZakyaError as error:
            outcomes[type(error).__name__] += 1

    print("ready", flush=True)  # noqa: T201
    await asyncio.to_thread(sys.stdin.readline)
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*(call(session) for _ in range(int(calls))))
    await shared.close()
    print(json.dumps(outcomes), flush=True)  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
