"""What griffe finds between the package as it is and a copy with breaks planted."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from compatibility import symbols

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with a copy of the package."""
    shutil.copytree(
        REPOSITORY / "zakya_client", tmp_path / "zakya_client", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path


def plant(copy: Path, module: str, pattern: str, replacement: str) -> None:
    file = copy / "zakya_client" / f"{module}.py"
    text, count = re.subn(pattern, replacement, file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count, f"{module} has no {pattern}"
    file.write_text(text, encoding="utf-8")


def test_every_planted_break_is_found_and_nothing_else(copy: Path) -> None:
    plant(
        copy,
        "__init__",
        r"^from zakya_client.pagination import Page, Paginator$",
        "from zakya_client.pagination import Page",
    )
    plant(copy, "webhooks/__init__", r"^from zakya_client.webhooks.reading import read$", "")
    plant(copy, "client", r"^    def with_options\(\s*self,\s*\*,", r"\g<0> surely: bool,")
    plant(copy, "_generated/api/items", r"^        name_contains: .*\n", "")
    plant(
        copy,
        "_generated/api/packages",
        r"^(    async def create\(.*\n(?:.*\n)*?.*timeout: .*) = None",
        r"\1",
    )
    plant(copy, "_generated/models/items/item", r"^    sku: .*\n", "")
    # Nobody imports from these, and a new function breaks nobody.
    plant(copy, "runtime/retry", r"^def decide\(", "def decided(")
    plant(copy, "errors", r"\Z", "\n\ndef new(required: int) -> int:\n    return required\n")

    found = symbols.compare(REPOSITORY, copy)

    assert sorted(change.what for change in found) == [
        "zakya_client._generated.api.items: Items.list(name_contains): Parameter was removed",
        "zakya_client._generated.api.packages: Packages.create(timeout): Parameter is now required",
        "zakya_client._generated.models.items.item: Item.sku: Public object was removed",
        "zakya_client.client: ZakyaClient.with_options(surely): Parameter was added as required",
        "zakya_client.pagination: Paginator: Public object was removed",
        "zakya_client.webhooks.reading: read: Public object was removed",
    ]
    assert all(change.breaking for change in found)
