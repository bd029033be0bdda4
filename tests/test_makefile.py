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


def test_the_demo_installs_what_it_needs_and_other_targets_the_rest(checkout: Path) -> None:
    assert "--editable '.[cli,emulator]'\n" in planned(checkout, "demo")
    assert ".[all]" not in planned(checkout, "demo")
    for target in ("install", "test", "docs"):
        assert "--editable '.[all]' --group dev\n" in planned(checkout, target)
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / ".demo").touch()
    assert "pip install" not in planned(checkout, "demo")
    assert "--editable '.[all]' --group dev\n" in planned(checkout, "install"), "the demo's environment isn't all"


@pytest.mark.parametrize("target", ["install", "demo"])
def test_an_old_python_is_refused_at_once_with_what_to_do(checkout: Path, target: str) -> None:
    old = a_python(checkout / "bin" / "python3", "3.10")
    old.write_text('#!/bin/sh\ncase "$2" in *sys.exit*) exit 1;; esac\necho Python 3.10.12\n')
    a_python(checkout / "bin" / "python3.13", "3.13")
    environment = {"PATH": f"{checkout / 'bin'}:/usr/bin:/bin"}
    run = subprocess.run(["make", target], cwd=checkout, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert "Python 3.11 or newer is needed; python3 is older (Python 3.10.12)" in run.stderr
    assert f"make {target} PYTHON=python3.13" in run.stderr
    assert run.stdout == "", "nothing was begun"


def test_a_python_that_does_not_run_is_named(checkout: Path) -> None:
    assert "python9.9 is not a Python that runs here" in planned(checkout, "test", "PYTHON=python9.9")
