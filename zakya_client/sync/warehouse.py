"""The database's side of a sync: what it has, loading what changed, marking what is gone.

The database is the truth that a sync goes on from, whatever became of the last one. Rows of a sync that was killed
before they were loaded left no trace and are read again, those that were loaded are skipped. Beside the rows it has
small tables of the sync's own: when each table was compared (`sync_tables`), which records' own lists were read
(`sync_lists`), how many calls were made when (`sync_calls`), and a log (`sync_runs`).
"""

from __future__ import annotations

import logging
import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import dlt
from attrs import frozen
from dlt.common.data_types import TDataType
from dlt.common.exceptions import DltException
from dlt.common.pipeline import get_dlt_pipelines_dir
from dlt.pipeline.exceptions import PipelineStepFailed
from dlt.pipeline.pipeline import Pipeline

from zakya_client.sync import destinations
from zakya_client.sync.columns import Types, fit
from zakya_client.sync.destinations import reason
from zakya_client.sync.locks import LockLostError, Locks
from zakya_client.sync.reader import Batch, Event, Gone, Known, Seen, Table, parts
from zakya_client.sync.rows import CHANGED_AT, DELETED_AT, ORGANIZATION, PARENT, VERSION, Row, column, digest, hints
from zakya_client.sync.views import VIEWS

_KEYS = {"sync_tables": ["table_name"], "sync_lists": ["table_name", "record_id"]}
"""What tells rows of the sync's own tables apart; those of the others are added."""
_TYPES: Mapping[str, TDataType] = {"stopped": "text", "failed": "text", "compared_at": "timestamp"}
"""Columns of them whose type can't be seen while they are empty."""
_WIDEN = {
    "text": r"VARCHAR USING regexp_replace(CAST({0} AS VARCHAR), '\.0$', '')",
    "double": "FLOAT8 USING CAST({0} AS FLOAT8)",
}
_AT_ONCE = 500
"""Rows that are marked together."""

_Select = Callable[..., Sequence[Any]]


@frozen
class State:
    """What a database has of an organization: of each table, the calls of the last two days, and its time zone."""

    known: Mapping[str, Known]
    calls: Sequence[tuple[datetime, int]]
    zone: tzinfo


