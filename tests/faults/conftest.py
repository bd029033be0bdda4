"""What the tests of faults share: certificates of our own, and clients of a `Server` on either transport."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Sequence
from itertools import count
from typing import Any

import pytest
import trustme
from attrs import evolve

from tests.faults.server import Server
from zakya_client import DataCenter, Limits, RetryPolicy, ZakyaClient
from zakya_client.transports import AiohttpTransport, HttpxTransport, Transport

TRANSPORTS: dict[str, Callable[..., Transport]] = {"httpx": HttpxTransport, "aiohttp": AiohttpTransport}

# Each client has an organization of its own: those of one organization share a gate, and ports come back.
ORGANIZATIONS = count(10_000)

# Loading the usual authorities for every client takes longer than most of the tests; here nobody is trusted.
NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.fixture(params=list(TRANSPORTS))
def transport_class(request: pytest.FixtureRequest) -> Callable[..., Transport]:
    """Each transport in turn."""
    return TRANSPORTS[request.param]


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that lives as long as the test run."""
    return trustme.CA()


def server_context(authority: trustme.CA) -> ssl.SSLContext:
    """Make what a server speaks TLS with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def at(url: str) -> DataCenter:
    """Make a data center of one server."""
    return DataCenter("own", url, url)


def client_of(
    server: Server | str,
    transport: str | Transport,
    *,
    access_token: Any = "a-token",
    limits: Limits | None = None,
    waits: list[float] | None = None,
    **options: Any,
) -> ZakyaClient:
    """Make a client of a server: without limits by default, and with waits that are noted rather than waited.

    Args:
        server: The server, or its address.
        transport: What sends, or its name.
        access_token: A token, or a callable that gives tokens.
        limits: Limits of the gate.
        waits: Where waits before a repetition are noted.
        options: Other arguments of the client.
    """
    url = server if isinstance(server, str) else server.url
    zakya = ZakyaClient(
        next(ORGANIZATIONS),
        access_token=access_token,
        data_center=at(url),
        transport=transport,
        limits=limits or Limits(0, 0),
        retries=options.pop("retries", RetryPolicy()),
        **options,
    )

    async def note(seconds: float) -> None:
        if waits is not None:
            waits.append(seconds)

    zakya._core = evolve(zakya._core, sleep=note, random=lambda: 0.0)
    return zakya


def named(values: Sequence[Any]) -> list[Any]:
    """Make parameters of values that have a name."""
    return [pytest.param(value, id=value.name) for value in values]
