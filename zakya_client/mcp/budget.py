"""How many calls an assistant may make, beside what the shop's own limits are.

The counts stand in a file that all servers of an organization share, so that neither a restart nor a second program
gets more. Hours and days are those of UTC.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen
from filelock import FileLock, Timeout

from zakya_client.auth.files import replace_file
from zakya_client.mcp.safety import RefusedError
from zakya_client.wording import counted

PATIENCE = 2.0
"""Seconds to wait for another process that counts just now."""
_SPANS = (("hour", 3600), ("day", 86400))


@frozen
class Budget:
    """Calls by the hour and by the day.

    Args:
        per_hour: Calls in an hour; 0 for any number.
        per_day: Calls in a day; 0 for any number.
        file: Where they are counted, for its owner only.
        clock: Returns the seconds since 1970.
    """

    per_hour: int
    per_day: int
    _file: Path
    _clock: Callable[[], float]

    def take(self, *, repeated: bool = False) -> None:
        """Count a call.

        Args:
            repeated: Whether the client sends a call again that it began already, which is counted in any case.

        Raises:
            RefusedError: None is left, or they can't be counted.
        """
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            lock = FileLock(f"{self._file}.lock", mode=0o600).acquire(timeout=PATIENCE)
        except Timeout as held:
            message = f"calls can't be counted: another process, which may have stopped, holds {held.lock_file}"
            raise RefusedError(message) from None
        with lock:
            used = self._used()
            for (span, seconds), most, count in zip(_SPANS, (self.per_hour, self.per_day), used, strict=True):
                if most and count >= most and not repeated:
                    opens = datetime.fromtimestamp((self._clock() // seconds + 1) * seconds, UTC)
                    budget = f"{counted(most, 'call')} per {span}"
                    raise RefusedError(
                        f"the assistant's budget of {budget} is used up until {opens:%Y-%m-%d %H:%M} UTC"
                    )
            self._write([count + 1 for count in used])

    def __str__(self) -> str:
        shown = zip(self._used(), (self.per_hour, self.per_day), _SPANS, strict=True)
        return ", ".join(f"{count} of {most or 'any number of'} calls this {span}" for count, most, (span, _) in shown)

    def _used(self) -> list[int]:
        """Return the calls of this hour and of this day."""
        now = self._clock()
        try:
            kept = json.loads(self._file.read_bytes())
            return [int(kept.get(f"{span} {now // seconds:.0f}", 0)) for span, seconds in _SPANS]
        except (FileNotFoundError, ValueError, AttributeError, TypeError):
            return [0 for _ in _SPANS]  # a file that can't be read counts nothing

    def _write(self, used: list[int]) -> None:
        now = self._clock()
        counts = {f"{span} {now // each:.0f}": count for (span, each), count in zip(_SPANS, used, strict=True)}
        replace_file(self._file, json.dumps(counts).encode)  # a server that ends halfway leaves the counts before
