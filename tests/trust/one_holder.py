"""A process that takes the lock of a token, says so, and holds it: ``one_holder.py STORE KEY SECONDS``."""

from __future__ import annotations

import asyncio
import sys

from zakya_client import FileStore, RedisStore
from zakya_client.auth import leases


async def main(store: str, key: str, seconds: float) -> None:
    leases.SECONDS = RedisStore.LOCK_SECONDS = seconds
    kept = RedisStore(store) if store.startswith("redis:") else FileStore(store)
    async with kept.lock(key):
        print("held", flush=True)  # noqa: T201
        await asyncio.sleep(60)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
