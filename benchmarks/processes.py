"""Processes of their own: the server, and contenders whose memory or start is measured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from benchmarks.payloads import REPOSITORY

PATIENCE = 400.0
"""Seconds after which a contender is given up."""


class ContenderError(Exception):
    """A process of a contender failed; the last line that it wrote."""


@contextmanager
def served(*, pages: int = 100, latency: float = 0.0) -> Iterator[str]:
    """Run the server, and give its address.

    Args:
        pages: Pages of 200 rows that a list has.
        latency: Seconds until an answer.
    """
    command = [sys.executable, "-m", "benchmarks.server", f"--pages={pages}", f"--latency={latency}"]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def alone(module: str, **arguments: Any) -> dict[str, Any]:
    """Run a module of this suite in a fresh process.

    Args:
        module: Its name in `benchmarks`; it takes its arguments as one JSON object and prints another one.
        arguments: What it is to do.

    Raises:
        ContenderError: It failed.
    """
    result = json.loads(python("-m", f"benchmarks.{module}", json.dumps(arguments)))
    assert isinstance(result, dict)
    return result


def python(*arguments: str, environment: Mapping[str, str] | None = None) -> str:
    """Run Python in a fresh process, with compiled modules at hand, and give what it printed.

    Raises:
        ContenderError: It failed.
    """
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=REPOSITORY,
        env={**_environment(), **(environment or {})},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        raise ContenderError((done.stderr.strip().splitlines() or ["no reason given"])[-1])
    return done.stdout


def _environment() -> Mapping[str, str]:
    # A start that compiles what it imports says nothing about the next one.
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
