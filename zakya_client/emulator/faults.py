"""Misbehavior on demand: what goes wrong, at which operations, and how often.

A fault names operations by a pattern (`items.get`, `items.*`, `oauth.token`, `*`), says what happens there, and when:
the first `times` calls that match, after letting `after` of them pass, each with a `probability`. The same seed makes
the same calls fail. Of several faults at one call all delay it, and the first that replaces the answer wins.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from fnmatch import fnmatchcase
from itertools import count
from random import Random
from typing import Any

import attrs
from attrs import define, field, frozen

from zakya_client.emulator.description import operations

DRIFTS = ("fields", "values", "types")
RESETS = ("before", "after")
ROWS = ("insert", "delete")
CODES = {400: 2, 401: 57, 404: 1002, 405: 37, 429: 44}


ACCOUNTS = ("oauth.authorize", "oauth.token", "oauth.revoke")
"""Operations of the accounts server, which the API description doesn't have."""


@frozen
class Fault:
    """One kind of misbehavior.

    Attributes:
        operation: Pattern of the operations that it happens at.
        times: How often it happens; 0 for always.
        after: How many matching calls pass first.
        probability: How likely it happens at a call, between 0 and 1.
        latency: Seconds that the answer is late.
        jitter: Seconds, of which a random part is added to the latency.
        hang: Seconds without an answer before the connection ends; below 0 for ever.
        reset: The connection is reset `before` or `after` the shop did what was asked.
        truncate: Half of the answer's body arrives.
        status: The HTTP status of a refusal; the shop does nothing.
        code: The code of the refusal.
        message: The message of the refusal.
        html: The refusal is a gateway's HTML page.
        retry_after: Seconds or a date for the refusal's Retry-After.
        kill_token: The call's access token dies before it is looked at.
        rows: A row is inserted (`insert`) or deleted (`delete`) before a page that is not the first.
        drift: The answer has unknown `fields`, unknown `values` in the place of known words, or other `types`.
    """

    operation: str = "*"
    times: int = 0
    after: int = 0
    probability: float = 1.0
    latency: float = 0.0
    jitter: float = 0.0
    hang: float = 0.0
    reset: str = ""
    truncate: bool = False
    status: int = 0
    code: int | str = ""
    message: str = ""
    html: bool = False
    retry_after: str = ""
    kill_token: bool = False
    rows: str = ""
    drift: str = ""

    def __attrs_post_init__(self) -> None:
        for name, allowed in (("reset", RESETS), ("rows", ROWS), ("drift", DRIFTS)):
            if getattr(self, name) not in ("", *allowed):
                raise ValueError(f"{name} is one of {', '.join(allowed)}, not {getattr(self, name)!r}.")
        if self.status and not 200 <= self.status <= 599:
            raise ValueError(f"An answer cannot have the HTTP status {self.status}.")
        if not 0 <= self.probability <= 1:
            raise ValueError("A probability lies between 0 and 1.")
        if min(self.latency, self.jitter, self.times, self.after) < 0:
            raise ValueError("latency, jitter, times and after are not negative.")
        if (self.html or self.code or self.message or self.retry_after) and not self.status:
            object.__setattr__(self, "status", 502 if self.html else 400)
        if not any(getattr(self, name) for name in EFFECTS):
            raise ValueError(f"The fault does nothing: say one of {', '.join(EFFECTS)}.")

    @classmethod
    def read(cls, values: Mapping[str, Any]) -> Fault:
        """Return a fault from texts, numbers or flags by name, as JSON, forms and the command line hold them.

        Raises:
            ValueError: What is wrong.
        """
        kinds = {each.name: each.type for each in attrs.fields(cls)}
        if unknown := set(values) - set(kinds):
            raise ValueError(f"A fault has no {min(unknown)!r}; it has {', '.join(kinds)}.")
        return cls(**{name: _convert(name, kinds[name], value) for name, value in values.items() if value != ""})

    @classmethod
    def parse(cls, text: str) -> Fault:
        """Return a fault from a text of the command line: `items.get:status=503,times=2`.

        Raises:
            ValueError: What is wrong.
        """
        return cls.read(_named(text))

    def __str__(self) -> str:
        """The fault in the form that `parse` reads."""
        shown = [
            f"{each.name}={getattr(self, each.name)}"
            for each in attrs.fields(Fault)[1:]
            if getattr(self, each.name) != each.default
        ]
        return f"{self.operation}:{','.join(shown)}"


EFFECTS = ("latency", "jitter", "hang", "reset", "truncate", "status", "kill_token", "rows", "drift")


