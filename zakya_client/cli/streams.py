"""The standard streams of a command, which may be closed from the start, full, or left by whoever read them."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

READER_LEFT = 141
"""Exit code of a command whose output nobody read to its end; what a shell says of a program that SIGPIPE ended."""


def reopen_closed() -> None:
    """Put the null device in the place of standard streams that are closed (``>&-``).

    Otherwise there is nothing to write to, and the next connection would get the number of standard output.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 (it stays open)


def end(code: int, *streams: TextIO) -> int:
    """Write what is still to be written, and silence the streams that can't be.

    Args:
        code: Exit code of what the command did.
        streams: Standard output and standard error, as they were at the beginning. Typer puts others in their place
            once it has seen that the reader left.

    Returns:
        The exit code of the process: the same, but for a reader that left (`READER_LEFT`) and a full disk (1).
    """
    if sys.stdout not in streams:
        code = READER_LEFT
    for stream in streams:
        try:
            stream.flush()
        except BrokenPipeError:
            code = READER_LEFT
            _silence(stream)
        except OSError:
            code = code or 1
            _silence(stream)
    return code


def _silence(stream: TextIO) -> None:
    with suppress(OSError):  # Python flushes once more when it ends, and complains of what it can't write
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
