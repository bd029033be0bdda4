"""Sends requests with aiohttp, natively: several times the calls a second of httpx. The only file that imports it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from contextlib import aclosing
from functools import cache
from io import BytesIO
from typing import Any, Self
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.runtime.http import Request, Response
from zakya_client.runtime.transport import KEEPALIVE, OneLoop, read_whole

LARGE = 512 * 1024
LONGEST_HEADER = 64 * 1024  # httpx takes as much; aiohttp's own 8 KiB is less than some servers send

_UNCONNECTED = (aiohttp.ClientConnectorError, aiohttp.ClientConnectorCertificateError, aiohttp.ClientConnectorSSLError)


class AiohttpTransport:
    """A transport over aiohttp.

    Args:
        connections: Most connections that are open at once; no limit unless told, for the gate is in front.
        proxy: Address of a proxy; what the environment says (``HTTPS_PROXY``, ``NO_PROXY``) unless told.
        verify: False for no check of certificates, or a context with a certificate authority of your own.
        session: An ``aiohttp.ClientSession`` of your own instead; the other arguments are then ignored.

    Raises:
        ConfigurationError: The proxy's address is none.
    """

    def __init__(
        self,
        *,
        connections: int | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        session: Any | None = None,
    ) -> None:
        if proxy is not None and not proxy.startswith(("http://", "https://")):
            raise ConfigurationError("aiohttp takes proxies at http:// and https:// addresses only")
        self._session: aiohttp.ClientSession | None = session
        self._home = OneLoop()
        self._closed = False
        self._connections = connections
        # aiohttp's own look at the environment takes a thread for every request.
        self._proxy_of = cache(lambda scheme, host: proxy or _proxy_from_environment(scheme, host))
        self._verify = verify
        # A session of one's own keeps its middlewares; there is no other way to ask for them.
        own: Sequence[Any] = getattr(session, "_middlewares", ())
        self._middlewares = (*own, _sent_once)

    def _opened(self) -> aiohttp.ClientSession:
        if self._closed or (self._session is not None and self._session.closed):
            raise ConfigurationError("the client is closed")
        # Opened on the first request: a session must be made inside the event loop that it runs in.
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections or 0, ssl=self._verify, keepalive_timeout=KEEPALIVE
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                max_line_size=LONGEST_HEADER,
                max_field_size=LONGEST_HEADER,
            )
        return self._session

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request, see `Transport.send`.

        Raises:
            TransportError: No whole answer arrived.
            ConfigurationError: The client is closed, or the request can't be sent.
        """
        self._home.check()
        session = self._opened()
        try:
            url = URL(request.url, encoded=True)
            async with asyncio.timeout(request.timeout):
                answer = await session.request(
                    request.method,
                    url,
                    headers=request.headers,
                    data=_body(request.content),
                    allow_redirects=False,
                    proxy=self._proxy_of(url.scheme, url.host),
                    timeout=aiohttp.ClientTimeout(total=None, sock_connect=request.connect_timeout),
                    middlewares=self._middlewares,
                )
                headers = {name.lower(): value for name, value in answer.headers.items()}
                body = _Body(answer)
                if stream:
                    return Response(answer.status, headers, chunks=body)
                async with aclosing(body):
                    return Response(answer.status, headers, await read_whole(body, request.max_answer))
        except aiohttp.InvalidURL as error:
            raise ConfigurationError(f"the request can't be sent: {error}") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:  # a certificate's error is a ValueError too
            raise _transport_error(error) from error
        except ValueError as error:
            raise ConfigurationError(f"the request can't be sent: {error}") from None

    async def close(self) -> None:
        """Close every connection."""
        self._closed = True
        if self._session is not None:
            await self._session.close()


class _Body:
    """The body of an answer; a class, since a generator that was never started doesn't close what it reads from."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            piece = await self._answer.content.readany()
        except (aiohttp.ClientError, OSError) as error:
            raise TransportError("the answer was cut off or garbled", reason="truncated") from error
        if not piece:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        self._answer.close()  # a connection whose answer was read to the end is back in the pool already


class _ProxyRefusedError(aiohttp.ClientError):
    """The proxy makes no connection."""


class _DisconnectedError(aiohttp.ClientError):
    """The connection broke, in a class that aiohttp doesn't repeat a request after."""


async def _sent_once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keep aiohttp from sending GET, PUT and DELETE again by itself when a connection that was kept breaks.

    The server may have acted by then; whether to send again is for `zakya_client.runtime.retry` to decide.
    """
    try:
        return await send(request)
    except _UNCONNECTED:
        raise
    except aiohttp.ClientHttpProxyError as error:
        translated: aiohttp.ClientError = _ProxyRefusedError(f"{error.status} {error.message}")
    except aiohttp.ClientResponseError as error:
        translated = _DisconnectedError(error.message)
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        translated = _DisconnectedError(str(error))
    # Not from within the handlers: an error of aiohttp that is a part of this one shows the token in its repr.
    raise translated


def _proxy_from_environment(scheme: str, host: str | None) -> str | None:
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    return None if proxy is None or proxy_bypass(host or "") else proxy


def _body(content: bytes | None) -> BytesIO | bytes | None:
    # aiohttp writes bytes at once, and warns of a large body, which keeps the loop busy; a file it writes in pieces.
    return BytesIO(content) if content is not None and len(content) > LARGE else content


def _transport_error(error: Exception) -> TransportError:
    """Translate an error from before the body, into the same words as for httpx."""
    match error:
        case aiohttp.ClientConnectorDNSError():
            return TransportError("the host's name has no address", reason="dns")
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError():
            return TransportError("no secure connection", reason="tls")
        case aiohttp.ConnectionTimeoutError():
            return TransportError("no connection in time", reason="connect_timeout")
        case aiohttp.ClientConnectorError() | _ProxyRefusedError():
            return TransportError("the connection was refused", reason="refused")
        case TimeoutError():
            return TransportError("no whole answer in time", reason="timeout")
        case _:
            return TransportError("the connection broke before the answer", reason="disconnected")
