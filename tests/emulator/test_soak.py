"""A short form of the soak; the long one is `python -m tests.emulator.soak --connections 2000 --seconds 60`."""

from __future__ import annotations

from .soak import soak


def test_many_connections_for_a_moment() -> None:
    outcome = soak(150, 1.0, warm_up=0)
    assert outcome.good, (outcome.answers, outcome.errors)
    assert sum(outcome.answers.values()) >= 150
