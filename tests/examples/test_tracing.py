"""The example of tracing: each call is a span of the instrumentation, on both transports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "tracing.py"


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
def test_each_call_is_a_span(transport: str) -> None:
    done = subprocess.run([sys.executable, EXAMPLE, transport], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["POST", "200", "GET", "200"]
