"""What `zakya sync` shows: a bar for each table while it runs, tables of rows and changes at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from rich.console import Console, RenderableType
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


class Bars(Progress):
    """A bar for each table of a reading, with calls used and time left.

    Args:
        reading: What is shown.
        meter: Counts its calls.
        console: Where.
    """

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
        self._bars = {
            name: self.add_task(name, total=None, calls=counted(0, "call"), state="") for name in reading.progress
        }

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
        yield from super().get_renderables()


def watched(console: Console) -> Callable[[Reading, CallMeter], AbstractContextManager[None]]:
    """Show bars on a console while a reading runs; see `zakya_client.sync.sync`."""

    @contextmanager
    def watch(reading: Reading, meter: CallMeter) -> Iterator[None]:
        with Bars(reading, meter, console) as bars:
            yield
            bars.refresh()

    return watch


def report_grid(report: Report) -> Grid:
    """Show what a sync did."""
    grid = Grid("table", title=plain(f"organization {report.organization_id}"))
    for name in ("rows", "changed", "deleted"):
        grid.add_column(name, justify="right")
    grid.add_column("state")
    for name, rows in report.rows.items():
        each = report.tables[name]
        state = report.failed.get(name) or each.state
        grid.add_row(plain(name), f"{rows:,}", f"{each.changed:,}", f"{each.deleted:,}", plain(state))
    lines = [f"{counted(report.calls, 'call')}, {report.seconds:.1f} s"]
    if report.stopped:
        lines += [report.stopped, "the next sync goes on from here"]
    grid.caption = Text("\n").join(map(plain, lines))
    return grid


def plan_grid(plan: Forecast) -> Grid:
    """Show what a sync will cost."""
    grid = Grid("table", title="calls that a sync needs")
    for name in ("records", "calls"):
        grid.add_column(name, justify="right")
    for cost in plan.costs:
        grid.add_row(plain(cost.table), "" if cost.records is None else f"{cost.records:,}", f"{cost.calls:,}")
    grid.add_section()
    grid.add_row("all", "", f"{plan.calls:,}")
    whose = f"the plan {plan.of_plan} allows" if plan.of_plan else "the budget is"
    verdict = "that is enough" if plan.is_allowed else f"that takes {counted(plan.days, 'day')}"
    grid.caption = plain(f"{whose} {counted(plan.per_day, 'call')} a day, {plan.spent:,} of them are spent: {verdict}")
    return grid


def organizations_grid(reports: Sequence[Report]) -> Grid:
    """Show what became of many organizations."""
    grid = Grid("organization")
    for name in ("rows", "changed", "deleted", "calls", "seconds"):
        grid.add_column(name, justify="right")
    grid.add_column("state")
    for report in reports:
        changed = sum(each.changed for each in report.tables.values())
        deleted = sum(each.deleted for each in report.tables.values())
        cells = (f"{number:,}" for number in (sum(report.rows.values()), changed, deleted, report.calls))
        grid.add_row(plain(report.organization_id), *cells, f"{report.seconds:.1f}", plain(state_of(report)))
    return grid


def state_of(report: Report) -> str:
    """Say in a line what became of an organization."""
    failed = "; ".join(f"{name}: {text}" if name else text for name, text in report.failed.items())
    return failed or report.stopped or "done"
