"""The Zakya API on your own machine: a real HTTP server that holds a shop in memory.

    with Emulator(items=400) as emulator:
        ...  # emulator.url, emulator.environment(), emulator.requests

It imports nothing of the rest of `zakya_client`, so that it cannot agree with the client by construction. Needs the
extra `emulator`; `python -m zakya_client.emulator` runs it in the foreground.
"""

from .recording import RecordedRequest
from .server import Emulator
from .shop import Shop

__all__ = ["Emulator", "RecordedRequest", "Shop"]
