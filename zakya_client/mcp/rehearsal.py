"""What a call would send, found out without sending it: the client itself builds the request, and nothing leaves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email import message_from_bytes
from hashlib import sha256
from typing import Any, NoReturn
from urllib.parse import parse_qsl, urlsplit

from zakya_client.client import ZakyaClient
from zakya_client.config import find_data_center
from zakya_client.limits.model import Limits
from zakya_client.runtime.http import Request

_NOWHERE = "https://rehearsal.invalid"


class _RehearsedError(Exception):
    """A request came as far as the network."""

    def __init__(self, request: Request) -> None:
        super().__init__("a rehearsal sends nothing")
        self.request = request


class _NoNetwork:
    """A transport that sends nothing."""

    async def send(self, request: Request, *, stream: bool = False) -> NoReturn:  # noqa: ARG002 (a transport's signature)
        """Hand the request back."""
        raise _RehearsedError(request)

    async def close(self) -> None:
        """Close nothing."""


class Rehearsal:
    """Builds requests as the client of the same settings does.

    Args:
        settings: Environment variables.
    """

    def __init__(self, settings: Mapping[str, str]) -> None:
        center = find_data_center(settings.get("ZAKYA_DATA_CENTER") or "us", api_url=_NOWHERE)
        self._client = ZakyaClient(
            settings.get("ZAKYA_ORGANIZATION_ID", ""),
            access_token="none-is-needed",  # noqa: S106 (it is no secret: nothing is sent)
            data_center=center,
            limits=Limits(0, 0),
            transport=_NoNetwork(),
        )

    async def request(self, operation: str, arguments: Mapping[str, Any]) -> Request:
        """Build the request of an operation.

        Args:
            operation: Its name.
            arguments: Those of its method.

        Raises:
            ValidationError: An argument has no form that the API takes.
        """
        resource, _, verb = operation.partition(".")
        try:
            await getattr(getattr(self._client, resource), verb)(**arguments)
        except _RehearsedError as rehearsed:
            return rehearsed.request
        raise AssertionError(f"{operation} sent nothing")  # pragma: no cover


def fingerprint(operation: str, request: Request) -> str:
    """Return a text that differs for every call that differs."""
    content = (request.content or b"").replace(_boundary(request), b"")
    parts = (operation.encode(), request.method.encode(), request.url.encode(), content)
    return sha256(b"\0".join(sha256(part).digest() for part in parts)).hexdigest()


def shown(request: Request) -> dict[str, Any]:
    """Write what would be sent: JSON."""
    url = urlsplit(request.url)
    found: dict[str, Any] = {"method": request.method, "path": url.path}
    if query := dict(parse_qsl(url.query, keep_blank_values=True)):
        found["query"] = query
    if request.content is not None:
        found["body"] = _form(request) if _boundary(request) else json.loads(request.content)
    return found


def _form(request: Request) -> list[dict[str, Any]]:
    """Write the parts of a form: names and sizes of files, and whatever else is sent beside them."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    form: Any = message_from_bytes(head + (request.content or b""))
    return [
        {"file": part.get_filename(), "bytes": len(part.get_payload(decode=True))}
        if part.get_filename()
        else json.loads(part.get_payload(decode=True))
        for part in form.get_payload()
    ]


def _boundary(request: Request) -> bytes:
    return request.headers["content-type"].partition("boundary=")[2].encode() if request.content is not None else b""
