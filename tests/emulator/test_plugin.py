"""The plugin of pytest, in a folder that is no part of this project; `tests/docs` runs the documentation's example."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

TESTS = """
import pytest
from zakya_client import RetryPolicy
from zakya_client.errors import DayLimitError, ServerError


@pytest.fixture
def zakya_client_options():
    return {"retries": RetryPolicy(attempts=1)}


@pytest.mark.asyncio
@pytest.mark.zakya_shop(items=7, orders=2, documented=True)
@pytest.mark.zakya_faults("items.list:status=503,times=1")
async def test_markers(zakya_client, zakya_emulator):
    with pytest.raises(ServerError):
        await zakya_client.items.list()
    assert len(await zakya_client.items.list()) == 7
    assert zakya_emulator.documented
    zakya_emulator.shop.items.remove(next(iter(zakya_emulator.shop.items)))


@pytest.mark.asyncio
@pytest.mark.zakya_faults("items.list:status=429,code=45,times=1")
async def test_a_day_that_is_used_up(zakya_client):
    with pytest.raises(DayLimitError):
        await zakya_client.items.list()


@pytest.mark.asyncio
async def test_another_day(zakya_client):
    assert await zakya_client.items.list()


def test_a_shop_of_its_own(zakya_emulator):
    assert (len(zakya_emulator.shop.items), zakya_emulator.documented, len(zakya_emulator.requests)) == (50, False, 0)
    assert zakya_emulator.limits.plan.name == "unlimited"


@pytest.mark.zakya_plan("standard")
def test_plan(zakya_emulator):
    assert (zakya_emulator.limits.plan.a_day, zakya_emulator.accounts.strict) == (2000, True)
"""


def test_fixtures_and_markers(tmp_path: Path) -> None:
    (tmp_path / "test_shop.py").write_text(TESTS)
    settings = "[pytest]\nasyncio_default_fixture_loop_scope = function\naddopts = --strict-markers\n"
    (tmp_path / "pytest.ini").write_text(settings)
    installed = any(each.name == "zakya" for each in entry_points(group="pytest11"))
    plugin = () if installed else ("-p", "zakya_client.pytest_plugin")
    # schemathesis brings a plugin too, which takes long to import.
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "-p", "no:schemathesis"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "ZAKYA"))}
    done = subprocess.run(
        [*command, *plugin], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert "5 passed" in done.stdout, done.stdout + done.stderr


def test_nothing_heavy_is_imported_until_it_is_used() -> None:
    heavy = {"httpx", "starlette", "uvicorn", "aiohttp", "zakya_client.emulator"}
    code = f"import sys, zakya_client.pytest_plugin; print(sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
