"""Sends requests with httpx. The only file that imports it."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Mapping
from contextlib import aclosing
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec
from typing import Any, Self

import httpx

from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.runtime.environment import Proxies, authorities, proxy_address
from zakya_client.runtime.http import Chunks, Request, Response
from zakya_client.runtime.transport import KEEPALIVE, OneLoop, count_of, named_host, read_whole
from zakya_client.runtime.unpacking import ACCEPTED, CUT_OFF, unpacked
from zakya_client.secret import Secret

PROXIES = ("http", "https", *(("socks5", "socks5h") if find_spec("socksio") else ()))


class HttpxTransport:
    """A transport over httpx.

    Args:
        connections: Most connections that are open at once, 0 for no limit; none by default, for the gate is in front.
        proxy: Address of a proxy; defaults to what the environment says (``HTTPS_PROXY``, ``NO_PROXY``).
        verify: False for no check of certificates, or a context with a certificate authority of your own; defaults to
            the usual authorities, or those of ``SSL_CERT_FILE`` or ``SSL_CERT_DIR``.
        http2: Speak HTTP/2 where the server does; needs the package ``h2``.
        client: An ``httpx.AsyncClient`` of your own instead; the other arguments are then ignored.

    Raises:
        ConfigurationError: A number or address isn't valid, certificates can't be loaded, or a package isn't installed.
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
        self._home = OneLoop()
        self._closed = False
        self._own: httpx.AsyncClient | None = client
        proxy = None if proxy is None else Secret(proxy)  # it is in the traceback of the errors below
        self._proxy = None if proxy is None else proxy_address(proxy, "proxy")
        if proxy is not None and not proxy.lower().startswith(("http://", "https://", "socks5://", "socks5h://")):
            raise ConfigurationError("httpx takes proxies at http://, https:// and socks5:// addresses only")
        self._connections = count_of(connections)
        self._http2 = http2
        self._clients: dict[tuple[int, str | None], httpx.AsyncClient] = {}  # by process and proxy
        if client is None:
            self._environment = Proxies()
            self._verify = (authorities() or verify) if verify is True else verify
            self._client_through(self._proxy)  # says now what is missing

    def _client_for(self, url: str) -> httpx.AsyncClient:
        if self._closed or (self._own is not None and self._own.is_closed):
            raise ConfigurationError("the client is closed")
        if self._own is not None:
            return self._client_through(None)
        return self._client_through(self._proxy or self._environment.address_for(url, PROXIES))

    def _client_through(self, proxy: str | None) -> httpx.AsyncClient:
        # A forked process makes its own: over the connections of another one both would read each other's answers.
        # What it inherits stays where it is, for closing it could end what the other one reads.
        key = (os.getpid(), proxy)
        if key not in self._clients:
            if self._own is not None and self._clients:
                raise ConfigurationError("a client of your own stays in its process: make one after the fork")
            self._clients[key] = self._own or self._made(proxy)
        return self._clients[key]

    def _made(self, proxy: str | None) -> httpx.AsyncClient:
        try:
            return httpx.AsyncClient(
                limits=httpx.Limits(
                    max_connections=self._connections,
                    max_keepalive_connections=self._connections,
                    keepalive_expiry=KEEPALIVE,
                ),
                proxy=proxy,
                verify=self._verify,
                http2=self._http2,
                # Calls of several organizations share the connections; a cookie must not tie them together.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
                trust_env=False,  # what the environment says is read for all transports alike
            )
        except (ImportError, OSError, ValueError, httpx.InvalidURL) as error:
            raise ConfigurationError(f"httpx can't be set up like this: {error}") from None

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request, see `Transport.send`.

        Raises:
            TransportError: No whole answer arrived.
            ConfigurationError: The client is closed, or the request can't be sent.
        """
        self._home.check()
        client = self._client_for(request.url)
        progress = _Progress(request)
        try:
            async with asyncio.timeout(request.timeout) as progress.limit:
                message = client.build_request(
                    request.method,
                    request.url,
                    headers={"accept-encoding": ACCEPTED, **request.headers},
                    content=request.content,
                    # The pool's, too, ends before the whole, so that it is told that nothing was sent.
                    timeout=httpx.Timeout(None, connect=request.connect_timeout, pool=0.9 * request.timeout),
                    extensions={"trace": progress},
                )
                # Always streamed, because httpx itself reads a body whatever its size.
                answer = await client.send(message, stream=True, follow_redirects=False)
                headers = dict(answer.headers.items())
                body: Chunks = _Body(answer)
                if not answer.is_stream_consumed:
                    body = unpacked(body, headers.get("content-encoding", ""))
                if stream:
                    return Response(answer.status_code, headers, chunks=body)
                async with aclosing(body):
                    return Response(answer.status_code, headers, await read_whole(body, request.max_answer))
        except (httpx.HTTPError, TimeoutError, OSError) as error:
            raise named_host(_transport_error(error, is_connecting=progress.is_connecting), request.url) from error
        except httpx.InvalidURL as error:
            raise ConfigurationError(f"the request can't be sent: {error}") from None

    async def close(self) -> None:
        """Close every connection.

        Raises:
            ConfigurationError: They were opened in another event loop, which still runs.
        """
        is_alive = self._home.is_alive()
        self._closed = True
        process = os.getpid()
        if self._own is not None and not self._clients:  # it was never used
            self._clients[process, None] = self._own
        for (owner, _), client in self._clients.items():
            if owner == process and is_alive:
                await client.aclose()


class _Progress:
    """How far a request has come, as httpcore tells.

    *Until its own head is sent*, no server can have acted on it. httpcore ends the other steps to a connection itself,
    but would wait for a proxy's answer without an end.

    *An answer that is there before it was waited for* came together with the one before, and belongs to no request.
    httpcore hands it out all the same; but what it reads from the network lets the event loop turn.
    """

    limit: asyncio.Timeout

    def __init__(self, request: Request) -> None:
        self._request = request
        self._loop = asyncio.get_running_loop()
        self._ends = self._loop.time() + request.timeout
        self.is_connecting = False
        self._has_waited = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        match event:
            case "http11.receive_response_headers.started":
                self._has_waited = False
                self._loop.call_soon(self._waited)
            case "http11.receive_response_headers.complete" if not self._has_waited:
                raise httpx.RemoteProtocolError("an answer that nobody asked for")
            case "connection.connect_tcp.started" | "socks.connect_tcp.started":
                self.is_connecting = True
            case _ if self.is_connecting:
                self._connect(event, info)

    def _waited(self) -> None:
        self._has_waited = True

    def _connect(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith(".start_tls.started"):
            self.limit.reschedule(self._ends)
        elif event.endswith(".send_request_headers.started"):
            self.is_connecting = info["request"].method == b"CONNECT"
            if self.is_connecting:
                self.limit.reschedule(min(self._ends, self._loop.time() + self._request.connect_timeout))


class _Body:
    """The body of an answer; a class, since a generator that was never started doesn't close what it reads from."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer
        self._pieces = (
            answer.aiter_bytes()  # a hook of the caller's own client, or a mock, has read and unpacked it
            if answer.is_stream_consumed
            else answer.aiter_raw()
        )

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._pieces)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise TransportError(CUT_OFF, reason="truncated") from error

    async def aclose(self) -> None:
        await self._answer.aclose()


def _transport_error(error: Exception, *, is_connecting: bool) -> TransportError:
    """Translate an error from before the body. Only while connecting it is sure that nothing was sent."""
    match error:
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return TransportError("no connection in time", reason="connect_timeout")
        case httpx.TimeoutException() | TimeoutError():
            if is_connecting:
                return TransportError("no connection in time", reason="connect_timeout")
            return TransportError("no whole answer in time", reason="timeout")
        case httpx.ConnectError() | httpx.ProxyError():
            return _unconnected(error)
        case _ if is_connecting:
            return _unconnected(error)
        case _:
            return TransportError("the connection broke before the answer", reason="disconnected")


def _unconnected(error: Exception) -> TransportError:
    """Find out why there is no connection, by what the error was raised from."""
    inner = error.__cause__  # httpcore's error, which forgets its cause but was raised while handling it
    cause = inner and (inner.__cause__ or inner.__context__)
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return TransportError(f"no secure connection: {cause.reason or 'TLS failed'}", reason="tls")
        if isinstance(cause, socket.gaierror):
            return TransportError("the host's name has no address", reason="dns")
        cause = cause.__cause__  # no longer __context__: that can be what the caller is handling
    return TransportError("the connection was refused", reason="refused")
