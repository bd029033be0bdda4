"""`zakya tour`: five commands on a shop of its own."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Zakya
from tests.docs.terminal import Terminal
from zakya_client.cli.tour import END, STEPS
from zakya_client.emulator import Emulator


def test_it_runs_five_commands_on_an_emulated_shop(
    zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("ZAKYA_DATA_CENTER", "mars")
    before = dict(os.environ)
    done = zakya("tour")
    assert (done.exit_code, done.stderr.count("Traceback")) == (0, 0), done.output
    commands = [line for line in done.stdout.splitlines() if line.startswith("$ zakya ")]
    assert len(commands) == len(STEPS) == 5
    assert '"rate":499.5' in done.stdout
    assert "Organization " in done.stdout or '"organization_id":' in done.stdout
    for _, explanation in STEPS:
        assert explanation in " ".join(done.stdout.split())
    assert len(shop.requests) == 0, "the shop of the environment is left alone"
    assert dict(os.environ) == before
    assert not home.exists()


def test_it_waits_for_enter_on_a_terminal(tmp_path: Path) -> None:
    """In a real terminal: tables, and a pause after each command but the last."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ZAKYA_")}
    with Terminal({**environment, "HOME": str(tmp_path)}, tmp_path, "") as terminal:
        question = "Enter goes on, Ctrl-C ends: "
        shown = terminal.type(f"{sys.executable} -m zakya_client.cli tour", question)
    assert shown.count(question.rstrip()) == len(STEPS) - 1
    assert "item_id             name" in shown
    assert " ".join(shown.split()).endswith(END)


def test_without_the_emulator_it_says_how_to_get_it(zakya: Zakya, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zakya_client.emulator", None)
    done = zakya("tour")
    assert (done.exit_code, done.stderr) == (
        3, "zakya: zakya tour needs the extra: pip install 'zakya-client[emulator]'\n",
    )  # fmt: skip
