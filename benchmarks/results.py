"""What a benchmark gives: the figures of contenders side by side, and the goals that they meet or miss."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from attrs import field, frozen


@frozen
class Figure:
    """What was measured of one contender.

    Attributes:
        contender: Who ran.
        samples: One number a round, in the unit of the comparison.
        problem: Why there is none, ``"not installed: …"`` for instance.
    """

    contender: str
    samples: Sequence[float] = ()
    problem: str = ""

    @property
    def median(self) -> float | None:
        """The sample in the middle; ``None`` where there is none."""
        return median(self.samples) if self.samples else None


@frozen
class Comparison:
    """Contenders that ran in turn, round by round.

    Attributes:
        title: What they did.
        unit: What the samples are, ``"ms"`` for instance.
        baseline: The contender that the others are divided by.
        figures: What was measured.
    """

    title: str
    unit: str
    baseline: str
    figures: Sequence[Figure]

    def ratio(self, contender: str, to: str | None = None) -> float | None:
        """Divide a contender by another one, by default by the baseline; the median of what each round gives.

        Both ran within the same second, so what else the machine did meanwhile falls out.
        """
        above, below = self._samples(contender), self._samples(to or self.baseline)
        pairs = [over / under for over, under in zip(above, below, strict=False) if under]
        return median(pairs) if pairs else None

    def median(self, contender: str) -> float | None:
        """Return a contender's median; ``None`` where it has no figure."""
        samples = self._samples(contender)
        return median(samples) if samples else None

    def _samples(self, contender: str) -> Sequence[float]:
        return next((figure.samples for figure in self.figures if figure.contender == contender), ())

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON object."""
        return {
            "title": self.title,
            "unit": self.unit,
            "baseline": self.baseline,
            "figures": [
                {
                    "contender": figure.contender,
                    "median": figure.median,
                    "ratio": self.ratio(figure.contender),
                    "samples": list(figure.samples),
                    "problem": figure.problem,
                }
                for figure in self.figures
            ],
        }


@frozen
class Goal:
    """What a figure should be.

    Attributes:
        text: The goal in words.
        value: What came out; ``None`` where a contender had no figure.
        at_most: The most that it may be.
        at_least: The least that it may be.
    """

    text: str
    value: float | None
    at_most: float = field(default=float("inf"), kw_only=True)
    at_least: float = field(default=float("-inf"), kw_only=True)

    @property
    def verdict(self) -> str:
        """``"met"``, ``"not met"`` or ``"not measured"``."""
        if self.value is None:
            return "not measured"
        return "met" if self.at_least <= self.value <= self.at_most else "not met"

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON object."""
        return {"goal": self.text, "value": self.value, "verdict": self.verdict}


@frozen
class Row:
    """One row of the suite.

    Attributes:
        number: Its number.
        title: What it is about.
        comparisons: What was measured.
        goals: What should have come out.
        notes: What one must know to read the figures.
    """

    number: int
    title: str
    comparisons: Sequence[Comparison]
    goals: Sequence[Goal] = ()
    notes: Sequence[str] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON object."""
        return {
            "row": self.number,
            "title": self.title,
            "comparisons": [comparison.to_dict() for comparison in self.comparisons],
            "goals": [goal.to_dict() for goal in self.goals],
            "notes": list(self.notes),
        }


def report(rows: Sequence[Row], about: Mapping[str, Any]) -> dict[str, Any]:
    """Return the whole run as a JSON object.

    Args:
        rows: The rows that ran.
        about: When and where.
    """
    return {**about, "rows": [row.to_dict() for row in rows]}
