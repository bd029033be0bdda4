"""Syncs many organizations on a local Ray into PostgreSQL, all tables of each, while things go wrong.

One organization refuses every list, one answers slowly, and Redis, which tokens and limits are shared through, is
killed and started again in the middle, with nothing in it. Afterwards whoever wasn't complete is synced once more, and
each table is compared with the shops. Run by hand, as it takes minutes:

    python -m benchmarks.synced_organizations postgresql://user@localhost/empty --organizations 200
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack, closing
from typing import Any

import psycopg2

from zakya_client.emulator import Emulator
from zakya_client.sync import TABLES, Report
from zakya_client.sync.on_ray import run_on_ray
from zakya_client.sync.organizations import Organization

UNLIMITED = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "5"}


class Redis:
    """A Redis server that keeps nothing on disk."""

    def __init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self._port}/0"
        self._start()

    def restart(self) -> None:
        """Kill it, and start another one in its place."""
        self.stop()
        self._start()

    def stop(self) -> None:
        """Kill it."""
        self._server.kill()
        self._server.wait()

    def _start(self) -> None:
        program = shutil.which("redis-server") or sys.exit("redis-server is missing")
        options = ["--port", str(self._port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self._server = subprocess.Popen([program, *options, "--dir", tempfile.gettempdir()], stdout=subprocess.DEVNULL)


def main(address: str, number: int) -> None:
    """Sync, and print what became of it."""
    for name in ("RUNTIME__DLTHUB_TELEMETRY", "RAY_USAGE_STATS_ENABLED"):
        os.environ.setdefault(name, "0")
    with ExitStack() as stack:
        many = stack.enter_context(Emulator(items=10, orders=10, organizations=number - 2))
        shops = {each.id: each.shop for each in many.organizations}
        environments = {each: {**many.environment(), "ZAKYA_ORGANIZATION_ID": each} for each in shops}
        failing, slow = (stack.enter_context(Emulator(items=10, orders=10, seed=seed)) for seed in (2, 3))
        for other, organization_id in ((failing, "70000000001"), (slow, "70000000002")):
            other.shop.organization["organization_id"] = organization_id
            shops[organization_id], environments[organization_id] = other.shop, other.environment()
        failing.faults.add("*.list", status=400, code=6041)
        slow.faults.add("*", latency=0.3)
        redis = Redis()
        stack.callback(redis.stop)
        shared = {**UNLIMITED, "ZAKYA_TOKEN_STORE": redis.url, "ZAKYA_LIMIT_STORE": redis.url}
        organizations = [Organization(each, {**environments[each], **shared}) for each in shops]
        done: list[Report] = []

        def count(report: Report) -> None:
            done.append(report)
            if len(done) == number // 2:
                redis.restart()

        began = time.monotonic()
        reports = run_on_ray(organizations, destination=address, done=count)
        _tell("first", reports, time.monotonic() - began)
        failing.faults.clear()
        began = time.monotonic()
        again = [each for each, report in zip(organizations, reports, strict=True) if not report.complete]
        _tell("afterwards", run_on_ray(again, destination=address), time.monotonic() - began)
        wrong = _wrong(address, shops)
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"tables that differ: {wrong or 'none'}; the largest process had {largest:,} MB")
    sys.exit(bool(wrong))


def _tell(what: str, reports: Sequence[Report], seconds: float) -> None:
    calls, complete = sum(each.calls for each in reports), sum(each.complete for each in reports)
    print(f"{what}: {complete} of {len(reports)} organizations complete, {calls:,} calls, {seconds:.0f} s")
    for text in sorted({text for each in reports for text in each.failed.values()})[:5]:
        print(f"  {text}")


def _wrong(address: str, shops: dict[str, Any]) -> list[str]:
    """Return the tables that haven't as many rows of an organization as its shop."""
    wrong = []
    with closing(psycopg2.connect(address)) as connection, connection.cursor() as cursor:
        for name in TABLES.keys() - {"organizations", "item_details", "composite_items"}:
            cursor.execute(f"SELECT organization_id, count(*) FROM shop.{name} WHERE deleted_at IS NULL GROUP BY 1")
            if dict(cursor.fetchall()) != {
                each: rows for each, shop in shops.items() if (rows := len(shop.stores[name]))
            }:
                wrong.append(name)
    return wrong


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("postgres", help="address of an empty database")
    parser.add_argument("--organizations", type=int, default=200)
    given = parser.parse_args()
    main(given.postgres, given.organizations)
