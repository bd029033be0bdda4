"""DuckDB files as a destination of dlt, loaded by the columns that are known.

dlt lets DuckDB guess what a file of rows holds: texts that look like moments come out rewritten, and rows with many
fields are taken for one column.
"""

from __future__ import annotations

from typing import Any

from dlt.common.destination.client import LoadJob
from dlt.destinations import duckdb
from dlt.destinations.impl.duckdb.duck import DuckDbClient, DuckDbCopyJob


class _Load(DuckDbCopyJob):
    def run(self) -> None:
        table: Any = self._load_table
        sql = self._job_client.sql_client
        columns = ", ".join(
            f"{_quoted(name)}: {_quoted(self._job_client.type_mapper.to_destination_type(column, table))}"
            for name, column in table["columns"].items()
            if "data_type" in column
        )
        sql.execute_sql(
            f"INSERT INTO {sql.make_qualified_table_name(self.load_table_name)} BY NAME SELECT * FROM "  # noqa: S608
            f"read_json({_quoted(self._file_path)}, format = 'newline_delimited', columns = {{{columns}}})"
        )


class _Client(DuckDbClient):
    def create_load_job(self, table: Any, file_path: str, *more: Any, **named: Any) -> LoadJob:
        job = super().create_load_job(table, file_path, *more, **named)
        return _Load(file_path) if type(job) is DuckDbCopyJob else job


class DuckDbFile(duckdb):
    """A DuckDB file."""

    @property
    def client_class(self) -> Any:
        """The client that loads it."""
        return _Client


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
