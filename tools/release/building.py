"""Builds the archives of a release, and installs the wheel where nothing else is."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path

SMOKE = Path(__file__).parent / "smoke.py"
UV = (sys.executable, "-m", "uv")


def build(repository: Path, target: Path) -> list[Path]:
    """Build the source archive, and from that the wheel, into a folder that is emptied first.

    Raises:
        RuntimeError: The build failed.
    """
    shutil.rmtree(target, ignore_errors=True)
    _run(*UV, "build", "--quiet", "--no-create-gitignore", "--out-dir", str(target), str(repository))
    return sorted(target.iterdir())


def extras_of(repository: Path) -> list[str]:
    """Name what can be installed: the package alone (empty text), and with each of its extras; `all` holds no other."""
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return ["", *(extra for extra in project["optional-dependencies"] if extra != "all")]


def try_out(wheel: Path, extra: str, shop: Mapping[str, str]) -> None:
    """Install a wheel into an empty environment, with one extra, and use it.

    Args:
        wheel: The wheel.
        extra: The extra; empty for none.
        shop: Environment variables that name the shop to call.

    Raises:
        RuntimeError: It doesn't install, or doesn't work.
    """
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder, "bin", "python"))
        _run(*UV, "venv", "--quiet", "--python", sys.executable, folder)
        wanted = f"zakya-client[{extra}] @ {wheel.resolve().as_uri()}" if extra else str(wheel)
        _run(*UV, "pip", "install", "--quiet", "--python", python, wanted)
        # A configuration folder of its own, so that nobody's profile takes part.
        private = {**shop, "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder}
        _run(python, "-I", str(SMOKE), extra, environment=private)


def fingerprint(file: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _run(*command: str, environment: Mapping[str, str] | None = None) -> None:
    done = subprocess.run(
        command, env={**os.environ, **(environment or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
