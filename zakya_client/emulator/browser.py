"""What a browser gets and sends: pages made from the templates beside this file, and forms."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import Response

if TYPE_CHECKING:
    from jinja2 import Environment

NOT_FRAMED = {"Content-Security-Policy": "frame-ancestors 'none'", "Cache-Control": "no-store"}
"""A page around this one could make people click on "Agree" without seeing it."""


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FileSystemLoader  # noqa: PLC0415 - most emulators are never looked at

    return Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True)


def page(template: str, status: int = 200, /, **values: Any) -> Response:
    """Return a page: what values say is escaped in it."""
    text = _templates().get_template(template).render(values)
    return Response(text, status, NOT_FRAMED, media_type="text/html")


async def form_of(request: Request) -> dict[str, str]:
    """Return the texts of a form."""
    async with request.form() as form:
        return {name: value for name, value in form.items() if isinstance(value, str)}
