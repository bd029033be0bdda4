"""Syncs in processes of their own, which tests kill; what takes long to import is there when one begins.

The environment says who calls, the arguments where to. For each line of input a process begins, its number is printed,
and, when it has ended, its exit code.
"""

from __future__ import annotations

import os
import sys

from zakya_client.sync import run

for _ in sys.stdin:
    if (number := os.fork()) == 0:
        report = run(
            destination=sys.argv[1],
            folder=sys.argv[2],
            tables=("items", "sales_orders", "bills", "invoices"),
            load_rows=30,
        )
        os._exit(0 if report.complete else 1)
    print(number, flush=True)  # noqa: T201 (its output)
    _, status = os.waitpid(number, 0)
    print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201
