"""Row 5: memory: a list that doesn't end, and very many calls at once."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.asking import Told, ask
from benchmarks.bench import Bench
from benchmarks.payloads import ROWS
from benchmarks.processes import served
from benchmarks.results import Comparison, Goal, Row

STREAMERS = {"ours on httpx": "httpx", "ours on aiohttp": "aiohttp", "zohopy (dicts)": "zohopy"}
CROWDS = {"ours on httpx": "httpx", "ours on aiohttp": "aiohttp", "bare httpx": "httpx", "bare aiohttp": "aiohttp"}
OURS = ("ours on httpx", "ours on aiohttp")


def run(bench: Bench) -> Row:
    """Run the row."""
    rows = bench.size(1_000_000, 600)
    calls, connections = bench.size((10_000, 50), (50, 10))
    fewer = calls // 5
    with served(pages=rows // ROWS) as address:
        streams = [ask(name, package, "stream", caller=name, address=address) for name, package in STREAMERS.items()]
        crowds = [
            ask(
                name,
                package,
                "crowd",
                caller=name,
                address=address,
                calls=fewer if name == "bare httpx" else calls,
                connections=connections,
            )
            for name, package in CROWDS.items()
        ]
    streamed = f"{rows:,} rows streamed"
    crowded = f"{calls:,} calls started at once, {connections} connections"
    peak = _compared(streamed, "MB of memory at most", streams, "peak")
    growth = _compared(streamed, "MB more at the end than after a tenth", streams, "growth")
    goals = []
    for name in OURS:
        goals.append(Goal(f"memory: stream, {name}, at most 150 MB", peak.median(name), at_most=150))
        goals.append(Goal(f"memory: stream, {name}, flat: at most 10 MB more", growth.median(name), at_most=10))
    return Row(
        5,
        "Memory",
        [
            peak,
            growth,
            _compared(streamed, "rows/s", streams, "rate"),
            _compared(crowded, "MB of memory at most", crowds, "peak"),
            _compared(crowded, "kB a waiting call", crowds, "kilobytes"),
            _compared(crowded, "calls/s", crowds, "rate"),
        ],
        goals=goals,
        notes=[
            "Each in a process of its own, once.",
            f"Bare httpx gets {fewer:,} calls only: its pool looks at all that wait whenever one is done.",
        ],
    )


def _compared(title: str, unit: str, told: Sequence[Told], key: str) -> Comparison:
    return Comparison(title, unit, told[0].contender, [each.figure(key) for each in told])
