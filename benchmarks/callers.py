"""Those who get one item, again and again: ours, the bare HTTP libraries, and zohopy.

Each is opened once, with its token fetched and its modules imported, and gives a function that makes one call.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib import import_module
from typing import Any

import httpx
import orjson

from benchmarks.ours import ORGANIZATION, UNLIMITED, our_client
from benchmarks.payloads import FIRST_ID
from benchmarks.zohopy_client import open_zohopy
from zakya_client import Limits

Call = Callable[[], Awaitable[object]]
Caller = Callable[[str], AbstractAsyncContextManager[Call]]

ITEM = str(FIRST_ID)
HEADERS = {"authorization": "Zoho-oauthtoken 1000.benchmark"}


@asynccontextmanager
async def ours(address: str, transport: str, limits: Limits = UNLIMITED) -> AsyncIterator[Call]:
    """Our client: gate, token, retries, a model."""
    async with our_client(address, transport, limits=limits) as zakya:
        yield lambda: zakya.items.get(ITEM)


@asynccontextmanager
async def bare_httpx(address: str, connections: int | None = None) -> AsyncIterator[Call]:
    """Httpx as its documentation shows it, with orjson; by default with as many connections as calls."""
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections)
    async with httpx.AsyncClient(limits=limits, headers=HEADERS, timeout=None) as http:

        async def call() -> object:
            answer = await http.get(_url(address))
            answer.raise_for_status()
            return orjson.loads(answer.content)

        yield call


@asynccontextmanager
async def bare_aiohttp(address: str, connections: int = 0) -> AsyncIterator[Call]:
    """Aiohttp as its documentation shows it, with orjson; by default with as many connections as calls."""
    aiohttp: Any = import_module("aiohttp")
    connector = aiohttp.TCPConnector(limit=connections)
    timeout = aiohttp.ClientTimeout(total=None)
    async with aiohttp.ClientSession(connector=connector, headers=HEADERS, timeout=timeout) as http:

        async def call() -> object:
            async with http.get(_url(address), raise_for_status=True) as answer:
                return orjson.loads(await answer.read())

        yield call


@asynccontextmanager
async def zohopy(address: str) -> AsyncIterator[Call]:
    """Zohopy; it gives dicts."""
    async with open_zohopy(address) as items:
        yield lambda: items.get(ITEM)


def _url(address: str) -> str:
    return f"{address}/inventory/v1/items/{ITEM}?organization_id={ORGANIZATION}"
