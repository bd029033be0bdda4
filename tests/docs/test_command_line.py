"""docs/command-line.md says of exit codes what the command says."""

from __future__ import annotations

import re

from tests.docs.blocks import ROOT
from zakya_client.cli.app import EXIT_CODES
from zakya_client.cli.exits import CODES


def test_the_page_lists_every_exit_code() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)}
    assert listed == {0, *(code for _, code in CODES)}
    assert {int(code) for code in re.findall(r"\b(\d+) ", EXIT_CODES)} == listed
