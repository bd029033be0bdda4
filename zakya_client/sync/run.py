"""Syncing one organization into a database.

What is read is packed and loaded every so many rows, while the reading goes on. A process that is killed loses at
most what wasn't packed: the next sync loads what was, and reads the rest.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, nullcontext
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from attrs import Factory, evolve, frozen

from zakya_client.client import ZakyaClient
from zakya_client.limits.model import budget_is_spent
from zakya_client.sync.destinations import DATASET, DESTINATION
from zakya_client.sync.meter import Meter
from zakya_client.sync.reading import Batch, Event, Known, Progress, Reading
from zakya_client.sync.rows import Row
from zakya_client.sync.source import organization_of
from zakya_client.sync.tables import chosen
from zakya_client.sync.warehouse import Warehouse

LOAD_ROWS = 20_000
"""Rows that are loaded together, at most about."""

LOAD_SECONDS = 60.0
"""Seconds after which what was read is loaded, however little it is."""

Watch = Callable[[Reading, Meter], AbstractContextManager[Any]]


@frozen
class Report:
    """What a sync did for one organization.

    Attributes:
        organization_id: The organization.
        tables: What became of each table.
        rows: Rows that each table has now, without those that are marked as deleted.
        calls: Calls that were made.
        seconds: How long it took.
        stopped: Why it stopped before its end, if it did; the next sync goes on from there.
        failed: What went wrong, by table; ``""`` for the sync as a whole.
    """

    organization_id: str
    tables: Mapping[str, Progress] = Factory(dict)
    rows: Mapping[str, int] = Factory(dict)
    calls: int = 0
    seconds: float = 0.0
    stopped: str = ""
    failed: Mapping[str, str] = Factory(dict)

    @property
    def complete(self) -> bool:
        """Whether the database has the whole shop."""
        return not (self.stopped or self.failed)


def utc_now() -> datetime:
    """Tell the time, in UTC."""
    return datetime.now(UTC)


def run(environment: Mapping[str, str] | None = None, **options: Any) -> Report:
    """Bring an organization's shop into a database, or bring the database up to date; see `sync`."""
    return asyncio.run(sync(environment, **options))


async def sync(
    environment: Mapping[str, str] | None = None,
    *,
    destination: str | Path = DESTINATION,
    dataset: str = DATASET,
    tables: Sequence[str] = (),
    budget: int | None = None,
    compare_every: timedelta = timedelta(0),
    load_rows: int = LOAD_ROWS,
    watch: Watch | None = None,
    folder: str | Path | None = None,
    loader: Executor | None = None,
    now: Callable[[], datetime] = utc_now,
) -> Report:
    """Bring an organization's shop into a database, or bring the database up to date.

    Args:
        environment: Variables that say who calls; those of the process unless told.
        destination: A file for DuckDB, ``postgresql://…``, or the name of another SQL destination of dlt, which is
            then set up as dlt says.
        dataset: Schema that the tables are in.
        tables: Tables to sync, all unless told.
        budget: Calls that syncs of this organization may make in a day (UTC); no end unless told.
        compare_every: See `zakya_client.sync.source`.
        load_rows: Rows after which what was read is loaded.
        watch: Is entered with the reading and the count of calls while it runs, to show how far it is.
        folder: Folder that dlt works in; its own unless told.
        loader: The one thread that writes the database, for those who sync several organizations into it.
        now: Tells the time, in UTC.

    Returns:
        What was done. A day that is used up, and a table that couldn't be read, stand there and aren't raised.

    Raises:
        ConfigurationError: A setting is missing or wrong, or another process syncs the organization just now.
        DatabaseError: The database can't be read or written.
    """
    began, began_at = time.monotonic(), now()
    environment = os.environ if environment is None else environment
    organization_id = organization_of(environment)
    wanted = chosen(tables)
    meter = Meter()
    with ExitStack() as stack:
        # dlt's pipelines belong to a thread; one thread also is the only writer that a DuckDB file takes.
        loader = loader or stack.enter_context(ThreadPoolExecutor(1, "zakya sync"))
        in_loader = partial(asyncio.get_running_loop().run_in_executor, loader)
        opened = Warehouse.opened(organization_id, destination, dataset, folder)
        warehouse = await in_loader(opened.__enter__)
        try:
            known = await in_loader(warehouse.known, wanted, compare_every, began_at)
            if budget is not None and environment.get("ZAKYA_LIMIT_STORE"):
                # Counted there, with everybody who shares it.
                environment = {**environment, "ZAKYA_LIMIT_PER_DAY": str(budget)}
            elif budget is not None:
                meter.budget = budget - await in_loader(warehouse.calls_since, midnight(began_at))
            async with ZakyaClient.from_env(environment, hooks=[meter]) as client:
                reading = Reading(client, wanted, known)
                left: list[Event] = []
                if meter.is_spent:
                    reading.stopped = budget_is_spent(budget or 0)
                else:
                    with watch(reading, meter) if watch else nullcontext():
                        left = await _read(reading, partial(in_loader, warehouse.load), load_rows)
            report = _report(organization_id, reading, meter)
            if meter.total:
                noted = _noted(report, known, began_at=began_at, ended_at=now())
                await in_loader(warehouse.load, left, noted)
            rows = await in_loader(warehouse.counts, wanted)
        finally:
            await in_loader(opened.__exit__, None, None, None)
    return evolve(report, rows=rows, seconds=time.monotonic() - began)


def midnight(moment: datetime) -> datetime:
    """Give the beginning of a moment's day."""
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


async def _read(reading: Reading, load: Callable[..., Awaitable[None]], load_rows: int) -> list[Event]:
    """Load what is read, every so many rows, while the reading goes on; give what is left."""
    events: list[Event] = []
    rows, began = 0, time.monotonic()
    async for event in reading.events():
        events.append(event)
        rows += len(event.rows) if isinstance(event, Batch) else 0
        if rows >= load_rows or time.monotonic() - began >= LOAD_SECONDS:
            await load(events)
            events, rows, began = [], 0, time.monotonic()
    return events


def _report(organization_id: str, reading: Reading, meter: Meter) -> Report:
    return Report(
        organization_id,
        tables=reading.progress,
        calls=meter.total,
        stopped=str(reading.stopped or ""),
        failed={name: str(error) or repr(error) for name, error in reading.failed.items()},
    )


def _noted(report: Report, known: Known, **more: Any) -> Row:
    """Make the row about the sync itself; names stand between spaces, to be found by ``LIKE``."""
    done = [name for name, each in report.tables.items() if each.state == "done"]
    return {
        "compared": " ".join(["", *(name for name in done if name not in known.since), ""]),
        "incomplete": " ".join(["", *(name for name in report.tables if name not in done), ""]),
        "organization_id": report.organization_id,
        "calls": report.calls,
        "changed": sum(each.changed for each in report.tables.values()),
        "deleted": sum(each.deleted for each in report.tables.values()),
        "complete": report.complete,
        "stopped": report.stopped or None,
        "failed": "; ".join(f"{name}: {text}" for name, text in report.failed.items()) or None,
        **more,
    }
