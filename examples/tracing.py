"""Every call as a span: the OpenTelemetry instrumentations of httpx and aiohttp work as they are.

    python examples/tracing.py httpx
    python examples/tracing.py aiohttp

Needs opentelemetry-sdk and opentelemetry-instrumentation-httpx or -aiohttp-client. It calls an emulated shop and
prints the spans.
"""

from __future__ import annotations

import asyncio
import sys

from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator


async def read_a_page(environment: dict[str, str]) -> None:
    """Make two calls: one for a token, one for a page of items."""
    async with ZakyaClient.from_env(environment) as zakya:
        await zakya.items.list(per_page=5)


def main(transport: str) -> None:
    """Trace two calls and print their spans."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))  # a service sends them to its collector
    instrumentor = HTTPXClientInstrumentor() if transport == "httpx" else AioHttpClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        with Emulator(items=10) as emulator:
            asyncio.run(read_a_page({**emulator.environment(), "ZAKYA_TRANSPORT": transport}))
    finally:
        instrumentor.uninstrument()
    for span in exporter.get_finished_spans():
        attributes = dict(span.attributes or {})
        print(span.name, attributes.get("http.status_code", attributes.get("http.response.status_code")))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "httpx")
