"""Files to send: from a path, bytes or an open file, checked before anything is sent."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Mapping, Sequence
from io import TextIOBase
from mimetypes import guess_type
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias
from uuid import uuid4

from attrs import field, frozen

from zakya_client.errors import ValidationError
from zakya_client.runtime.query import check_characters

FileContent: TypeAlias = "str | os.PathLike[str] | bytes | BinaryIO | tuple[str, bytes | BinaryIO]"
"""A path, bytes, an open binary file, or a name with bytes or an open file."""

_SEEKING = threading.Lock()
"""Held while an open file is read: files of a client are read in several threads."""

if hasattr(os, "register_at_fork"):  # a process that is forked meanwhile finds it free
    os.register_at_fork(before=_SEEKING.acquire, after_in_parent=_SEEKING.release, after_in_child=_SEEKING.release)

_SIGNATURES: Mapping[str, tuple[bytes, ...]] = {
    "gif": (b"GIF87a", b"GIF89a"),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "bmp": (b"BM",),
    "webp": (b"RIFF",),
}


@frozen
class FilePart:
    """A part of a multipart body."""

    name: str
    filename: str  # "" for a plain field of the form
    content: bytes = field(repr=False)


@frozen
class FileRule:
    """What the API accepts as a part."""

    name: str
    max_bytes: int | None = None
    extensions: Sequence[str] = ()  # of the file name, in lower case; empty for any
    many: bool = False
    required: bool = True


async def read_parts(rule: FileRule, content: object) -> list[FilePart]:
    """Read the files of a part and check them: a `FileContent`, a list where several may be sent, ``None`` for none."""
    if content is None:
        if rule.required:
            raise ValidationError(f"{rule.name} needs a file")
        return []
    files = content if rule.many and isinstance(content, list) else [content]
    if not files:
        raise ValidationError(f"{rule.name} needs a file, not an empty list")
    return [await asyncio.to_thread(_part, rule, file) for file in files]


def _part(rule: FileRule, file: object) -> FilePart:
    filename, content = _read(rule.name, file, rule.max_bytes)
    check_characters(filename, f"the file name of {rule.name}")
    if rule.max_bytes is not None and len(content) > rule.max_bytes:
        raise ValidationError(f"{rule.name} may have {rule.max_bytes} bytes; {filename or 'the file'} has more")
    extension = Path(filename).suffix.lower().removeprefix(".") if filename else _extension(content)
    if rule.extensions and extension not in rule.extensions:
        raise ValidationError(
            f"{rule.name} must be one of {', '.join(rule.extensions)}; it is {extension or 'of no known format'}"
        )
    if not content:
        raise ValidationError(f"{rule.name} must not be empty; {filename or 'the file'} has no bytes left to read")
    return FilePart(rule.name, filename or f"{rule.name}.{extension or 'bin'}", content)


def _read(name: str, file: Any, max_bytes: int | None) -> tuple[str, bytes]:
    most = -1 if max_bytes is None else max_bytes + 1  # one more, so that too large is seen without reading it all
    match file:
        case bytes():
            return "", file
        case (str() as filename, inner) if not isinstance(inner, str | os.PathLike):  # two paths aren't a file
            return filename, _read(name, inner, max_bytes)[1]
        case str() | os.PathLike():
            try:
                with Path(file).open("rb") as opened:
                    return Path(file).name, opened.read(most)
            except OSError as error:
                raise ValidationError(f"{name}: {error.strerror or error}: {os.fspath(file)!r}") from None
            except ValueError as error:  # a null byte in the path
                raise ValidationError(f"{name}: {error}") from None
        case _ if hasattr(file, "read"):
            if isinstance(file, TextIOBase):
                raise ValidationError(f"{name} must be opened in binary mode")
            try:
                content = _content(file, most)
            except (OSError, ValueError) as error:  # closed, or not opened for reading
                raise ValidationError(f"{name} can't be read: {error}") from None
            except TypeError:
                raise ValidationError(f"{name} must be opened in binary mode") from None
            filename = getattr(file, "name", "")
            return (Path(filename).name if isinstance(filename, str) else ""), content
    raise ValidationError(f"{name} must be a path, bytes or an open file, not {type(file).__name__}")


def _content(file: Any, most: int) -> bytes:
    """Read an open file from where it stands, and leave it there: it may be sent again, also at this moment."""
    if not (hasattr(file, "seekable") and file.seekable()):
        return _drained(file, most)
    with _SEEKING:
        position = file.tell()
        content = _drained(file, most)
        file.seek(position)
        return content


def _drained(file: Any, most: int) -> bytes:
    """Read up to so many bytes, -1 for all; a pipe gives them in pieces."""
    content = b""
    while piece := file.read(most if most < 0 else most - len(content)):
        content += piece  # a TypeError if it is text
        if len(content) == most:
            break
    return content


def _extension(content: bytes) -> str:
    for extension, starts in _SIGNATURES.items():
        if content.startswith(starts) and (extension != "webp" or content[8:12] == b"WEBP"):
            return extension
    return ""


def multipart(parts: Sequence[FilePart]) -> tuple[str, bytes]:
    """Write a multipart body; return its content type and its bytes."""
    boundary = uuid4().hex
    pieces: list[bytes] = []
    for part in parts:
        filename = part.filename.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
        kind = guess_type(part.filename)[0] or "application/octet-stream"
        about = f'; filename="{filename}"\r\nContent-Type: {kind}' if part.filename else ""
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{part.name}"{about}\r\n\r\n'
        pieces += [head.encode(), part.content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    return f"multipart/form-data; boundary={boundary}", b"".join(pieces)
