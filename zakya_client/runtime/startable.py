"""Awaitable objects that tasks take too: `asyncio.create_task`, task groups and `asyncio.run` insist on a coroutine."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Callable, Coroutine, Generator
from typing import Any, TypeVar

from attrs import field, frozen

T_co = TypeVar("T_co", covariant=True)


@frozen(eq=False)
class Startable(Coroutine[Any, Any, T_co]):
    """Can be awaited, and given to tasks, any number of times; each time it starts anew.

    A coroutine runs once, so every task that drives the object gets one of its own.
    """

    _runs: dict[asyncio.Task[Any] | None, Coroutine[Any, Any, T_co]] = field(factory=dict, init=False, repr=False)

    @abstractmethod
    def _start(self) -> Coroutine[Any, Any, T_co]:
        """Begin what awaiting does."""

    def __await__(self) -> Generator[Any, None, T_co]:
        return self._start().__await__()

    def send(self, value: Any, /) -> Any:
        """Go on in the task that runs; for asyncio."""
        return self._step(lambda run: run.send(value))

    def throw(self, *error: Any) -> Any:
        """Raise an error in what the running task waits for; for asyncio."""
        return self._step(lambda run: run.throw(*error))

    def close(self) -> None:
        """End what the running task waits for; for asyncio."""
        run = self._runs.pop(_running_task(), None)
        if run is not None:
            run.close()

    def _step(self, step: Callable[[Coroutine[Any, Any, T_co]], Any]) -> Any:
        task = _running_task()
        if task not in self._runs:
            self._runs[task] = self._start()
        try:
            return step(self._runs[task])
        except BaseException:  # StopIteration among them, which brings the result
            self._runs.pop(task, None)
            raise


def _running_task() -> asyncio.Task[Any] | None:
    try:
        return asyncio.current_task()
    except RuntimeError:  # no event loop runs
        return None
