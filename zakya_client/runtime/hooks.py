"""Seeing every attempt and every unexpected value, for metrics, tracing and watching the API drift."""

from __future__ import annotations

from collections.abc import Sequence
from inspect import isasyncgenfunction, iscoroutinefunction

from attrs import frozen

from zakya_client.errors import ConfigurationError, ZakyaError
from zakya_client.runtime.decode import Finding


@frozen
class Attempt:
    """One attempt at a call.

    Attributes:
        operation: ``"items.get"``, or method and path of a request that isn't described.
        method: HTTP method.
        path: Path, without the query.
        organization_id: The organization, ``""`` if none.
        number: Which attempt it is, from 1.
    """

    operation: str
    method: str
    path: str
    organization_id: str
    number: int

    def __str__(self) -> str:
        return f"{self.method} {self.path} of organization {self.organization_id or '-'}, attempt {self.number}"


class Hook:
    """Sees attempts and unexpected values; override what you need.

    A hook is a part of the call: its methods are plain functions that run in the event loop, and what they raise the
    call raises. When `after` or `unreadable` raises, the call was made all the same; so a hook that can fail catches
    its own errors.
    """

    def before(self, attempt: Attempt) -> None:
        """Called when a place in the gate is there, before the request is sent.

        Args:
            attempt: Which attempt.
        """

    def after(self, attempt: Attempt, status: int, seconds: float) -> None:
        """Called when an answer arrived that is a success.

        Args:
            attempt: Which attempt.
            status: HTTP status.
            seconds: Time from sending to the end of the answer (of its head, when it is streamed).
        """

    def failed(self, attempt: Attempt, error: ZakyaError, seconds: float) -> None:
        """Called when the attempt failed, whether it is repeated or not.

        Args:
            attempt: Which attempt.
            error: How.
            seconds: Time from sending to the failure.
        """

    def unreadable(self, finding: Finding) -> None:
        """Called when a value could not be read as described, once per field; the value is kept as it came.

        Args:
            finding: The value, and where in the answer it stands.
        """


def check_hooks(hooks: Sequence[Hook]) -> tuple[Hook, ...]:
    """Check that hooks can be called as hooks are.

    Raises:
        ConfigurationError: One isn't a hook, or has an ``async def`` method, which nobody would await.
    """
    if isinstance(hooks, Hook):
        raise ConfigurationError(f"hooks must be a sequence: hooks=[{type(hooks).__name__}(…)]")
    for hook in hooks:
        if not isinstance(hook, Hook):
            raise ConfigurationError(f"a hook must be an object of a class derived from Hook, not {hook!r}")
        for name in ("before", "after", "failed", "unreadable"):
            method = getattr(hook, name)
            if iscoroutinefunction(method) or isasyncgenfunction(method):
                raise ConfigurationError(
                    f"{type(hook).__name__}.{name} must be a plain function: hooks are not awaited. "
                    "Start what takes time with asyncio.create_task"
                )
    return tuple(hooks)
