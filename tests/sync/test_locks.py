"""Who may use a database: nobody shares what can't be shared, and nobody waits without a word or without an end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from dlt.pipeline.pipeline import Pipeline

from zakya_client.errors import ConfigurationError
from zakya_client.sync import DatabaseError, locks, sync
from zakya_client.sync.destinations import destination_of
from zakya_client.sync.locks import Locks, wait_for

from .conftest import in_postgres
from .plain import Plain
from .test_values import asked, destination, item, shop, synced  # noqa: F401 (fixtures)

OTHER = "60099999999"
OURS = "FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'zakya sync%'"


@pytest.fixture
def someone_else(destination: Path | str, tmp_path: Path) -> Iterator[Callable[[str], Any]]:  # noqa: F811
    """Return what is entered to be a sync of an organization on another machine."""
    held = []

    def be(organization_id: str) -> Locks:
        held.append(locks := Locks(destination, "shop", organization_id))
        held.append(entered := locks.organization(tmp_path / "elsewhere"))
        entered.__enter__()
        return locks

    yield be
    for each in held[1::2]:
        each.__exit__(None, None, None)


def execute(address: str, *statements: str) -> None:
    with closing(psycopg2.connect(address)) as connection, connection, connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def test_two_machines_can_not_sync_one_organization(
    shop: Plain,  # noqa: F811
    destination: Path | str,  # noqa: F811
    someone_else: Callable[[str], Locks],
) -> None:
    shop.lists["items"] = [item(1)]
    someone_else(shop.organization_id)
    with pytest.raises(ConfigurationError, match=rf"another process syncs organization {shop.organization_id} .*since"):
        synced(shop, destination)
    assert not shop.calls


def test_waiting_says_for_whom_and_ends(
    shop: Plain,  # noqa: F811
    destination: Path | str,  # noqa: F811
    someone_else: Callable[[str], Locks],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(locks, "PATIENCE", 0.2)
    monkeypatch.setattr(locks, "TOLD_AFTER", 0.0)
    with someone_else(OTHER).database():
        with pytest.raises(DatabaseError, match=rf"in use by .*sync.* {OTHER}"):
            synced(shop, destination)
        assert OTHER in caplog.text
    shop.lists["items"] = [item(1)]
    assert synced(shop, destination).complete


async def test_waiting_can_be_interrupted(
    shop: Plain,  # noqa: F811
    destination: Path | str,  # noqa: F811
    someone_else: Callable[[str], Locks],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    is_waiting = asyncio.Event()
    loop = asyncio.get_running_loop()

    class Told(logging.Handler):
        def emit(self, _: logging.LogRecord) -> None:
            loop.call_soon_threadsafe(is_waiting.set)

    monkeypatch.setattr(locks, "TOLD_AFTER", 0.0)
    locks.logger.addHandler(handler := Told())
    try:
        with someone_else(OTHER).database():
            syncing = asyncio.create_task(sync(shop.environment(), destination=destination, tables=["items"]))
            await asyncio.wait_for(is_waiting.wait(), 30)
            syncing.cancel()  # what Ctrl-C does
            with pytest.raises(asyncio.CancelledError):
                await asyncio.wait_for(syncing, 30)
    finally:
        locks.logger.removeHandler(handler)
    shop.lists["items"] = [item(1)]
    report = await sync(shop.environment(), destination=destination, tables=["items"])
    assert report.complete  # it let go of everything


def test_one_holder_after_another_is_waited_for() -> None:
    import threading

    now, holders = [0.0], iter(["a", "a", "b", "b", "c", "c"])

    def acquire() -> bool:
        now[0] += locks.PATIENCE * 0.4
        return now[0] > locks.PATIENCE * 2

    interrupted = threading.Event()
    interrupted.wait = lambda *_: False  # type: ignore[method-assign]
    wait_for(acquire, lambda: next(holders), interrupted, lambda: now[0])


def test_the_lock_is_no_transaction_that_can_time_out(shop: Plain, postgres: str) -> None:  # noqa: F811
    states: list[tuple[Any, ...]] = []

    def look(*_: object) -> None:
        if not states:
            states.extend(in_postgres(postgres)(f"SELECT state {OURS}"))

    shop.lists["items"], shop.before = [item(1)], look
    synced(shop, postgres)
    assert states == [("idle",)]


def test_a_lock_that_was_lost_fails_the_load(shop: Plain, postgres: str) -> None:  # noqa: F811
    shop.lists["items"], shop.before = [item(1)], lambda *_: execute(postgres, END)
    with pytest.raises(DatabaseError, match="lock"):
        synced(shop, postgres)
    shop.before = lambda *_: None
    assert synced(shop, postgres).rows == {"items": 1}


def test_what_was_loaded_without_a_lock_is_compared_again(
    shop: Plain,  # noqa: F811
    postgres: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shop.lists["items"] = [item(1)]
    synced(shop, postgres)
    load = Pipeline.load

    def load_and_lose(self: Pipeline) -> Any:
        loaded = load(self)
        execute(postgres, END)
        return loaded

    monkeypatch.setattr(Pipeline, "load", load_and_lose)
    shop.lists["items"] = [item(2)]
    with pytest.raises(DatabaseError, match=r"lock .* lost"):
        synced(shop, postgres)
    assert in_postgres(postgres)("SELECT * FROM shop.sync_tables") == []


END = f"SELECT pg_terminate_backend(pid) {OURS}"
REFUSE = """
    CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the shop says "Mrs. Customer"'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON shop.items FOR EACH ROW WHEN (NEW.name = 'bad') EXECUTE FUNCTION refuse();
