"""What a comparison finds."""

from __future__ import annotations

from attrs import frozen


@frozen
class Change:
    """One difference between two releases.

    Attributes:
        where: The comparison that found it.
        what: The difference, on one line.
        breaking: Whether a program that worked may stop working.
    """

    where: str
    what: str
    breaking: bool = True
