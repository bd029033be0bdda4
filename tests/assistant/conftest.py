"""An assistant's program, connected to the tools of an emulated shop."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mcp", reason="needs the extra mcp")

from attrs import define, frozen
from mcp import Client

from zakya_client.emulator import Emulator
from zakya_client.mcp.serve import Rules, assistant_of
from zakya_client.mcp.server import build

MARKED = re.compile(r"<shop-data-(\w+)>\n(.*)\n</shop-data-\1>", re.DOTALL)


@frozen
class Answer:
    """What a tool answered."""

    text: str
    failed: bool

    @property
    def data(self) -> Any:
        """What stands between the marks."""
        found = MARKED.search(self.text)
        assert found, self.text
        return json.loads(found[2])

    @property
    def confirmation(self) -> str:
        found = re.search(r"confirmation '(\w+)'", self.text)
        assert found, self.text
        return found[1]


def answer_of(result: Any) -> Answer:
    return Answer(result.content[0].text, bool(result.is_error))


@define
class Clock:
    """A clock that moves when a test says so."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@frozen
class Program:
    """An assistant's program."""

    client: Client
    clock: Clock
    audit: Path

    async def __call__(self, tool: str, **arguments: Any) -> Answer:
        return answer_of(await self.client.call_tool(tool, arguments))

    async def written(self, operation: str, **arguments: Any) -> Answer:
        """Write something in both steps."""
        preview = await self("write", operation=operation, arguments=arguments)
        assert not preview.failed, preview.text
        return await self("write", operation=operation, arguments=arguments, confirmation=preview.confirmation)

    @property
    def noted(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.audit.read_text().splitlines()]


Connect = Callable[..., AbstractAsyncContextManager[Program]]


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where budgets are counted."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "zakya-client"


@pytest.fixture
def connect(zakya_emulator: Emulator, state: Path) -> Connect:
    """Connect a program to a server with these rules, within one process."""

    @asynccontextmanager
    async def connected(**rules: Any) -> AsyncIterator[Program]:
        clock = Clock()
        settings = {**zakya_emulator.environment(), "ZAKYA_LIMIT_CONCURRENCY": "0", "ZAKYA_LIMIT_REQUESTS": "0"}
        async with (
            assistant_of(settings, Rules(**rules), clock=clock) as assistant,
            Client(build(assistant)) as client,
        ):
            yield Program(client, clock, assistant.audit.file)

    return connected


def asked(emulator: Emulator) -> list[str]:
    """Operations that the shop was asked for, the oldest first."""
    return [each.operation for each in emulator.requests if "/oauth/" not in each.path]


def wrote(emulator: Emulator) -> list[str]:
    """Those of them that aren't reading."""
    return [each.operation for each in emulator.requests if each.method != "GET" and "/oauth/" not in each.path]
