"""What `zakya sync` shows: a bar for each table while it runs, tables of rows and changes at its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table as Grid
from rich.text import Text

from zakya_client.cli.cells import plain
from zakya_client.sync.costs import Forecast
from zakya_client.sync.meter import CallMeter
from zakya_client.sync.reading import Reading
from zakya_client.sync.run import Report
from zakya_client.wording import counted

_STATES = {"waiting": "dim", "reading": "cyan", "done": "green", "stopped": "yellow", "failed": "red"}

MOST_NAMES = 4
"""Tables or organizations that are named before a sentence that is true of all of them."""


class Bars(Progress):
    """A bar for each table of a reading, with calls used and time left."""

    def __init__(self, reading: Reading, meter: CallMeter, console: Console) -> None:
        self._reading = reading
        self._meter = meter
        self._bars: dict[str, TaskID] = {}  # none while the columns are made
        super().__init__(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[calls]}"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[state]}"),
            console=console,
        )
        self._bars = {name: self.add_task(name, total=None, calls="", state="") for name in reading.progress}

    def get_renderables(self) -> Iterable[RenderableType]:
        """Look how far the tables are, each time that they are shown."""
        for name, bar in self._bars.items():
            each = self._reading.progress[name]
            total = each.seen if each.state == "done" else each.expected
            self.update(
                bar,
                completed=each.seen,
                total=None if total is None else max(total, each.seen),
                calls=counted(self._meter.calls[name], "call"),
                state=f"[{_STATES[each.state]}]{each.state}[/]",
            )
        now = self._meter.limits()
        if now and now.waiting and now.requests is not None and now.used >= now.requests:
            yield Text(
                f"the limit, {counted(now.requests, 'call')} in {now.window:g} seconds, is reached: the others wait",
                "yellow",
            )
        yield from super().get_renderables()


def reported(report: Report) -> RenderableType:
    """Show what a sync did."""
    grid = _grid("table", "rows", "changed", "deleted", title=f"organization {report.organization_id}")
    for name, rows in report.rows.items():
        each = report.tables[name]
        grid.add_row(plain(name), f"{rows:,}", f"{each.changed:,}", f"{each.deleted:,}", plain(each.state))
    lines = [f"{counted(report.calls, 'call')}, {report.seconds:.1f} s"]
    if report.stopped:
        lines.append(f"{report.stopped}; the next sync goes on from here")
    return Group(grid, *map(plain, [*lines, *_once(report.failed.items()), *report.notes]))


def planned(plan: Forecast) -> RenderableType:
    """Show what a sync will cost."""
    grid = _grid("table", "records", "lists", "details", title="calls that a sync needs")
    for cost in plan.costs:
        due = {True: f"{cost.due:,}", False: f"({cost.due:,})", None: ""}[cost.details]
        grid.add_row(plain(cost.table), "" if cost.records is None else f"{cost.records:,}", f"{cost.lists:,}", due)
    lists = sum(cost.lists for cost in plan.costs)
    grid.add_section()
    grid.add_row("all", "", f"{lists:,}", f"{plan.calls - lists:,}")
    verdict = "that is enough" if plan.is_allowed else f"that takes {counted(plan.days, 'day')}"
    needed = counted(plan.calls, "call")
    lines = [f"{needed}; {plan.whose} {plan.per_day:,} a day, {plan.spent:,} of them are spent: {verdict}"]
    if any(cost.details is False for cost in plan.costs):
        lines.append("in parentheses: what --details of these tables would cost")
    return Group(grid, *map(plain, lines))


def organizations_reported(reports: Sequence[Report]) -> RenderableType:
    """Show what became of many organizations; what went wrong is said once, below."""
    grid = _grid("organization", "rows", "changed", "deleted", "calls", "seconds")
    told = []
    for report in reports:
        changed = sum(each.changed for each in report.tables.values())
        deleted = sum(each.deleted for each in report.tables.values())
        cells = (f"{number:,}" for number in (sum(report.rows.values()), changed, deleted, report.calls))
        grid.add_row(plain(report.organization_id), *cells, f"{report.seconds:.1f}", plain(report.state))
        told += [(report.organization_id, f"{name}: {text}" if name else text) for name, text in report.failed.items()]
        told += [(report.organization_id, report.stopped)] if report.stopped else []
    return Group(grid, *map(plain, _once(told)))


def _grid(what: str, *numbers: str, title: str | None = None) -> Grid:
    grid = Grid(what, title=plain(title) if title else None)
    for name in numbers:
        grid.add_column(name, justify="right")
    if numbers[-1] != "details":
        grid.add_column("state")
    return grid


def _once(told: Iterable[tuple[str, str]]) -> list[str]:
    """Say each sentence once, after the names of what it is true of."""
    names: dict[str, list[str]] = {}
    for name, text in told:
        names.setdefault(text, []).append(name)
    return [f"{_few(found)}: {text}" if any(found) else text for text, found in names.items()]


def _few(names: Sequence[str]) -> str:
    return ", ".join(names) if len(names) <= MOST_NAMES else f"{names[0]} and {len(names) - 1:,} others"
