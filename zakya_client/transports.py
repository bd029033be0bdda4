"""Transports to set up yourself, and what one of your own is made of.

    from zakya_client.transports import HttpxTransport

    zakya = ZakyaClient(..., transport=HttpxTransport(proxy="http://proxy:8080"))

A transport is imported when it is asked for: a client waits for one HTTP library only, and aiohttp is an extra.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zakya_client.errors import AnswerTooLargeError
from zakya_client.runtime.http import Chunks, Request, Response, Transport, read_whole
from zakya_client.runtime.transports import transport_class

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


def __getattr__(name: str) -> Any:
    if name == "HttpxTransport":
        return transport_class("httpx")
    if name == "AiohttpTransport":
        return transport_class("aiohttp")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
