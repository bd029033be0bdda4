"""Checks a program that was typed against the last release with the code of now."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from .change import Change


def check(program: Path, new: Path, scratch: Path) -> list[Change]:
    """Let mypy (strict) and pyright read a program, and list what they refuse.

    Args:
        program: The typed program; it is never run.
        new: Folder that holds the package of now.
        scratch: Folder for a copy of the program, which has to stand alone, and the checkers' settings and cache.

    Returns:
        A breaking change for each complaint.

    Raises:
        RuntimeError: A checker didn't come to a verdict.
    """
    alone = scratch / "typed_use"
    alone.mkdir()
    shutil.copy(program, alone)
    return [Change("typed use", line) for line in (*_mypy(alone, new.resolve()), *_pyright(alone, new.resolve()))]


def _mypy(folder: Path, new: Path) -> list[str]:
    settings = ["--strict", "--config-file=", "--no-error-summary", "--hide-error-context", "--no-pretty"]
    said = _verdict([sys.executable, "-m", "mypy", *settings, "."], folder, {"MYPYPATH": str(new)})
    return [f"mypy: {line}" for line in said.splitlines() if ": error: " in line]


def _pyright(folder: Path, new: Path) -> list[str]:
    settings = {"extraPaths": [str(new)]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    said = _verdict([sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"], folder, {})
    return [
        f"pyright: {Path(each['file']).name}:{each['range']['start']['line'] + 1}: {' '.join(each['message'].split())}"
        for each in json.loads(said)["generalDiagnostics"]
        if each["severity"] == "error"
    ]


def _verdict(command: list[str], folder: Path, environment: Mapping[str, str]) -> str:
    """Run a checker in a folder, and give what it says."""
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command[2]} failed: {done.stdout}{done.stderr}")
    return done.stdout
