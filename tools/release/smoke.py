"""Uses an installed `zakya_client` a little, with one extra: `python -I smoke.py EXTRA`.

Runs in an environment that holds the wheel, that extra and nothing else, against the shop that the environment names
(`ZAKYA_…`). An extra that has no function here has nothing that proves it, so it fails.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import zakya_client
from zakya_client import Limits, RedisStore, ZakyaClient, ZakyaError


def need(met: object, what: str) -> None:
    """Stop unless something is as it has to be."""
    if not met:
        raise SystemExit(f"expected {what}")


async def list_items() -> None:
    """Call the shop, over the transport that the environment names."""
    async with ZakyaClient.from_env(limits=Limits(0, 0)) as zakya:
        items = await zakya.items.list(per_page=2)
        need(len(items) == 2, f"two items, not {items}")
        item = await zakya.items.get(items[0].item_id)
        need(item.name == items[0].name, f"the item of the list, not {item}")


def nothing() -> None:
    """Call without any extra, and be told which extra a missing part needs."""
    asyncio.run(list_items())
    need(not find_spec("aiohttp"), "an environment without extras")
    try:
        import zakya_client.emulator  # noqa: F401, PLC0415
    except ModuleNotFoundError as error:
        need("zakya-client[emulator]" in str(error), f"an error that names the extra, not {error}")
    else:
        need(met=False, what="an emulator that needs its extra")


def aiohttp() -> None:
    """Call over aiohttp."""
    os.environ["ZAKYA_TRANSPORT"] = "aiohttp"
    asyncio.run(list_items())


def cli() -> None:
    """List items from the command line."""
    command = [str(Path(sys.prefix, "bin", "zakya")), "items", "list", "--limit", "2", "--output", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    need(done.returncode == 0, f"items, not {done.stderr}")
    need(len(json.loads(done.stdout)) == 2, f"two items, not {done.stdout}")


def emulator() -> None:
    """Call a shop of its own."""
    from zakya_client.emulator import Emulator  # noqa: PLC0415

    with Emulator(items=2) as shop:
        os.environ.update(shop.environment())
        asyncio.run(list_items())


def export() -> None:
    """Write items into a sheet and into Parquet, from the command line."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("items.xlsx", "items.parquet"):
            file = Path(folder, name)
            command = [str(Path(sys.prefix, "bin", "zakya")), "export", "items", "--output", str(file)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            need(done.returncode == 0 and file.stat().st_size, f"{name}, not {done.stderr}")


def mcp() -> None:
    """Ask a server for its tools, as an assistant's program does."""
    from mcp import Client, StdioServerParameters, stdio_client  # noqa: PLC0415

    async def tools() -> list[str]:
        command = StdioServerParameters(
            command=str(Path(sys.prefix, "bin", "zakya")), args=["mcp"], env=dict(os.environ)
        )
        async with Client(stdio_client(command)) as client:
            return [each.name for each in (await client.list_tools()).tools]

    found = asyncio.run(tools())
    need("read" in found, f"the tool `read` among {found}")


def redis() -> None:
    """Ask a Redis for a token, and be told that nobody is there."""
    try:
        asyncio.run(RedisStore("redis://localhost:1/0").load("token"))
    except ZakyaError as error:
        need("Redis" in str(error), f"an error about Redis, not {error}")
    else:
        need(met=False, what="an error about Redis")


def sync() -> None:
    """Bring the shop into a database."""
    from zakya_client.sync import run  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        report = run(destination=Path(folder, "zakya.duckdb"), folder=folder)
        need(report.complete and report.rows["items"], f"a complete sync, not {report}")


def ray() -> None:
    """Have Ray at hand; a cluster takes longer to start than everything else here."""
    need(find_spec("ray"), "Ray")


def webhooks() -> None:
    """Make a receiver."""
    from zakya_client.webhooks.receiver import Receiver  # noqa: PLC0415

    need(Receiver(lambda _: asyncio.sleep(0), secret="secret"), "a receiver")  # noqa: S106


EXTRAS = {
    "": nothing,
    "aiohttp": aiohttp,
    "cli": cli,
    "emulator": emulator,
    "export": export,
    "mcp": mcp,
    "redis": redis,
    "sync": sync,
    "ray": ray,
    "webhooks": webhooks,
}


def main(extra: str) -> None:
    """Prove one extra."""
    need(Path(zakya_client.__file__).is_relative_to(sys.prefix), f"the wheel, not {zakya_client.__file__}")
    need(zakya_client.__version__ == version("zakya-client"), "one version")
    EXTRAS[extra]()


if __name__ == "__main__":
    main(sys.argv[1])