"""


def test_a_package_that_fails_twice_is_read_afresh(
    shop: Plain,  # noqa: F811
    postgres: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LOAD__RAISE_ON_MAX_RETRIES", "1")
    shop.lists["items"] = [item(1), item(2)]
    synced(shop, postgres)
    execute(postgres, REFUSE)
    shop.lists["items"] = [item(1), item(3, item_id="2", name="bad"), item(4)]
    with pytest.raises(DatabaseError) as caught:
        synced(shop, postgres)
    assert "\n" not in str(caught.value)
    assert "Customer" not in str(caught.value) + "".join(capfd.readouterr())
    shop.lists["items"][1]["name"] = "good"
    report = synced(shop, postgres)
    assert any("read afresh" in note for note in report.notes)
    assert in_postgres(postgres)("SELECT name FROM shop.items ORDER BY item_id") == [
        ("Item 1",),
        ("good",),
        ("Item 4",),
    ]
    assert not synced(shop, postgres).notes


def test_files_are_for_their_owner(shop: Plain, database: Path, tmp_path: Path) -> None:  # noqa: F811
    shop.lists["items"] = [item(1)]
    synced(shop, database, folder=tmp_path / "dlt")
    assert database.stat().st_mode & 0o777 == 0o600
    (packages,) = (tmp_path / "dlt").iterdir()
    assert packages.stat().st_mode & 0o777 == 0o700
    assert database.with_name(f".{database.name}.locks").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_is_missing_is_told(shop: Plain, tmp_path: Path) -> None:  # noqa: F811
    with pytest.raises(DatabaseError, match=r"missing can't hold a database: No such file"):
        synced(shop, tmp_path / "missing" / "zakya.duckdb")
    assert not (tmp_path / "missing").exists()


def test_a_password_need_not_stand_in_the_address(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = postgres.replace(":unused@", "@")
    passfile = tmp_path / "pgpass"
    passfile.write_text("127.0.0.1:*:*:zakya:of-the-file\n")
    passfile.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(passfile))

    def password() -> str:
        return str(destination_of(address).config_params["credentials"].password)

    assert password() == "of-the-file"
    monkeypatch.setenv("PGPASSWORD", "of-the-environment")
    assert password() == "of-the-environment"


def test_postgresql_needs_no_password_at_all(shop: Plain, postgres: str) -> None:  # noqa: F811
    shop.lists["items"] = [item(1)]
    assert synced(shop, postgres.replace(":unused@", "@")).complete


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://u:hush%zz@127.0.0.1:1/x",
        "postgresql://u:hush/more@127.0.0.1:1/x",
        "postgresql://u:hush@h:notaport/x",
        "postgresql://u:hush@127.0.0.1:1/x",
        "postgresql://u:hu%73h@127.0.0.1:1/x?application_name=%zz",
    ],
)
def test_errors_show_no_password(shop: Plain, address: str) -> None:  # noqa: F811
    with pytest.raises(DatabaseError) as caught:
        synced(shop, address)
    assert "hush" not in repr(caught.value)
    assert "\n" not in str(caught.value)
