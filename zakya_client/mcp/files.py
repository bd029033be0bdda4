"""The one folder that an assistant's files are in: what it downloads, and what it may upload."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from attrs import frozen

from zakya_client.mcp.safety import RefusedError
from zakya_client.printable import shown

_KINDS: Mapping[bytes, str] = {b"%PDF": "pdf", b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif"}


@frozen
class Files:
    """A folder, or none.

    Args:
        folder: The folder; ``None`` refuses all files.
    """

    folder: Path | None

    def save(self, name: str, kind: str, content: bytes) -> Path:
        """Write a file that isn't there yet.

        Args:
            name: What it is called, without an extension; characters that mean something in a path are replaced.
            kind: Its extension; if ``""``, its bytes say.
            content: Its bytes.

        Returns:
            Where it is.

        Raises:
            RefusedError: There is no folder.
            OSError: It can't be written.
        """
        folder = self.opened()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        kind = kind or next((kind for start, kind in _KINDS.items() if content.startswith(start)), "bin")
        path = folder / ".".join(re.sub(r"[^A-Za-z0-9-]+", "_", part)[:100] for part in (name, kind))
        with path.open("xb") as file:
            file.write(content)
        return path

    def read(self, name: str) -> tuple[str, bytes]:
        """Return the name and the bytes of a file of the folder.

        Raises:
            RefusedError: It isn't in the folder.
        """
        folder = self.opened().resolve()
        with suppress(OSError, ValueError):  # what is no name at all
            path = (folder / name).resolve()
            if path.is_relative_to(folder) and path.is_file():
                return path.name, path.read_bytes()
        raise RefusedError(f"{shown(name)} isn't a file in {folder}, the only folder that files are sent from")

    def opened(self) -> Path:
        """Return the folder.

        Raises:
            RefusedError: There is none.
        """
        if self.folder is None:
            raise RefusedError("files need a folder: the owner can start the server with --files FOLDER")
        return self.folder
