from __future__ import annotations

from collections.abc import Iterator

import pytest

from zakya_client.emulator import Emulator


@pytest.fixture(scope="package")
def server() -> Iterator[Emulator]:
    with Emulator(items=0, orders=0) as running:
        yield running


@pytest.fixture
def shop(server: Emulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulated shop of 60 items that the environment points at, without limits on either side."""
    server.reset(items=60, orders=0)
    for name, value in {**server.environment(), "ZAKYA_LIMIT_REQUESTS": "0"}.items():
        monkeypatch.setenv(name, value)
    yield server
    server.set_plan(None)
