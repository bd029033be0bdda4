"""Row 3: a long list of one organization, read to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from time import perf_counter
from typing import Any

from benchmarks.alternating import Contender, alternate, unless_missing
from benchmarks.bench import Bench
from benchmarks.ours import our_client
from benchmarks.payloads import ROWS
from benchmarks.processes import served
from benchmarks.pyzohoapi_client import open_pyzohoapi
from benchmarks.results import Comparison, Goal, Row
from benchmarks.zohopy_client import open_zohopy
from zakya_client import Limits

ONE_ORGANIZATION = Limits(concurrency=5, requests=0)
LATENCIES = (0, 50)
AHEAD = 4
OURS = "ours on httpx"
OURS_AHEAD = f"ours on httpx, .prefetch({AHEAD})"
AIOHTTP = "ours on aiohttp"
AIOHTTP_AHEAD = f"ours on aiohttp, .prefetch({AHEAD})"
ZOHOPY = "zohopy (dicts)"
PYZOHOAPI = "pyzohoapi (dicts)"


def run(bench: Bench) -> Row:
    """Run the row."""
    pages = bench.size(100, 3)
    compared = [_compared(milliseconds, pages, bench.size(3, 1)) for milliseconds in LATENCIES]
    goals = []
    for milliseconds, comparison in zip(LATENCIES, compared, strict=True):
        goals += [
            Goal(
                f"list, {milliseconds} ms: {rival} to ours (on httpx, plain), more than 1x",
                comparison.ratio(rival, OURS),
                at_least=1.0,
            )
            for rival in (ZOHOPY, PYZOHOAPI)
        ]
    for ours, ahead in ((OURS, OURS_AHEAD), (AIOHTTP, AIOHTTP_AHEAD)):
        gain = compared[-1].ratio(ours, ahead)
        goals.append(Goal(f"list, {LATENCIES[-1]} ms: {ours} to the same with prefetch, at least 3x", gain, at_least=3))
    return Row(
        3,
        f"{pages} pages of {ROWS} rows, two fields of each row read",
        compared,
        goals=goals,
        notes=["Ours runs behind its gate with 5 calls at once, as the free plan allows, and no limit a minute."],
    )


def _compared(milliseconds: int, pages: int, rounds: int) -> Comparison:
    with served(pages=pages, latency=milliseconds / 1000) as address, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        opened: dict[str, Any] = {}

        def ours(transport: str, ahead: int, *packages: str) -> Contender:
            def measure() -> float:
                if transport not in opened:
                    client = our_client(address, transport, limits=ONE_ORGANIZATION)
                    opened[transport] = runner.run(stack.enter_async_context(client))
                return runner.run(_timed(lambda: _ours(opened[transport], ahead), pages * ROWS))

            return unless_missing(measure, *packages)

        def zohopy() -> float:
            if ZOHOPY not in opened:
                opened[ZOHOPY] = runner.run(stack.enter_async_context(open_zohopy(address)))
            return runner.run(_timed(lambda: _zohopy(opened[ZOHOPY]), pages * ROWS))

        def pyzohoapi() -> float:
            if PYZOHOAPI not in opened:
                opened[PYZOHOAPI] = open_pyzohoapi(address)
            began = perf_counter()
            _check(_pyzohoapi(opened[PYZOHOAPI]), pages * ROWS)
            return perf_counter() - began

        contenders = {
            OURS: ours("httpx", 0),
            OURS_AHEAD: ours("httpx", AHEAD),
            AIOHTTP: ours("aiohttp", 0, "aiohttp"),
            AIOHTTP_AHEAD: ours("aiohttp", AHEAD, "aiohttp"),
            ZOHOPY: unless_missing(zohopy, "zohopy"),
            PYZOHOAPI: unless_missing(pyzohoapi, "pyzohoapi"),
        }
        try:
            figures = alternate(contenders, rounds)
        finally:
            runner.run(stack.aclose())
    return Comparison(f"{pages} pages, {milliseconds} ms latency", "s", OURS, figures)


async def _timed(read: Callable[[], Any], rows: int) -> float:
    began = perf_counter()
    _check(await read(), rows)
    return perf_counter() - began


def _check(count: int, wanted: int) -> None:
    if count != wanted:
        raise ValueError(f"{count} rows instead of {wanted}")


async def _ours(zakya: Any, ahead: int) -> int:
    rows = 0
    async for item in zakya.items.list().prefetch(ahead):
        rows += bool(item.item_id and item.rate)
    return rows


async def _zohopy(items: Any) -> int:
    rows = 0
    async for page in items.list_all():
        for item in page["items"]:
            rows += bool(item["item_id"] and item["rate"])
    return rows


def _pyzohoapi(inventory: Any) -> int:
    rows = 0
    for item in inventory.Item().Iter(raw=True):
        rows += bool(item["item_id"] and item["rate"])
    return rows
