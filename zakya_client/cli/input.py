"""What a command reads: bodies, files and values from the command line."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import typer

from zakya_client.cli.exits import say
from zakya_client.errors import ValidationError
from zakya_client.wording import did_you_mean


def read_body(given: str) -> Any:
    """Read a body: the name of a file, ``-`` for stdin, or JSON itself.

    Numbers stay exact: a decimal fraction becomes a `Decimal`, never a float.

    Raises:
        ValidationError: There is no such file, or it holds no JSON.
    """
    try:
        return json.loads(_text(given), parse_float=Decimal)
    except (ValueError, RecursionError) as error:  # the latter for what is nested too deeply
        raise ValidationError(f"--body isn't valid JSON: {error}") from None


def _text(given: str) -> str | bytes:
    if given == "-":
        return sys.stdin.buffer.read()
    if given.lstrip().startswith(("{", "[")):
        return given
    try:
        return Path(given).read_bytes()
    except OSError as error:
        raise ValidationError(f"--body: {error.strerror or error}: {given}") from None


def read_file(given: str) -> str | bytes:
    """Read a file to send: ``-`` is stdin; a path is opened by the client."""
    return sys.stdin.buffer.read() if given == "-" else given


def read_ids(given: Sequence[str]) -> list[str]:
    """Split ids at commas: ``--item-ids 1,2 --item-ids 3``."""
    return [each.strip() for text in given for each in text.split(",") if each.strip()]


def read_number(given: str) -> Decimal:
    """Read a number exactly."""
    try:
        return Decimal(given)
    except InvalidOperation:
        raise typer.BadParameter(f"{given!r} isn't a number") from None


def read_day(given: str) -> date:
    """Read a day."""
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise typer.BadParameter(f"it must be a date (YYYY-MM-DD), got {given!r}") from None


def check_choice(option: str, value: str, choices: Sequence[str]) -> None:
    """Warn on stderr of a value that isn't documented: the API ignores many a filter that it doesn't know."""
    if value in choices:
        return
    meant = did_you_mean(value, choices) or f"documented are {', '.join(choices)}"
    say(f"{option} {value} isn't documented, and sent as it is; {meant}")
