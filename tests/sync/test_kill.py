"""A sync that is killed at any moment: the next one goes on, and ends with the same rows."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from zakya_client.emulator import Emulator

from .conftest import ask, environment, ids, in_duckdb, loaded

PROGRAM = Path(__file__).with_name("run_once.py")
ORDERS = 80


class Syncs:
    """Syncs of one shop into one database, each in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def begin(self) -> int:
        """Begin one, and return its number."""
        print(file=self._process.stdin, flush=True)
        return self._read()

    def end(self) -> int:
        """Return the exit code of the one that ran last."""
        return self._read()

    def kill_when(self, is_time: Callable[[], bool]) -> None:
        number = self.begin()
        while not is_time():
            assert not select.select([self._process.stdout], [], [], 0)[0], "it ended before that"
            time.sleep(0.001)
        os.kill(number, signal.SIGKILL)
        assert self.end() == -signal.SIGKILL

    def _read(self) -> int:
        assert self._process.stdout
        return int(self._process.stdout.readline())


@pytest.fixture
def shop() -> Iterator[Emulator]:
    with Emulator(items=10, orders=ORDERS, faults=["sales_orders.get:latency=0.02"]) as emulator:
        yield emulator


@pytest.fixture
def syncs(shop: Emulator, database: Path, tmp_path: Path) -> Iterator[Syncs]:
    variables = {**os.environ, **environment(shop, ZAKYA_LIMIT_CONCURRENCY="2")}
    command = [sys.executable, str(PROGRAM), str(database), str(tmp_path / "dlt")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=variables, stdin=pipe, stdout=pipe, text=True, bufsize=1) as process:
        yield Syncs(process)
        process.kill()


def test_the_next_one_goes_on(shop: Emulator, syncs: Syncs, database: Path, tmp_path: Path) -> None:
    def packed(state: str) -> Callable[[], bool]:
        return lambda: any((tmp_path / "dlt").glob(f"*/zakya_*/{state}"))

    def loads() -> list[Path]:
        return list((tmp_path / "dlt").glob("*/zakya_*/load/loaded/*"))

    syncs.kill_when(lambda: len(shop.requests.of("sales_orders.get")) >= 10)  # while it reads
    syncs.kill_when(packed("normalize/extracted/*/*/*.gz"))  # read, not yet packed
    syncs.kill_when(packed("load/normalized/*/started_jobs/*"))  # while the database is written
    ended = len(loads())
    syncs.kill_when(lambda: len(loads()) >= ended + 3)  # some is loaded, some read
    ((kept,),) = ask(database, "SELECT count(*) FROM shop.sales_orders WHERE sync_version NOT LIKE '~%'")
    before = len(shop.requests.of("sales_orders.get"))
    syncs.begin()
    assert syncs.end() == 0
    tables = ("items", "sales_orders", "bills", "invoices")
    assert loaded(in_duckdb(database), tables) == {name: ids(shop)[name] for name in tables}
    lines = sum(len(order["line_items"]) for order in shop.shop.sales_orders)
    query = "SELECT count(*), count(DISTINCT line_item_id) FROM shop.sales_orders__line_items"
    assert ask(database, query) == [(lines, lines)]
    # What was loaded before the last one died isn't read again.
    assert kept
    assert len(shop.requests.of("sales_orders.get")) - before <= ORDERS - kept