def _named(text: str) -> dict[str, Any]:
    """Return what a text says about a fault, by name; what stands there without a value is true."""
    operation, _, rest = text.partition(":")
    pairs = [part.partition("=") for part in rest.split(",") if part.strip()]
    values = {name.strip(): value.strip() if equals else True for name, equals, value in pairs}
    return {"operation": operation.strip(), **values}


_READ: Mapping[str, Callable[[Any], Any]] = {
    "bool": lambda value: str(value).lower() in ("true", "1", "on"),
    "int": int,
    "float": float,
    "str": str,
    "int | str": lambda value: int(value) if str(value).isdecimal() else str(value),
}
"""How a value is read, by the type of the field."""
_ALONE = {"hang": -1.0, "reset": "before", "drift": "fields"}
"""What a name without a value means; `hang` is for ever."""


def _convert(name: str, kind: Any, value: Any) -> Any:
    try:
        return _ALONE[name] if value is True and kind != "bool" else _READ[kind](value)
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"{name} cannot be {value!r}.") from None


@define
class Entry:
    """A fault that was added, how many calls matched it, and how often it happened."""

    id: int
    fault: Fault
    matched: int = 0
    happened: int = 0

    @property
    def over(self) -> bool:
        """Whether it happened as often as it should."""
        return bool(self.fault.times) and self.happened >= self.fault.times

    def as_json(self) -> dict[str, Any]:
        """Return the entry as the control endpoint shows it."""
        return {"id": self.id, "matched": self.matched, "happened": self.happened, **attrs.asdict(self.fault)}


@define
class Faults:
    """The faults of one emulator. May be used while it runs, from any thread."""

    seed: int = 1
    names: Collection[str] = field(factory=lambda: (*operations(), *ACCOUNTS))
    """The operations that there are."""
    random: Random = field(init=False)
    _entries: list[Entry] = field(factory=list, init=False)
    _ids: Iterator[int] = field(factory=lambda: count(1), init=False)
    _lock: threading.Lock = field(factory=threading.Lock, init=False)

    def __attrs_post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311

    def __iter__(self) -> Iterator[Entry]:
        return iter(list(self._entries))

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, fault: Fault | str = "", **what: Any) -> Entry:
        """Add a fault: `add("items.get", status=503, times=2)`, `add("items.get:status=503")` or a `Fault`.

        Raises:
            ValueError: What is wrong.
        """
        if isinstance(fault, str):
            fault = Fault.read({**_named(fault or "*"), **what})
        self.check(fault)
        with self._lock:
            entry = Entry(next(self._ids), fault)
            self._entries.append(entry)
        return entry

    def check(self, fault: Fault) -> None:
        """Refuse a fault at which nothing can happen, because no operation has such a name.

        Raises:
            ValueError: The pattern, and the names that are nearest to it.
        """
        if any(fnmatchcase(name, fault.operation) for name in self.names):
            return
        patterns = {f"{name.partition('.')[0]}.*" for name in self.names}
        # "item.list" is nearer to "items.list" than to any other name; "item.*" to "items.*".
        near = get_close_matches(fault.operation, [*self.names, *sorted(patterns)], n=3)
        hint = f"the nearest: {', '.join(near)}" if near else "for example items.get, items.*, oauth.token, *"
        raise ValueError(f"There is no operation {fault.operation!r}; {hint}.")

    def remove(self, entry_id: int) -> bool:
        """Remove one fault, and return whether there was one."""
        with self._lock:
            kept = [entry for entry in self._entries if entry.id != entry_id]
            removed = len(kept) < len(self._entries)
            self._entries = kept
        return removed

    def clear(self) -> None:
        """Remove every fault and start the chances anew."""
        with self._lock:
            self._entries = []
            self.random.seed(self.seed)

    def take(self, operation: str, *, killing: bool = False, paging: bool = False) -> list[Fault]:
        """Return the faults that happen at a call now.

        Those that kill tokens are asked for on their own, before the call's token is looked at; the others wait until
        the call is let in, so that a dead token doesn't use them up. Rows move only while `paging`, when a page has
        been read already.
        """
        taken = []
        with self._lock:
            for entry in self._entries:
                fault = entry.fault
                waits = fault.kill_token is not killing or (fault.rows and not paging)
                if waits or entry.over or not fnmatchcase(operation, fault.operation):
                    continue
                entry.matched += 1
                if entry.matched <= fault.after:
                    continue
                if fault.probability < 1 and self.random.random() >= fault.probability:
                    continue
                entry.happened += 1
                taken.append(fault)
        return taken

    def delay(self, fault: Fault) -> float:
        """Return the seconds that a fault makes an answer late this time."""
        return fault.latency + (self.random.random() * fault.jitter if fault.jitter else 0.0)
