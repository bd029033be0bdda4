"""The engine: a resource is data, behaviour is a few words."""

from __future__ import annotations

from zakya_client.emulator.engine.document import Document
from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.stock import Movement
from zakya_client.emulator.engine.words import (
    ACTIVE, ANY, Lines, Move, Reference, Series, States, Tally,
)  # fmt: skip

__all__ = [
    "ACTIVE", "ANY", "Document", "Lines", "Move", "Movement", "Reference", "Resource", "Series", "States", "Tally",
]  # fmt: skip