class Warehouse:
    """One organization's tables in a database, by way of a dlt pipeline. It blocks, and belongs to one thread.

    Args:
        locks: Keep others out while the database is used; without, nobody is kept out.

    Attributes:
        notes: What is to be told of what was loaded.
    """

    def __init__(self, pipeline: Pipeline, organization_id: str, locks: Locks | None = None) -> None:
        self.pipeline = pipeline
        self.notes: Counter[str] = Counter()
        self._organization_id = organization_id
        self._locks = locks
        self._types: dict[str, dict[str, Any]] = {}  # of columns that were packed and may not be there yet
        self._failure = Path(pipeline.working_dir) / "zakya_failure.txt"

    @classmethod
    @contextmanager
    def opened(cls, locks: Locks, folder: str | Path | None) -> Iterator[Warehouse]:
        """Open the database, load what an earlier sync left packed, and keep other syncs of the organization out.

        Raises:
            ConfigurationError: Another process syncs this organization just now, or the file has the schema's name.
            DatabaseError: The database can't be opened.
        """
        destination, dataset, organization_id = locks.destination, locks.dataset, locks.organization_id
        destinations.check(destination, dataset)
        # The pipeline's name finds its state in a database that was moved; its folder is that of one database.
        own = Path(folder or get_dlt_pipelines_dir()) / f"zakya_{destinations.mark_of(destination, dataset)}"
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = organization_id if organization_id.isalnum() else digest(organization_id.encode())
        with locks.organization(own):
            pipeline = dlt.pipeline(
                f"zakya_{name}",
                pipelines_dir=str(own),
                destination=destinations.destination_of(destination),
                dataset_name=dataset,
            )
            if "RUNTIME__LOG_LEVEL" not in os.environ:  # its lines are tracebacks, with somebody's texts in them
                logging.getLogger("dlt").setLevel(logging.CRITICAL)
            warehouse = cls(pipeline, organization_id, locks)
            with warehouse._used():
                pipeline.sync_destination()
                warehouse._load_pending()
            yield warehouse

    def state(self, tables: Sequence[Table], now: datetime) -> State:
        """Return what is there of tables that will be read, and which calls were made lately.

        What was noted in the future isn't believed: a clock ran ahead, and would keep lists from being compared.
        """
        with self._asked(
            ["sync_tables", "sync_lists", "sync_calls", "organizations", *(table.name for table in tables)]
        ) as select:
            compared = dict(select("sync_tables", ["table_name", "compared_at"], "compared_at <= %s", now))
            lists: dict[str, dict[str, tuple[str, datetime]]] = defaultdict(dict)
            columns = ["table_name", "record_id", "digest", "read_at"]
            for name, record, version, at in select("sync_lists", columns, "read_at <= %s", now):
                lists[name][record] = version, at
            calls = select(
                "sync_calls", ["made_at", "calls"], "made_at BETWEEN %s AND %s", now - timedelta(days=2), now
            )
            zones = select("organizations", ["time_zone"])
            known = {}
            for table in tables:
                rows = select(table.name, [table.key, VERSION, CHANGED_AT, PARENT], f"{DELETED_AT} IS NULL")
                seen = {key: Seen(*row) for key, *row in rows}
                known[table.name] = Known(seen, compared.get(table.name), lists[table.name])
        return State(known, [(at, number) for at, number in calls], _zone(zones[0][0] if zones else None))

    def counts(self, tables: Sequence[Table]) -> dict[str, int]:
        """Count the rows of tables that aren't marked as deleted."""
        with self._asked([table.name for table in tables]) as select:
            counted = {table.name: select(table.name, ["COUNT(*)"], f"{DELETED_AT} IS NULL") for table in tables}
        return {name: rows[0][0] if rows else 0 for name, rows in counted.items()}

    def load(self, events: Sequence[Event]) -> None:
        """Mark what is gone, and load what was read, all or nothing of each table.

        In this order, whoever is killed between them has nothing in the database that says that all was compared.

        Raises:
            DatabaseError: The database can't be written. What is packed is loaded when it is opened again.
        """
        self._mark_gone(events)
        resources = [dlt.resource(rows, name=name, **told) for name, rows, told in self._packed(events)]
        if resources:
            source = dlt.source(lambda: resources, name="zakya", max_table_nesting=1)()
            form: Any = destinations.FORMATS.get(self._kind)
            self.pipeline.activate()
            with self._failing():  # what is packed isn't lost, however long others use the database
                self.pipeline.extract(source, loader_file_format=form)
                self.pipeline.normalize()
            try:
                with self._used():
                    self.pipeline.load()
            except LockLostError:
                self._forget()
                raise

    def marked(self, *events: Event) -> Iterator[Any]:
        """Yield rows with marks that tell dlt their tables, for a source, and mark what is gone; see `load`."""
        self._mark_gone(events)
        for name, rows, told in self._packed(events):
            yield dlt.mark.with_hints(rows, dlt.mark.make_hints(table_name=name, **told))

    def _mark_gone(self, events: Iterable[Event]) -> None:
        """Mark rows as deleted."""
        gone = [(event.table, ids) for event in events if isinstance(event, Gone) for ids in parts(event.ids, _AT_ONCE)]
        if not gone:
            return
        with self._client() as client:
            there = _storage(client, [table.name for table, _ in gone])
            for table, ids in gone:
                if table.name not in there:  # its rows were listed a moment ago
                    continue
                name, among = client.sql_client.make_qualified_table_name(table.name), ", ".join(["%s"] * len(ids))
                # Names of ours, never what somebody gave; ids and moments are parameters.
                text = f"UPDATE {name} SET {DELETED_AT} = %s WHERE {ORGANIZATION} = %s AND {table.key} IN ({among})"  # noqa: S608
                client.sql_client.execute_sql(text, datetime.now(UTC), self._organization_id, *ids)

    def make_views(self) -> None:
        """Make the views that are missing, once all that they read is there, where their SQL is understood."""
        if self._kind not in destinations.FORMATS:
            return
        with self._client() as client:
            sql = client.sql_client
            there = _storage(client, [name for view in VIEWS for name in (view.name, *view.reads)])
            for view in VIEWS:
                is_ready = all(there.get(table, {}).keys() >= {*names.split()} for table, names in view.reads.items())
                if is_ready and view.name not in there:
                    tables = {table: sql.make_qualified_table_name(table) for table in view.reads}
                    name = sql.make_qualified_table_name(view.name)
                    sql.execute_sql(f"CREATE OR REPLACE VIEW {name} AS {view.sql.format(**tables)}")

    # --- packing ----------------------------------------------------------------------------------

    def _packed(self, events: Iterable[Event]) -> list[tuple[str, list[Row], dict[str, Any]]]:
        """Put each table's rows together, with what dlt is told of them."""
        packed: list[tuple[str, list[Row], dict[str, Any]]] = []
        rows: dict[Table, dict[str, Row]] = defaultdict(dict)
        entries: dict[str, list[Row]] = defaultdict(list)
        for event in events:
            if isinstance(event, Batch):  # of two copies of a record the last one counts
                rows[event.table] |= {str(row[event.table.key]): row for row in event.rows}
            elif isinstance(event, Gone):  # since it was listed
                for key in event.ids:
                    rows[event.table].pop(key, None)
            elif event.rows:
                entries[event.table_name] += [{ORGANIZATION: self._organization_id, **row} for row in event.rows]
        if any(rows.values()):
            with self._client() as client:
                for table, by_key in rows.items():
                    if found := list(by_key.values()):
                        packed.append((table.name, found, self._fitted(client, table, found)))
        return packed + [(name, own, _told(name, own)) for name, own in entries.items()]

    def _fitted(self, client: Any, table: Table, rows: list[Row]) -> dict[str, Any]:
        """Make rows fit the table's columns, or columns fit the rows, and return what dlt is told of the table."""
        there: dict[str, dict[str, Any]] = {}

        def have(names: list[str]) -> Types:
            there.update(_storage(client, names))
            return {name: {**self._types.get(name, {}), **there.get(name, {})} for name in names}

        wanted = fit(table, rows, have, lambda note: self.notes.update([f"{table.name}: {note}"]))
        columns = {table.name: hints(table.models)}
        for name, kinds in wanted.items():
            for key, kind in kinds.items():
                if there.get(name, {}).get(key, kind) != kind:
                    _widen(client, name, key, kind)
                columns.setdefault(name, {})[key] = column(key, kind)
            self._types.setdefault(name, {}).update(kinds)
        return {
            "write_disposition": "merge",
            "primary_key": list(dict.fromkeys([ORGANIZATION, table.key])),
            "columns": columns.pop(table.name),
            "nested_hints": {name.removeprefix(f"{table.name}__"): {"columns": own} for name, own in columns.items()},
        }

    # --- the database -----------------------------------------------------------------------------

    @property
    def _kind(self) -> str:
        """What kind of database it is, as dlt calls it."""
        return self.pipeline.destination.destination_name or "" if self.pipeline.destination else ""

    @contextmanager
    def _used(self) -> Iterator[None]:
        """Use the database, alone."""
        with self._failing(), self._locks.database() if self._locks else nullcontext():
            yield

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """Raise what fails as a sentence, and remember it."""
        try:
            yield
        except DltException as error:
            self._failure.write_text(_sum_up(error), encoding="utf-8")
            raise destinations.refusal(error) from None

    @contextmanager
    def _client(self) -> Iterator[Any]:
        """Open the database, alone."""
        with self._used(), self.pipeline.destination_client() as client:
            yield client

    @contextmanager
    def _asked(self, tables: Sequence[str]) -> Iterator[_Select]:
        """Open the database for questions about this organization's rows; a table that isn't there yet has none."""
        with self._client() as client:
            there = _storage(client, tables)

            def select(table: str, columns: Sequence[str], where: str = "1 = 1", *values: Any) -> Sequence[Any]:
                if table not in there:
                    return []
                name = client.sql_client.make_qualified_table_name(table)
                wanted = [column if column in there[table] or "(" in column else "NULL" for column in columns]
                # Names of ours, never what somebody gave; ids and moments are parameters.
                text = f"SELECT {', '.join(wanted)} FROM {name} WHERE {ORGANIZATION} = %s AND {where}"  # noqa: S608
                return client.sql_client.execute_sql(text, self._organization_id, *values) or []

            yield select

    # --- packages that don't load -----------------------------------------------------------------

    def _load_pending(self) -> None:
        """Load what was packed; a package that fails again in the same way is set aside, and read afresh."""
        while self.pipeline.has_pending_data:
            before = self._failure.read_text(encoding="utf-8") if self._failure.exists() else ""
            try:
                self.pipeline.normalize()
                self.pipeline.load()
            except PipelineStepFailed as error:
                if destinations.is_unreachable(error) or _sum_up(error) != before:
                    raise
                self.notes[f"what was packed failed again and is read afresh: {reason(error)}"] += 1
                self.pipeline.abort_packages()
                self._forget()
            self._failure.unlink(missing_ok=True)

    def _forget(self) -> None:
        """Forget when tables were compared and lists read, so that all is compared again."""
        opened: Any = self.pipeline.destination_client()
        with opened as client:
            for table in _storage(client, ["sync_tables", "sync_lists"]):
                name = client.sql_client.make_qualified_table_name(table)
                client.sql_client.execute_sql(f"DELETE FROM {name} WHERE {ORGANIZATION} = %s", self._organization_id)  # noqa: S608


