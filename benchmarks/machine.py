"""When, where and on what versions the suite ran."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

PACKAGES = (
    "zakya-client",
    "attrs",
    "orjson",
    "httpx",
    "aiohttp",
    "pydantic",
    "msgspec",
    "openapi-python-client",
    "zohopy",
    "pyzohoapi",
)


def about(*, short: bool) -> dict[str, Any]:
    """Describe this run."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "short": short,
        "machine": {
            "cpu": _cpu(),
            "cores": os.cpu_count(),
            "system": platform.platform(),
            "python": platform.python_version(),
        },
        "versions": {package: _version(package) for package in PACKAGES},
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.machine()


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
