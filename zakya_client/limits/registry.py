"""The gates of all organizations that this process calls: one for each, as long as anybody holds it.

A gate is kept without a holder too, for as long as calls that went through it count: clients that are made for one
call each would forget the minute otherwise.
"""

from __future__ import annotations

import os
import threading
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
        self.clear()

    def clear(self) -> None:
        """Forget all gates, as a new process would; whoever holds one goes on with it."""
        with self._lock:
            self._gates: WeakValueDictionary[Key, Gate] = WeakValueDictionary()
            self._kept: dict[Key, Gate] = {}
            self._many = FEW

    def gate_of(self, host: str, organization_id: str, limits: Limits) -> Gate:
        """Return the one gate of an organization in this process; the limits of the newest client hold for all."""
        key = (host, organization_id.strip())
        with self._lock:
            gate = self._gates.get(key)
            if gate is None:
                if len(self._kept) >= self._many:
                    self._drop_idle()
                gate = self._gates[key] = self._kept[key] = Gate(limits)
            elif gate.limits != limits:
                gate.adopt(limits)
            return gate

    def restart_in_child(self) -> None:
        """Forget, in a forked process, the calls of its parent; locks are made anew, as nobody is left to free them."""
        self._lock = threading.Lock()
        gates = dict(self._gates.items())
        for gate in gates.values():
            gate.restart_in_child()
        self._gates, self._kept = WeakValueDictionary(gates), gates

    def _drop_idle(self) -> None:
        """Let go of the idle gates. Those that are still there afterwards are kept, as somebody holds them."""
        self._kept = {key: gate for key, gate in self._kept.items() if not gate.is_idle()}
        self._kept = dict(self._gates.items())
        self._many = max(FEW, 2 * len(self._kept))


GATES = Registry()
"""The gates of this process."""

gate_of = GATES.gate_of

if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=GATES.restart_in_child)
