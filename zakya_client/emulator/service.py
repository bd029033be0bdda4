"""Everything behind the URLs of one emulator, which may all be replaced while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .connections import Connections
from .faults import Faults
from .limits import Meter
from .oauth import Accounts
from .recording import RequestLog
from .shop import Shop


@dataclass
class Service:
    """The shop, who may call, what is counted, recorded and done wrong, and the form of the answers.

    `changed` is called after everything that may have changed the shop.
    """

    shop: Shop
    accounts: Accounts
    meter: Meter
    faults: Faults
    documented: bool = False
    requests: RequestLog = field(default_factory=RequestLog)
    connections: Connections = field(default_factory=Connections)
    changed: Callable[[], None] = lambda: None
