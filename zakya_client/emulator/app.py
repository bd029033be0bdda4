"""The API as an application: which URL is which operation, who may call it, and how errors look."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import lru_cache, partial
from typing import cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route, Router
from starlette.types import Receive, Scope, Send

from zakya_client.emulator import accounts, control, page
from zakya_client.emulator.answers import Answer, Refusal, json_response
from zakya_client.emulator.calls import Call, read_call
from zakya_client.emulator.description import Operation
from zakya_client.emulator.documented import documented
from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.verbs import Handler, handlers, operations_of
from zakya_client.emulator.guard import Guard
from zakya_client.emulator.misbehaving import misbehave
from zakya_client.emulator.oauth import covers
from zakya_client.emulator.recording import Recorder, name_operation
from zakya_client.emulator.service import MOST_ORGANIZATIONS, Organization, Service, service_of

API = "/inventory/v1"
BASES = (API, "/api/v1")
"""Where the API answers; the second one is Zoho's older base, which many clients still use."""
ZAKYA = "/v1"

Check = Callable[[Request, Service], Organization]


def build_app(service: Service) -> Starlette:
    """Return the whole server: the API, the accounts server, the control endpoint, the page."""
    app = Starlette(
        routes=[*_api(tuple(service.shop.kinds.values())), *accounts.ROUTES, *control.ROUTES, *page.ROUTES],
        middleware=[
            Middleware(Guard, service=service),
            Middleware(Recorder, log=service.requests, silent=(control.ROOT, page.FORMS, "/favicon.ico")),
        ],
        exception_handlers={HTTPException: _not_routed},
    )
    app.router.redirect_slashes = False
    app.state.service = service
    return app


class _Api:
    """URLs of the API, found by their first word among hundreds; any of them may end in a slash."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._unknown = Router()
        self._routers: dict[str, Router] = {}
        for route in routes:
            word = route.path.split("/")[1]
            self._routers.setdefault(word, Router(redirect_slashes=False)).routes.append(route)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removesuffix("/")
        word = path[len(scope["root_path"]) + 1 :].partition("/")[0]
        await self._routers.get(word, self._unknown)({**scope, "path": path}, receive, send)


@lru_cache(maxsize=8)
def _api(kinds: tuple[Resource, ...]) -> list[Mount]:
    """Return the URLs of the API, which all emulators of a process share: the application knows the service."""
    able = dict(pair for kind in kinds for pair in handlers(kind))
    described = sorted(operations_of(kinds), key=_literal_first)
    if unable := [each.name for each in described if each.name not in able]:
        raise ValueError(f"The emulator can't do {', '.join(unable)}: no file in emulator/resources/ says how.")

    def route(each: Operation, check: Check) -> Route:
        return Route(each.path, _endpoint(each, able[each.name], check), methods=[each.method])

    api = _Api(route(each, _check_organization if each.needs_organization else _check_path) for each in described)
    # On the Zakya host organizations live elsewhere and refuse what every other URL asks for.
    zakya = _Api(route(each, _check_extra) for each in described if not each.needs_organization)
    return [*(Mount(base, api) for base in BASES), Mount(ZAKYA, zakya)]


def _endpoint(operation: Operation, handler: Handler, check: Check) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        service = service_of(request)
        name_operation(request, operation.name)
        for _ in service.faults.take(operation.name, killing=True):
            service.accounts.kill(_token_of(request))
        try:
            _check_token(request, service, operation)
            organization = check(request, service)
            with organization.limits.call():
                taken = service.faults.take(operation.name, paging=request.query_params.get("page", "1") != "1")
                act = partial(_act, operation, handler, organization, request)
                response = await misbehave(service, taken, act)
        except Refusal as refusal:
            response = refusal.response()
        _describe_day(service, request, response)
        return response

    return endpoint


async def _act(
    operation: Operation, handler: Handler, organization: Organization, request: Request, moving: str
) -> Response:
    """Return what the shop answers to a call, in the form that is wanted."""
    service = service_of(request)
    try:
        call = await read_call(operation, request, moving=moving)
        call.check_query()
        answer = _answer(service, organization, handler, call)
    except Refusal as refusal:
        return refusal.response()
    if operation.method != "GET":
        service.changed()
    if isinstance(answer, Response):
        return answer
    body = answer.body()
    return json_response(documented(operation, body) if service.documented else body, operation.status)


def _answer(service: Service, organization: Organization, handler: Handler, call: Call) -> Answer | Response:
    """Return the answer of an organization's shop, or of all shops together where no organization is meant."""
    if call.operation.needs_organization or call.path:
        return handler(organization.shop, call)
    if call.operation.method != "GET":
        return _opened(service, handler, call)
    answers = [cast("Answer", handler(each.shop, call)) for each in service.organizations]
    key = call.operation.envelope[0]
    rows = [row for each in answers for row in each.payload[key]]
    return Answer(answers[0].message, {**answers[0].payload, key: rows})


def _opened(service: Service, handler: Handler, call: Call) -> Answer | Response:
    """Open another organization by a call that makes one; it is kept unless the call is refused."""
    if len(service.organizations) >= MOST_ORGANIZATIONS:
        raise Refusal(400, 4, "There are too many organizations.")
    first = service.first
    number = max(each.shop.number for each in service.organizations) + 1
    shop = Shop(first.shop.kinds, seed=number, clock=first.shop.clock, number=number)
    answer = handler(shop, call)
    service.organizations = [*service.organizations, Organization(shop, first.limits.anew())]
    return answer


def _describe_day(service: Service, request: Request, response: Response) -> None:
    """Add the headers about the day of the organization that was asked; the first one's if it is unknown."""
    named = request.query_params.get("organization_id") or request.path_params.get("organization_id")
    response.headers.update((service.find(named) or service.first).limits.headers())


def _token_of(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() in ("zoho-oauthtoken", "bearer") else ""


def _check_token(request: Request, service: Service, operation: Operation) -> None:
    value = _token_of(request)
    if not value:
        raise Refusal(401, 14, "Invalid value passed for authorization.")
    token = service.accounts.find(value)
    # A dead token and a missing scope look alike.
    if token is None or not covers(token.scopes, operation.scopes):
        raise Refusal(401, 57, "You are not authorized to perform this operation")


def _check_organization(request: Request, service: Service) -> Organization:
    organization = service.find(request.query_params.get("organization_id"))
    if organization is None:
        raise Refusal(400, 6041, "This user is not associated with the organization.")
    return organization


def _check_path(request: Request, service: Service) -> Organization:
    """Organizations are asked for without an organization_id; the Inventory host ignores one."""
    return service.find(request.path_params.get("organization_id")) or service.first


def _check_extra(request: Request, service: Service) -> Organization:
    if request.query_params:
        raise Refusal(400, "Zak-03", "Extra param found")
    return _check_path(request, service)


def _literal_first(operation: Operation) -> list[bool]:
    """Sort /items/active before /items/{item_id}."""
    return [part.startswith("{") for part in operation.path.split("/")]


async def _not_routed(request: Request, error: Exception) -> Response:
    status = cast("HTTPException", error).status_code
    if status == 404:
        refusal = Refusal(404, 5, "Invalid URL Passed")
    elif status == 405:
        refusal = Refusal(405, 37, f"The HTTP method {request.method} is not allowed for the requested resource")
    else:
        refusal = Refusal(status, 2, "Invalid request")
    response = refusal.response()
    if request.url.path.startswith(tuple(f"{base}/" for base in (*BASES, ZAKYA))):
        _describe_day(service_of(request), request, response)
    return response
