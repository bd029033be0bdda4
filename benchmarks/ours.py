"""Our client, set up for the local server."""

from __future__ import annotations

from zakya_client import ClientCredentials, DataCenter, Limits, ZakyaClient

ORGANIZATION = "10234695"
CREDENTIALS = ClientCredentials("1000.client", "secret", "1000.refresh")
UNLIMITED = Limits(concurrency=0, requests=0)


def our_client(address: str, transport: str, *, limits: Limits = UNLIMITED) -> ZakyaClient:
    """Make a client that fetches its token from the server."""
    center = DataCenter("local", api_url=address, accounts_url=address)
    return ZakyaClient(ORGANIZATION, credentials=CREDENTIALS, data_center=center, transport=transport, limits=limits)
