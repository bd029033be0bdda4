"""Row 1: a page of 200 rows, from bytes to models."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from time import process_time
from typing import Any

from benchmarks import decoders
from benchmarks.alternating import Contender, alternate, unless_missing
from benchmarks.bench import Bench
from benchmarks.decoders import Decode
from benchmarks.ours import ORGANIZATION, UNLIMITED
from benchmarks.payloads import ROWS, item_page
from benchmarks.results import Comparison, Goal, Row
from zakya_client import ZakyaClient
from zakya_client.runtime.http import Request, Response

BARE = "bare orjson.loads"
OURS = "ours, rows by from_dict"
CLIENT = "ours, a client's page"
PLAIN = "stock output"
TYPED = "stock output, dates and numbers"
PYDANTIC = "pydantic"
MSGSPEC = "msgspec"


class Canned:
    """A transport that has the answer already: what is left of a call is everything but the network."""

    def __init__(self, content: bytes) -> None:
        self._response = Response(200, {"content-type": "application/json;charset=UTF-8"}, content)

    async def send(self, request: Request, *, stream: bool = False) -> Response:  # noqa: ARG002
        """Return the answer."""
        return self._response

    async def close(self) -> None:
        """Do nothing."""


def run(bench: Bench) -> Row:
    """Run the row."""
    page = item_page()
    repeats, rounds = bench.size((8, 25), (1, 1))
    zakya = ZakyaClient(ORGANIZATION, access_token="1000.benchmark", transport=Canned(page), limits=UNLIMITED)

    def reading(decode: Decode, content: bytes, then: Callable[[Sequence[Any]], None]) -> Callable[[], float]:
        def measure() -> float:
            began = process_time()
            for _ in range(repeats):
                then(decode(content))
            return (process_time() - began) / repeats * 1000

        return measure

    async def pages(then: Callable[[Sequence[Any]], None]) -> float:
        began = process_time()
        for _ in range(repeats):
            then((await zakya.items.list()).rows)
        return (process_time() - began) / repeats * 1000

    def stock(make: Callable[[Any], Decode], content: bytes, then: Callable[[Sequence[Any]], None]) -> Contender:
        made: list[Decode] = []

        def measure() -> float:
            if not made:
                made.append(make(bench.stock))  # in the round that isn't counted
            return reading(made[0], content, then)()

        return bench.stock.problem or measure

    with asyncio.Runner() as runner:

        def compared(title: str, then: Callable[[Sequence[Any]], None]) -> Comparison:
            contenders: dict[str, Contender] = {
                BARE: reading(decoders.bare, page, lambda _: None),
                OURS: reading(decoders.ours, page, then),
                CLIENT: lambda: runner.run(pages(then)),
                PLAIN: stock(decoders.stock_plain, page, then),
                TYPED: stock(decoders.stock_typed, decoders.fed_to_stock(page), then),
                PYDANTIC: unless_missing(reading(decoders.pydantic, page, then), "pydantic"),
                MSGSPEC: unless_missing(reading(decoders.msgspec, page, then), "msgspec"),
            }
            return Comparison(title, "ms of CPU", BARE, alternate(contenders, rounds))

        decoded = compared(f"a page of {ROWS} rows", lambda _: None)
        touched = compared("the same, then every field of every row read", decoders.touch)
    return Row(
        1,
        f"Decode a page of {ROWS} rows ({len(page) / 1000:.0f} kB)",
        [decoded, touched],
        goals=[
            Goal("decode: ours (from_dict) to bare orjson, at most 2.0x", decoded.ratio(OURS), at_most=2.0),
            Goal("decode: ours (a client's page) to bare orjson, at most 2.0x", decoded.ratio(CLIENT), at_most=2.0),
            Goal("decode: stock output to ours, at least 2x", decoded.ratio(PLAIN, OURS), at_least=2.0),
        ],
        notes=[
            "The description allows text for numbers and dates, so the stock output leaves both as they came.",
            "The stock output with dates and numbers can't read empty text for them and is fed without.",
            'pydantic and msgspec read bytes in which "" was made null, their fastest way to the same tolerance.',
            "msgspec drops unknown keys; ours and pydantic keep them.",
            "Nothing is read from bare orjson's dicts: its second figure is the first one again.",
        ],
    )
