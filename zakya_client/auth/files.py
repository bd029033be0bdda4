"""Files that hold secrets: their owner alone can read them, and a reader never sees half of one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from zakya_client.errors import ConfigurationError


def replace_file(path: Path, content: Callable[[], bytes]) -> None:
    """Write a file whole or not at all, with mode 0600; a folder that doesn't exist is made with mode 0700.

    The content is a function, so that no variable of a traceback holds it.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}-{uuid4().hex}")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


@contextmanager
def in_folder(folder: Path) -> Iterator[None]:
    """Turn what the operating system says about a folder of tokens into an error of ours."""
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ConfigurationError(f"tokens can't be kept in {folder}: {why}") from error
