"""Makes a client's first and second call and prints how long each took; run in a process of its own.

Usage: python -m benchmarks.first_call '{"caller": …, "address": …, "folder": …}'
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from itertools import pairwise
from time import perf_counter
from typing import Any

ITEM = "4815000000000000000"
ORGANIZATION = "10234695"
TOKEN = "1000.benchmark"


async def measure(caller: str, address: str, folder: str) -> dict[str, float]:
    """Make two calls. Nothing of this suite is imported, so that the first one finds what a program's would."""
    call = _opened(caller, address, folder)
    times = [perf_counter()]
    for _ in range(2):
        await call()
        times.append(perf_counter())
    first, second = ((end - begin) * 1000 for begin, end in pairwise(times))
    return {"first": first, "second": second}


def _opened(caller: str, address: str, folder: str) -> Callable[[], Awaitable[object]]:
    library = caller.removeprefix("ours on ").removeprefix("bare ").partition(",")[0]
    if caller.startswith("ours"):
        return _ours(address, library, given="token given" in caller)
    if caller == "bare httpx":
        return _httpx(address)
    if caller == "bare aiohttp":
        return _aiohttp(address)
    return _stock(address, folder)


def _ours(address: str, transport: str, *, given: bool) -> Callable[[], Awaitable[object]]:
    from zakya_client import ClientCredentials, DataCenter, ZakyaClient  # noqa: PLC0415

    token: dict[str, Any] = (
        {"access_token": TOKEN}
        if given
        else {"credentials": ClientCredentials("1000.client", "secret", "1000.refresh")}
    )
    center = DataCenter("local", api_url=address, accounts_url=address)
    zakya = ZakyaClient(ORGANIZATION, data_center=center, transport=transport, **token)
    return lambda: zakya.items.get(ITEM)


def _httpx(address: str) -> Callable[[], Awaitable[object]]:
    import httpx  # noqa: PLC0415

    http = httpx.AsyncClient()
    return lambda: http.get(_url(address))


def _aiohttp(address: str) -> Callable[[], Awaitable[object]]:
    import aiohttp  # noqa: PLC0415

    http = aiohttp.ClientSession()

    async def call() -> object:
        async with http.get(_url(address)) as answer:
            return await answer.read()

    return call


def _stock(address: str, folder: str) -> Callable[[], Awaitable[object]]:
    from importlib import import_module  # noqa: PLC0415

    sys.path.append(folder)
    package: Any = import_module("zakya_stock_plain")
    operation: Any = import_module("zakya_stock_plain.api.items.items_get")
    client = package.AuthenticatedClient(f"{address}/inventory/v1", token=TOKEN, prefix="Zoho-oauthtoken")
    return lambda: operation.asyncio(ITEM, client=client, organization_id=ORGANIZATION)


def _url(address: str) -> str:
    return f"{address}/inventory/v1/items/{ITEM}?organization_id={ORGANIZATION}"


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(**json.loads(sys.argv[1])))))
