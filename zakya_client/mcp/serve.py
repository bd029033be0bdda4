"""Puts an assistant's parts together from settings, and serves it until its program leaves."""

from __future__ import annotations

import secrets
import socket
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from attrs import frozen
from platformdirs import user_state_path

from zakya_client.client import ZakyaClient
from zakya_client.errors import ConfigurationError
from zakya_client.mcp.assistant import Assistant, Counter
from zakya_client.mcp.audit import Audit
from zakya_client.mcp.budget import Budget
from zakya_client.mcp.files import Files
from zakya_client.mcp.loopback import HOST, PATH, SHORTEST, app_of
from zakya_client.mcp.rehearsal import Rehearsal
from zakya_client.mcp.safety import Confirmations, Guard, check_allowed
from zakya_client.mcp.server import build

_SECRETS = ("ZAKYA_CLIENT_SECRET", "ZAKYA_REFRESH_TOKEN", "ZAKYA_MCP_TOKEN")


@frozen
class Rules:
    """What an assistant may do.

    Attributes:
        write: Whether it may write.
        allow: Risky operations that it may do.
        per_hour: Calls in an hour; 0 for any number.
        per_day: Calls in a day; 0 for any number.
        files: The folder of its files.
        audit: Where each use is noted; defaults to a file in the user's state folder.
    """

    write: bool = False
    allow: tuple[str, ...] = ()
    per_hour: int = 200
    per_day: int = 500
    files: Path | None = None
    audit: Path | None = None


@asynccontextmanager
async def assistant_of(
    settings: Mapping[str, str],
    rules: Rules,
    *,
    state: Path | None = None,
    clock: Callable[[], float] = time.time,
    new_text: Callable[[], str] = lambda: secrets.token_hex(8),
) -> AsyncIterator[Assistant]:
    """Make an assistant's tools from environment variables.

    Args:
        settings: Environment variables, as `ZakyaClient.from_env` reads them.
        rules: What it may do.
        state: Folder that its calls are counted in; defaults to the user's state folder.
        clock: Returns the seconds since 1970.
        new_text: Returns text that nobody can guess.

    Raises:
        ConfigurationError: A setting or a rule is wrong.
    """
    check_allowed(rules.allow)
    if rules.allow and not rules.write:
        raise ConfigurationError("--allow needs --write: without it nothing is written")
    state = state or user_state_path("zakya-client")
    counts = state / f"mcp-{settings.get('ZAKYA_ORGANIZATION_ID') or 'none'}.json"
    budget = Budget(rules.per_hour, rules.per_day, counts, clock)
    hidden = [settings[name] for name in _SECRETS if settings.get(name)]
    async with ZakyaClient.from_env(settings, hooks=[Counter(budget)]) as client:
        yield Assistant(
            client,
            Rehearsal(settings),
            Guard(Confirmations(clock, new_text), rules.write, rules.allow),
            budget,
            Audit(rules.audit or state / "mcp-audit.jsonl", clock, hidden),
            Files(rules.files),
            new_text,
        )


async def serve(settings: Mapping[str, str], rules: Rules, port: int | None, say: Callable[[str], None]) -> None:
    """Serve an assistant over stdin and stdout, or over HTTP.

    Args:
        settings: Environment variables; ``ZAKYA_MCP_TOKEN`` is what HTTP requests have to bring, if not a new token.
        rules: What it may do.
        port: The port on 127.0.0.1, 0 for a free one; ``None`` for stdin and stdout.
        say: Shows a line beside the output.

    Raises:
        ConfigurationError: A setting or a rule is wrong.
        OSError: The port can't be listened on.
    """
    token = settings.get("ZAKYA_MCP_TOKEN", "")
    if token and len(token) < SHORTEST:
        raise ConfigurationError(f"ZAKYA_MCP_TOKEN must have {SHORTEST} characters or more, so that nobody guesses it")
    async with assistant_of(settings, rules) as assistant:
        server = build(assistant)
        if port is None:
            await server.run_stdio_async()
            return
        with socket.create_server((HOST, port)) as listener:
            free = listener.getsockname()[1]
            say(f"serves http://{HOST}:{free}{PATH}; stop it with Ctrl-C")
            if not token:
                token = secrets.token_urlsafe(24)
                say(f"requests have to bring this header: Authorization: Bearer {token}")
            config = uvicorn.Config(app_of(server, free, token), log_level="warning", timeout_graceful_shutdown=2)
            await uvicorn.Server(config).serve(sockets=[listener])
