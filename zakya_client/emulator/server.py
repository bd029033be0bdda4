"""The emulator as a thing to start and stop: a shop, its application, and a server in a thread of its own."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

import uvicorn
from starlette.applications import Starlette

from zakya_client.emulator.app import build_app
from zakya_client.emulator.connections import Protocol
from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.shop import ZONE
from zakya_client.emulator.engine.verbs import operations_of
from zakya_client.emulator.faults import ACCOUNTS, Fault, Faults
from zakya_client.emulator.limits import Meter, Plan, find_plan
from zakya_client.emulator.oauth import Accounts
from zakya_client.emulator.resources import STANDARD
from zakya_client.emulator.service import Service, seeded
from zakya_client.emulator.state import Keeper

START_SECONDS = 10.0
DOCUMENTED = "ZAKYA_EMULATOR_DOCUMENTED"
"""Environment variable by which a whole test suite is run with answers in the documented form."""


class _Server(uvicorn.Server):
    """uvicorn that says when it listens, and ends at once: tests start and stop hundreds of them."""

    def __init__(self, config: uvicorn.Config, hanging: set[asyncio.Transport]) -> None:
        super().__init__(config)
        self.listens = threading.Event()
        self._hanging = hanging
        self._loop: asyncio.AbstractEventLoop
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """End it, from another thread."""
        self._loop.call_soon_threadsafe(self._stopped.set)

    async def main_loop(self) -> None:
        # uvicorn's own ends when it looks at a flag, ten times a second.
        self._loop = asyncio.get_running_loop()
        ticking = asyncio.create_task(super().main_loop())
        self.listens.set()
        await self._stopped.wait()
        ticking.cancel()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:  # noqa: ARG002 (uvicorn's signature)
        # As uvicorn's, without its pause of 0.1 s; what is late is cancelled with the loop.
        for transport in self._hanging:
            transport.abort()
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=self.config.timeout_graceful_shutdown)


def _listener(host: str, port: int) -> socket.socket:
    # The protocol is named because asyncio switches Nagle's algorithm off only for sockets that name it; with it
    # every other answer would wait 40 ms for a delayed acknowledgement.
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM, socket.IPPROTO_TCP)[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(2048)
    except OSError as error:
        listener.close()
        raise OSError(error.errno, f"{host}:{port} can't be listened on: {error.strerror}") from None
    return listener


class Emulator(Service):
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
        clock: Returns the seconds since 1970; tests pass their own instead of sleeping.
        plan: Whose limits are in force: `free`, `standard`, `professional`, `premium`, `enterprise` or a `Plan`.
            Without one nothing is limited.
        strict_oauth: Whether tokens are limited too (10 in 10 minutes, 15 alive); they are when there is a plan.
        documented: Answers in the form of the documentation instead of the live one; without it, what the environment
            variable ZAKYA_EMULATOR_DOCUMENTED says (1).
        faults: Misbehavior from the start: `Fault`s or texts like `items.get:status=503,times=2`.
        state: A file that keeps the shops from one start to the next; only its owner can read it.
        organizations: How many organizations there are, each with a shop, limits and ids of its own.
        allowed_hosts: Host names, beside localhost, addresses and `host`, under which the page and the control
            endpoint answer. Other names are refused: a website could have made them resolve to this machine.
        resources: More resources, each with a description of its own; see `emulator.engine`.

    Raises:
        ValueError: An argument makes no sense, or the state file holds something else.
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
        plan: Plan | str | None = None,
        strict_oauth: bool | None = None,
        documented: bool | None = None,
        faults: Iterable[Fault | str] = (),
        state: str | Path | None = None,
        organizations: int = 1,
        allowed_hosts: Iterable[str] = (),
        resources: Iterable[Resource] = (),
    ) -> None:
        chosen = find_plan(plan)
        kinds = {**STANDARD, **{each.name: each for each in resources}}
        meter = Meter(chosen, clock, ZONE)
        strict = chosen.name != "unlimited" if strict_oauth is None else strict_oauth
        super().__init__(
            organizations=seeded(organizations, meter, kinds, clock, items=items, orders=orders, seed=seed),
            accounts=Accounts(lifetime=token_lifetime, clock=clock, strict=strict),
            faults=Faults(seed, names=(*(each.name for each in operations_of(kinds.values())), *ACCOUNTS)),
            documented=os.environ.get(DOCUMENTED) == "1" if documented is None else documented,
            host_names=frozenset(name.lower() for name in (host, *allowed_hosts)),
        )
        for fault in faults:
            self.faults.add(fault)
        self._keeper = Keeper(self, Path(state)) if state else None
        self.app: Starlette = build_app(self)
        self._address = host, port
        self._socket: socket.socket | None = None
        self._server: _Server
        self._thread: threading.Thread

    def __enter__(self) -> Self:
        if self._socket is not None:
            raise RuntimeError("The emulator runs already.")
        self._socket = listener = _listener(*self._address)
        config = uvicorn.Config(
            self.app, loop="asyncio", http=Protocol, ws="none", lifespan="off", log_config=None,
            access_log=False, timeout_keep_alive=75, timeout_graceful_shutdown=1, proxy_headers=False,
        )  # fmt: skip
        self._server = server = _Server(config, self.hanging)
        self.connections = server.server_state.connections
        self._thread = threading.Thread(
            target=lambda: asyncio.run(server.serve(sockets=[listener])), name="zakya-emulator", daemon=True
        )
        self._thread.start()
        if not server.listens.wait(START_SECONDS):
            raise RuntimeError("The emulator did not start.")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._socket is None:
            return
        self._server.stop()
        self._thread.join()
        self._socket.close()
        self._socket = None
        self.save()

    def wait(self) -> None:
        """Wait until the server ends or the keyboard interrupts."""
        try:
            while self._socket is not None and self._thread.is_alive():
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
        """The first organization, which the shop belongs to."""
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
        """Refuse every access token issued so far, with 401 and code 57."""
        self.accounts.expire_all()

    def new_grant_code(self, *scopes: str) -> str:
        """Return a code for grant_type=authorization_code, as the consent page hands it out; without scopes for all."""
        return self.accounts.new_code(*scopes)

    def new_refresh_token(self, *scopes: str) -> str:
        """Return another refresh token, whose access tokens may do what the scopes say; without scopes everything."""
        return self.accounts.add_refresh_token("", *scopes)

    def save(self) -> None:
        """Write the state file now; the server does so soon after each change and at the end."""
        if self._keeper is not None:
            self._keeper.write()

    def environment(self) -> dict[str, str]:
        """Return the environment variables that point a client at this emulator, and its first organization."""
        return self.environment_at(self.url)
