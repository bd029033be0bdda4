"""docs/command-line.md says what the command does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Zakya
from zakya_client.cli.app import EXIT_CODES
from zakya_client.cli.exits import CODES

PAGE = (Path(__file__).parent.parent.parent / "docs" / "command-line.md").read_text(encoding="utf-8")
COMMANDS = sorted(set(re.findall(r"^(?:    |\$ )zakya ([a-z-]+(?: [a-z][a-z-]+)?)", PAGE, re.MULTILINE)))


def test_the_page_lists_every_exit_code() -> None:
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)}
    assert listed == {0, *(code for _, code in CODES)}
    assert {int(code) for code in re.findall(r"\b(\d+) ", EXIT_CODES)} == listed


@pytest.mark.parametrize("command", COMMANDS)
def test_the_pages_commands_exist(zakya: Zakya, command: str) -> None:
    assert zakya(*command.split(), "--help").exit_code == 0


def test_the_page_has_commands() -> None:
    assert {"items list", "auth login", "doctor", "limits", "packages bulk-print"} <= set(COMMANDS)
