"""The redirect of a login: a server on this machine that waits for the browser to bring the grant code."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from typing import Any, ClassVar, cast
from urllib.parse import parse_qs, urlsplit

from zakya_client.auth.oauth import Secret
from zakya_client.errors import ConfigurationError, CredentialsError

PATH = "/callback"
PATIENCE = 300.0
"""Seconds that people have to log in and agree."""


class _Visit(BaseHTTPRequestHandler):
    """One visit of a browser."""

    timeout: ClassVar[float | None] = 5.0  # of a connection that says nothing, so that it holds up nobody

    def do_GET(self) -> None:
        """Take the code, if the right browser brings it."""
        address = urlsplit(self.path)
        if address.path != PATH:
            self._answer(404, "There is nothing here.")
            return
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        server = cast("_Server", self.server)
        # Whoever doesn't know the state isn't the browser that was sent away: it must not end the login either.
        if not secrets.compare_digest(query.get("state", "").encode(), server.state.encode()):
            self._answer(400, "This is not the login that zakya waits for.")
            return
        server.code = Secret(query.get("code", ""))
        server.refusal = "" if server.code else query.get("error", "it brought no code")
        self._answer(200, "You can close this page and go back to the terminal.")

    def _answer(self, status: int, text: str) -> None:
        content = f"<!doctype html><title>zakya</title><p>{text}</p>".encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the name is http.server's)
        """Write nothing: the address holds the code."""


class _Server(TCPServer):
    """Waits for one redirect with the right state."""

    allow_reuse_address = True  # by the next login, while the last one's connection still fades

    def __init__(self, port: int, state: str) -> None:
        super().__init__(("127.0.0.1", port), _Visit)
        self.state = state
        self.code = Secret("")
        self.refusal = ""

    def wait(self, patience: float) -> str:
        """Wait for the code.

        Raises:
            CredentialsError: The login was refused, or nobody came in time.
        """
        end = time.monotonic() + patience
        while not (self.code or self.refusal):
            self.timeout = end - time.monotonic()
            if self.timeout <= 0:
                raise CredentialsError(f"no browser came back within {patience:g} s; try `--code`")
            self.handle_request()
        if self.refusal:
            raise CredentialsError(f"the login was refused: {self.refusal}")
        return self.code


def redirect_uri(port: int) -> str:
    """Give the address that the browser comes back to; it must be registered with the client exactly like this."""
    return f"http://localhost:{port}{PATH}"


@contextmanager
def waiting(port: int, state: str) -> Iterator[_Server]:
    """Listen while the block runs; ``wait`` of what it gives waits for the code.

    Args:
        port: Port on this machine.
        state: What the browser must bring back.

    Raises:
        ConfigurationError: The port is taken.
    """
    try:
        server = _Server(port, state)
    except OSError as error:
        raise ConfigurationError(f"port {port} can't be used: {error.strerror}; choose another with --port") from None
    with server:
        yield server
