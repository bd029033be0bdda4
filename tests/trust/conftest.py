"""What these files share: time that jumps, an emulator, a real Redis server, and servers that count."""

from __future__ import annotations

import asyncio
import os
import selectors
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, Self, TypeVar

import pytest

from zakya_client import ClientCredentials, DataCenter
from zakya_client.emulator import Emulator

T = TypeVar("T")

EPOCH = 1000.0
"""Where virtual time begins, so that 0 is never a moment of it."""


class JumpingSelector(selectors.DefaultSelector):
    """Waits by moving the clock."""

    now = EPOCH

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(0)
        if not events:
            if timeout is None:
                raise RuntimeError("everybody waits, and nothing will ever happen")
            self.now += max(0.0, timeout)
        return events


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop in which an hour passes in no time."""

    def __init__(self) -> None:
        self.clock = JumpingSelector()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now


def simulate(scenario: Coroutine[Any, Any, T]) -> T:
    """Run a scenario in virtual time."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        return runner.run(scenario)


def data_center(emulator: Emulator) -> DataCenter:
    return DataCenter("emulator", emulator.url, emulator.url)


def credentials(emulator: Emulator) -> ClientCredentials:
    return ClientCredentials(emulator.client_id, emulator.client_secret, emulator.refresh_token)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(items=5, orders=1) as running:
        yield running


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real Redis server of these tests' own; CI must have one."""
    program = shutil.which("redis-server")
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("redis-server is missing: apt-get install redis-server")
        pytest.skip("redis-server is not installed")
    folder = tmp_path_factory.mktemp("redis")
    port = free_port()
    options = {"--port": port, "--bind": "127.0.0.1", "--save": "", "--appendonly": "no", "--dir": folder}
    command = [program, *(str(part) for option in options.items() for part in option)]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, stdout=log, stderr=log) as server:
        try:
            wait_until(lambda: accepts(port), f"redis-server doesn't start: {folder / 'log'}")
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()


def accepts(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def wait_until(true: Callable[[], bool], what: str, seconds: float = 10.0) -> None:
    """Wait for another process or thread, which no event of ours tells about."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


class LimitedServer:
    """The API's limits as a server keeps them: it counts a request when it has read it, and refuses what is too much.

    It runs in a thread of its own, so that it measures time whatever the client's event loop is busy with.

    Args:
        requests: Most requests in a window.
        window: Its length in seconds; it slides.
        concurrency: Most requests at once.
        seconds: How long it takes to answer.
    """

    def __init__(self, *, requests: int, window: float, concurrency: int, seconds: float) -> None:
        self.requests = requests
        self.window = window
        self.concurrency = concurrency
        self.seconds = seconds
        self.arrivals: list[float] = []
        self.refusals: list[int] = []
        self.most_at_once = 0
        self._at_once = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="limited server")

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._in_thread(asyncio.start_server(self._connection, "127.0.0.1", 0, backlog=1024))
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        self._in_thread(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def data_center(self) -> DataCenter:
        url = f"http://127.0.0.1:{self.port}"
        return DataCenter("limited", url, url)

    def most_in_a_window(self) -> int:
        """The most requests that any window of the sliding kind held."""
        most, first = 0, 0
        for number, arrival in enumerate(self.arrivals):
            while self.arrivals[first] <= arrival - self.window:
                first += 1
            most = max(most, number - first + 1)
        return most

    def _in_thread(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _stop(self) -> None:
        self._server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(await self._answer())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass  # the client is gone, or the test is over
        finally:
            writer.close()

    async def _answer(self) -> bytes:
        now = self._loop.time()
        in_window = sum(arrival > now - self.window for arrival in self.arrivals[-self.requests :])
        if in_window >= self.requests:
            return self._refused(44)
        if self._at_once >= self.concurrency:
            return self._refused(1070)
        self.arrivals.append(now)
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self._at_once -= 1
        return answer(200, b'{"code":0,"message":"success","item":{"item_id":"1"}}')

    def _refused(self, code: int) -> bytes:
        self.refusals.append(code)
        return answer(429, b'{"code":%d,"message":"too many"}' % code)


def answer(status: int, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} -\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


HERE = Path(__file__).parent
