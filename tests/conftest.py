"""What the tests share: a client whose answers pytest-httpx gives, and the documented samples."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from zakya_client import Limits, RetryPolicy, ZakyaClient
from zakya_client.auth.stores import PROCESS
from zakya_client.limits.registry import GATES

os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"  # dlt looks at it when it is imported

SAMPLES = Path(__file__).parent / "samples"
PAYLOADS = Path(__file__).parent / "payloads"
ORGANIZATION = "10234695"


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def forgotten_gates() -> None:
    """Let no test wait for what another one did: gates outlive their clients."""
    GATES.clear()


@pytest.fixture(autouse=True)
def forgotten_tokens() -> None:
    """Let no test use another one's token: they outlive their clients too."""
    PROCESS.forget()


@pytest.fixture(autouse=True)
def restored_logging() -> Iterator[None]:
    """Take back what ``ZAKYA_LOG`` and ``--debug`` turn on for the process."""
    log = logging.getLogger("zakya_client")
    handlers, level = list(log.handlers), log.level
    yield
    log.handlers[:] = handlers
    log.setLevel(level)


@pytest.fixture
async def zakya() -> AsyncIterator[ZakyaClient]:
    """A client with a token, without limits and without retries: what a test answers is what it gets."""
    async with ZakyaClient(
        ORGANIZATION, access_token="a-token", limits=Limits(0, 0), retries=RetryPolicy(attempts=1)
    ) as client:
        yield client
