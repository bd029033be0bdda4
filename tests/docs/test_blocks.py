"""Every code block of the documentation and the README runs, in the order of its page."""

from __future__ import annotations

import os
from itertools import takewhile
from pathlib import Path

import pytest

from tests.docs.blocks import PAGES, ROOT, blocks
from tests.docs.reader import REDIS, Reader
from zakya_client.emulator import Emulator


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("ZAKYA_", "PYTEST"))]:
        monkeypatch.delenv(name)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_blocks_of_a_page_run(
    page: Path,
    zakya_emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    todo = blocks(page)
    if any("doctor --drift" in each.source for each in todo):
        monkeypatch.setenv("ZAKYA_LIMIT_REQUESTS", "0")  # it makes more calls than a minute has
    redis = request.getfixturevalue("redis_url") if any(REDIS in each.source for each in todo) else ""
    first = takewhile(lambda each: each.language != "python", todo)  # what is set later is set beside what was there
    exports = any(command.startswith("export ZAKYA_API_URL") for each in first for command, _ in each.commands)
    with Reader(zakya_emulator.environment(), tmp_path, redis or REDIS, monkeypatch, exports=exports) as reader:
        for block in todo:
            try:
                reader.read(block)
            except (Exception, pytest.fail.Exception) as error:
                error.add_note(f"in {page.relative_to(ROOT)}, line {block.line + 1}")
                raise


def test_every_page_is_known() -> None:
    assert {"README.md", "docs/tutorial.md", "docs/how-to/log-in.md"} <= {str(page.relative_to(ROOT)) for page in PAGES}
    assert [page for page in PAGES if "how-to" in page.parts and not blocks(page)] == []
