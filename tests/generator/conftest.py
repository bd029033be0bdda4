"""The small description, generated once a session and put where it can be imported."""

from __future__ import annotations

import importlib
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve

from tests.fake_transport import FakeTransport
from tests.generator.support import LIBRARY, generate
from zakya_client import DataCenter, Limits, RetryPolicy, ZakyaClient

PACKAGE = "library_generated"
CENTER = DataCenter("library", "https://api.library.example", "https://accounts.library.example", "/v1")


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the generated package; its parent is on `sys.path`."""
    parent = tmp_path_factory.mktemp("generator")
    generate(LIBRARY, parent / PACKAGE, PACKAGE)
    sys.path.insert(0, str(parent))
    yield parent / PACKAGE
    sys.path.remove(str(parent))


@pytest.fixture(scope="session")
def models(generated: Path) -> ModuleType:
    return importlib.import_module(f"{PACKAGE}.models")


@pytest.fixture(scope="session")
def books(generated: Path) -> ModuleType:
    return importlib.import_module(f"{PACKAGE}.api.books")


@pytest.fixture(scope="session")
def rooms(generated: Path) -> ModuleType:
    return importlib.import_module(f"{PACKAGE}.api.reading_rooms")


@pytest.fixture
def wire() -> FakeTransport:
    """What a test sends through and answers with."""
    return FakeTransport()


@pytest.fixture
async def library(models: ModuleType, wire: FakeTransport) -> AsyncIterator[Any]:
    """The generated resources, on the runtime as the client puts it together."""
    resources = importlib.import_module(f"{PACKAGE}.api").Resources()
    async with ZakyaClient(
        "42",
        access_token="a-token",
        data_center=CENTER,
        limits=Limits(0, 0),
        retries=RetryPolicy(attempts=1),
        transport=wire,
    ) as client:
        resources._core = evolve(client._core, page_context=models.PageContext)
        yield resources
