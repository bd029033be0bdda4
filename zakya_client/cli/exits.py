"""Exit codes by kind of error, and errors as one line on stderr."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from zakya_client.cli.streams import READER_LEFT
from zakya_client.errors import (
    ConfigurationError,
    ConflictError,
    CredentialsError,
    DecodingError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TokenThrottledError,
    TransportError,
    ValidationError,
    ZakyaError,
)
from zakya_client.printable import printable, printable_lines

OTHER = 1
USAGE = 2

# The first that fits, so the narrower kinds stand first.
CODES: tuple[tuple[type[Exception], int], ...] = (
    (ValidationError, USAGE),
    (ConfigurationError, 3),
    (TokenThrottledError, 8),
    (CredentialsError, 4),
    (PermissionDeniedError, 5),
    (NotFoundError, 6),
    (ConflictError, 7),
    (RateLimitError, 8),
    (ServerError, 9),
    (TransportError, 10),
    (DecodingError, 11),
    (ZakyaError, OTHER),
    (BrokenPipeError, READER_LEFT),
)


def code_of(error: Exception) -> int:
    """Return the exit code of an error."""
    return next((code for kind, code in CODES if isinstance(error, kind)), OTHER)


@contextmanager
def extra_needed(command: str, extra: str, *modules: str) -> Iterator[None]:
    """Say how to get the extra that a command needs, if one of these modules can't be imported; any, if none is named.

    Raises:
        ConfigurationError: It isn't installed.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if modules and (error.name or "").partition(".")[0] not in modules:
            raise
        raise ConfigurationError(f"{command} needs the extra: pip install 'zakya-client[{extra}]'") from None


@contextmanager
def unlogged(name: str) -> Iterator[None]:
    """Keep out of the log what the command says itself, in its own words."""
    log = logging.getLogger(f"zakya_client.{name}")
    log.disabled = True
    try:
        yield
    finally:
        log.disabled = False


def show(line: object) -> None:
    """Write a line to stdout; much of what is written comes from the network."""
    typer.echo(printable(line))


def say(line: object) -> None:
    """Write a line to stderr, beside the output."""
    typer.echo(f"zakya: {printable(line)}", err=True)


@contextmanager
def exit_on_error(*, debug: bool = False) -> Iterator[None]:
    """End the command on an error of ours with its exit code, after a line that says what was wrong.

    With `debug` it is shown where it was raised, too.
    """
    try:
        yield
    except (ZakyaError, OSError) as error:
        if isinstance(error, BrokenPipeError):
            raise  # whoever read the output has enough: `main` ends quietly
        if debug:
            typer.echo(printable_lines(traceback.format_exc()), err=True)
        if isinstance(error, OSError) and error.filename:
            say(f"{error.filename}: {error.strerror}")
        else:
            say(error)
        for note in getattr(error, "__notes__", ()):
            say(note)
        raise typer.Exit(code_of(error)) from None
