"""The consent page: `GET /oauth/v2/auth` asks the person at the browser, who agrees or doesn't.

The real one asks for a login first. Here whoever sees the page is the shop's owner. The browser is sent back to the
program's redirect URI with a grant code for the scopes that were asked for, and the state as it came.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import parse_qsl, urlencode, urlsplit

from attrs import frozen
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from zakya_client.emulator.misbehaving import misbehave
from zakya_client.emulator.oauth import split_scopes
from zakya_client.emulator.recording import RECORD
from zakya_client.emulator.service import Service

PATH = "/oauth/v2/auth"
OPERATION = "oauth.authorize"
NOT_FRAMED = {"Content-Security-Policy": "frame-ancestors 'none'", "Cache-Control": "no-store"}
"""A page around this one could make people click on "Agree" without seeing it."""


@frozen
class Asked:
    """What a program asks for.

    Attributes:
        scopes: What its tokens shall be allowed to do.
        redirect_uri: Where the browser is sent with the answer.
        state: What comes back with it.
        offline: Whether the program wants a refresh token.
    """

    scopes: tuple[str, ...]
    redirect_uri: str
    state: str
    offline: bool

    @classmethod
    def read(cls, service: Service, given: Mapping[str, str]) -> Asked:
        """Read the parameters of the page's URL or form.

        Raises:
            ValueError: What is wrong. Then nobody may be sent anywhere.
        """
        if given.get("client_id") != service.accounts.client_id:
            raise ValueError(f"There is no client {given.get('client_id', '')!r}.")
        if given.get("response_type") != "code":
            raise ValueError(f"response_type must be code, not {given.get('response_type', '')!r}.")
        uri = given.get("redirect_uri", "")
        parts = urlsplit(uri)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError(f"redirect_uri must be a URL of http or https, not {uri!r}.")
        scopes = split_scopes(given.get("scope", ""))
        if not scopes:
            raise ValueError("scope is missing: say what the program may do.")
        return cls(scopes, uri, given.get("state", ""), given.get("access_type") == "offline")

    def answer(self, **brought: str) -> str:
        """Return the URL that the browser is sent to."""
        parts = urlsplit(self.redirect_uri)
        state = {"state": self.state} if self.state else {}
        query = [*parse_qsl(parts.query, keep_blank_values=True), *{**state, **brought}.items()]
        return parts._replace(query=urlencode(query)).geturl()


def routes(service: Service) -> list[Route]:
    """Return the consent page, and where its form goes."""

    async def show(request: Request, _: str) -> Response:
        given = dict(request.query_params)
        try:
            asked = Asked.read(service, given)
        except ValueError as error:
            return _page("This login can't go on", f"<p>{escape(str(error))}</p>", 400)
        return _page("Let this program in?", _form(service, asked, given))

    async def decide(request: Request, _: str) -> Response:
        async with request.form() as form:
            given = {name: value for name, value in form.items() if isinstance(value, str)}
        try:
            asked = Asked.read(service, given)
        except ValueError as error:
            return _page("This login can't go on", f"<p>{escape(str(error))}</p>", 400)
        if given.get("decision") != "agree":
            return RedirectResponse(asked.answer(error="access_denied"), 303)
        code = service.accounts.new_code(*asked.scopes, redirect_uri=asked.redirect_uri, offline=asked.offline)
        server = str(request.base_url).rstrip("/")
        return RedirectResponse(asked.answer(code=code, location="in", **{"accounts-server": server}), 303)

    async def endpoint(request: Request) -> Response:
        if record := request.scope.get(RECORD):
            record.operation = OPERATION

        async def act(moving: str) -> Response:
            return await (decide if request.method == "POST" else show)(request, moving)

        return await misbehave(service, service.faults.take(OPERATION), act)

    return [Route(PATH, endpoint, methods=["GET", "POST"])]


def _form(service: Service, asked: Asked, given: Mapping[str, str]) -> str:
    shops = ", ".join(escape(str(each.shop.organization["name"])) for each in service.organizations)
    scopes = "".join(f"<li><code>{escape(scope)}</code></li>" for scope in asked.scopes)
    lasting = " It stays allowed until its refresh token is revoked." if asked.offline else ""
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in given.items()
    )
    return (
        f"<p>The program <code>{escape(given['client_id'])}</code> wants to work with <b>{shops}</b>.{lasting}"
        f" The answer goes to <code>{escape(asked.redirect_uri)}</code>.</p><ul>{scopes}</ul>"
        f'<form method="post" action="{PATH}">{hidden}'
        '<button class="first" name="decision" value="agree">Agree</button>'
        '<button name="decision" value="reject">Reject</button></form>'
    )


def _page(title: str, content: str, status: int = 200) -> Response:
    return Response(_template().substitute(title=title, content=content), status, NOT_FRAMED, media_type="text/html")


@cache
def _template() -> Template:
    return Template(Path(__file__).with_name("consent.html").read_text(encoding="utf-8"))
