"""What these files share: an emulated shop without limits, a database beside it, and a throwaway PostgreSQL."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import duckdb
import psycopg2
import pytest
from dlt.common.configuration.container import Container
from dlt.common.pipeline import PipelineContext

from zakya_client.emulator import Emulator
from zakya_client.sync import TABLES, Report, run

Query = Callable[[str], list[tuple[Any, ...]]]

UNLIMITED = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "8"}


SHOP = {"items": 60, "orders": 40}
"""The same numbers give the same shop, so what was read from one is known of the next."""

FEW = ("organizations", "items", "item_details", "composite_items", "bundles", "sales_orders", "packages", "bills")
"""A table of each kind, as loading takes its time for each one."""


@pytest.fixture(autouse=True)
def quiet_dlt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep dlt in the test's folder, and from telling its makers of it."""
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    yield
    Container()[PipelineContext].deactivate()


@pytest.fixture
def shop() -> Iterator[Emulator]:
    with Emulator(**SHOP) as emulator:
        yield emulator


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "zakya.duckdb"


@pytest.fixture(scope="session")
def first_sync(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Report]:
    """A database after the first sync of such a shop."""
    folder = tmp_path_factory.mktemp("first")
    with Emulator(**SHOP) as emulator:
        database = folder / "zakya.duckdb"
        return database, synced(emulator, database, folder=folder / "dlt", tables=FEW)


@pytest.fixture
def filled(first_sync: tuple[Path, Report], database: Path) -> Path:
    """A copy of that database: as if everything else that was on the machine had been lost."""
    shutil.copy(first_sync[0], database)
    return database


def environment(emulator: Emulator, **more: str) -> dict[str, str]:
    return {**emulator.environment(), **UNLIMITED, **more}


def synced(emulator: Emulator, database: Path | str, **options: Any) -> Report:
    report = run(environment(emulator), destination=database, **options)
    assert not report.failed
    return report


def ask(database: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(database), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def ids(emulator: Emulator, tables: Sequence[str] = tuple(TABLES)) -> dict[str, list[str]]:
    """Ids of the records that the shop has, by table."""
    shop = emulator.shop
    items = {item["item_id"]: item["is_combo_product"] for item in shop.items}
    composites = [key for key, is_composite in items.items() if is_composite]
    special = {"organizations": [shop.organization_id], "item_details": list(items), "composite_items": composites}
    return {
        name: sorted(special[name] if name in special else (each[TABLES[name].key] for each in shop.stores[name]))
        for name in tables
    }


def loaded(query: Query, tables: Sequence[str] = tuple(TABLES)) -> dict[str, list[str]]:
    """Ids that the database has and that aren't marked as deleted, by table; one that is there twice is told twice."""
    return {
        name: sorted(
            str(key) for (key,) in query(f"SELECT {TABLES[name].key} FROM shop.{name} WHERE deleted_at IS NULL")
        )
        for name in tables
    }


def in_postgres(address: str) -> Query:
    def query(sql: str) -> list[tuple[Any, ...]]:
        with closing(psycopg2.connect(address)) as connection, connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall()

    return query


def in_duckdb(database: Path) -> Query:
    return lambda sql: ask(database, sql)


# --- many organizations ---------------------------------------------------------------------------


@contextmanager
def several_shops(number: int, *, items: int, orders: int) -> Iterator[dict[str, Emulator]]:
    """Shops of several organizations, each with an item more than the last, by their ids."""
    with ExitStack() as stack:
        shops = {}
        for each in range(number):
            shop = stack.enter_context(Emulator(items=items + each, orders=orders, seed=each))
            shop.shop.organization["organization_id"] = f"600000000{each:02}"
            shops[shop.organization_id] = shop
        yield shops


def written(shops: dict[str, Emulator], path: Path, **more: str) -> Path:
    """Write the file of organizations that names them."""
    text = '[defaults]\ndata_center = "us"\n'
    for organization_id, shop in shops.items():
        text += (
            f"[organizations.{organization_id}]\n"
            f'client_id = "{shop.client_id}"\nclient_secret = "{shop.client_secret}"\n'
            f'refresh_token = "{shop.refresh_token}"\napi_url = "{shop.url}"\naccounts_url = "{shop.url}"\n'
            f"{more.get(organization_id, '')}\n"
        )
    path.write_text(text)
    return path


# --- PostgreSQL -----------------------------------------------------------------------------------


def _programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or [
        Path(path) for path in [shutil.which("initdb")] if path
    ]
    return found[-1].parent if found else None


def _as_nobody_special() -> dict[str, Any]:
    """PostgreSQL refuses to be run by root."""
    if os.getuid():
        return {}
    user = pwd.getpwnam("postgres")
    return {"user": user.pw_uid, "group": user.pw_gid, "cwd": "/"}


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Address of a PostgreSQL that lives as long as the tests, without a database's name."""
    programs = _programs()
    if programs is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI needs Debian's package postgresql")
        pytest.skip("needs PostgreSQL: apt-get install postgresql")
    who = _as_nobody_special()
    folder = Path(tempfile.mkdtemp(prefix="zakya-postgres-"))
    if who:
        os.chown(folder, who["user"], who["group"])
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    def call(program: str, *arguments: str) -> None:
        subprocess.run([programs / program, *arguments], check=True, capture_output=True, timeout=60, **who)

    data = str(folder / "data")
    try:
        call("initdb", "-D", data, "-U", "zakya", "-A", "trust", "-N")
        options = f"-h 127.0.0.1 -p {port} -k {folder} -F"
        call("pg_ctl", "-D", data, "-o", options, "-l", str(folder / "log"), "-w", "start")
        try:
            yield f"postgresql://zakya:unused@127.0.0.1:{port}"
        finally:
            call("pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_database(server: str) -> str:
    """Create an empty database on that server, and return its address."""
    name = f"warehouse_{uuid4().hex}"
    with closing(psycopg2.connect(f"{server}/postgres")) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name}")
    return f"{server}/{name}"


@pytest.fixture
def postgres(postgres_server: str) -> str:
    """Address of an empty database: no test finds what another one left."""
    return new_database(postgres_server)
