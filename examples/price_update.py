"""New prices for many items, from a CSV file.

    python examples/price_update.py prices.csv            shows what would change; changes nothing
    python examples/price_update.py prices.csv --apply    changes it

The file has the columns `rate` and `item_id` or `sku`; ZAKYA_… in the environment say whose items. What was done goes
into `prices.csv.report`, line by line. Interrupted or out of calls, run it again: what is done there is skipped, and
what may have been done is looked at before it is done again. Ends with status 1 while an item has not got its price.
The list of items costs a call for 200 of them, a change two: the item is read, because an update must repeat its name.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import os
import re
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from zakya_client import ZakyaClient, ZakyaError, errors, models

WORKERS = 10  # the client's gate holds them to what the organization may do
RATE = r"[0-9]{1,12}(\.[0-9]{1,6})?"
DONE = {"updated", "unchanged"}
HOPELESS = errors.CredentialsError | errors.PermissionDeniedError | errors.RateLimitError  # for every other item too


class Change(NamedTuple):
    """A row of the file: an item, by its id or its SKU, and its new price as it is written there."""

    item_id: str
    sku: str
    rate: str


class Report:
    """What became of each change; on the disk before anything else happens."""

    def __init__(self, path: Path) -> None:
        path.touch()
        whole = path.read_bytes().rpartition(b"\n")[0]  # a crash may have cut off the last line
        os.truncate(path, len(whole) + 1 if whole else 0)
        self.last: defaultdict[Change, tuple[str, str]] = defaultdict(lambda: ("not reached", ""))
        for line in filter(None, csv.reader(whole.decode().split("\n"))):
            self.last[Change(*line[:3])] = line[3], line[4]  # the result, and the price before
        self._path = path
        if not whole:
            path.write_text("item_id,sku,rate,result,old_rate,note\n", encoding="utf-8")

    def add(self, change: Change, result: str, old: str = "", note: str = "") -> None:
        """Note what became of a change: `sending`, one of `DONE`, or why it isn't."""
        self.last[change] = result, old
        with self._path.open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerow((*change, result, old, " ".join(note.split())))
            file.flush()
            os.fsync(file.fileno())


def read_changes(path: Path) -> list[Change]:
    """Read the file; refuse all of it if a row is wrong."""
    changes: dict[str, Change] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:  # spreadsheets write a byte order mark
        for number, line in enumerate(csv.DictReader(file), start=1):
            change = Change(*((line.get(name) or "").strip() for name in Change._fields))
            item = change.item_id or change.sku
            if not item or item in changes or not re.fullmatch(RATE, change.rate):
                raise SystemExit(f"row {number} of {path}: an item, each once, and a rate like 12.50 are needed")
            changes[item] = change
    return list(changes.values())


async def find(zakya: ZakyaClient, changes: list[Change]) -> dict[Change, models.ItemRow]:
    """Find the item of each change, if there is one."""
    wanted = {change.item_id or change.sku: change for change in changes}
    found: dict[Change, models.ItemRow] = {}
    async for row in zakya.items.list(sort_column="created_time").prefetch(4):
        keys = {row.item_id, row.sku or ""} & wanted.keys()
        if len(keys) > 1:
            raise SystemExit(f"{row.sku} is in the file twice, by its id and by its SKU")
        found |= {wanted[key]: row for key in keys}
    return found


async def settle(zakya: ZakyaClient, change: Change, item_id: str, report: Report) -> None:
    """Set an item's price. What may have been sent before is looked at first."""
    _, old = report.last[change]
    item = await zakya.items.get(item_id)
    rate, now = Decimal(change.rate), Decimal(str(item.rate or 0))
    if now == rate:
        report.add(change, "updated" if old else "unchanged", old)
    elif old and now != Decimal(old):
        report.add(change, "conflict", note=f"was {old}, somebody made it {now}; another run changes it")
    else:
        report.add(change, "sending", str(now))
        item = await zakya.items.update(item_id, models.ItemUpdate(name=item.name or "", rate=rate))
        report.add(change, "updated", str(now), f"is {item.rate}")  # the API may round


async def make(zakya: ZakyaClient, changes: list[Change], report: Report) -> None:
    """Make the changes, several at a time."""
    found, todo, stopped = await find(zakya, changes), iter(changes), list[ZakyaError]()

    async def work() -> None:
        while not stopped and (change := next(todo, None)):
            try:
                if change not in found:
                    raise errors.NotFoundError("there is no such item")
                await settle(zakya, change, found[change].item_id, report)
            except ZakyaError as error:
                report.add(change, "failed", report.last[change][1], str(error))
                stopped.extend([error] if isinstance(error, HOPELESS) else [])

    await asyncio.gather(*(work() for _ in range(WORKERS)))
    print(f"stopped: {stopped[0]}" if stopped else "finished")


async def run(path: Path, *, apply: bool) -> int:
    """Show the changes or make those that are not done yet; give the status to end with."""
    changes = read_changes(path)
    async with ZakyaClient.from_env() as zakya:
        if not apply:
            found = await find(zakya, changes)
            for change in changes:
                now = found[change].rate if change in found else "no such item"
                print(f"{change.sku or change.item_id}: {now} -> {change.rate}")
            return 0
        report = Report(path.with_name(f"{path.name}.report"))
        if left := [change for change in changes if report.last[change][0] not in DONE]:
            await make(zakya, left, report)
    results = [report.last[change][0] for change in changes]
    print(", ".join(f"{result}: {count}" for result, count in Counter(results).most_common()))
    return 0 if set(results) <= DONE else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="New prices for many items, from a CSV file.")
    parser.add_argument("file", type=Path, help="its columns are `rate` and `item_id` or `sku`")
    parser.add_argument("--apply", action="store_true", help="change the prices instead of showing them")
    options = parser.parse_args()
    try:
        sys.exit(asyncio.run(run(options.file, apply=options.apply)))
    except ZakyaError as error:
        sys.exit(f"stopped: {error}")
