"""Transports to set up yourself, and what one of your own is made of.

    from zakya_client.transports import HttpxTransport

    zakya = ZakyaClient(..., transport=HttpxTransport(proxy="http://proxy:8080"))

A transport is imported when it is asked for: a client waits for one HTTP library only, and aiohttp is an extra.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from zakya_client.errors import AnswerTooLargeError, ConfigurationError
from zakya_client.runtime.http import Chunks, Request, Response
from zakya_client.runtime.transport import Transport, read_whole

if TYPE_CHECKING:
    from zakya_client.runtime.transport_aiohttp import AiohttpTransport
    from zakya_client.runtime.transport_httpx import HttpxTransport

__all__ = [
    "AiohttpTransport",
    "AnswerTooLargeError",
    "Chunks",
    "HttpxTransport",
    "Request",
    "Response",
    "Transport",
    "read_whole",
]


def transport_class(name: str) -> Callable[..., Transport]:
    """Return the class of a transport: ``"httpx"`` or ``"aiohttp"``.

    Raises:
        ConfigurationError: There is no such transport, or its extra isn't installed.
    """
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
    raise ConfigurationError(f"there is no transport {name!r}; choose one of httpx, aiohttp")


def __getattr__(name: str) -> Any:
    if name in ("HttpxTransport", "AiohttpTransport"):
        return transport_class(name.removesuffix("Transport").lower())
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
