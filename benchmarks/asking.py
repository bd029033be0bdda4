"""Contenders that run once, in a process of their own, and tell several things."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from benchmarks.alternating import missing
from benchmarks.processes import ContenderError, alone
from benchmarks.results import Figure


@frozen
class Told:
    """What a contender told.

    Attributes:
        contender: Who ran.
        result: What it printed.
        problem: Why it printed nothing.
    """

    contender: str
    result: Mapping[str, Any] = field(factory=dict)
    problem: str = ""

    def figure(self, key: str, name: str = "") -> Figure:
        """Return one of the things, a number or a list of them, as a figure."""
        if self.problem:
            return Figure(name or self.contender, problem=self.problem)
        value = self.result[key]
        samples = value if isinstance(value, list) else [value]
        return Figure(name or self.contender, [float(sample) for sample in samples])


def ask(contender: str, package: str, module: str, **arguments: Any) -> Told:
    """Run a contender.

    Args:
        contender: Its name.
        package: What it needs.
        module: The module of `benchmarks` that runs it.
        arguments: The module's arguments.
    """
    if absent := missing(package):
        return Told(contender, problem=absent)
    try:
        return Told(contender, alone(module, **arguments))
    except (ContenderError, subprocess.TimeoutExpired) as error:
        return Told(contender, problem=f"{type(error).__name__}: {error}"[:200])
