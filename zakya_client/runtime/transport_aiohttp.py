"""Sends requests with aiohttp, natively: several times the calls a second of httpx. The only file that imports it."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Sequence
from functools import lru_cache
from io import BytesIO
from typing import Any, Self

import aiohttp
from aiohttp.connector import Connection
from yarl import URL

from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.runtime.environment import Proxies, authorities, proxy_address
from zakya_client.runtime.http import Request, Response
from zakya_client.runtime.transport import KEEPALIVE, OneLoop, count_of, named_host, read_whole
from zakya_client.runtime.unpacking import ACCEPTED, CUT_OFF, unpacked
from zakya_client.secret import Secret

LARGE = 512 * 1024
LONGEST_HEADER = 64 * 1024  # httpx takes as much; aiohttp's own 8 KiB is less than some servers send
PROXIES = ("http", "https")
MOST_DROPPED = 100
"""Connections that are dropped one after the other before a server is given up."""

_UNCONNECTED = (aiohttp.ClientConnectorError, aiohttp.ClientConnectorCertificateError, aiohttp.ClientConnectorSSLError)


class AiohttpTransport:
    """A transport over aiohttp.

    Args:
        connections: Most connections that are open at once, 0 for no limit; none by default, for the gate is in front.
        proxy: Address of a proxy; defaults to what the environment says (``HTTPS_PROXY``, ``NO_PROXY``).
        verify: False for no check of certificates, or a context with a certificate authority of your own; defaults to
            the system's authorities, or those of ``SSL_CERT_FILE`` or ``SSL_CERT_DIR``.
        session: An ``aiohttp.ClientSession`` of your own instead, made in the event loop that it is used in; the
            arguments above are then ignored.
        middlewares: Middlewares of aiohttp around each request. Give those of your session here again: aiohttp takes
            a request's in their place.

    Raises:
        ConfigurationError: The number or the proxy's address isn't valid, or certificates can't be loaded.
    """

    def __init__(
        self,
        *,
        connections: int | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        session: Any | None = None,
        middlewares: Sequence[Any] = (),
    ) -> None:
        self._home = OneLoop()
        self._closed = False
        self._own: aiohttp.ClientSession | None = session
        self._connections = count_of(connections)
        self._pools: dict[int, _Pool] = {}  # by process
        self._middlewares = (*middlewares, _sent_once)
        proxy = None if proxy is None else Secret(proxy)  # it is in the traceback of the errors below
        self._proxy = None if proxy is None else proxy_address(proxy, "proxy")
        if proxy is not None and not proxy.lower().startswith(("http://", "https://")):
            raise ConfigurationError("aiohttp takes proxies at http:// and https:// addresses only")
        if session is None:
            self._environment = Proxies()
            self._verify = (authorities() or verify) if verify is True else verify

    def _opened(self, process: int) -> _Pool:
        if self._closed or (self._own is not None and self._own.closed):
            raise ConfigurationError("the client is closed")
        # Opened on the first request, as a session must be made inside the event loop that it runs in; and by each
        # forked process for itself, as both would read each other's answers. What it inherits stays where it is, for
        # closing it could end what the other one reads.
        if process not in self._pools:
            if self._own is not None and self._pools:
                raise ConfigurationError("a session of your own stays in its process: make one after the fork")
            self._pools[process] = _Pool(self._own or self._session())
        return self._pools[process]

    def _session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=_Connector(limit=self._connections or 0, ssl=self._verify, keepalive_timeout=KEEPALIVE),
            cookie_jar=aiohttp.DummyCookieJar(),
            max_line_size=LONGEST_HEADER,
            max_field_size=LONGEST_HEADER,
        )

    def _proxy_for(self, url: str) -> str | None:
        if self._own is not None:
            return None
        return self._proxy or self._environment.address_for(url, PROXIES)

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request, see `Transport.send`.

        Raises:
            TransportError: No whole answer arrived.
            ConfigurationError: The client is closed, or the request can't be sent.
        """
        pool = self._opened(self._home.check())
        try:
            url = URL(request.url, encoded=True)
            async with asyncio.timeout(request.timeout):
                answer = await pool.session.request(
                    request.method,
                    url,
                    headers={"accept-encoding": ACCEPTED, **request.headers},
                    data=_body(request.content),
                    allow_redirects=False,
                    proxy=self._proxy_for(request.url),
                    timeout=_timeout(request.timeout, request.connect_timeout, waits=pool.has_limit),
                    middlewares=self._middlewares,
                    auto_decompress=False,
                )
                headers = _headers(answer)
                body = unpacked(_Body(answer, pool), headers.get("content-encoding", ""))
                if stream:
                    return Response(answer.status, headers, chunks=body)
                try:
                    return Response(answer.status, headers, await read_whole(body, request.max_answer))
                finally:
                    await body.aclose()
        except aiohttp.InvalidURL as error:
            raise ConfigurationError(f"the request can't be sent: {error}") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:  # a certificate's error is a ValueError too
            raise named_host(_transport_error(error), request.url) from error
        except ValueError as error:
            raise ConfigurationError(f"the request can't be sent: {error}") from None

    async def close(self) -> None:
        """Close every connection.

        Raises:
            ConfigurationError: They were opened in another event loop, which still runs.
        """
        is_alive = self._home.is_alive()
        self._closed = True
        process = os.getpid()
        if self._own is not None and not self._pools:  # it was never used
            self._pools[process] = _Pool(self._own)
        pool = self._pools.get(process)
        if pool is not None and is_alive:
            for answer in tuple(pool.answers):
                answer.close()  # the session's end alone wouldn't wake whoever waits for its body
            await pool.session.close()


