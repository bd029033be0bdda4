"""A terminal with a shell, for blocks that show one: what is typed there, and what is printed."""

from __future__ import annotations

import fcntl
import os
import select
import shutil
import struct
import subprocess
import termios
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

READY = "<ready>"
SECONDS = 30.0


class Terminal:
    """A shell in a terminal of 80 columns that doesn't echo.

    Args:
        environment: The shell's variables.
        folder: Where it starts.
        secret: What is typed where a question hides the answer.
    """

    def __init__(self, environment: Mapping[str, str], folder: Path, secret: str) -> None:
        self._secret = secret
        self._end, other = os.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 80, 0, 0))
        modes = termios.tcgetattr(other)
        modes[3] &= ~termios.ECHO
        termios.tcsetattr(other, termios.TCSANOW, modes)
        bash = shutil.which("bash")
        assert bash, "bash is missing"
        self._shell = subprocess.Popen(
            [bash, "--norc", "--noprofile", "--noediting", "-i"],
            stdin=other, stdout=other, stderr=other, cwd=folder, start_new_session=True,
            env={**environment, "PS1": READY, "PS2": "", "TERM": "dumb", "HISTFILE": ""},
        )  # fmt: skip
        os.close(other)
        self._until_ready("")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._shell.kill()
        self._shell.wait()
        os.close(self._end)

    def type(self, command: str, printed: str) -> str:
        """Type a command, and answer its questions as the page does.

        Args:
            command: What to type.
            printed: What the page says is printed; what follows a question there is the answer.

        Returns:
            What was printed, with the answers.
        """
        self._send(command)
        return self._until_ready(printed)

    def _send(self, line: str) -> None:
        os.write(self._end, f"{line}\n".encode())

    def _until_ready(self, printed: str) -> str:
        seen = ""
        while not seen.endswith(READY):
            assert select.select([self._end], [], [], SECONDS)[0], f"the command doesn't end; so far: {seen}"
            seen += os.read(self._end, 65536).decode(errors="replace").replace("\r\n", "\n")
            seen += self._answered(seen.rpartition("\n")[2], printed)
        return "\n".join(line.rstrip() for line in seen.removesuffix(READY).splitlines()).rstrip("\n")

    def _answered(self, asked: str, printed: str) -> str:
        """Answer if the last line is a question, and give what a terminal would echo of it."""
        if not asked.endswith(": "):
            return ""
        for line in printed.splitlines():
            if line == asked.rstrip():
                self._send(self._secret)
                return ""
            if line.startswith(asked):
                self._send(line.removeprefix(asked))
                return line.removeprefix(asked) + "\n"
        return ""
