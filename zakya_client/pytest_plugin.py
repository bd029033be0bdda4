"""Fixtures and markers of pytest for testing what is built on this API: the plugin `zakya`.

pytest imports this file at every start, so it imports nothing heavy: the emulator and the client are imported by the
first test that asks for them.

Fixtures:
    zakya_emulator: A running emulator with a shop of its own for every test.
    zakya_client: A client that calls it; needs pytest-asyncio or anyio.
    zakya_client_options: Override it to give the client other arguments (`{"retries": RetryPolicy(attempts=1)}`).

Markers:
    zakya_shop(items=50, orders=10, seed=1, organizations=1, documented=False): What the shops hold, and the form of
        their answers.
    zakya_plan("free"): Whose limits are in force; without it nothing is limited.
    zakya_faults("items.get:status=503,times=2", …): Misbehavior from the start.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from zakya_client import ZakyaClient
    from zakya_client.emulator import Emulator

MARKERS = (
    "zakya_shop(items=50, orders=10, seed=1, organizations=1, documented=False): what the emulated shops hold",
    'zakya_plan(name): the plan whose limits are in force: "free", "standard", "professional", "premium", "enterprise"',
    "zakya_faults(*faults): misbehavior of the emulated shop, like 'items.get:status=503,times=2'",
)


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers, and the client's fixture in the form that the installed plugin for asyncio wants."""
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)
    fixture: Any = pytest.fixture
    if config.pluginmanager.hasplugin("asyncio"):
        import pytest_asyncio  # noqa: PLC0415 - it is loaded by now, and only then

        fixture = pytest_asyncio.fixture
    holder: Any = ModuleType("zakya_client_fixture")
    holder.zakya_client = fixture(_client, name="zakya_client")
    config.pluginmanager.register(holder, "zakya-client")


@pytest.fixture(scope="session")
def _zakya_server() -> Iterator[Emulator]:
    """One server for all tests: starting and stopping takes longer than most of them."""
    from zakya_client.emulator import Emulator  # noqa: PLC0415 - nobody pays for what is not used

    with Emulator(items=0, orders=0) as emulator:
        yield emulator


@pytest.fixture
def zakya_emulator(request: pytest.FixtureRequest, _zakya_server: Emulator) -> Iterator[Emulator]:
    """A running emulator with a shop of its own; see the markers for what can be asked of it."""
    from zakya_client.auth.stores import PROCESS  # noqa: PLC0415 - nobody pays for what is not used
    from zakya_client.limits.registry import GATES  # noqa: PLC0415 - likewise

    PROCESS.forget()  # clients of an earlier test left tokens there, which this shop doesn't know
    GATES.clear()  # nor would it refuse everything for a day, because that test's did
    emulator = _zakya_server
    shop = _arguments(request, "zakya_shop")
    form = emulator.documented
    emulator.documented = bool(shop.pop("documented", form))
    emulator.reset(**{"organizations": 1, **shop})
    plan = request.node.get_closest_marker("zakya_plan")
    emulator.set_plan(plan.args[0] if plan else None)
    for marker in request.node.iter_markers("zakya_faults"):
        for fault in marker.args:
            emulator.faults.add(fault)
    yield emulator
    emulator.faults.clear()
    emulator.documented = form


@pytest.fixture
def zakya_client_options() -> dict[str, Any]:
    """Arguments of the client beside those that point it at the emulator."""
    return {}


async def _client(zakya_emulator: Emulator, zakya_client_options: dict[str, Any]) -> AsyncIterator[ZakyaClient]:
    """A client of the emulator. It retries at once and keeps no limits of its own, so that tests are quick."""
    from zakya_client import RetryPolicy, ZakyaClient  # noqa: PLC0415 - nobody pays for what is not used

    environment = {**zakya_emulator.environment(), "ZAKYA_LIMIT_CONCURRENCY": "0", "ZAKYA_LIMIT_REQUESTS": "0"}
    options: dict[str, Any] = {"retries": RetryPolicy(initial=0.01, maximum=0.1), **zakya_client_options}
    async with ZakyaClient.from_env(environment, **options) as client:
        yield client


def _arguments(request: pytest.FixtureRequest, name: str) -> dict[str, Any]:
    marker = request.node.get_closest_marker(name)
    return dict(marker.kwargs) if marker else {}
