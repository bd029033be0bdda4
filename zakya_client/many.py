"""Many records by their ids: as many ids as a call takes, some calls at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

from attrs import frozen

from zakya_client.errors import DecodingError, NotFoundError, ValidationError
from zakya_client.printable import shown
from zakya_client.wording import counted

T = TypeVar("T")
Id = str | int

IN_FLIGHT = 10
"""Calls that one `read_many` makes at once: as many as the largest plan allows, so that other calls get their turn."""


@frozen(repr=False)
class Many(Sequence[T], Generic[T]):
    """Records that were asked for by their ids: a sequence of those that are there, in the order of the ids.

    Attributes:
        records: The records.
        gone: Ids of which the API has no record, in order.
    """

    records: Sequence[T]
    gone: Sequence[str]

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...

    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self.records[index]

    def __len__(self) -> int:
        return len(self.records)

    def __iter__(self) -> Iterator[T]:
        return iter(self.records)

    def __repr__(self) -> str:
        return f"Many({counted(len(self.records), 'record')}, {len(self.gone)} gone)"


async def read_many(
    fetch: Callable[[Sequence[Id]], Awaitable[Sequence[T]]], ids: Iterable[Id], *, size: int, key: str
) -> Many[T]:
    """Read records by their ids; one that stands there twice is asked for once.

    Args:
        fetch: Prepares a call for some ids, and checks them; the call is made when it is awaited.
        ids: The ids.
        size: Ids that a call takes.
        key: The attribute of a record that has its id.
    """
    if isinstance(ids, str | bytes):
        raise ValidationError(f"ids must be several ids, such as [{ids!r}], got {ids!r}")
    wanted: dict[str, Id] = {}
    for each in ids:
        wanted.setdefault(str.__str__(each) if isinstance(each, str) else str(each), each)
    values = list(wanted.values())
    chunks = [values[start : start + size] for start in range(0, len(values), size)]
    for chunk in chunks:
        fetch(chunk)  # wrong input raises here, before anything is asked
    found: dict[str, T] = {}
    waiting = iter(chunks)

    async def work() -> None:
        for chunk in waiting:
            found.update({getattr(record, key): record for record in await _present(fetch, chunk)})

    workers = [asyncio.create_task(work()) for _ in chunks[:IN_FLIGHT]]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    if strangers := [each for each in found if each not in wanted]:
        raise DecodingError(f"the answer holds records that nobody asked for: {shown(strangers)}")
    return Many([found[each] for each in wanted if each in found], [each for each in wanted if each not in found])


async def _present(
    fetch: Callable[[Sequence[Id]], Awaitable[Sequence[T]]], ids: Sequence[Id], *, refused: bool = False
) -> list[T]:
    """Read the records that are there: the API refuses all ids if one is gone, so that one is looked for by halves."""
    if not refused:
        try:
            return list(await fetch(ids))
        except NotFoundError as error:
            if error.code is None:  # the page of a gateway, which knows nothing of records
                raise
    if len(ids) == 1:
        return []
    half = len(ids) // 2
    first = await _present(fetch, ids[:half])
    return [*first, *await _present(fetch, ids[half:], refused=len(first) == half)]
