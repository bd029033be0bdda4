"""A web service that answers stock levels, however many ask, with one client and few calls.

    pip install 'zakya-client' starlette uvicorn
    uvicorn --app-dir examples stock_service:app      # ZAKYA_… in the environment say whose stock

    curl http://127.0.0.1:8000/stock/4600000000000281
    curl 'http://127.0.0.1:8000/stock?sku=BAG-1'

All requests share one client: its token, its connections, and the gate that keeps within the organization's limits.
A hundred calls a minute are soon gone, so requests share answers too: the same item is asked for once in `FRESH`
seconds, and different items that are asked for at about the same time are asked for together. A SKU costs one call
more. Who would have to wait for longer than `PATIENCE` is told to come back later.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from zakya_client import ZakyaClient, ZakyaError, errors, models

FRESH = 2.0  # seconds that an answer is good for
GATHER = 0.005  # seconds that a call waits for more items
AT_ONCE = 100  # items that one call may ask for
PATIENCE = 20.0  # seconds that a request may wait for its answer
SOON = 5.0  # seconds after which to come back, where nothing better is known

log = logging.getLogger("stock_service")


class Stock:
    """Items of a shop, asked for as rarely as can be."""

    def __init__(self, zakya: ZakyaClient) -> None:
        self._zakya = zakya
        self._answers: dict[str, asyncio.Task[models.ItemDetails]] = {}
        self._gathered: list[str] = []
        self._call: asyncio.Task[dict[str, models.ItemDetails]] | None = None

    async def by_id(self, item_id: str) -> models.ItemDetails:
        """Return an item, or raise a `NotFoundError`."""
        return await self._shared(f"id {item_id}", lambda: self._one_of_many(item_id))

    async def by_sku(self, sku: str) -> models.ItemDetails:
        """Return the item that has a SKU, or raise a `NotFoundError`."""
        return await self._shared(f"sku {sku}", lambda: self._find(sku))

    async def _shared(self, key: str, ask: Callable[[], Coroutine[Any, Any, models.ItemDetails]]) -> models.ItemDetails:
        """Let everybody who asks for the same thing have the same answer, for a while."""
        if key not in self._answers:
            later = asyncio.get_running_loop().call_later
            task = self._answers[key] = asyncio.create_task(ask())
            task.add_done_callback(lambda _: later(FRESH, self._answers.pop, key, None))
        return await asyncio.shield(self._answers[key])  # who hangs up takes the answer from nobody else

    async def _find(self, sku: str) -> models.ItemDetails:
        async for row in self._zakya.items.list(sku=sku):
            if row.sku == sku:
                return await self.by_id(row.item_id)
        raise errors.NotFoundError(f"no item has the SKU {sku!r}")

    async def _one_of_many(self, item_id: str) -> models.ItemDetails:
        if self._call is None or len(self._gathered) == AT_ONCE:
            self._gathered = []
            self._call = asyncio.create_task(self._gather(self._gathered))
        self._gathered.append(item_id)
        found = await asyncio.shield(self._call)
        if item_id not in found:
            raise errors.NotFoundError(f"there is no item {item_id}")
        return found[item_id]

    async def _gather(self, item_ids: list[str]) -> dict[str, models.ItemDetails]:
        await asyncio.sleep(GATHER)
        if item_ids is self._gathered:
            self._call = None  # who comes now is too late for this call
        return {item.item_id: item for item in await self._zakya.items.get_many(item_ids)}


def level(item: models.ItemDetails) -> dict[str, Any]:
    """Return the stock of an item; the totals are null where the shop doesn't count it."""
    totals = {"stock_on_hand": item.stock_on_hand, "available_stock": item.available_stock}
    places = {place.location_name: place.location_stock_on_hand for place in item.locations}
    return {"item_id": item.item_id, "sku": item.sku, "name": item.name, **totals, "locations": places}


async def answer_stock(request: Request) -> Response:
    """Answer GET /stock/{item_id} and GET /stock?sku=…."""
    stock: Stock = request.app.state.stock
    sku = request.query_params.get("sku", "")
    item_id = str(request.path_params.get("item_id", ""))
    if not (item_id or sku):
        return JSONResponse({"error": "say which: /stock/{item_id} or /stock?sku=…"}, 400)
    async with asyncio.timeout(PATIENCE):
        return JSONResponse(level(await (stock.by_id(item_id) if item_id else stock.by_sku(sku))))


async def refuse(_: Request, error: Exception) -> Response:
    """Say by status what a caller can do about an error; the details are for the log."""
    if not isinstance(error, errors.NotFoundError):
        log.warning("%s: %s", type(error).__name__, error)
    match error:
        case errors.NotFoundError():
            return JSONResponse({"error": "no such item"}, 404)
        case errors.RateLimitError() | errors.TokenThrottledError() | TimeoutError():
            reason = "the calls of the day are used up" if isinstance(error, errors.DayLimitError) else "too many calls"
            seconds = math.ceil(getattr(error, "retry_after", None) or SOON)
            return JSONResponse({"error": reason}, 503, {"Retry-After": str(seconds)})
        case errors.TransportError() | errors.ServerError() | errors.DecodingError():
            return JSONResponse({"error": "the shop doesn't answer"}, 502)
        case _:
            return JSONResponse({"error": "the service is not set up well"}, 500)


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """Keep one client open for as long as the service runs."""
    async with ZakyaClient.from_env() as zakya:
        app.state.stock = Stock(zakya)
        yield


app = Starlette(
    routes=[Route("/stock", answer_stock), Route("/stock/{item_id:int}", answer_stock)],
    exception_handlers={ZakyaError: refuse, TimeoutError: refuse},
    lifespan=lifespan,
)
