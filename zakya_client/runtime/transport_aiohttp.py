"""Sends requests with aiohttp, natively: several times the calls a second of httpx. The only file that imports it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator
from typing import Any

import aiohttp
from yarl import URL

from zakya_client.errors import TransportError
from zakya_client.runtime.http import CONNECT_TIMEOUT, Request, Response

CHUNK = 64 * 1024


class AiohttpTransport:
    """A transport over aiohttp.

    Args:
        connections: Most connections that are open at once; the gate in front never needs more.
        proxy: Address of a proxy.
        verify: False for no check of certificates, or a context with a certificate authority of your own.
        session: An ``aiohttp.ClientSession`` of your own instead; the other arguments are then ignored.
    """

    def __init__(
        self,
        *,
        connections: int | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        session: Any | None = None,
    ) -> None:
        self._session: aiohttp.ClientSession | None = session
        self._connections = connections
        self._proxy = proxy
        self._verify = verify

    def _opened(self) -> aiohttp.ClientSession:
        # Opened on the first request: a session must be made inside the event loop that it runs in.
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections or 0, ssl=self._verify),
                timeout=aiohttp.ClientTimeout(total=None, connect=None, sock_connect=CONNECT_TIMEOUT),
                cookie_jar=aiohttp.DummyCookieJar(),
                proxy=self._proxy,
            )
        return self._session

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request, see `zakya_client.runtime.http.Transport.send`."""
        try:
            async with asyncio.timeout(request.timeout):
                answer = await self._opened().request(
                    request.method,
                    URL(request.url, encoded=True),
                    headers=request.headers,
                    data=request.content,
                    allow_redirects=False,
                )
                headers = {name.lower(): value for name, value in answer.headers.items()}
                if stream:
                    return Response(answer.status, headers, chunks=_chunks(answer))
                async with answer:
                    return Response(answer.status, headers, await answer.read())
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise _transport_error(error) from error

    async def close(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()


async def _chunks(answer: aiohttp.ClientResponse) -> AsyncGenerator[bytes, None]:
    try:
        async for chunk in answer.content.iter_chunked(CHUNK):
            yield chunk
    except (aiohttp.ClientError, OSError) as error:
        raise _transport_error(error) from error
    finally:
        answer.close()


def _transport_error(error: Exception) -> TransportError:
    """Translate an error of aiohttp; the same words as for httpx."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            return TransportError("the host's name has no address", reason="dns")
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError():
            return TransportError("no secure connection", reason="tls")
        case aiohttp.ConnectionTimeoutError():
            return TransportError("no connection in time", reason="connect_timeout")
        case aiohttp.ClientConnectorError():
            return TransportError("the connection was refused", reason="refused")
        case TimeoutError():
            return TransportError("no whole answer in time", reason="timeout")
        case aiohttp.ClientPayloadError():
            return TransportError("the answer was cut off", reason="truncated")
        case _:
            return TransportError("the connection was closed before the answer", reason="disconnected")
