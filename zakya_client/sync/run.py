"""Syncing one organization into a database.

What is read is packed and loaded every so many rows, while the reading goes on. A process that is killed loses at
most what wasn't packed: the next sync loads what was, and reads the rest.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from attrs import Factory, evolve, frozen

from zakya_client.client import ZakyaClient
from zakya_client.errors import ConfigurationError
from zakya_client.limits.model import budget_is_spent
from zakya_client.sync.destinations import DATASET, DESTINATION
from zakya_client.sync.locks import Locks
from zakya_client.sync.meter import CallMeter
from zakya_client.sync.reader import Batch, Entries, Event, Progress, utc_now
from zakya_client.sync.reading import COMPARE_EVERY, Reading
from zakya_client.sync.rows import Row
from zakya_client.sync.source import organization_of
from zakya_client.sync.tables import chosen
from zakya_client.sync.warehouse import Warehouse

T = TypeVar("T")

LOAD_ROWS = 20_000
"""Rows that are loaded together, at most about."""

LOAD_SECONDS = 60.0
"""Seconds after which what was read is loaded, however little it is."""

Watch = Callable[[Reading, CallMeter], AbstractContextManager[Any]]


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
        notes: What was kept otherwise than it came: names that became other columns, values that were cleaned.
    """

    organization_id: str
    tables: Mapping[str, Progress] = Factory(dict)
    rows: Mapping[str, int] = Factory(dict)
    calls: int = 0
    seconds: float = 0.0
    stopped: str = ""
    failed: Mapping[str, str] = Factory(dict)
    notes: Sequence[str] = ()

    @property
    def state(self) -> str:
        """What became of it, in a word: ``failed``, ``stopped`` or ``done``."""
        return "failed" if self.failed else "stopped" if self.stopped else "done"

    @property
    def complete(self) -> bool:
        """Whether the database has the whole shop."""
        return not (self.stopped or self.failed)


def run(environment: Mapping[str, str] | None = None, **options: Any) -> Report:
    """Bring an organization's shop into a database, or bring the database up to date; see `sync`."""
    return asyncio.run(sync(environment, **options))


async def sync(
    environment: Mapping[str, str] | None = None,
    *,
    destination: str | Path = DESTINATION,
    dataset: str = DATASET,
    tables: Sequence[str] = (),
    details: Collection[str] | None = None,
    budget: int | None = None,
    compare_every: timedelta = COMPARE_EVERY,
    load_rows: int = LOAD_ROWS,
    watch: Watch | None = None,
    folder: str | Path | None = None,
    loader: Executor | None = None,
    now: Callable[[], datetime] = utc_now,
) -> Report:
    """Bring an organization's shop into a database, or bring the database up to date.

    Args:
        environment: Variables that say who calls; defaults to those of the process.
        destination: A file for DuckDB, ``postgresql://…``, or the name of another SQL destination of dlt, which is
            then set up as dlt says.
        dataset: Schema that the tables are in.
        tables: Tables to sync; defaults to all.
        details: See `zakya_client.sync.source`.
        budget: Calls of a day, which begins at midnight where the organization is, after which the sync stops: those
            of syncs, or of all programs where the API says how many they are; no end if ``None``.
        compare_every: See `zakya_client.sync.source`.
        load_rows: Rows after which what was read is loaded.
        watch: Is entered with the reading and the count of calls while it runs, to show how far it is.
        folder: Folder that dlt works in; its own if ``None``.
        loader: The one thread that writes the database, for those who sync several organizations into it.
        now: Tells the time, in UTC.

    Returns:
        What was done. A day that is used up, and a table that couldn't be read, stand there and aren't raised.

    Raises:
        ConfigurationError: A setting is missing or wrong, or another process syncs the organization just now.
        DatabaseError: The database can't be read or written, or others use it for too long.
    """
    if budget is not None:
        check_count("budget", budget)
    began, began_at = time.monotonic(), now()
    environment = os.environ if environment is None else environment
    organization_id = organization_of(environment)
    wanted = chosen(tables, details)
    locks = Locks(destination, dataset, organization_id)
    # dlt's pipelines belong to a thread; one thread also is the only writer that a DuckDB file takes.
    with nullcontext(loader) if loader else ThreadPoolExecutor(1, "zakya sync") as thread:
        in_loader = partial(_in_loader, thread, locks)
        opened = Warehouse.opened(locks, folder)
        try:
            warehouse = await in_loader(opened.__enter__)
            state = await in_loader(warehouse.state, wanted, began_at)
            if budget is not None and environment.get("ZAKYA_LIMIT_STORE"):  # counted there too, with who shares it
                environment = {**environment, "ZAKYA_LIMIT_PER_DAY": str(budget)}
            meter = CallMeter(budget, state.calls, state.zone, now)
            async with ZakyaClient.from_env(environment, hooks=[meter]) as client:
                meter.limits = lambda: client.limits
                reading = Reading(client, wanted, state.known, compare_every, now)
                left: list[Event] = []
                if meter.is_spent:
                    reading.stopped = budget_is_spent(budget or 0)
                else:
                    with watch(reading, meter) if watch else nullcontext():
                        left = await _read(reading, meter, partial(in_loader, warehouse.load), load_rows)
            report = Report(
                organization_id,
                tables=reading.progress,
                calls=meter.total,
                stopped=str(reading.stopped or ""),
                failed={name: str(error) or repr(error) for name, error in reading.failed.items()},
            )
            if meter.total or report.failed:
                log = _log(report, began_at=began_at, ended_at=now())
                await in_loader(warehouse.load, [*left, Entries("sync_runs", [log]), reading.compared, meter.take()])
            await in_loader(warehouse.make_views)
            rows = await in_loader(warehouse.counts, wanted)
        finally:
            await in_loader(opened.__exit__, None, None, None)
    notes = [*reading.notes, *warehouse.notes]
    return evolve(report, rows=rows, seconds=time.monotonic() - began, notes=notes)


def check_count(name: str, value: object) -> None:
    """Check a number of things of which there is one at least.

    Raises:
        ConfigurationError: It isn't one.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"{name} must be a whole number, 1 or more; it is {value!r}")


async def _in_loader(loader: Executor, locks: Locks, work: Callable[..., T], *arguments: Any) -> T:
    """Do work in the loader's thread. Whoever is cancelled meanwhile ends its waiting for others, and waits for it."""
    future = asyncio.get_running_loop().run_in_executor(loader, partial(work, *arguments))
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        locks.interrupted.set()
        await asyncio.gather(future, return_exceptions=True)
        raise


async def _read(
    reading: Reading, meter: CallMeter, load: Callable[..., Awaitable[None]], load_rows: int
) -> list[Event]:
    """Load what is read, every so many rows, while the reading goes on, and return what is left."""
    events: list[Event] = []
    rows, began = 0, time.monotonic()
    async for event in reading.events():
        events.append(event)
        rows += len(event.rows) if isinstance(event, Batch) else 0
        if rows >= load_rows or time.monotonic() - began >= LOAD_SECONDS:
            await load([*events, meter.take()])
            events, rows, began = [], 0, time.monotonic()
    return events


def _log(report: Report, **more: Any) -> Row:
    """Make the row about the sync itself."""
    return {
        "calls": report.calls,
        "changed": sum(each.changed for each in report.tables.values()),
        "deleted": sum(each.deleted for each in report.tables.values()),
        "complete": report.complete,
        "stopped": report.stopped or None,
        "failed": "; ".join(f"{name}: {text}" for name, text in report.failed.items()) or None,
        **more,
    }
