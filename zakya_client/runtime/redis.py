"""Redis, which machines share tokens and limits through: how it is reached, and what happens when it isn't."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.secret import Secret

TIMEOUT = 10.0
"""Seconds that Redis may take to answer."""


def connect_redis(url: str) -> Any:
    """Make a client of a Redis server; it connects when it is used.

    Raises:
        ConfigurationError: The extra ``redis`` isn't installed, or the address isn't one.
    """
    url = Secret(url)  # it can hold a password, and is in the traceback of the errors below
    try:
        from redis.asyncio import Redis  # noqa: PLC0415 (an extra)
    except ImportError:
        raise ConfigurationError("Redis needs the extra: pip install 'zakya-client[redis]'") from None
    try:
        # Without a timeout of its own: that is kept with `asyncio.wait_for`, which on Python 3.11 swallows the
        # cancellation of whoever sends. `in_redis` keeps it instead.
        return Redis.from_url(url, socket_timeout=None)
    except ValueError:
        # Not chained, and not quoted: the address can hold a password.
        raise ConfigurationError("the address of Redis isn't one, such as redis://localhost:6379/0") from None


class RedisConnections:
    """The connections to a Redis: each event loop of each process opens its own.

    Args:
        url: Address of the server.
        client: A ``redis.asyncio.Redis`` of the caller's own instead, which is never closed.
    """

    def __init__(self, url: str = "", client: Any = None) -> None:
        self._url = Secret(url)
        self._given = client
        self._opened: dict[tuple[int, asyncio.AbstractEventLoop], Any] = {}
        if client is None:
            connect_redis(self._url)  # says now what is wrong

    def here(self) -> Any:
        """Return the client of the running event loop."""
        here = (os.getpid(), asyncio.get_running_loop())
        if self._given is None and here not in self._opened:
            # What a forked process inherits stays where it is: closing it would disturb the parent's event loop.
            for process, loop in list(self._opened):
                if process == here[0] and loop.is_closed():
                    self._opened.pop((process, loop), None)
            self._opened[here] = connect_redis(self._url)
        return self._opened.get(here, self._given)

    async def close(self) -> None:
        """Close the connections that the running event loop opened, except those that are in use."""
        client = self._opened.get((os.getpid(), asyncio.get_running_loop()))
        if client is not None:
            await client.connection_pool.disconnect(inuse_connections=False)


@asynccontextmanager
async def in_redis(what: str) -> AsyncIterator[None]:
    """Bound the time of Redis, and turn what its library raises into an error of ours, which may pass.

    Raises:
        TransportError: It doesn't answer, or not in time. No call was sent.
    """
    from redis.exceptions import RedisError  # noqa: PLC0415 (an extra)

    try:
        async with asyncio.timeout(TIMEOUT):
            yield
    except (RedisError, OSError) as error:
        reason = "timeout" if type(error).__name__ == "TimeoutError" else "refused"  # Redis has one of its own
        message = f"Redis, which keeps {what}, can't be used: {type(error).__name__}"
        raise TransportError(message, reason=reason, may_have_been_processed=False) from None
