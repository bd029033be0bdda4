"""Many connections at once for a while: python -m tests.emulator.soak --connections 2000 --seconds 60.

The emulator runs in a process of its own; every connection stays open and asks one thing after the other. Prints what
was answered, what went wrong, and the server's memory before and after; ends with status 1 when anything went wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

import httpx

WARM_UP = 12_000
"""Requests before the memory is looked at: the record of requests keeps 10,000."""


@dataclass
class Outcome:
    """What came of it; memory in MB."""

    connections: int
    seconds: float = 0.0
    answers: Counter[int] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    memory_before: float = 0.0
    memory_after: float = 0.0

    @property
    def good(self) -> bool:
        return not self.errors and set(self.answers) == {200}


def memory(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1024


async def talk(address: SplitResult, asked: list[bytes], until: float, outcome: Outcome, start: asyncio.Event) -> None:
    """One connection: asks again and again, and reads every answer whole."""
    try:
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
    except OSError as error:
        outcome.errors[f"connecting: {error!r}"] += 1
        return
    await start.wait()
    turn = 0
    try:
        while time.monotonic() < until:
            writer.write(asked[turn % len(asked)])
            turn += 1
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 60)
            length = int(re.findall(rb"content-length: (\d+)", head)[0])
            await reader.readexactly(length)
            outcome.answers[int(head[9:12])] += 1
    except (OSError, EOFError, TimeoutError, IndexError, ValueError) as error:
        outcome.errors[repr(error)] += 1
    finally:
        writer.close()


async def talk_all(url: str, asked: list[bytes], connections: int, seconds: float, outcome: Outcome) -> None:
    start = asyncio.Event()
    until = time.monotonic() + seconds
    async with asyncio.TaskGroup() as tasks:
        for _ in range(connections):
            tasks.create_task(talk(urlsplit(url), asked, until, outcome, start))
            await asyncio.sleep(0)
        start.set()


def requests(url: str, environment: dict[str, str]) -> list[bytes]:
    form = {
        "grant_type": "refresh_token",
        "refresh_token": environment["ZAKYA_REFRESH_TOKEN"],
        "client_id": environment["ZAKYA_CLIENT_ID"],
        "client_secret": environment["ZAKYA_CLIENT_SECRET"],
    }
    token = httpx.post(f"{url}/oauth/v2/token", data=form).json()["access_token"]
    organization = f"organization_id={environment['ZAKYA_ORGANIZATION_ID']}"
    head = f"Host: emulator\r\nAuthorization: Zoho-oauthtoken {token}\r\n"
    listed = httpx.get(
        f"{url}/inventory/v1/items?{organization}&per_page=1", headers={"Authorization": f"Zoho-oauthtoken {token}"}
    )
    item = listed.json()["items"][0]["item_id"]
    body = json.dumps({"name": "Renamed"})
    return [
        f"GET /inventory/v1/items/{item}?{organization} HTTP/1.1\r\n{head}\r\n".encode(),
        f"GET /inventory/v1/items?{organization}&per_page=5 HTTP/1.1\r\n{head}\r\n".encode(),
        f"GET /inventory/v1/salesorders?{organization}&per_page=5 HTTP/1.1\r\n{head}\r\n".encode(),
        (
            f"PUT /inventory/v1/items/{item}?{organization} HTTP/1.1\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}"
        ).encode(),
    ]


def soak(connections: int, seconds: float, *, warm_up: int = WARM_UP) -> Outcome:
    outcome = Outcome(connections)
    command: list[Any] = [sys.executable, "-m", "zakya_client.emulator", "--port", "0", "--items", "200"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        lines = [server.stdout.readline() for _ in range(7)]
        environment = dict(line.removeprefix("export ").strip().split("=", 1) for line in lines[1:])
        url = environment["ZAKYA_API_URL"]
        asked = requests(url, environment)
        warming = Outcome(connections)
        while not warming.errors and sum(warming.answers.values()) < warm_up:
            asyncio.run(talk_all(url, asked, connections, 2, warming))
        outcome.errors += warming.errors
        outcome.memory_before = memory(server.pid)
        started = time.monotonic()
        asyncio.run(talk_all(url, asked, connections, seconds, outcome))
        outcome.seconds = time.monotonic() - started
        outcome.memory_after = memory(server.pid)
        server.terminate()
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--connections", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=60.0)
    options = parser.parse_args()
    outcome = soak(options.connections, options.seconds)
    count = sum(outcome.answers.values())
    print(f"{outcome.connections} connections, {outcome.seconds:.0f} s, {count:,} answers {dict(outcome.answers)}")  # noqa: T201
    print(f"{count / outcome.seconds:,.0f} answers a second, errors: {dict(outcome.errors) or 'none'}")  # noqa: T201
    print(f"the server's memory: {outcome.memory_before:.1f} MB before, {outcome.memory_after:.1f} MB after")  # noqa: T201
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
