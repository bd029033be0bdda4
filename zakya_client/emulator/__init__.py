"""The Zakya API on your own machine: a real HTTP server that holds a shop in memory.

    with Emulator(items=400) as emulator:
        ...  # emulator.url, emulator.environment(), emulator.requests, emulator.faults

It imports nothing of the rest of `zakya_client`, so that it cannot agree with the client by construction. Needs the
extra `emulator`; `zakya-emulator serve` runs it in the foreground.
"""

try:
    from zakya_client.emulator.server import Emulator
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        f"The emulator needs {error.name}: pip install 'zakya-client[emulator]'", name=error.name
    ) from error
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.faults import Fault
from zakya_client.emulator.limits import Plan
from zakya_client.emulator.recording import RecordedRequest
from zakya_client.emulator.service import Organization

__all__ = ["Emulator", "Fault", "Organization", "Plan", "RecordedRequest", "Shop"]
