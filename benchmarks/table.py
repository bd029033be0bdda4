"""Prints rows as Markdown, so that a table can stand in a document as it was printed."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.results import Comparison, Goal, Row


def row_table(row: Row) -> str:
    """Write a row: its comparisons, goals and notes."""
    parts = [f"## {row.number}. {row.title}", *(_comparison(comparison) for comparison in row.comparisons)]
    if row.goals:
        parts.append(_markdown(("goal", "measured", ""), [_goal(goal) for goal in row.goals]))
    parts += [f"- {note}" for note in row.notes]
    return "\n\n".join(parts)


def goals_table(rows: Sequence[Row]) -> str:
    """Write the goals of all rows."""
    lines = [(str(row.number), *_goal(goal)) for row in rows for goal in row.goals]
    return _markdown(("row", "goal", "measured", ""), lines)


def _comparison(comparison: Comparison) -> str:
    lines = []
    for figure in comparison.figures:
        if figure.median is None:
            lines.append((figure.contender, figure.problem, "", ""))
            continue
        ratio = comparison.ratio(figure.contender)
        spread = f"{_number(min(figure.samples))} to {_number(max(figure.samples))}"
        lines.append((figure.contender, _number(figure.median), spread, "" if ratio is None else f"{ratio:.2f}x"))
    return _markdown((comparison.title, comparison.unit, "spread", f"to {comparison.baseline}"), lines)


def _goal(goal: Goal) -> tuple[str, str, str]:
    return goal.text, "" if goal.value is None else _number(goal.value), goal.verdict


def _number(value: float) -> str:
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _markdown(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    widths = [max(len(line[column]) for line in [head, *lines]) for column in range(len(head))]
    ruled = [head, ["-" * width for width in widths], *lines]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in ruled
    )
