"""The command `zakya mcp` says what is wrong before it serves anything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from zakya_client.cli.app import app
from zakya_client.emulator import Emulator


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--allow", "items.delete"], 3, "--allow needs --write"),
        (["--write", "--allow", "items.remove"], 3, "did you mean items.move?"),
        (["--http", "70000"], 2, "70000 is not in the range"),
        (["--per-day", "-1"], 2, "-1 is not in the range"),
    ],
)
def test_what_makes_no_sense_is_refused(
    zakya_emulator: Emulator, tmp_path: Path, options: list[str], code: int, words: str
) -> None:
    environment = {**zakya_emulator.environment(), "XDG_CONFIG_HOME": str(tmp_path), "COLUMNS": "100"}
    result = CliRunner().invoke(app, ["mcp", *options], env=environment)
    assert result.exit_code == code
    assert words in result.stderr


def test_without_the_extra_it_says_how_to_get_it() -> None:
    code = "import sys; sys.modules['mcp'] = None; from zakya_client.cli import main; main()"
    run = subprocess.run([sys.executable, "-c", code, "mcp"], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (3, "")
    assert "pip install 'zakya-client[mcp]'" in run.stderr
