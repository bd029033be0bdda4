"""docs/how-to/coming-from.md: our side of each table works, and their side is what their packages have."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT
from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator

PAGE = (ROOT / "docs" / "how-to" / "coming-from.md").read_text(encoding="utf-8")
ROWS = [row.strip("|").rsplit(" | ", 1) for row in re.findall(r"^\|[^-].*\|$", PAGE, re.MULTILINE)]
OURS = [code for _, ours in ROWS for code in re.findall(r"`([^`]+)`", ours) if re.search(r"\bzakya\.|Client\.", code)]
THEIRS = [code for theirs, _ in ROWS for code in re.findall(r"`([^`]+)`", theirs)]


async def test_our_side_works(zakya_emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(OURS) > 25
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bag.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(64))
    for name, value in zakya_emulator.environment().items():
        monkeypatch.setenv(name, value)
    async with ZakyaClient.from_env() as zakya:
        known = {
            "ZakyaClient": ZakyaClient,
            "zakya": zakya,
            "item_id": (await zakya.items.list())[0].item_id,
            "invoice_id": next(each.invoice_id for each in await zakya.invoices.list() if each.status == "draft"),
        }
        for code in OURS:
            done = eval(compile(code, code, "eval", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), known)
            if inspect.iscoroutine(done):
                await done
            elif isinstance(done, ZakyaClient) and done is not zakya:
                await done.close()


def test_their_side_exists() -> None:
    zohopy = pytest.importorskip("zohopy.products.inventory")
    inventory = zohopy.AsyncZohoInventory(None)
    used = re.findall(r"inventory\.(\w+)\.(\w+)\(", "\n".join(THEIRS))
    assert used
    assert [each for each in used if not callable(getattr(getattr(inventory, each[0]), each[1], None))] == []
    source = "".join(
        file.read_text("utf-8") for file in Path(pytest.importorskip("pyzohoapi").__path__[0]).rglob("*.py")
    )
    verbs = set(re.findall(r"(?:item|new|order)\.([A-Z]\w+)\(|\)\.([A-Z]\w+)\(", "\n".join(THEIRS)))
    assert [name for pair in verbs for name in pair if name and f"def {name}(" not in source] == []
