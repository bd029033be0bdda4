"""The URLs of the accounts server: its consent page, tokens, and the end of tokens.

`GET /oauth/v2/auth` asks the person at the browser, who agrees or doesn't. The real page asks for a login first; here
whoever sees the page is the shop's owner. The browser is sent back to the program's redirect URI with a grant code for
the scopes that were asked for, and the state as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from zakya_client.emulator.answers import json_response
from zakya_client.emulator.browser import form_of, page
from zakya_client.emulator.misbehaving import misbehave
from zakya_client.emulator.oauth import split_scopes
from zakya_client.emulator.recording import name_operation
from zakya_client.emulator.service import Service, service_of

CONSENT = "/oauth/v2/auth"

Form = Mapping[str, str]


def _token(service: Service, _: Request, form: Form) -> Response:
    status, body = service.accounts.token(form)
    return json_response(body, status)


def _revoke(service: Service, _: Request, form: Form) -> Response:
    return json_response(service.accounts.revoke(form.get("token", "")))


def _consent(service: Service, request: Request, form: Form) -> Response:
    if error := _error(service, form):
        return page("consent.html", 400, error=error)
    scopes, offline = split_scopes(form["scope"]), form.get("access_type") == "offline"
    if request.method != "POST":
        return page("consent.html", service=service, form=form, scopes=scopes, offline=offline)
    if form.get("decision") != "agree":
        return RedirectResponse(_sent_back(form, error="access_denied"), 303)
    code = service.accounts.new_code(*scopes, redirect_uri=form["redirect_uri"], offline=offline)
    server = str(request.base_url).rstrip("/")
    return RedirectResponse(_sent_back(form, code=code, location="in", **{"accounts-server": server}), 303)


def _error(service: Service, form: Form) -> str:
    """Return what is wrong with the URL of the page; then nobody may be sent anywhere."""
    if form.get("client_id") != service.accounts.client_id:
        return f"There is no client {form.get('client_id', '')!r}."
    if form.get("response_type") != "code":
        return f"response_type must be code, not {form.get('response_type', '')!r}."
    uri = form.get("redirect_uri", "")
    try:
        parts = urlsplit(uri)
    except ValueError as error:
        return str(error)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return f"redirect_uri must be a URL of http or https, not {uri!r}."
    if not split_scopes(form.get("scope", "")):
        return "scope is missing: say what the program may do."
    return ""


def _sent_back(form: Form, **brought: str) -> str:
    """Return the URL that the browser is sent to."""
    parts = urlsplit(form["redirect_uri"])
    state = {"state": form["state"]} if form.get("state") else {}
    query = [*parse_qsl(parts.query, keep_blank_values=True), *{**state, **brought}.items()]
    return parts._replace(query=urlencode(query)).geturl()


def _route(path: str, name: str, answer: Callable[[Service, Request, Form], Response], *methods: str) -> Route:
    async def endpoint(request: Request) -> Response:
        service = service_of(request)

        async def act(_: str) -> Response:
            response = answer(service, request, {**request.query_params, **await form_of(request)})
            if request.method == "POST":
                service.changed()
            return response

        name_operation(request, name)
        return await misbehave(service, service.faults.take(name), act)

    return Route(path, endpoint, methods=methods)


# Parameters may stand in the form or in the query.
ROUTES = [
    _route(CONSENT, "oauth.authorize", _consent, "GET", "POST"),
    _route("/oauth/v2/token", "oauth.token", _token, "POST"),
    _route("/oauth/v2/token/revoke", "oauth.revoke", _revoke, "POST"),
]
