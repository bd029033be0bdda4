"""Seeing every attempt, for metrics and tracing of your own."""

from __future__ import annotations

from attrs import frozen

from zakya_client.errors import ZakyaError


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


class Hook:
    """Sees attempts; override what you need. What a hook raises is raised by the call."""

    def before(self, attempt: Attempt) -> None:
        """Called when a place in the gate is there, before the request is sent."""

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
