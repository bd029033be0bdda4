"""A database's place taken by memory: what is read is the same, and loading it is tested elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.sync import TABLES
from zakya_client.sync.meter import CallMeter
from zakya_client.sync.reader import Entries, Gone, Known, Seen
from zakya_client.sync.reading import COMPARE_EVERY, Reading
from zakya_client.sync.rows import CHANGED_AT, PARENT, VERSION, Row
from zakya_client.sync.tables import chosen

from .conftest import environment


class Memory:
    """Keeps what was read, as a database does.

    Args:
        shop: The shop that is read.

    Attributes:
        rows: Rows by table and id.
    """

    def __init__(self, shop: Emulator) -> None:
        self.shop = shop
        self.rows: dict[str, dict[str, Row]] = {name: {} for name in TABLES}
        self._compared: dict[str, datetime | None] = {}
        self._lists: dict[str, dict[str, tuple[str, datetime]]] = {name: {} for name in TABLES}

    def read(
        self,
        details: Sequence[str] | None = None,
        *,
        compare_every: timedelta = COMPARE_EVERY,
        budget: int | None = None,
        now: datetime | None = None,
        failing: Sequence[str] = (),
    ) -> Reading:
        """Read all tables, of which just some are expected to fail."""

        async def main() -> Reading:
            tables = chosen((), details)
            known = {table.name: self._known(table.name) for table in tables}
            async with ZakyaClient.from_env(environment(self.shop), hooks=[CallMeter(budget)]) as client:
                reading = Reading(client, tables, known, compare_every, lambda: now or datetime.now(UTC))
                async for event in reading.events():
                    if isinstance(event, Entries):
                        for row in event.rows:
                            self._lists[row["table_name"]][row["record_id"]] = row["digest"], row["read_at"]
                    elif isinstance(event, Gone):
                        for key in event.ids:
                            del self.rows[event.table.name][key]
                    else:
                        self.rows[event.table.name] |= {str(row[event.table.key]): row for row in event.rows}
                self._compared = {name: reader.compared_at for name, reader in reading.readers.items()}
            assert sorted(reading.failed) == sorted(failing)
            return reading

        return asyncio.run(main())

    @property
    def ids(self) -> dict[str, list[str]]:
        """Ids by table."""
        return {name: sorted(rows) for name, rows in self.rows.items()}

    def _known(self, name: str) -> Known:
        rows = {key: Seen(row[VERSION], row.get(CHANGED_AT), row.get(PARENT)) for key, row in self.rows[name].items()}
        return Known(rows, self._compared.get(name), self._lists[name])
