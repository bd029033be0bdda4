"""Secrets: text that is sent and never shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar
from urllib.parse import quote_plus

T = TypeVar("T")

SHORTEST = 8
"""Characters that a secret has at least; shorter ones are words, which a text may hold anyway."""


class Secret(str):
    """Text that is sent but never shown: its repr, as in a traceback that shows variables, is stars."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Unshown(dict[str, T]):
    """Settings or an answer, secrets among them; the repr shows no value."""

    def __repr__(self) -> str:
        return f"<{len(self)} values>"


def without(text: str, secrets: Iterable[str]) -> str:
    """Put stars in the place of secrets, also of those that are encoded for an address."""
    for secret in (secret for secret in secrets if len(secret) >= SHORTEST):
        text = text.replace(secret, "***").replace(quote_plus(secret), "***")
    return text
