"""A sync in a process of its own, which tests kill: the environment says who calls, the arguments where to."""

from __future__ import annotations

import sys

from zakya_client.sync import run

report = run(destination=sys.argv[1], folder=sys.argv[2], tables=("items", "sales_orders"), load_rows=40)
sys.exit(0 if report.complete else 1)
