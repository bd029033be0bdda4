"""Webhooks: what the API sends to you, read into the same models as its answers.

- `read` reads a body;
- `receive` also checks who sent it, in any web framework;
- `zakya_client.webhooks.receiver.Receiver` is an endpoint for Starlette and FastAPI, with the extra ``webhooks``.
"""

from zakya_client._generated.records import Payload
from zakya_client.webhooks.events import Event, receive
from zakya_client.webhooks.reading import read

__all__ = ["Event", "Payload", "read", "receive"]