class _Pool:
    """A session, whether a request may have to wait for a connection, and the answers whose bodies are being read."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session
        self.has_limit = session.connector is not None and session.connector.limit > 0
        self.answers: set[aiohttp.ClientResponse] = set()


@lru_cache
def _timeout(whole: float, connecting: float, *, waits: bool) -> aiohttp.ClientTimeout:
    """Set what a connection may take, with the look-up of a name and what a proxy answers; and a wait for a place."""
    return aiohttp.ClientTimeout(total=None, connect=0.9 * whole if waits else connecting, sock_connect=connecting)


def _headers(answer: aiohttp.ClientResponse) -> dict[str, str]:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    if len(headers) < len(answer.headers):  # the same more than once
        headers = {name: ", ".join(answer.headers.getall(name)) for name in headers}
    return headers


class _Body:
    """The body of an answer; a class, since a generator that was never started doesn't close what it reads from."""

    def __init__(self, answer: aiohttp.ClientResponse, pool: _Pool) -> None:
        self._answer = answer
        self._pool = pool
        pool.answers.add(answer)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        content = self._answer.content
        if content.at_eof():
            raise StopAsyncIteration
        try:
            piece = await content.readany()
        except (aiohttp.ClientError, OSError, RuntimeError) as error:  # the last one when it is closed meanwhile
            raise TransportError(CUT_OFF, reason="truncated") from error
        if not piece:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        self._pool.answers.discard(self._answer)
        self._answer.close()  # a connection whose answer was read to the end is back in the pool already


class _Connector(aiohttp.TCPConnector):
    """Recognizes what fails before there is a connection, also when a proxy hangs up: nothing was sent then.

    A kept connection on which something has arrived meanwhile is dropped: it would be taken for the next answer.
    """

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[Any], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        try:
            for _ in range(MOST_DROPPED):
                connection = await super().connect(req, traces, timeout)
                if connection.protocol is None or not connection.protocol.should_close:
                    return connection
                connection.close()
            refused = _ProxyRefusedError("the server speaks before it is asked")
        except (*_UNCONNECTED, TimeoutError):
            raise
        except (aiohttp.ClientError, OSError) as error:
            refused = _ProxyRefusedError(type(error).__name__)
        raise refused  # not from within the handlers, as below


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
