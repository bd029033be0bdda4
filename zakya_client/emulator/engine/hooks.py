"""What hooks and verbs are given, and the refusals that they raise: all that a resource's file works with."""

from __future__ import annotations

from zakya_client.emulator.answers import Answer, Refusal, conflict, duplicate, invalid, missing, not_found
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine import balances, crediting, due, pieces, stock
from zakya_client.emulator.engine.document import how_far
from zakya_client.emulator.engine.resource import picked
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.sums import exact, line_sums, money, share
from zakya_client.emulator.fields import Record

__all__ = [
    "Answer", "Call", "Record", "Refusal", "Seeds", "Shop", "balances", "conflict", "crediting", "due", "duplicate",
    "exact", "how_far", "invalid", "line_sums", "missing", "money", "not_found", "picked", "pieces", "share", "stock",
]  # fmt: skip
