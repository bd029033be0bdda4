"""A sync that is killed at any moment: the next one goes on, and ends with the same rows."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from zakya_client.emulator import Emulator

from .conftest import ask, environment, ids, in_duckdb, loaded

PROGRAM = Path(__file__).with_name("run_once.py")
ORDERS = 120


def test_the_next_one_goes_on(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "dlt"

    with Emulator(items=30, orders=ORDERS, faults=["sales_orders.get:latency=0.01"]) as shop:
        variables = {**os.environ, **environment(shop, ZAKYA_LIMIT_CONCURRENCY="2")}

        def started() -> subprocess.Popen[bytes]:
            return subprocess.Popen([sys.executable, str(PROGRAM), str(database), str(folder)], env=variables)

        def killed_when(is_time: Callable[[], bool]) -> None:
            with started() as process:
                while not is_time():
                    assert process.poll() is None, "it ended before that"
                    time.sleep(0.001)
                process.send_signal(signal.SIGKILL)

        def packed(state: str) -> Callable[[], bool]:
            return lambda: any(folder.glob(f"*/zakya_*/{state}"))

        killed_when(lambda: len(shop.requests.of("sales_orders.get")) >= 10)  # while it reads
        killed_when(packed("normalize/extracted/*/*/*.gz"))  # read, not yet packed
        killed_when(packed("load/normalized/*/started_jobs/*"))  # while the database is written
        killed_when(packed("load/loaded/*"))  # some is loaded, some read
        ((kept,),) = ask(database, "SELECT count(*) FROM shop.sales_orders")
        before = len(shop.requests.of("sales_orders.get"))
        assert started().wait() == 0
        tables = ("items", "sales_orders")
        assert loaded(in_duckdb(database), tables) == {name: ids(shop)[name] for name in tables}
        lines = sum(len(order["line_items"]) for order in shop.shop.sales_orders)
        query = "SELECT count(*), count(DISTINCT line_item_id) FROM shop.sales_orders__line_items"
        assert ask(database, query) == [(lines, lines)]
        # What was loaded before the last one died isn't read again.
        assert kept
        assert len(shop.requests.of("sales_orders.get")) - before <= ORDERS - kept
