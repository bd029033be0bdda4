"""Keeps other websites out: pages that are open in a browser of this machine can reach the emulator too.

Two ways are closed. A page of another origin may send requests here: browsers say so in `Origin` and
`Sec-Fetch-Site`. A page whose own name was made to resolve to this machine (DNS rebinding) counts as of the same
origin: it gives itself away by its name in `Host`. An address in `Host` can't be rebound, and neither can localhost.

The API, called by programs and protected by tokens, answers under every name; but whoever sends an `Origin` is a
browser, and is held to the names.
"""

from __future__ import annotations

from contextlib import suppress
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from zakya_client.emulator import accounts, control, page
from zakya_client.emulator.answers import json_response
from zakya_client.emulator.connections import connection_of
from zakya_client.emulator.service import Service

GUARDED = (control.ROOT, page.FORMS, accounts.CONSENT)
"""Beginnings of paths that are guarded in full, as the page at `/` is."""
FORM_TYPES = ("text/plain", "multipart/form-data")
"""What pages of other origins can send without asking, and no program sends as JSON."""


class Guard:
    """ASGI middleware that refuses what other websites send.

    Args:
        app: What answers.
        service: Says which host names are trusted.
    """

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        reason = self._refusal(scope) if scope["type"] == "http" else ""
        if reason:
            await json_response({"code": 2, "message": reason}, 403)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> str:
        """Return why a request is refused; an empty text if it isn't."""
        headers, path = Headers(scope=scope), scope["path"]
        host = headers.get("host", "")
        # In-process there is no network to come over, and any name will do.
        trusted = connection_of(scope) is None or self._is_trusted(host)
        origin = headers.get("origin")
        if origin is not None and not (trusted and _same(origin, host)):
            return f"A page of {origin} has no business here; only the emulator's own pages may send requests."
        if path != "/" and not path.startswith(GUARDED):
            return ""
        if not trusted:
            name = _host_name(host) or host
            return f"The emulator isn't known as {name!r}; if it should be, start it with --allowed-host {name}."
        changes = scope["method"] not in ("GET", "HEAD")
        # A link that somebody follows comes from another site too; a script that a page loads doesn't navigate.
        follows = not changes and headers.get("sec-fetch-mode") == "navigate"
        if headers.get("sec-fetch-site", "none") not in ("same-origin", "none") and not follows:
            return "Another site sent this request; only the emulator's own pages may."
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if changes and path.startswith(control.ROOT) and kind in FORM_TYPES:
            return f"This URL takes application/json, not {kind}."
        return ""

    def _is_trusted(self, host: str) -> bool:
        name = _host_name(host)
        if name == "localhost" or name.endswith(".localhost") or name in self._service.host_names:
            return True
        with suppress(ValueError):
            ip_address(name)
            return True
        return False


def _host_name(host: str) -> str:
    with suppress(ValueError):
        return (urlsplit(f"//{host}").hostname or "").removesuffix(".")
    return ""


def _same(origin: str, host: str) -> bool:
    with suppress(ValueError):
        return urlsplit(origin).netloc.lower() == host.lower() != ""
    return False
