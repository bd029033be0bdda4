"""Reports what changed since the last release, and fails if a breaking change isn't announced by the version."""

from __future__ import annotations

import sys
from pathlib import Path

from .comparison import since_last_release

REPOSITORY = Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    told, releasable = since_last_release(REPOSITORY, REPOSITORY / "releases")
    print(told)
    sys.exit(not releasable)
