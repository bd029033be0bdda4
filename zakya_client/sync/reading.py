"""Reading a shop: all tables at once, under the client's gate, as one stream of what changed.

Every table is read by its strategy, which compares each row with what the database has, fetches the details of what
changed, and at the end says which rows are gone. They wait for whoever takes from the stream, so memory doesn't grow
with the shop.

A used up day ends all of them where they are, and the next reading finds the rest: a row counts as done once the
database has it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from zakya_client.client import ZakyaClient
from zakya_client.errors import BlockedError, DayLimitError, ZakyaError
from zakya_client.sync.lists import NeverStillError
from zakya_client.sync.reader import Entries, Event, Known, Progress, Reader, Table, utc_now

WAITING = 16
"""Batches that may wait to be taken."""

COMPARE_EVERY = timedelta(hours=20)
"""How long after a whole list was compared that isn't done again: a run each night compares, those between don't."""


class Reading:
    """One reading of an organization's shop, of which the database has what is known.

    Attributes:
        readers: What reads each table, by name.
        progress: How far each table is, by name.
        stopped: The error that told that the day's calls are used up.
        failed: What went wrong with a table, by name; the others went on.
    """

    def __init__(
        self,
        client: ZakyaClient,
        tables: Sequence[Table],
        known: Mapping[str, Known],
        compare_every: timedelta = COMPARE_EVERY,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.readers: dict[str, Reader] = {}
        self.stopped: ZakyaError | None = None
        self.failed: dict[str, Exception] = {}
        self._waiting: asyncio.Queue[Event | None] = asyncio.Queue(WAITING)
        self._reading: dict[str, asyncio.Task[None]] = {}
        for table in tables:
            have = known.get(table.name, Known())
            self.readers[table.name] = Reader(table, client, have, self.readers, self._waiting.put, compare_every, now)
        self.progress: dict[str, Progress] = {name: reader.progress for name, reader in self.readers.items()}

    async def events(self) -> AsyncIterator[Event]:
        """Read, and give what changed as it is found; to be taken once."""
        reading = asyncio.create_task(self._read_all())
        try:
            while (event := await self._waiting.get()) is not None:
                yield event
            await reading
        finally:
            reading.cancel()
            with suppress(asyncio.CancelledError):
                await reading

    @property
    def notes(self) -> list[str]:
        """What is to be told of names and values, table by table."""
        return [
            f"{name}: {note}" + (f" ({times:,} times)" if times > 1 else "")
            for name, reader in self.readers.items()
            for note, times in reader.notes.items()
        ]

    @property
    def compared(self) -> Entries:
        """When each table was compared."""
        rows = [{"table_name": name, "compared_at": reader.compared_at} for name, reader in self.readers.items()]
        return Entries("sync_tables", rows)

    async def _read_all(self) -> None:
        async with asyncio.TaskGroup() as group:
            self._reading = {name: group.create_task(self._read(reader)) for name, reader in self.readers.items()}
        await self._waiting.put(None)

    async def _read(self, reader: Reader) -> None:
        table, progress = reader.table, reader.progress
        try:
            if table.of:
                await self._reading[table.of]
                if self.progress[table.of].state != "done":  # it has been told of
                    progress.state = self.progress[table.of].state
                    return
            progress.state = "reading"
            await table.read(reader)
            progress.state = "done"
        except (DayLimitError, BlockedError) as error:
            progress.state, self.stopped = "stopped", error
        except NeverStillError:
            progress.state = "failed"
            self.failed[table.name] = ZakyaError(f"{table.name} changed in every reading; read it again later")
        except Exception as error:  # noqa: BLE001 (told by whoever takes, and the other tables go on)
            progress.state, self.failed[table.name] = "failed", error
