"""Row 6: very many organizations in one process, each within its own limits."""

from __future__ import annotations

import httpx
import orjson

from benchmarks.asking import ask
from benchmarks.bench import Bench
from benchmarks.ours import ORGANIZATION
from benchmarks.processes import served
from benchmarks.results import Comparison, Goal, Row

TRANSPORTS = ("httpx", "aiohttp")
LATENCY = 0.01
CALLS = 6
AT_ONCE = 5
"""Calls that an organization may make at once."""

ONE = "one organization, limits off"
MANY = "each within its limits"


def run(bench: Bench) -> Row:
    """Run the row."""
    organizations, rounds = bench.size((1000, 2), (5, 1))
    with served(latency=LATENCY) as address:
        told = [
            ask(
                transport,
                transport,
                "many_organizations",
                address=address,
                transport=transport,
                organizations=organizations,
                calls=CALLS,
                rounds=rounds,
                concurrency=AT_ONCE,
            )
            for transport in TRANSPORTS
        ]
        most_at_once = _most_at_once(address)
    title = f"{organizations:,} organizations"
    cpu = [
        each.figure(key, f"{each.contender}: {name}") for each in told for key, name in (("one", ONE), ("many", MANY))
    ]
    return Row(
        6,
        f"{title} in one process, {CALLS} calls of each started at once, {AT_ONCE} allowed",
        [
            Comparison(title, "ms of CPU a call", f"{TRANSPORTS[0]}: {ONE}", cpu),
            Comparison(f"{title}, a client of each", "kB", TRANSPORTS[0], [each.figure("kilobytes") for each in told]),
        ],
        goals=[
            Goal(
                f"organizations: the most calls that the server saw of one at once, at most {AT_ONCE}",
                most_at_once,
                at_most=AT_ONCE,
            ),
        ],
        notes=[
            "CPU is the client's process alone; the server answers after 10 ms.",
            "Memory is what Python allocated for the client and its gate, after its first call.",
        ],
    )


def _most_at_once(address: str) -> float | None:
    """Ask the server what it saw of the organizations that have limits."""
    most = orjson.loads(httpx.get(f"{address}/stats").content)["most_at_once"]
    return max((float(count) for organization, count in most.items() if organization != ORGANIZATION), default=None)
