"""How much memory this process takes."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

STATUS = Path("/proc/self/status")


def resident() -> float:
    """Return the megabytes that are taken now; where the system doesn't say, the most so far."""
    return _from_status("VmRSS") or most_resident()


def most_resident() -> float:
    """Return the most megabytes that were taken at once.

    ``ru_maxrss`` isn't asked on Linux: it counts what the parent took before this program was started in its place.
    """
    return _from_status("VmHWM") or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1_000_000 if sys.platform == "darwin" else 1000
    )


def _from_status(key: str) -> float | None:
    if not STATUS.exists():
        return None
    lines = STATUS.read_text(encoding="utf-8").splitlines()
    return next((int(line.split()[1]) * 1024 / 1_000_000 for line in lines if line.startswith(f"{key}:")), None)
