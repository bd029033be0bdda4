"""Row 7: the calls that the jobs of a shop cost, as the emulator counts them."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager
from functools import partial
from math import ceil
from pathlib import Path
from typing import Any

from attrs import frozen

from benchmarks.alternating import alternate, missing
from benchmarks.bench import Bench
from benchmarks.payloads import ROWS
from benchmarks.pyzohoapi_client import open_pyzohoapi
from benchmarks.results import Comparison, Goal, Row
from benchmarks.zohopy_client import zohopy_items
from zakya_client import ClientCredentials, Limits, ZakyaClient
from zakya_client.emulator import Emulator

OURS = "ours"
ZOHOPY = "zohopy (dicts)"
PYZOHOAPI = "pyzohoapi (dicts)"
DETAILS = 100
"""Items that one call gives the details of."""
NOTES = (
    "The emulator counts the calls, those for tokens aside. Each job runs once, as no clock decides what it costs.",
    "Ours: `items.list`, `items.get_many`, and `zakya sync` of items and item_details.",
    "Where items changed, the sync looks at the end of the list before and after it reads them.",
    "The others: lists and single records, as their documentation has them.",
    "Their nightly copy reads the list, and gets each item whose `last_modified_time` is new.",
    "Their lists pass any parameter on, so whoever knows the API can ask them for what changed.",
    "Stock is what is on hand at each location; only the details of an item hold it.",
)


@frozen
class Client:
    """What a client does; each function returns how many records it read, or found changed.

    Attributes:
        list: Lists all items.
        details: Reads the details of some items.
        begin: Takes all items for known, as after a first sync.
        night: Brings what is known up to date.
    """

    list: Callable[[], int]
    details: Callable[[Sequence[str]], int]
    begin: Callable[[], object]
    night: Callable[[], int]


def run(bench: Bench) -> Row:
    """Run the row."""
    items, some, few = bench.size((10_000, 5_000, 300), (400, 250, 30))
    changed = items // 100
    with _opened(items) as (shop, clients):
        compared = partial(_compared, shop, clients)
        ids = [item["item_id"] for item in shop.shop.items]
        jobs = [
            compared(f"list {items:,} items", items, lambda client: client.list()),
            compared(f"details of {some:,} items", some, lambda client: client.details(ids[:some])),
        ]
        for client in clients.values():
            if isinstance(client, Client):
                client.begin()
        jobs.append(compared("nightly sync, nothing changed", 0, lambda client: client.night()))
        for key in ids[:changed]:
            shop.shop.items.change(shop.shop.items[key], {"rate": 12.5, "last_modified_time": shop.shop.now()})
        jobs += [
            compared(f"nightly sync, {changed:,} items changed", changed, lambda client: client.night()),
            compared(f"stock of {few:,} items", few, lambda client: client.details(ids[:few])),
        ]
    most = [ceil(items / ROWS), ceil(some / DETAILS), 2, 3 + ceil(changed / DETAILS), ceil(few / DETAILS)]
    goals = [
        Goal(f"calls: ours, {job.title}, at most {calls}", job.median(OURS), at_most=calls)
        for job, calls in zip(jobs, most, strict=True)
    ]
    return Row(7, f"Calls that a job costs, in a shop of {items:,} items", jobs, goals, NOTES)


@contextmanager
def _opened(items: int) -> Iterator[tuple[Emulator, Mapping[str, Client | str]]]:
    """Start a shop, and make each client, or say why there is none."""
    with Emulator(items=items, orders=1) as shop, tempfile.TemporaryDirectory() as folder, asyncio.Runner() as runner:
        stack = AsyncExitStack()
        clients: dict[str, Client | str] = {
            OURS: missing("dlt") or _ours(shop, Path(folder), runner, stack),
            ZOHOPY: missing("zohopy") or _zohopy(shop, runner, stack),
            PYZOHOAPI: missing("pyzohoapi") or _pyzohoapi(shop),
        }
        try:
            yield shop, clients
        finally:
            runner.run(stack.aclose())


def _compared(
    shop: Emulator, clients: Mapping[str, Client | str], title: str, records: int, job: Callable[[Client], int]
) -> Comparison:
    def calls(client: Client) -> float:
        shop.requests.clear()
        if (found := job(client)) != records:
            raise ValueError(f"{found} records instead of {records}")
        return float(sum(not request.path.startswith("/oauth/") for request in shop.requests))

    contenders = {name: each if isinstance(each, str) else partial(calls, each) for name, each in clients.items()}
    return Comparison(title, "calls", OURS, alternate(contenders, 1))


def _ours(shop: Emulator, folder: Path, runner: asyncio.Runner, stack: AsyncExitStack) -> Client:
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"  # dlt looks at it when it is imported
    from zakya_client.sync import run as sync  # noqa: PLC0415 (it may be missing)

    environment = {**shop.environment(), "ZAKYA_LIMIT_REQUESTS": "0"}
    zakya = runner.run(stack.enter_async_context(ZakyaClient.from_env(environment, limits=Limits(5, 0))))

    def night() -> int:
        tables = ["items", "item_details"]
        report = sync(environment, destination=folder / "zakya.duckdb", tables=tables, folder=folder / "dlt")
        if not report.complete:
            raise ValueError(f"the sync isn't complete: {report.stopped or report.failed}")
        return report.tables["items"].changed

    return Client(
        list=lambda: len(runner.run(zakya.items.list().all())),
        details=lambda ids: len(runner.run(zakya.items.get_many(ids))),
        begin=night,
        night=night,
    )


def _zohopy(shop: Emulator, runner: asyncio.Runner, stack: AsyncExitStack) -> Client:
    opened = zohopy_items(shop.url, _credentials(shop), shop.organization_id)
    items = runner.run(stack.enter_async_context(opened))

    async def rows() -> list[Any]:
        return [row async for page in items.list_all() for row in page["items"]]

    async def details(ids: Sequence[str]) -> int:
        return len([(await items.get(key))["item"] for key in ids])

    return _copying(lambda: runner.run(rows()), lambda ids: runner.run(details(ids)))


def _pyzohoapi(shop: Emulator) -> Client:
    inventory = open_pyzohoapi(shop.url, _credentials(shop), shop.organization_id)
    return _copying(
        lambda: inventory.Item().Iter(raw=True), lambda ids: sum(inventory.Item(key).IsLoaded for key in ids)
    )


def _copying(rows: Callable[[], Iterable[Any]], details: Callable[[Sequence[str]], int]) -> Client:
    """Do the jobs with a client that has lists and single records."""
    known: dict[str, str] = {}

    def changed() -> list[str]:
        now = {row["item_id"]: row["last_modified_time"] for row in rows()}
        due = [key for key, moment in now.items() if known.get(key) != moment]
        known.update(now)
        return due

    return Client(lambda: sum(1 for _ in rows()), details, changed, lambda: details(changed()))


def _credentials(shop: Emulator) -> ClientCredentials:
    return ClientCredentials(shop.client_id, shop.client_secret, shop.refresh_token)
