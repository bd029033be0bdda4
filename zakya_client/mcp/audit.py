"""What an assistant did: a line of JSON for each use of a tool, for the owner of the shop to read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from zakya_client.secret import without

LONGEST = 10_000
"""Characters of arguments that a line has at most."""


@define
class Entry:
    """One use of a tool.

    Attributes:
        tool: Its name.
        operation: The operation, ``""`` for none.
        arguments: What it was given.
        calls: Calls of the API that it made, repeated ones among them.
        outcome: What became of it.
    """

    tool: str
    operation: str
    arguments: Mapping[str, Any]
    calls: int = 0
    outcome: str = "done"


@frozen
class Audit:
    """Writes entries to a file that only its owner can read.

    Args:
        file: The file; lines are added to what is there.
        clock: Returns the seconds since 1970.
        secrets: What no line may hold.
    """

    file: Path
    _clock: Callable[[], float]
    _secrets: Sequence[str] = field(repr=False)

    def write(self, entry: Entry) -> None:
        """Add a line.

        Raises:
            OSError: The file can't be written.
        """
        given = json.dumps(entry.arguments, default=str)
        line = {
            "time": datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="seconds"),
            "tool": entry.tool,
            "operation": entry.operation,
            "arguments": json.loads(given) if len(given) <= LONGEST else f"{given[:LONGEST]}…",
            "outcome": entry.outcome,
            "calls": entry.calls,
        }
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with open(descriptor, "ab") as opened:  # noqa: PTH123 (of a descriptor)
            opened.write(f"{without(json.dumps(line), self._secrets)}\n".encode())
