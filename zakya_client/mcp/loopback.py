"""The server over HTTP, for programs of this machine that know its token."""

from __future__ import annotations

import hmac
from typing import Any

from mcp.server.mcpserver import MCPServer
from mcp.server.transport_security import TransportSecuritySettings
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

HOST = "127.0.0.1"
PATH = "/mcp"
SHORTEST = 16
"""Characters that a token has at least."""


class RequireToken:
    """Lets requests pass that bring the token.

    Args:
        app: What they pass to.
        token: The token.
    """

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._expected = f"Bearer {token}".encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] == "http":
            given = dict(scope["headers"]).get(b"authorization", b"")
            if not hmac.compare_digest(given, self._expected):
                refusal = PlainTextResponse("a bearer token is needed", 401, {"www-authenticate": "Bearer"})
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)


def app_of(server: MCPServer[Any], port: int, token: str) -> ASGIApp:
    """Return the ASGI application of a server: for this machine, under its own names, with a token.

    A website that is open in a browser here can make a name of its own resolve to this machine, so requests under
    other names, or from other origins, are refused.

    Args:
        server: The server.
        port: The port that it is reached at.
        token: What every request has to bring.
    """
    names = [f"{name}:{port}" for name in (HOST, "localhost")]
    security = TransportSecuritySettings(allowed_hosts=names, allowed_origins=[f"http://{name}" for name in names])
    return RequireToken(server.streamable_http_app(streamable_http_path=PATH, transport_security=security), token)
