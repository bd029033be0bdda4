"""The redirect of a login: a server on this machine that waits for the browser to bring the grant code.

It listens on both loopback addresses, 127.0.0.1 and ::1, as `localhost` means either: on an address that it left free,
another program could take the code. Each visit has a thread of its own, so that none holds up another.
"""

from __future__ import annotations

import errno
import secrets
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import Future, InvalidStateError
from contextlib import ExitStack, contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import Any, ClassVar, cast
from urllib.parse import parse_qs, urlsplit

from zakya_client.errors import ConfigurationError, CredentialsError
from zakya_client.secret import Secret

PATH = "/callback"
PATIENCE = 300.0
"""Seconds that people have to log in and agree."""

_ADDRESSES = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
_MISSING = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)
"""What a machine says that doesn't have such addresses."""


class _Visit(BaseHTTPRequestHandler):
    """One visit of a browser."""

    timeout: ClassVar[float | None] = 5.0  # of a connection that says nothing

    def do_GET(self) -> None:
        """Take the code, if the right browser brings it."""
        address = urlsplit(self.path)
        if address.path != PATH:
            self._answer(404, "There is nothing here.")
            return
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        login = cast("_Server", self.server).login
        # Whoever doesn't know the state isn't the browser that was sent away: it must not end the login either.
        if not secrets.compare_digest(query.get("state", "").encode(), login.state.encode()):
            self._answer(400, "This is not the login that zakya waits for.")
            return
        try:
            self._answer(200, "You can close this page and go back to the terminal.")
        finally:  # last, as the command may end then; and also for a browser that doesn't wait for the page
            login.end(query.get("code", ""), query.get("error", "it brought no code"))

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


class Login:
    """Waits for one redirect with the right state."""

    def __init__(self, state: str) -> None:
        self.state = state
        self._came: Future[tuple[Secret, str]] = Future()

    def end(self, code: str, refusal: str) -> None:
        """Take the grant code that the browser brought, or why there is none; what comes later is ignored."""
        with suppress(InvalidStateError):
            self._came.set_result((Secret(code), refusal))

    def wait(self, patience: float) -> str:
        """Wait for the code, this many seconds at most, and return it.

        Raises:
            CredentialsError: The login was refused, or nobody came in time.
        """
        try:
            code, refusal = self._came.result(patience)
        except TimeoutError:
            raise CredentialsError(f"no browser came back within {patience:g} s; try `--code`") from None
        if not code:
            raise CredentialsError(f"the login was refused: {refusal}")
        return code


class _Server(ThreadingTCPServer):
    """Listens on one address."""

    allow_reuse_address = True  # by the next login, while the last one's connection still fades
    daemon_threads = True
    block_on_close = False  # whoever still visits is not waited for

    def __init__(self, family: socket.AddressFamily, address: str, port: int, login: Login) -> None:
        self.address_family = family
        super().__init__((address, port), _Visit)
        self.login = login

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Write nothing: a visitor that hung up doesn't matter."""


def redirect_uri(port: int) -> str:
    """Return the address that the browser comes back to; it must be registered with the client exactly like this."""
    return f"http://localhost:{port}{PATH}"


@contextmanager
def waiting(port: int, state: str) -> Iterator[Login]:
    """Listen on a port, 0 for any, while the block runs; the login that it yields waits for the code.

    Raises:
        ConfigurationError: The port is taken.
    """
    login = Login(state)
    with ExitStack() as stack:
        for family, address in _ADDRESSES:
            try:
                server = stack.enter_context(_Server(family, address, port, login))
            except OSError as error:
                if error.errno in _MISSING:
                    continue
                raise ConfigurationError(
                    f"port {port} of {address} can't be used: {error.strerror}; choose another with --port"
                ) from None
            port = server.server_address[1]
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
            stack.callback(server.shutdown)
        yield login
