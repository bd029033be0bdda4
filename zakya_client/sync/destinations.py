"""Databases that a shop is brought into, and what dlt calls them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import dlt
from dlt.common.configuration.exceptions import ConfigFieldMissingException
from dlt.common.destination import Destination
from dlt.common.destination.exceptions import UnknownDestinationModule
from dlt.destinations.exceptions import DestinationConnectionError

from zakya_client.errors import ConfigurationError, ZakyaError
from zakya_client.printable import printable
from zakya_client.sync.files import DuckDbFile
from zakya_client.sync.rows import digest

DESTINATION = "zakya.duckdb"
DATASET = "shop"

FORMATS = {"duckdb": "jsonl", "postgres": "csv"}
"""Files that databases take fastest, by dlt's names. dlt's own choice, INSERT statements, costs DuckDB 20 times the
time, and gigabytes of memory."""

_LONGEST_REASON = 300
_QUOTED = re.compile(r"""(["'])(.*?)\1""")
_NAME = re.compile(r"[a-z_][\w.]{0,62}|/[\w./-]*")
_PASSWORD = re.compile(r"(?<=://)([^/?#]*?):(.*)@")

_DESTINATIONS = "https://dlthub.com/docs/dlt-ecosystem/destinations"


class DatabaseError(ZakyaError):
    """The database can't be read or written. What is packed is loaded by the next sync."""


def is_file(given: str | Path) -> bool:
    """Return whether a destination is a file, of DuckDB."""
    return isinstance(given, Path) or Path(given).suffix in (".duckdb", ".db", ".ddb")


def is_postgres(given: str | Path) -> bool:
    """Return whether a destination is a PostgreSQL server."""
    return str(given).startswith(("postgres://", "postgresql://"))


def destination_of(given: str | Path) -> Any:
    """Make what dlt calls a destination: of a file, an address, or a name that dlt knows.

    Raises:
        ConfigurationError: dlt knows no destination of that name.
        DatabaseError: It can't be created or reached.
    """
    if is_file(given):
        if not Path(given).exists():
            _create(given)
        return DuckDbFile(str(given), destination_name="duckdb")
    if is_postgres(given):
        return dlt.destinations.postgres(credentials=_credentials(str(given)))
    try:
        return Destination.from_reference(str(given))
    except UnknownDestinationModule:
        name = _PASSWORD.sub(r"\1:…@", str(given))
        raise ConfigurationError(
            f"there is no destination {name!r}; give a file that ends in .duckdb, postgresql://…, or the name of an "
            f"SQL destination that dlt has, such as bigquery ({_DESTINATIONS})"
        ) from None


def check(given: str | Path, dataset: str) -> None:
    """Refuse names that DuckDB can't tell apart: a file is a catalog of its own name there.

    Raises:
        ConfigurationError: The file has the name of the schema.
    """
    if is_file(given) and Path(given).stem.lower() == dataset.lower():
        raise ConfigurationError(
            f"DuckDB can't have a schema {dataset} in {given}: give the file or the schema another name"
        )


def mark_of(given: str | Path, *more: str) -> str:
    """Sum up a destination in 8 characters, for names of files; its password doesn't count."""
    where = str(Path(given).absolute()) if is_file(given) else _PASSWORD.sub(r"\1@", str(given))
    return digest(" ".join([where, *more]).encode())[:8]


def connect(address: str, **options: Any) -> Any:
    """Connect to PostgreSQL, as libpq does: ``PGPASSWORD``, a passfile and what else it knows fill the gaps.

    Raises:
        DatabaseError: It can't be reached.
    """
    import psycopg2  # noqa: PLC0415 (takes long, and most use DuckDB)

    try:
        return psycopg2.connect(address, connect_timeout=15, **options)
    except psycopg2.Error as error:
        text = reason(error)
        # Of an address that it doesn't understand, libpq shows the part: it may be one of the password.
        if isinstance(error, psycopg2.ProgrammingError) or text.startswith("invalid"):
            text = "the address isn't postgresql://user@host:port/database with special characters written as %XX"
        for _, password in _PASSWORD.findall(address):
            for secret in {password, unquote(password)} - {""}:
                text = text.replace(secret, "…")
        raise DatabaseError(f"PostgreSQL can't be reached: {text}") from None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Return an error, what caused it, and what caused that."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def reason(error: BaseException) -> str:
    """Return the first cause of an error in a line: without values that a database quotes, which are somebody's."""
    *_, first = _causes(error)
    line = next((line.strip() for line in str(first).splitlines() if line.strip()), "") or type(first).__name__
    return printable(_QUOTED.sub(lambda found: found[0] if _NAME.fullmatch(found[2]) else "'…'", line), _LONGEST_REASON)


def refusal(error: BaseException) -> ZakyaError:
    """Return what is raised for an error of dlt: in a sentence, what is wrong."""
    for cause in _causes(error):
        if isinstance(cause, ConfigFieldMissingException):
            return ConfigurationError(
                f"the destination isn't set up: dlt finds no {' and no '.join(cause.fields)} in the environment or in "
                f".dlt/secrets.toml ({_DESTINATIONS})"
            )
    return DatabaseError(reason(error))


def is_unreachable(error: BaseException) -> bool:
    """Return whether an error is one of the connection, not of what was to be loaded."""
    return any(isinstance(cause, DestinationConnectionError) for cause in _causes(error))


def _create(path: str | Path) -> None:
    """Create a database that its owner alone can read, from its first byte on."""
    import duckdb  # noqa: PLC0415 (takes long, and PostgreSQL does without)

    before = os.umask(0o077)
    try:
        duckdb.connect(str(path)).close()
    except duckdb.Error as error:
        raise DatabaseError(reason(error)) from None
    finally:
        os.umask(before)


def _credentials(address: str) -> Any:
    """Make dlt's credentials of an address, with what libpq found for what it doesn't say."""
    from dlt.destinations.impl.postgres.configuration import PostgresCredentials  # noqa: PLC0415 (imports psycopg2)

    with closing(connect(address)) as connection:
        found = connection.info
        credentials = PostgresCredentials()
        credentials.query = dict(parse_qsl(urlsplit(address).query))
        credentials.host, credentials.port = found.host, found.port
        if found.host.startswith("/"):  # the folder of a local socket
            credentials.host, credentials.query["host"] = "localhost", found.host
        credentials.username, credentials.password, credentials.database = found.user, found.password, found.dbname
        return credentials
