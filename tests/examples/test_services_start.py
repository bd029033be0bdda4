"""The services start as their docstrings say, under uvicorn, and end when they are told to."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.emulator.conftest import web_get, web_post
from zakya_client.emulator import Emulator

ROOT = Path(__file__).parents[2]


@contextmanager
def served(name: str) -> Iterator[str]:
    """A service on a free port; its address."""
    command = [sys.executable, "-m", "uvicorn", "--app-dir", ROOT / "examples", f"{name}:app", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as running:
        assert running.stderr is not None
        try:
            address = next(filter(None, (re.search(r"http://[\d.:]+", line) for line in running.stderr)))
            yield address[0]
        finally:
            running.terminate()
            told = running.stderr.read()
    assert "Application shutdown complete" in told, told


def test_stock_service(shop: Emulator) -> None:
    item = next(iter(shop.shop.items))
    with served("stock_service") as url:
        answer: httpx.Response = web_get(f"{url}/stock/{item['item_id']}")
    assert (answer.status_code, answer.json()["sku"]) == (200, item["sku"])


def test_webhook_receiver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "secret")
    monkeypatch.setenv("WEBHOOK_INBOX", str(tmp_path / "inbox.sqlite"))
    with served("webhook_receiver") as url:
        answer: httpx.Response = web_post(
            f"{url}/zakya/items", json={"item_id": "1", "name": "Bag"}, headers={"X-Webhook-Secret": "secret"}
        )
    assert (answer.status_code, answer.json()) == (200, {"status": "accepted"})
