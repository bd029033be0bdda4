"""Async client for the Zakya (Zoho POS / Zoho Inventory) REST API.

    async with ZakyaClient.from_env() as zakya:
        async for item in zakya.items.list(filter_by="Status.Active"):
            print(item.sku, item.name, item.rate)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from zakya_client.version import __version__ as __version__

if TYPE_CHECKING:
    from zakya_client import errors as errors
    from zakya_client._generated import models as models
    from zakya_client.auth.oauth import ClientCredentials as ClientCredentials
    from zakya_client.client import ZakyaClient as ZakyaClient
    from zakya_client.config import DataCenter as DataCenter
    from zakya_client.errors import ZakyaError as ZakyaError
    from zakya_client.pagination import Page as Page
    from zakya_client.pagination import Paginator as Paginator
    from zakya_client.runtime.core import Message as Message
    from zakya_client.runtime.gate import Limits as Limits
    from zakya_client.runtime.retry import RetryPolicy as RetryPolicy

_HOMES = {
    "ClientCredentials": "zakya_client.auth.oauth",
    "DataCenter": "zakya_client.config",
    "Limits": "zakya_client.runtime.gate",
    "Message": "zakya_client.runtime.core",
    "Page": "zakya_client.pagination",
    "Paginator": "zakya_client.pagination",
    "RetryPolicy": "zakya_client.runtime.retry",
    "ZakyaClient": "zakya_client.client",
    "ZakyaError": "zakya_client.errors",
    "errors": "",
    "models": "zakya_client._generated",
}

__all__ = [*_HOMES, "__version__"]  # noqa: PLE0604 (names only)


def __getattr__(name: str) -> Any:
    # Imported when asked for, so that the emulator and the command line don't wait for a client they don't use.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = _HOMES[name]
    value = getattr(import_module(home), name) if home else import_module(f"{__name__}.{name}")
    globals()[name] = value
    return value
