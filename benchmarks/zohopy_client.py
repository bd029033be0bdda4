"""Zohopy 0.2, pointed at the local server.

Its hosts are properties of its configuration, which a subclass overrides. The rest is as it comes: 100 connections
of which 20 are kept, an hour's token.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any

from benchmarks.ours import CREDENTIALS, ORGANIZATION
from zakya_client import ClientCredentials


@asynccontextmanager
async def open_zohopy(address: str) -> AsyncIterator[Any]:
    """Return its resource of items, once it has a token: it would fetch one for each call that starts without."""
    async with zohopy_items(address, CREDENTIALS, ORGANIZATION) as items:
        await items.get("1")
        yield items


@asynccontextmanager
async def zohopy_items(address: str, credentials: ClientCredentials, organization: str) -> AsyncIterator[Any]:
    """Return its resource of items."""
    package = import_module("zohopy")
    inventory = import_module("zohopy.products.inventory")
    local = {"accounts_url": property(lambda _: address), "base_api_url": property(lambda _: address)}
    config = type("LocalConfig", (package.ZohoConfig,), local)(
        client_id=credentials.client_id,
        client_secret=str(credentials.client_secret),
        refresh_token=str(credentials.refresh_token),
        organization_id=organization,
        data_center="us",
    )
    async with package.AsyncZohoClient(config) as client:
        yield inventory.AsyncZohoInventory(client).items
