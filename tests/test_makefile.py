"""The doors of the Makefile: another Python has an environment of its own, beside the usual one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="needs make")


def a_python(path: Path, version: str) -> Path:
    """Write a program that says which Python it is, as far as the Makefile asks."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {version}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(REPOSITORY / name, tmp_path)
    return tmp_path


def planned(checkout: Path, *arguments: str) -> str:
    """Return what make would run."""
    command = ["make", "--dry-run", "--no-print-directory", *arguments]
    environment = {"PATH": f"{checkout / 'bin'}:/usr/bin:/bin"}
    run = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)
    return run.stdout + run.stderr


@pytest.mark.parametrize(
    ("there", "named", "folder"),
    [
        ("", "", ".venv"),
        ("", "3.13", ".venv"),  # nothing is beside it: `make install` leaves .venv, whatever made it
        ("3.11", "", ".venv"),
        ("3.13", "3.13", ".venv"),
        ("3.11", "3.13", ".venv-3.13"),
    ],
)
def test_a_python_that_is_named_has_its_own_environment(checkout: Path, there: str, named: str, folder: str) -> None:
    if there:
        a_python(checkout / ".venv" / "bin" / "python", there)
    arguments = [f"PYTHON={a_python(checkout / 'bin' / 'other', named)}"] if named else []
    plan = planned(checkout, "test", *arguments)
    assert f"\n{folder}/bin/python -m pytest" in plan
    assert f" -m venv {folder}\n" in plan


def test_a_python_that_does_not_run_is_named(checkout: Path) -> None:
    assert "python9.9 is not a Python that runs here" in planned(checkout, "test", "PYTHON=python9.9")
