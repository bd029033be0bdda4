"""The nightly sync fills a database, keeps to its budget, and tells what it did."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import duckdb
import pytest

from zakya_client.emulator import Emulator


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    path = Path(__file__).parents[2] / "examples" / "nightly_sync.py"
    spec = importlib.util.spec_from_file_location("nightly_sync", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_fills_the_database(
    example: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    database = str(tmp_path / "zakya.duckdb")
    with Emulator(items=20, orders=10) as shop:
        for name, value in shop.environment().items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(example, "BUDGET", 8)
        assert example.main(database) == 8
        assert "budget of 8 calls" in capsys.readouterr().out
        monkeypatch.setattr(example, "BUDGET", 900)
        assert example.main(database) == 0
    assert "sales_orders: 10 rows" in capsys.readouterr().out
    with duckdb.connect(database, read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM shop.sales_orders").fetchall() == [(10,)]
