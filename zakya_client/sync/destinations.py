"""Databases that a shop is brought into: what dlt calls them, and who may write into them at a time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any

import dlt
from dlt.common.destination import Destination
from filelock import FileLock

from zakya_client.errors import ConfigurationError, ZakyaError

DESTINATION = "zakya.duckdb"
DATASET = "shop"

FORMATS = {"duckdb": "jsonl", "postgres": "csv"}
"""Files that databases take fastest, by dlt's names. dlt's own choice, INSERT statements, costs DuckDB 20 times the
time, and gigabytes of memory."""


class DatabaseError(ZakyaError):
    """The database can't be read or written. What is packed is loaded by the next sync."""


def is_file(given: str | Path) -> bool:
    """Tell whether a destination is a file, of DuckDB."""
    return isinstance(given, Path) or Path(given).suffix in (".duckdb", ".db", ".ddb")


def is_postgres(given: str | Path) -> bool:
    """Tell whether a destination is a PostgreSQL server."""
    return str(given).startswith(("postgres://", "postgresql://"))


def destination_of(given: str | Path) -> Any:
    """Make what dlt calls a destination: of a file, an address, or a name that dlt knows."""
    if is_file(given):
        return dlt.destinations.duckdb(str(given))
    if is_postgres(given):
        return dlt.destinations.postgres(credentials=str(given))
    return Destination.from_reference(str(given))


def check(given: str | Path, dataset: str) -> None:
    """Refuse names that DuckDB can't tell apart: a file is a catalog of its own name there.

    Raises:
        ConfigurationError: The file has the name of the schema.
    """
    if is_file(given) and Path(given).stem.lower() == dataset.lower():
        raise ConfigurationError(
            f"DuckDB can't have a schema {dataset} in {given}: name the file or the schema otherwise"
        )


def mark_of(given: str | Path, *more: str) -> str:
    """Sum up a destination in 8 characters, for names of files."""
    where = os.path.abspath(given) if is_file(given) else str(given)  # noqa: PTH100 (it may be no path)
    return blake2b(" ".join([where, *more]).encode(), digest_size=4).hexdigest()


def alone_in(given: str | Path, dataset: str, folder: Path) -> Callable[[], AbstractContextManager[Any]]:
    """Give what is entered to be the only one that uses a database.

    dlt loads all organizations by way of the same staging tables, and a DuckDB file is opened by one process only. A
    process that dies lets go. Of other databases nobody is kept out.

    Args:
        given: The destination.
        dataset: The schema.
        folder: Where locks of files are.
    """
    if is_file(given):
        return partial(FileLock, folder / f"zakya_{mark_of(given)}.lock")
    if is_postgres(given):
        return partial(_postgres_lock, str(given), dataset)
    return nullcontext


@contextmanager
def _postgres_lock(address: str, dataset: str) -> Iterator[None]:
    import psycopg2  # noqa: PLC0415 (takes long, and most use DuckDB)

    try:
        connection = psycopg2.connect(address)
    except psycopg2.Error as error:
        raise DatabaseError(str(error).strip()) from error
    with closing(connection), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext(%s))", (f"zakya sync {dataset}",))
        yield
