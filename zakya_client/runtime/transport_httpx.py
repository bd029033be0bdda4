"""Sends requests with httpx. The only file that imports it."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import aclosing
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Self

import httpx

from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.runtime.http import Request, Response
from zakya_client.runtime.transport import KEEPALIVE, OneLoop, read_whole


class HttpxTransport:
    """A transport over httpx.

    Args:
        connections: Most connections that are open at once; no limit unless told, for the gate is in front.
        proxy: Address of a proxy; what the environment says (``HTTPS_PROXY``, ``NO_PROXY``) unless told.
        verify: False for no check of certificates, or a context with a certificate authority of your own.
        http2: Speak HTTP/2 where the server does; needs the package ``h2``.
        client: An ``httpx.AsyncClient`` of your own instead; the other arguments are then ignored.

    Raises:
        ConfigurationError: The proxy's address is none, or ``h2`` isn't installed.
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
        try:
            self._client: httpx.AsyncClient = client or httpx.AsyncClient(
                limits=httpx.Limits(
                    max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=KEEPALIVE
                ),
                proxy=proxy,
                verify=verify,
                http2=http2,
                # Calls of several organizations share the connections; a cookie must not tie them together.
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            )
        except (ImportError, ValueError, httpx.InvalidURL) as error:
            raise ConfigurationError(f"httpx can't be set up like this: {error}") from None

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request, see `Transport.send`.

        Raises:
            TransportError: No whole answer arrived.
            ConfigurationError: The client is closed, or the request can't be sent.
        """
        self._home.check()
        if self._client.is_closed:
            raise ConfigurationError("the client is closed")
        try:
            message = self._client.build_request(
                request.method,
                request.url,
                headers=request.headers,
                content=request.content,
                timeout=httpx.Timeout(None, connect=request.connect_timeout),
            )
            async with asyncio.timeout(request.timeout):
                # Always streamed, because httpx itself reads a body whatever its size.
                answer = await self._client.send(message, stream=True, follow_redirects=False)
                headers = dict(answer.headers.items())
                body = _Body(answer)
                if stream:
                    return Response(answer.status_code, headers, chunks=body)
                async with aclosing(body):
                    return Response(answer.status_code, headers, await read_whole(body, request.max_answer))
        except (httpx.HTTPError, TimeoutError, OSError) as error:
            raise _transport_error(error) from error
        except httpx.InvalidURL as error:
            raise ConfigurationError(f"the request can't be sent: {error}") from None

    async def close(self) -> None:
        """Close every connection."""
        await self._client.aclose()


class _Body:
    """The body of an answer; a class, since a generator that was never started doesn't close what it reads from."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer
        self._pieces = answer.aiter_bytes()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        try:
            return await anext(self._pieces)
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise TransportError("the answer was cut off or garbled", reason="truncated") from error

    async def aclose(self) -> None:
        await self._answer.aclose()


def _transport_error(error: Exception) -> TransportError:
    """Translate an error from before the body. Only while connecting it is sure that nothing was sent."""
    match error:
        case httpx.ConnectTimeout():
            return TransportError("no connection in time", reason="connect_timeout")
        case httpx.ConnectError() | httpx.ProxyError():
            return _unconnected(error)
        case httpx.TimeoutException() | TimeoutError():
            return TransportError("no whole answer in time", reason="timeout")
        case _:
            return TransportError("the connection broke before the answer", reason="disconnected")


def _unconnected(error: Exception) -> TransportError:
    """Tell why there is no connection, by what the error was raised from."""
    inner = error.__cause__  # httpcore's error, which forgets its cause but was raised while handling it
    cause = inner and (inner.__cause__ or inner.__context__)
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return TransportError(f"no secure connection: {cause.reason or 'TLS failed'}", reason="tls")
        if isinstance(cause, socket.gaierror):
            return TransportError("the host's name has no address", reason="dns")
        cause = cause.__cause__  # no longer __context__: that can be what the caller is handling
    return TransportError("the connection was refused", reason="refused")
