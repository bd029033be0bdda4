"""Async client for the Zakya (Zoho POS / Zoho Inventory) REST API.

Example:
    async with ZakyaClient.from_env() as zakya:
        async for item in zakya.items.list(filter_by="Status.Active"):
            print(item.sku, item.name, item.rate)
"""

from zakya_client import errors
from zakya_client._generated import models
from zakya_client.auth.oauth import ClientCredentials
from zakya_client.client import ZakyaClient
from zakya_client.config import DATA_CENTERS, DataCenter
from zakya_client.errors import ZakyaError
from zakya_client.pagination import Page, Paginator
from zakya_client.runtime.gate import Limits
from zakya_client.runtime.message import Message
from zakya_client.runtime.retry import RetryPolicy
from zakya_client.version import __version__

__all__ = [
    "DATA_CENTERS",
    "ClientCredentials",
    "DataCenter",
    "Limits",
    "Message",
    "Page",
    "Paginator",
    "RetryPolicy",
    "ZakyaClient",
    "ZakyaError",
    "__version__",
    "errors",
    "models",
]
