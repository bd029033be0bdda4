"""A nightly sync: the whole shop into a database, within a budget of calls, with a report for whoever reads the log.

The environment says who calls (README.md); the argument is the database, by default ``zakya.duckdb``:

    0 2 * * *   cd /srv/shop && python nightly_sync.py zakya.duckdb
"""

from __future__ import annotations

import sys
from datetime import timedelta

from zakya_client.sync import run

BUDGET = 900
"""Calls a day, of the thousand that the free plan has: the rest is for the shop itself."""


def main(database: str) -> int:
    """Sync, and tell what was done; 0 if the database is complete, 8 if it goes on tomorrow, 1 if it failed."""
    report = run(destination=database, budget=BUDGET, compare_every=timedelta(hours=20))
    for name, rows in report.rows.items():
        done = report.tables[name]
        print(f"{name}: {rows} rows, {done.changed} changed, {done.deleted} deleted")
    print(f"{report.calls} calls")
    for name, error in report.failed.items():
        print(f"{name} failed: {error}")
    if report.stopped:
        print(report.stopped)
    return 1 if report.failed else 8 if report.stopped else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "zakya.duckdb"))
