"""Runs the suite.

Usage: python -m benchmarks [--short] [--only ROW] [--json FILE]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import orjson

from benchmarks import (
    row1_decoding,
    row2_calls,
    row3_pages,
    row4_start,
    row5_memory,
    row6_organizations,
    row7_jobs,
)
from benchmarks.bench import Bench
from benchmarks.machine import about
from benchmarks.payloads import REPOSITORY
from benchmarks.results import report
from benchmarks.stock import stock
from benchmarks.table import goals_table, row_table

ROWS = {
    1: row1_decoding.run,
    2: row2_calls.run,
    3: row3_pages.run,
    4: row4_start.run,
    5: row5_memory.run,
    6: row6_organizations.run,
    7: row7_jobs.run,
}


def main() -> None:
    """Run rows, print their tables, and write everything as JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Our client beside the others.")
    parser.add_argument("--short", action="store_true", help="only see whether the suite works")
    parser.add_argument(
        "--only", type=int, choices=ROWS, action="append", metavar="ROW", help="run this row; repeatable"
    )
    parser.add_argument(
        "--json", type=Path, default=REPOSITORY / "dist" / "bench.json", metavar="FILE", help="where to"
    )
    arguments = parser.parse_args()
    described = about(short=arguments.short)
    machine = described["machine"]
    print(f"{described['date']}, {machine['cpu']}, {machine['cores']} cores, Python {machine['python']}")
    rows = []
    with stock(short=arguments.short) as output:
        for number in arguments.only or ROWS:
            rows.append(ROWS[number](Bench(arguments.short, output)))
            print(f"\n{row_table(rows[-1])}", flush=True)
    print(f"\n## Goals\n\n{goals_table(rows)}")
    arguments.json.parent.mkdir(parents=True, exist_ok=True)
    arguments.json.write_bytes(orjson.dumps(report(rows, described), option=orjson.OPT_INDENT_2))


if __name__ == "__main__":
    main()
