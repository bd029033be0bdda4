"""The emulator as a thing to start and stop: a shop, its application, and a server in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import uvicorn
from starlette.applications import Starlette

from .app import build_app
from .oauth import Accounts
from .recording import RequestLog
from .seeding import seeded_shop
from .shop import Shop

START_SECONDS = 10.0


class _Server(uvicorn.Server):
    """uvicorn that tells when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listens = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listens.set()


def _listener(host: str, port: int) -> socket.socket:
    # The protocol is named because asyncio switches Nagle's algorithm off only for sockets that name it; with it
    # every other answer would wait 40 ms for a delayed acknowledgement.
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM, socket.IPPROTO_TCP)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    return listener


class Emulator:
    """The Zakya API on your own machine, with a shop in memory.

    As a context manager it listens on `host` (a free port for `port=0`) until the block is left; without one, `app`
    can be called in-process over ASGI.

    Args:
        items: Items to seed, two of them composite.
        orders: Sales orders to seed.
        seed: The same seed gives the same shop.
        port: The port to listen on; 0 takes a free one.
        host: The address to listen on.
        token_lifetime: Life of an access token in seconds.
        clock: Gives the seconds since 1970; tests pass their own instead of sleeping.
    """

    def __init__(
        self,
        *,
        items: int = 50,
        orders: int = 10,
        seed: int = 1,
        port: int = 0,
        host: str = "127.0.0.1",
        token_lifetime: float = 3600.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.shop: Shop = seeded_shop(items=items, orders=orders, seed=seed, clock=clock)
        self.accounts = Accounts(lifetime=token_lifetime, clock=clock)
        self.requests = RequestLog()
        self.app: Starlette = build_app(self.shop, self.accounts, self.requests)
        self._host = host
        self._port = port
        self._socket: socket.socket | None = None
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        if self._thread is not None:
            raise RuntimeError("The emulator runs already.")
        self._socket = _listener(self._host, self._port)
        config = uvicorn.Config(
            self.app, loop="asyncio", http="h11", ws="none", lifespan="off", log_config=None, access_log=False,
            timeout_keep_alive=75, timeout_graceful_shutdown=1,
        )  # fmt: skip
        self._server = server = _Server(config)
        listener = self._socket

        def run() -> None:
            asyncio.run(server.serve(sockets=[listener]))

        self._thread = threading.Thread(target=run, name="zakya-emulator", daemon=True)
        self._thread.start()
        if not server.listens.wait(START_SECONDS):
            raise RuntimeError("The emulator did not start.")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._server is None or self._thread is None or self._socket is None:
            return
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()
        self._server = self._thread = self._socket = None

    def wait(self) -> None:
        """Stays until the server ends or the keyboard interrupts."""
        try:
            while self._thread is not None and self._thread.is_alive():
                self._thread.join(0.5)
        except KeyboardInterrupt:
            pass

    @property
    def url(self) -> str:
        """Where the emulator listens, without a slash at the end."""
        if self._socket is None:
            raise RuntimeError("The emulator does not run: enter it as a context manager first.")
        host, port = self._socket.getsockname()[:2]
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    @property
    def organization_id(self) -> str:
        """The organization that the shop belongs to."""
        return self.shop.organization_id

    @property
    def client_id(self) -> str:
        """The OAuth client that the accounts server knows."""
        return self.accounts.client_id

    @property
    def client_secret(self) -> str:
        """The secret of the OAuth client."""
        return self.accounts.client_secret

    @property
    def refresh_token(self) -> str:
        """A refresh token that works until it is revoked."""
        return self.accounts.refresh_token

    @property
    def token_requests(self) -> int:
        """How often a token was asked for."""
        return self.accounts.token_requests

    def expire_tokens(self) -> None:
        """Refuses every access token issued so far, with 401 and code 57."""
        self.accounts.expire_all()

    def new_grant_code(self) -> str:
        """A code for grant_type=authorization_code, as the consent page would hand it out."""
        return self.accounts.new_code()

    def environment(self) -> dict[str, str]:
        """The environment variables that point a client at this emulator."""
        return {
            "ZAKYA_ORGANIZATION_ID": self.organization_id,
            "ZAKYA_CLIENT_ID": self.client_id,
            "ZAKYA_CLIENT_SECRET": self.client_secret,
            "ZAKYA_REFRESH_TOKEN": self.refresh_token,
            "ZAKYA_API_URL": self.url,
            "ZAKYA_ACCOUNTS_URL": self.url,
        }
