"""Sends requests with httpx. The only file that imports it."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncGenerator
from typing import Any

import httpx

from zakya_client.errors import TransportError
from zakya_client.runtime.http import CONNECT_TIMEOUT, Request, Response


class HttpxTransport:
    """A transport over httpx.

    Args:
        connections: Most connections that are open at once; the gate in front never needs more.
        proxy: Address of a proxy.
        verify: False for no check of certificates, or a context with a certificate authority of your own.
        http2: Speak HTTP/2 where the server does; needs the package ``h2``.
        client: An ``httpx.AsyncClient`` of your own instead; the other arguments are then ignored.
    """

    def __init__(
        self,
        *,
        connections: int | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        client: Any | None = None,
    ) -> None:
        self._client: httpx.AsyncClient = client or httpx.AsyncClient(
            limits=httpx.Limits(max_connections=connections, max_keepalive_connections=connections),
            proxy=proxy,
            verify=verify,
            http2=http2,
            timeout=httpx.Timeout(None, connect=CONNECT_TIMEOUT),
        )

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request, see `zakya_client.runtime.http.Transport.send`."""
        message = self._client.build_request(
            request.method, request.url, headers=dict(request.headers), content=request.content
        )
        try:
            async with asyncio.timeout(request.timeout):
                answer = await self._client.send(message, stream=stream, follow_redirects=False)
        except (httpx.HTTPError, TimeoutError, OSError) as error:
            raise _transport_error(error) from error
        headers = {name.lower(): value for name, value in answer.headers.items()}
        if stream:
            return Response(answer.status_code, headers, chunks=_chunks(answer))
        return Response(answer.status_code, headers, answer.content)

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()


async def _chunks(answer: httpx.Response) -> AsyncGenerator[bytes, None]:
    try:
        async for chunk in answer.aiter_bytes():
            yield chunk
    except httpx.HTTPError as error:
        raise _transport_error(error) from error
    finally:
        await answer.aclose()


def _transport_error(error: Exception) -> TransportError:
    """Translate an error of httpx. What it wraps tells refused, unknown host and TLS apart."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return TransportError(f"no secure connection: {cause.reason or 'TLS failed'}", reason="tls")
        if isinstance(cause, socket.gaierror):
            return TransportError("the host's name has no address", reason="dns")
        cause = cause.__cause__ or cause.__context__
    match error:
        case httpx.ConnectTimeout():
            return TransportError("no connection in time", reason="connect_timeout")
        case httpx.ConnectError() | httpx.ProxyError():
            return TransportError("the connection was refused", reason="refused")
        case httpx.TimeoutException() | TimeoutError():
            return TransportError("no whole answer in time", reason="timeout")
        case httpx.RemoteProtocolError() if "without sending complete" in str(error):
            return TransportError("the answer was cut off", reason="truncated")
        case _:
            return TransportError("the connection was closed before the answer", reason="disconnected")
