"""Transports by name."""

from __future__ import annotations

from collections.abc import Callable

from zakya_client.errors import ConfigurationError
from zakya_client.runtime.http import Transport

NAMES = ("httpx", "aiohttp")


def make_transport(name: str, connections: int | None) -> Transport:
    """Make a transport.

    Args:
        name: One of `NAMES`.
        connections: Most connections that are open at once, ``None`` for no limit.

    Raises:
        ConfigurationError: There is no such transport, or its extra isn't installed.
    """
    return transport_class(name)(connections=connections)


def transport_class(name: str) -> Callable[..., Transport]:
    """Give the class of a transport, see `make_transport`."""
    # Imported when chosen: a client waits for one HTTP library only.
    if name == "httpx":
        from zakya_client.runtime.transport_httpx import HttpxTransport  # noqa: PLC0415

        return HttpxTransport
    if name == "aiohttp":
        try:
            from zakya_client.runtime.transport_aiohttp import AiohttpTransport  # noqa: PLC0415
        except ModuleNotFoundError as error:
            if error.name not in ("aiohttp", "yarl"):
                raise
            raise ConfigurationError("aiohttp needs the extra: pip install 'zakya-client[aiohttp]'") from None
        return AiohttpTransport
    raise ConfigurationError(f"there is no transport {name!r}; choose one of {', '.join(NAMES)}")
