"""The fault matrix: what a caller gets when a call fails in each way, on each method and both transports.

Every fault is shown once, with good answers afterwards, and always. The run writes `docs/faults.md`.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
import trustme
from attrs import evolve, frozen

from tests.faults.conftest import NOBODY, TRANSPORTS, client_of, named, server_context
from tests.faults.faults import FAULTS, MEBIBYTE, METHODS, Fault
from tests.faults.server import ALWAYS, Server, well
from zakya_client import Attempt, Hook, Message, ZakyaClient, ZakyaError, models
from zakya_client.errors import TransportError

DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"
MAX_ANSWER = 4 * MEBIBYTE
INTRODUCTION = """# What happens when a call fails

Each fault is shown by a server that misbehaves on purpose, once with good answers afterwards and then always, to
every method over httpx and over aiohttp; both behave alike, so a line stands for both. "Tries" counts the attempts of
a client with the usual four, and "acted" how often the server did what it was asked for: a GET is repeated after
whatever can pass, and anything else only when the server surely did not act.

Written by `tests/faults/test_matrix.py`, never by hand. An error marked **may have been processed** has
`may_have_been_processed` set: look whether it was done before you repeat the call. The host of a redirect is never
asked, and so never sees a token.

"""


@frozen
class Key:
    fault: str
    method: str
    ending: str


@frozen
class Outcome:
    """What came of a call.

    Attributes:
        gets: What the caller gets, in words.
        attempts: How often the client tried.
        acted: How often the server acted.
        error: The error itself.
        elsewhere: How many connections another host saw.
        running: Places in the gate that are held afterwards.
    """

    gets: str
    attempts: int
    acted: int
    error: BaseException | None
    elsewhere: int
    running: int

    @property
    def facts(self) -> tuple[str, int, int]:
        return self.gets, self.attempts, self.acted


class Counter(Hook):
    def __init__(self) -> None:
        self.attempts = 0

    def before(self, attempt: Attempt) -> None:
        self.attempts += 1
        assert attempt.number == self.attempts


def call(zakya: ZakyaClient, method: str, timeout: float) -> Awaitable[models.Item | Message]:
    items = zakya.items
    match method:
        case "GET":
            return items.get("1", timeout=timeout)
        case "POST":
            return items.create({"name": "Bag"}, timeout=timeout)
        case "PUT":
            return items.update("1", {"name": "Bag"}, timeout=timeout)
        case _:
            return items.delete("1", timeout=timeout)


def in_words(error: BaseException | None) -> str:
    if error is None:
        return "the answer"
    facts = [f"`{type(error).__name__}`"]
    if isinstance(error, TransportError):
        facts.append(error.reason)
    elif isinstance(error, ZakyaError) and error.status is not None:
        facts.append(f"HTTP {error.status}")
    if isinstance(error, ZakyaError) and error.code is not None:
        facts.append(f"code {error.code}")
    if isinstance(error, ZakyaError) and error.may_have_been_processed:
        facts.append("**may have been processed**")
    return ", ".join(facts)


class Names:
    """The resolver's part: it doesn't know some names yet, and takes all others for this machine."""

    def __init__(self) -> None:
        self.unknown: set[str] = set()
        self._real = socket.getaddrinfo

    def getaddrinfo(self, host: str | bytes | None, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name in self.unknown:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return self._real("127.0.0.1", *rest, **more)


@frozen
class Cell:
    """One call of the matrix."""

    fault: Fault
    ending: str
    method: str
    transport: str

    @property
    def key(self) -> Key:
        return Key(self.fault.name, self.method, self.ending)


@asynccontextmanager
async def shown(cell: Cell, authority: trustme.CA, names: Names) -> AsyncIterator[tuple[Server, str]]:
    """Start the server of a call; gives it and the address at which the client looks for it."""
    fault = cell.fault
    async with AsyncExitStack() as stack:
        elsewhere = await stack.enter_async_context(Server())
        server = Server(
            fault.behaviour or well,
            at_once=fault.at_once,
            listens=fault.before not in ("refused", "deaf"),
            context=server_context(authority) if fault.before == "certificate" else None,
            elsewhere=elsewhere,
        )
        await stack.enter_async_context(server)
        url = server.url
        match fault.before:
            case "deaf":
                stack.enter_context(deaf(server))
            case "dns":
                names.unknown.add(name := f"shop-{server.port}.invalid")
                url = url.replace("127.0.0.1", name)
            case "handshake":
                url = url.replace("http:", "https:")
        yield server, url


@contextmanager
def deaf(server: Server) -> Iterator[None]:
    """Fill the queue of connections that wait to be accepted, so that the next one gets no answer."""
    server.listener.listen(0)
    with ExitStack() as stack:
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.settimeout(0)
            waiting.connect_ex(("127.0.0.1", server.port))
        yield


async def outcome_of(cell: Cell, authority: trustme.CA, names: Names) -> Outcome:
    counter = Counter()
    numbers = count(1)

    async def token() -> str:
        return f"token-{next(numbers)}"

    transport = TRANSPORTS[cell.transport](verify=NOBODY)
    async with (
        shown(cell, authority, names) as (server, url),
        client_of(url, transport, access_token=token, hooks=[counter], max_answer=MAX_ANSWER) as zakya,
    ):

        async def sleep(seconds: float) -> None:
            await asyncio.sleep(cell.fault.pause)
            if cell.ending == "once":
                await server.listen()
                names.unknown.discard(f"shop-{server.port}.invalid")

        zakya._core = evolve(zakya._core, sleep=sleep)
        if cell.fault.kept:
            await zakya.items.get("1")
            server.acted = counter.attempts = 0
        if cell.fault.before == "idle":
            await server.hang_up()
            await asyncio.sleep(0.02)  # it is idle: the client's side has time to see it
        if cell.fault.behaviour is not None:
            server.times = 1 if cell.ending == "once" else ALWAYS
        error: BaseException | None = None
        try:
            await call(zakya, cell.method, cell.fault.timeout)
        except Exception as raised:  # noqa: BLE001 (what is outside the tree is for a test to complain about)
            error = raised
        asked_elsewhere = server.elsewhere.opened if server.elsewhere else 0
        running = zakya.limits.running
        return Outcome(in_words(error), counter.attempts, server.acted, error, asked_elsewhere, running)


Matrix = Mapping[Key, Mapping[str, Outcome]]


async def run(authority: trustme.CA) -> Matrix:
    matrix: dict[Key, dict[str, Outcome]] = {}
    for fault in FAULTS:
        for ending in fault.endings:
            names = Names()
            cells = [Cell(fault, ending, method, transport) for method in fault.methods for transport in TRANSPORTS]
            with ExitStack() as stack:
                if fault.before == "dns":
                    stack.enter_context(patch("socket.getaddrinfo", names.getaddrinfo))
                if fault.before == "deaf":
                    stack.enter_context(patch("zakya_client.runtime.http.CONNECT_TIMEOUT", 0.25))
                outcomes = await asyncio.gather(*(outcome_of(cell, authority, names) for cell in cells))
            for cell, outcome in zip(cells, outcomes, strict=True):
                matrix.setdefault(cell.key, {})[cell.transport] = outcome
    return matrix


@pytest.fixture(scope="module")
def matrix(authority: trustme.CA) -> Matrix:
    """Every fault on every method and transport, run once for all tests."""
    return asyncio.run(run(authority))


FAULT_PARAMETERS = named(FAULTS)
WRITES = tuple(method for method in METHODS if method != "GET")


def cells(matrix: Matrix, fault: Fault, methods: Sequence[str], *endings: str) -> list[Outcome]:
    """Return the outcomes of a fault; there is always one to judge."""
    found = [
        outcome
        for key, by_transport in matrix.items()
        if key.fault == fault.name and key.method in methods and key.ending in endings
        for outcome in by_transport.values()
    ]
    assert len(found) == len(TRANSPORTS) * sum(method in fault.methods for method in methods) * sum(
        ending in fault.endings for ending in endings
    )
    return found


@pytest.mark.parametrize("fault", FAULT_PARAMETERS)
def test_both_transports_behave_alike(matrix: Matrix, fault: Fault) -> None:
    for key, by_transport in matrix.items():
        if key.fault == fault.name:
            assert by_transport["httpx"].facts == by_transport["aiohttp"].facts, key


@pytest.mark.parametrize("fault", FAULT_PARAMETERS)
def test_what_is_raised_is_of_the_error_tree_and_says_what_it_is_about(matrix: Matrix, fault: Fault) -> None:
    for outcome in cells(matrix, fault, METHODS, "once", "always"):
        if outcome.error is not None:
            assert isinstance(outcome.error, ZakyaError), repr(outcome.error)
            assert outcome.error.operation in {"items.get", "items.create", "items.update", "items.delete"}
            assert outcome.error.attempts == outcome.attempts


@pytest.mark.parametrize("fault", FAULT_PARAMETERS)
def test_a_get_is_repeated_when_that_can_help(matrix: Matrix, fault: Fault) -> None:
    for outcome in cells(matrix, fault, ["GET"], "once"):
        if fault.before == "idle":
            assert outcome.facts == ("the answer", 1, 1)
        elif fault.repeated == "nothing":
            assert (outcome.error is not None, outcome.attempts) == (True, 1)
        else:
            assert (outcome.gets, outcome.attempts) == ("the answer", 2)
    for outcome in cells(matrix, fault, ["GET"], "always"):
        assert outcome.error is not None
        assert outcome.attempts == (1 if fault.repeated == "nothing" else fault.most)


@pytest.mark.parametrize("fault", FAULT_PARAMETERS)
def test_a_write_is_repeated_only_when_the_server_surely_did_not_act(matrix: Matrix, fault: Fault) -> None:
    for outcome in cells(matrix, fault, WRITES, "once"):
        if fault.before == "idle":
            assert outcome.facts == ("the answer", 1, 1)
        elif fault.repeated == "everything":
            assert outcome.facts == ("the answer", 2, 1)
        else:
            assert (outcome.error is not None, outcome.attempts) == (True, 1)
    for outcome in cells(matrix, fault, WRITES, "always"):
        assert outcome.error is not None
        assert outcome.attempts == (fault.most if fault.repeated == "everything" else 1)


@pytest.mark.parametrize("fault", FAULT_PARAMETERS)
def test_a_write_is_done_at_most_once_and_an_error_never_denies_it(matrix: Matrix, fault: Fault) -> None:
    for outcome in cells(matrix, fault, WRITES, "once", "always"):
        assert outcome.acted <= 1
        if outcome.error is not None and outcome.acted:
            assert outcome.error.may_have_been_processed


@pytest.mark.parametrize("fault", FAULT_PARAMETERS)
def test_nothing_stays_behind_and_no_other_host_is_asked(matrix: Matrix, fault: Fault) -> None:
    for outcome in cells(matrix, fault, METHODS, "once", "always"):
        assert outcome.running == 0
        assert outcome.elsewhere == 0


def table(matrix: Matrix) -> Iterator[str]:
    yield "| fault | method | once: the caller gets | tries | acted | always: the caller gets | tries | acted |"
    yield "|---|---|---|---|---|---|---|---|"
    for fault in FAULTS:
        for method in fault.methods:
            columns = []
            for ending in ("once", "always"):
                outcome = matrix.get(Key(fault.name, method, ending))
                columns += [str(fact) for fact in outcome["httpx"].facts] if outcome else ["", "", ""]
            yield f"| {' | '.join([fault.name, method, *columns])} |"


def test_the_document_says_what_this_run_found(matrix: Matrix) -> None:
    """Write `docs/faults.md`; a file that said something else fails the test once."""
    found = INTRODUCTION + "\n".join(table(matrix)) + "\n"
    written = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.exists() else ""
    if found != written:
        DOCUMENT.write_text(found, encoding="utf-8")
    assert written == found, f"{DOCUMENT} said something else and was written anew: look at the difference"