def _told(name: str, entries: Sequence[Row]) -> dict[str, Any]:
    """Return what dlt is told of one of the sync's own tables."""
    columns = {key: column(key, kind) for key, kind in _TYPES.items() if key in entries[0]}
    if name not in _KEYS:
        return {"write_disposition": "append", "columns": columns}
    return {"write_disposition": "merge", "primary_key": [ORGANIZATION, *_KEYS[name]], "columns": columns}


def _zone(name: str | None) -> tzinfo:
    try:
        return ZoneInfo(name) if name else UTC
    except (KeyError, ValueError):  # this machine doesn't know it
        return UTC


def _storage(client: Any, tables: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the types of columns that tables have; of those that are there."""
    found = client.get_storage_tables(list(dict.fromkeys(tables)))
    return {name: {key: each["data_type"] for key, each in columns.items()} for name, columns in found if columns}


def _widen(client: Any, table: str, column: str, kind: str) -> None:
    """Change the type of a column, also where dlt loads by way of."""
    sql = client.sql_client
    for dataset in (nullcontext, sql.with_staging_dataset):
        with dataset():
            if column in _storage(client, [table]).get(table, {}):
                name, quoted = sql.make_qualified_table_name(table), sql.escape_column_name(column)
                sql.execute_sql(f"ALTER TABLE {name} ALTER COLUMN {quoted} TYPE {_WIDEN[kind].format(quoted)}")


def _sum_up(error: BaseException) -> str:
    return re.sub(r"\d+", "", reason(error))
