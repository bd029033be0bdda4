"""One of several processes that share a token store: each line on stdin starts a round of calls."""

from __future__ import annotations

import asyncio
import sys
from itertools import repeat

from zakya_client import FileStore, Limits, RedisStore, ZakyaClient

CALLS = 20


async def main(store: str) -> None:
    token_store = RedisStore(store) if store.startswith("redis:") else FileStore(store)
    async with ZakyaClient.from_env(token_store=token_store, limits=Limits(10, 0), transport="aiohttp") as zakya:
        print("ready", flush=True)  # noqa: T201
        while await asyncio.to_thread(sys.stdin.readline):
            pages = await asyncio.gather(*(zakya.items.list(per_page=per_page) for per_page in repeat(3, CALLS)))
            print(sum(len(page) for page in pages), flush=True)  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
