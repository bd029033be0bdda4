"""Runs contenders in turn, A B C A B C, so that what else the machine does meets all of them alike."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from importlib.util import find_spec

from benchmarks.results import Figure

Measure = Callable[[], float]
"""Runs a contender once and gives a number."""

Contender = Measure | str
"""A contender, or why it can't run."""


def alternate(contenders: Mapping[str, Contender], rounds: int) -> list[Figure]:
    """Run contenders in turn; a first round warms up and isn't counted, unless there is only one.

    A contender that fails isn't run again, and its error takes the place of its figures.

    Args:
        contenders: What to run, by name; a text instead of a function says why it can't.
        rounds: How many times each is measured.
    """
    problems = {name: why for name, why in contenders.items() if isinstance(why, str)}
    samples: dict[str, list[float]] = {name: [] for name in contenders}
    gc.collect()
    gc.freeze()  # what one contender imported must not make the collections of the others longer
    try:
        for number in range(rounds + (rounds > 1)):
            for name, measure in contenders.items():
                if name in problems or isinstance(measure, str):
                    continue
                gc.collect()
                try:
                    sample = measure()
                except Exception as error:  # noqa: BLE001 (whatever it is, it goes into the table)
                    problems[name] = f"{type(error).__name__}: {error}"
                else:
                    samples[name] += [sample] if number or rounds == 1 else []
    finally:
        gc.unfreeze()
    return [Figure(name, () if name in problems else samples[name], problems.get(name, "")) for name in contenders]


def unless_missing(measure: Measure, *packages: str) -> Contender:
    """Return a contender if the packages that it needs are installed, and otherwise say which aren't."""
    return missing(*packages) or measure


def missing(*packages: str) -> str:
    """Say which packages aren't installed; nothing if all are."""
    absent = [package for package in packages if find_spec(package) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""
