"""Row 4: what it costs to begin: the import, and the first call."""

from __future__ import annotations

import json
from collections.abc import Callable

from benchmarks.alternating import Contender, alternate, unless_missing
from benchmarks.bench import Bench
from benchmarks.processes import alone, python, served
from benchmarks.results import Comparison, Figure, Goal, Row
from benchmarks.stock import PLAIN

OURS = "import zakya_client"
HTTPX = "import httpx"
STOCK = "import the stock output and one operation"
OURS_READY = "import zakya_client, make a client on httpx"
HTTPX_READY = "import httpx, make an AsyncClient"

IMPORT = "from time import perf_counter\nbegan = perf_counter()\n{code}\nprint((perf_counter() - began) * 1000)"
COUNT = """
import sys, json, pathlib
import zakya_client
folder = pathlib.Path(sys.modules["zakya_client._generated"].__file__).parent
parts = "zakya_client._generated.models", "zakya_client._generated.api"
print(json.dumps([len([*folder.rglob("*.py")]), sum(name.startswith(parts) for name in sys.modules)]))
"""
CALLERS = {
    "ours on httpx": ("httpx",),
    "ours on httpx, token given": ("httpx",),
    "ours on aiohttp": ("aiohttp",),
    "ours on aiohttp, token given": ("aiohttp",),
    "bare httpx": ("httpx",),
    "bare aiohttp": ("aiohttp",),
    "stock output": ("openapi_python_client",),
}


def run(bench: Bench) -> Row:
    """Run the row."""
    imports = _imports(bench)
    first = _first_calls(bench)
    made, loaded = json.loads(python("-c", COUNT))
    goals = [
        Goal("start: import zakya_client to import httpx, at most 1.4x", imports.ratio(OURS), at_most=1.4),
        Goal(
            "start: the same, each with a client made, at most 1.4x",
            imports.ratio(OURS_READY, HTTPX_READY),
            at_most=1.4,
        ),
        *(
            Goal(f"start: {caller}, first call above the second, at most 15 ms", first.median(caller), at_most=15)
            for caller in CALLERS
            if caller.startswith("ours")
        ),
        Goal("start: modules of models and operations that the import runs, at most 2", float(loaded), at_most=2),
    ]
    return Row(
        4,
        "Import and first call, each in a fresh process",
        [imports, first],
        goals=goals,
        notes=[
            f"Of {made} generated modules the import runs {loaded}; the others are imported when they are asked for.",
            "A first call without a given token fetches one, a second round trip.",
        ],
    )


def _imports(bench: Bench) -> Comparison:
    def importing(code: str, path: str = "") -> Callable[[], float]:
        return lambda: float(python("-c", IMPORT.format(code=code), environment={"PYTHONPATH": path} if path else None))

    def stock() -> float:
        code = f"import {bench.stock.package(PLAIN)}; from {PLAIN}.api.items import items_get"
        return importing(code, str(bench.stock.folder))()

    ready = "import zakya_client; zakya_client.ZakyaClient('1', access_token='t')"
    contenders: dict[str, Contender] = {
        HTTPX: importing("import httpx"),
        OURS: importing("import zakya_client"),
        STOCK: bench.stock.problem or stock,
        HTTPX_READY: importing("import httpx; httpx.AsyncClient()"),
        OURS_READY: importing(ready),
    }
    return Comparison("import", "ms", HTTPX, alternate(contenders, bench.size(21, 1)))


def _first_calls(bench: Bench) -> Comparison:
    with served() as address:

        def calling(caller: str) -> Contender:
            def measure() -> float:
                if caller == "stock output":
                    bench.stock.package(PLAIN)
                result = alone("first_call", caller=caller, address=address, folder=str(bench.stock.folder))
                return float(result["first"] - result["second"])

            return unless_missing(measure, *CALLERS[caller])

        figures: list[Figure] = alternate({caller: calling(caller) for caller in CALLERS}, bench.size(15, 1))
    return Comparison("first call above the second", "ms", "bare httpx", figures)
