"""Pyzohoapi 1.0, pointed at the local server.

Its endpoint is a method, which a subclass overrides; the accounts server is an attribute that its constructor sets.
It needs the ``X-Rate-Limit-*`` headers, which the local server sends. It blocks, opens a connection for every call,
and keeps every row.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from benchmarks.ours import CREDENTIALS, ORGANIZATION
from zakya_client import ClientCredentials


def open_pyzohoapi(address: str, credentials: ClientCredentials = CREDENTIALS, organization: str = ORGANIZATION) -> Any:
    """Return its inventory, which fetches a token with its first call."""
    inventory = import_module("pyzohoapi").ZohoInventory
    local = type("LocalInventory", (inventory,), {"get_endpoint": lambda *_: f"{address}/inventory/v1"})
    opened = local(
        organization,
        client_id=credentials.client_id,
        client_secret=str(credentials.client_secret),
        refresh_token=str(credentials.refresh_token),
    )
    opened._oauth = f"{address}/oauth/v2"  # noqa: SLF001 (there is no other way)
    return opened
