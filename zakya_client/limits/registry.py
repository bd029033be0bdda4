"""The gates of all organizations that this process calls: one for each, as long as anybody holds it.

A gate is kept without a holder too, for as long as calls that went through it count: clients that are made for one
call each would forget the minute otherwise.
"""

from __future__ import annotations

import os
import threading
from functools import partial
from weakref import WeakValueDictionary

from zakya_client.limits.model import Limits
from zakya_client.limits.queue import Gate

Key = tuple[str, str]
"""Host and organization."""

FEW = 64
"""Kept gates that aren't worth looking through for idle ones."""


class Registry:
    """Gates by organization."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._gates: WeakValueDictionary[Key, Gate] = WeakValueDictionary()
        self._used: dict[Key, Gate] = {}  # since they were last found idle
        self._many = FEW

    def gate_of(self, host: str, organization_id: str, limits: Limits) -> Gate:
        """Return the one gate of an organization in this process; the limits of the newest client hold for all.

        Args:
            host: Scheme and host of the API.
            organization_id: The organization.
            limits: What it may do.

        Returns:
            The same gate for as long as anybody holds it, or its calls count.
        """
        key = (host, organization_id.strip())
        with self._lock:
            gate = self._gates.get(key)
            if gate is None:
                gate = self._gates[key] = Gate(limits)
                gate.on_use = partial(self._keep, key)
            elif gate.limits != limits:
                gate.adopt(limits)
            return gate

    def clear(self) -> None:
        """Forget all gates, as a new process would; whoever holds one goes on with it."""
        with self._lock:
            self._gates.clear()
            self._used.clear()
            self._many = FEW

    def restart_in_child(self) -> None:
        """Forget, in a forked process, the calls of its parent; locks are made anew, as nobody is left to free them."""
        self._lock = threading.Lock()
        gates = dict(self._gates.items())
        for gate in gates.values():
            gate.restart_in_child()
        self._gates = WeakValueDictionary(gates)

    def _keep(self, key: Key, gate: Gate) -> None:
        """Keep a gate whose calls count now; drop those whose calls don't any more."""
        with self._lock:
            gate.on_use = None
            if self._gates.get(key) is not gate:
                return  # it was forgotten
            self._used[key] = gate
            if len(self._used) >= self._many:
                for other, idle in list(self._used.items()):
                    self._drop_idle(other, idle)
                self._many = max(FEW, 2 * len(self._used))

    def _drop_idle(self, key: Key, gate: Gate) -> None:
        gate.on_use = partial(self._keep, key)  # first, for a call that begins just now
        if gate.is_idle():
            del self._used[key]
        else:
            gate.on_use = None


GATES = Registry()
"""The gates of this process."""

gate_of = GATES.gate_of

if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=GATES.restart_in_child)
