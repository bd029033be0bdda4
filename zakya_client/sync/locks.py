"""Who may use a database at a time: one sync an organization, and one that loads.

dlt loads all organizations by way of the same staging tables, so only one may load at a time; the others wait, for
whoever holds the lock is named, but not without an end, and they can be interrupted. A second sync of the same
organization is refused at once. Processes that die let go of everything.

A DuckDB file is locked by files beside it, PostgreSQL by advisory locks of a connection of its own, which is neither
idle in a transaction nor closed for being idle. If it is lost nevertheless, the load fails.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from zakya_client.errors import ConfigurationError
from zakya_client.sync.destinations import DatabaseError, connect, is_file, is_postgres, reason
from zakya_client.sync.rows import digest

PATIENCE = 60.0
"""Seconds that one holder of a lock is waited for."""
TOLD_AFTER = 2.0
"""Seconds after which a log line says who is waited for."""
POLL = 0.1

_LOADING = "loading"
_HOLDER = """
    SELECT application_name, coalesce(client_addr::text, 'a local socket'), state_change
    FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND (classid::bigint << 32) | objid::bigint = %s
"""
_ENDLESS = """
    SELECT set_config(name, '0', false) FROM pg_settings
    WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout')
"""

logger = logging.getLogger("zakya_client.sync")


class LockLostError(DatabaseError):
    """Others may have loaded at the same time."""


def wait_for(
    acquire: Callable[[], bool],
    holder: Callable[[], str],
    interrupted: threading.Event,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Try to take a lock until it works, and say who holds it meanwhile.

    Raises:
        DatabaseError: The same holder kept it for `PATIENCE` seconds, or the waiting was interrupted.
    """
    whom, since, told = "", clock(), False
    while not acquire():
        if (now_held := holder()) != whom:
            whom, since, told = now_held, clock(), False
        waited = clock() - since
        if waited >= PATIENCE:
            raise DatabaseError(f"the database is in use by {whom}; gave up after waiting {PATIENCE:.0f} s")
        if waited >= TOLD_AFTER and not told:
            logger.warning("waiting for the database, which is in use by %s", whom)
            told = True
        if interrupted.wait(POLL):
            raise DatabaseError(f"interrupted while waiting for the database, which is in use by {whom}")


class Locks:
    """The locks of an organization's sync in a schema of a database.

    Attributes:
        interrupted: Ends the waiting for others when it is set.
    """

    def __init__(self, destination: str | Path, dataset: str, organization_id: str) -> None:
        self.interrupted = threading.Event()
        self.destination = destination
        self.dataset = dataset
        self.organization_id = organization_id
        self._connection: Any = None

    @contextmanager
    def organization(self, folder: Path) -> Iterator[None]:
        """Be the only one that syncs the organization into the database; locks are in a folder, or beside a file.

        Raises:
            ConfigurationError: Somebody else does.
            DatabaseError: The database can't be reached.
        """
        name = f"organization {self.organization_id}"
        path = Path(self.destination).absolute()
        self._folder = path.with_name(f".{path.name}.locks") if is_file(self.destination) else folder
        with ExitStack() as stack:
            stack.enter_context(self._file(name))
            if is_postgres(self.destination):
                program = f"zakya sync {self.organization_id}, process {os.getpid()} on {socket.gethostname()}"[:63]
                connection = connect(str(self.destination), application_name=program, keepalives_idle=30)
                self._connection = stack.enter_context(closing(connection))
                connection.autocommit = True
                self._ask(_ENDLESS)
                stack.enter_context(self._advisory(name))
            yield

    def database(self) -> AbstractContextManager[Any]:
        """Be the only one that uses the database, after waiting for others.

        Raises:
            DatabaseError: Somebody else kept it for too long, or the lock was lost meanwhile.
        """
        if self._connection is not None:
            return self._advisory(_LOADING)
        return self._file(_LOADING) if is_file(self.destination) else nullcontext()

    @contextmanager
    def _file(self, name: str) -> Iterator[None]:
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise DatabaseError(f"{self._folder.parent} can't hold a database: {error.strerror}") from None
        path = self._folder / f"{digest(name.encode())}.lock"
        lock, label = FileLock(path, mode=0o600), path.with_suffix(".txt")

        def acquire() -> bool:
            with suppress(Timeout):
                lock.acquire(blocking=False)
            return lock.is_locked

        def holder() -> str:  # there is no label where it has just begun
            return label.read_text(encoding="utf-8") if label.exists() else "another process"

        self._take(name, acquire, holder)
        try:
            since = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
            who = f"a sync of {self.organization_id}, process {os.getpid()} on {socket.gethostname()}, since {since}"
            label.write_text(who, encoding="utf-8")
            yield
        finally:
            lock.release()

    @contextmanager
    def _advisory(self, name: str) -> Iterator[None]:
        number = int.from_bytes(bytes.fromhex(digest(f"zakya sync {self.dataset} {name}".encode())), signed=True)

        def holder() -> str:
            (row, *_) = self._ask(_HOLDER, number) or [(None,)]
            return "{}, at {}, since {:%Y-%m-%d %H:%M:%S %Z}".format(*row) if all(row) else "another process"

        self._take(name, lambda: bool(self._ask("SELECT pg_try_advisory_lock(%s)", number)[0][0]), holder)
        is_held = is_done = False
        try:
            yield
            is_done = True
        finally:
            with suppress(DatabaseError):  # a connection that is closed lets go later
                is_held = self._ask("SELECT pg_advisory_unlock(%s)", number)[0][0]
            if is_done and not is_held:  # what else went wrong says more
                raise LockLostError("the lock of the database was lost; what was loaded meanwhile is compared again")

    def _take(self, name: str, acquire: Callable[[], bool], holder: Callable[[], str]) -> None:
        if name == _LOADING:
            wait_for(acquire, holder, self.interrupted)
        elif not acquire():
            raise ConfigurationError(f"another process syncs organization {self.organization_id} just now: {holder()}")

    def _ask(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        import psycopg2  # noqa: PLC0415 (takes long, and most use DuckDB)

        try:
            with self._connection.cursor() as cursor:
                cursor.execute(sql, values)
                return cursor.fetchall()  # type: ignore[no-any-return]
        except psycopg2.Error as error:
            raise DatabaseError(f"the connection that holds the lock of the database failed: {reason(error)}") from None
