"""The database's side of a sync: what it has, loading what changed, marking what is gone.

The database is the truth that a sync goes on from, whatever became of the last one. Nothing about single records is
kept elsewhere: rows of a sync that was killed before they were loaded left no trace and are read again, those that
were loaded are skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import dlt
from dlt.common.exceptions import DltException
from dlt.common.pipeline import get_dlt_pipelines_dir
from dlt.destinations.exceptions import DatabaseUndefinedRelation
from dlt.pipeline.pipeline import Pipeline
from filelock import BaseFileLock, FileLock, Timeout

from zakya_client.errors import ConfigurationError
from zakya_client.sync.destinations import FORMATS, DatabaseError, alone_in, check, destination_of, mark_of
from zakya_client.sync.reading import BY_CHANGE, Batch, Event, Gone, Known
from zakya_client.sync.rows import CHANGED_AT, DELETED_AT, VERSION, Row, hints
from zakya_client.sync.tables import Table

RUNS = "sync_runs"
_MARKED_AT_ONCE = 500

_Select = Callable[..., Sequence[Any]]


class Warehouse:
    """One organization's tables in a database, by way of a dlt pipeline. It blocks, and belongs to one thread.

    Args:
        pipeline: The pipeline.
        organization_id: The organization.
        alone: Makes what is entered while the database is used: dlt loads all organizations by way of the same
            staging tables, so only one may load at a time.
    """

    def __init__(
        self,
        pipeline: Pipeline,
        organization_id: str,
        alone: Callable[[], AbstractContextManager[Any]] = nullcontext,
    ) -> None:
        self.pipeline = pipeline
        self._organization_id = organization_id
        self._alone = alone

    @classmethod
    @contextmanager
    def opened(
        cls, organization_id: str, destination: str | Path, dataset: str, folder: str | Path | None = None
    ) -> Iterator[Warehouse]:
        """Open the database, load what an earlier sync left packed, and keep other processes out meanwhile.

        Args:
            organization_id: The organization.
            destination: A file for DuckDB, ``postgresql://…``, or a name that dlt knows.
            dataset: Schema that the tables are in.
            folder: Where dlt works; its own folder unless told.

        Raises:
            ConfigurationError: Another process syncs this organization just now, or the file has the schema's name.
            DatabaseError: The database can't be opened.
        """
        check(destination, dataset)
        # The pipeline's name finds its state in a database that was moved; its folder is that of one database.
        every = Path(folder or get_dlt_pipelines_dir())
        folder = every / f"zakya_{mark_of(destination, dataset)}"
        folder.mkdir(parents=True, exist_ok=True)
        with _held(FileLock(folder / f"{organization_id}.lock", timeout=0), organization_id):
            pipeline = dlt.pipeline(
                f"zakya_{organization_id}",
                pipelines_dir=str(folder),
                destination=destination_of(destination),
                dataset_name=dataset,
            )
            warehouse = cls(pipeline, organization_id, alone_in(destination, dataset, every))
            with warehouse.used():
                pipeline.sync_destination()
                while pipeline.has_pending_data:
                    pipeline.normalize()
                    pipeline.load()
            yield warehouse

    @contextmanager
    def used(self) -> Iterator[None]:
        """Use the database, alone.

        Raises:
            DatabaseError: It can't be read or written.
        """
        try:
            with self._alone():
                yield
        except DltException as error:
            raise DatabaseError(str(error)) from error

    def known(
        self, tables: Iterable[Table], compare_every: timedelta = timedelta(0), now: datetime | None = None
    ) -> Known:
        """Tell a reading what is there.

        Args:
            tables: The tables that will be read.
            compare_every: How long after all ids were compared that isn't done again.
            now: The time, if it is another one.
        """
        here = f"{DELETED_AT} IS NULL"
        with self._asked() as select:
            versions = {table.name: dict(select(table.name, f"{table.key}, {VERSION}", here)) for table in tables}
            customers = {row[0] for row in select("sales_orders", "DISTINCT customer_id", "customer_id IS NOT NULL")}
            latest = {name: _one(select(name, f"MAX({CHANGED_AT})")) for name in BY_CHANGE if versions.get(name)}
            whole = {name: _one(select(RUNS, "MAX(ended_at)", "compared LIKE %s", f"% {name} %")) for name in latest}
            broken = {name: _one(select(RUNS, "MAX(ended_at)", "incomplete LIKE %s", f"% {name} %")) for name in latest}
        moment = now or datetime.now(UTC)
        latest = {name: changed_at for name, changed_at in latest.items() if changed_at}
        since = {
            name: changed_at
            for name, changed_at in latest.items()
            # A reading that broke off may have left out a row whose neighbours were loaded.
            if whole[name]
            and moment < whole[name] + compare_every
            and not (broken[name] and broken[name] > whole[name])
        }
        return Known(versions, since, latest, customers)

    def load(self, events: Iterable[Event], run: Row | None = None) -> None:
        """Load what was read, all or nothing of each table, and mark what is gone.

        Args:
            events: Of one reading, in their order.
            run: What to note about the sync itself.

        Raises:
            DatabaseError: The database can't be written. What is packed is loaded when it is opened again.
        """
        events = list(events)
        resources = list(_resources(events))
        if run:
            columns: Any = {name: {"data_type": "text"} for name in ("stopped", "failed", "compared", "incomplete")}
            resources.append(dlt.resource([run], name=RUNS, write_disposition="append", columns=columns))
        if resources:
            source = dlt.source(lambda: resources, name="zakya", max_table_nesting=1)()
            kind = self.pipeline.destination.destination_name if self.pipeline.destination else ""
            form: Any = FORMATS.get(kind)
            with self.used():
                self.pipeline.run(source, loader_file_format=form)
        for event in events:
            if isinstance(event, Gone):
                self.mark(event)

    def mark(self, gone: Gone) -> None:
        """Mark rows as deleted."""
        table = gone.table
        with self.used(), self.pipeline.sql_client() as client:
            name = client.make_qualified_table_name(table.name)
            for first in range(0, len(gone.ids), _MARKED_AT_ONCE):
                ids = gone.ids[first : first + _MARKED_AT_ONCE]
                among = ", ".join(["%s"] * len(ids))
                client.execute_sql(
                    f"UPDATE {name} SET {DELETED_AT} = %s WHERE organization_id = %s AND {table.key} IN ({among})",  # noqa: S608 (names of ours)
                    datetime.now(UTC),
                    self._organization_id,
                    *ids,
                )

    def calls_since(self, moment: datetime) -> int:
        """Count the calls that syncs noted since a moment."""
        with self._asked() as select:
            return int(_one(select(RUNS, "SUM(calls)", "ended_at >= %s", moment)) or 0)

    def counts(self, tables: Iterable[Table]) -> dict[str, int]:
        """Count the rows of tables that aren't marked as deleted."""
        with self._asked() as select:
            return {table.name: _one(select(table.name, "COUNT(*)", f"{DELETED_AT} IS NULL")) or 0 for table in tables}

    @contextmanager
    def _asked(self) -> Iterator[_Select]:
        """Open the database for questions about this organization's rows; a table that isn't there yet has none."""
        with self.used():
            if not self.pipeline.default_schema_name:  # nothing has been loaded yet
                yield lambda *_: []
                return
            with self.pipeline.sql_client() as client:

                def select(table: str, columns: str, where: str = "1 = 1", *values: Any) -> Sequence[Any]:
                    name = client.make_qualified_table_name(table)
                    # Names of ours, never what somebody gave; ids and moments are parameters.
                    text = f"SELECT {columns} FROM {name} WHERE organization_id = %s AND {where}"  # noqa: S608
                    try:
                        return client.execute_sql(text, self._organization_id, *values) or []
                    except DatabaseUndefinedRelation:
                        return []

                yield select


def _one(rows: Sequence[Any]) -> Any:
    return rows[0][0] if rows else None


def marked(batch: Batch) -> Any:
    """Tell dlt which table rows belong to."""
    return dlt.mark.with_hints(batch.rows, dlt.mark.make_hints(table_name=batch.table.name, **_merge(batch.table)))


@contextmanager
def _held(lock: BaseFileLock, organization_id: str) -> Iterator[None]:
    """Hold a lock, or refuse; a process that dies lets go of it."""
    try:
        lock.acquire()
    except Timeout:
        raise ConfigurationError(f"another process syncs organization {organization_id} just now") from None
    try:
        yield
    finally:
        lock.release()


def _resources(events: Iterable[Event]) -> Iterator[Any]:
    rows: dict[str, list[Row]] = {}
    tables: dict[str, Table] = {}
    for event in events:
        if isinstance(event, Batch):
            tables[event.table.name] = event.table
            rows.setdefault(event.table.name, []).extend(event.rows)
    for name, table in tables.items():
        yield dlt.resource(rows[name], name=name, **_merge(table))


def _merge(table: Table) -> Mapping[str, Any]:
    return {"write_disposition": "merge", "primary_key": table.primary_key, "columns": hints(table.model)}
