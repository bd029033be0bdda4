"""The API as an application: which URL is which operation, who may call it, and how errors look."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import (
    bundles,
    composite_items,
    contact_persons,
    control,
    images,
    items,
    organizations,
    packages,
    page,
    sales_orders,
    stock,
    transactions,
)
from .answers import Answer, Refusal, json_response
from .calls import Call, Handler, read_call
from .description import Operation, operations
from .documented import documented
from .misbehaving import misbehave
from .oauth import covers
from .recording import RECORD, Recorder
from .service import Service
from .shop import Shop

API = "/inventory/v1"
ZAKYA_ORGANIZATIONS = "/v1"

HANDLERS: Mapping[str, Handler] = {
    **contact_persons.HANDLERS,
    **packages.HANDLERS,
    **items.HANDLERS,
    **images.HANDLERS,
    **stock.HANDLERS,
    **transactions.HANDLERS,
    **composite_items.HANDLERS,
    **bundles.HANDLERS,
    **sales_orders.HANDLERS,
    **organizations.HANDLERS,
}

Endpoint = Callable[[Request], Awaitable[Response]]
Check = Callable[[Request, Shop], None]


def build_app(service: Service) -> Starlette:
    """The whole server: the API, the accounts server, the control endpoint, the page, the recording of requests."""
    described = sorted(operations().values(), key=_literal_first)

    def route(base: str, operation: Operation, check: Check) -> Route:
        handler = HANDLERS.get(operation.name, _sample)
        return Route(base + operation.path, _endpoint(service, operation, handler, check), methods=[operation.method])

    app = Starlette(
        routes=[
            *(route(API, each, _check_organization) for each in described if each.needs_organization),
            # On the Zakya host organizations live elsewhere and refuse what every other URL asks for.
            *(route(ZAKYA_ORGANIZATIONS, each, _check_extra) for each in described if not each.needs_organization),
            *(route(API, each, _check_nothing) for each in described if not each.needs_organization),
            Route("/oauth/v2/token", _accounts(service, "oauth.token", _token), methods=["POST"]),
            Route("/oauth/v2/token/revoke", _accounts(service, "oauth.revoke", _revoke), methods=["POST"]),
            *control.routes(service),
            *page.routes(service),
        ],
        middleware=[Middleware(Recorder, log=service.requests, silent=(control.ROOT, page.FORMS, "/favicon.ico"))],
        exception_handlers={Refusal: _refused, HTTPException: _not_routed},
    )
    app.router.redirect_slashes = False
    return app


def _endpoint(service: Service, operation: Operation, handler: Handler, check: Check) -> Endpoint:
    async def act(request: Request, moving: str) -> Response:
        try:
            call = await read_call(operation, request, moving=moving)
            call.check_query()
            answer = handler(service.shop, call)
        except Refusal as refusal:
            return refusal.response()
        if operation.method != "GET":
            service.changed()
        return _rendered(service, operation, answer)

    async def answer(request: Request) -> Response:
        _name(request, operation.name)
        for _ in service.faults.take(operation.name, killing=True):
            service.accounts.kill(_token_of(request))
        _check_token(request, service, operation)
        check(request, service.shop)
        with service.meter.call() as headers:
            paging = request.query_params.get("page", "1") != "1"
            taken = service.faults.take(operation.name, paging=paging)
            response = await misbehave(service, taken, partial(act, request))
        response.headers.update(headers)
        return response

    return answer


def _rendered(service: Service, operation: Operation, answer: Answer | Response) -> Response:
    if isinstance(answer, Response):
        return answer
    body = answer.body()
    return json_response(documented(operation, body) if service.documented else body, operation.status)


def _sample(_: Shop, call: Call) -> Answer:
    """The answer of an operation that the description has and the shop cannot do yet: its page's sample."""
    sample = call.operation.sample
    body = sample if isinstance(sample, dict) else {}
    payload = {key: value for key, value in body.items() if key not in ("code", "message")}
    return Answer(str(body.get("message", "success")), payload)


def _name(request: Request, operation: str) -> None:
    if record := request.scope.get(RECORD):
        record.operation = operation


def _token_of(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "zoho-oauthtoken" else ""


def _check_token(request: Request, service: Service, operation: Operation) -> None:
    value = _token_of(request)
    if not value:
        raise Refusal(401, 14, "Invalid value passed for authorization.")
    token = service.accounts.find(value)
    # A dead token and a missing scope look alike.
    if token is None or not covers(token.scopes, operation.scopes):
        raise Refusal(401, 57, "You are not authorized to perform this operation")


def _check_organization(request: Request, shop: Shop) -> None:
    if request.query_params.get("organization_id") != shop.organization_id:
        raise Refusal(400, 6041, "This user is not associated with the organization.")


def _check_extra(request: Request, _: Shop) -> None:
    if request.query_params:
        raise Refusal(400, "Zak-03", "Extra param found")


def _check_nothing(_: Request, __: Shop) -> None:
    """The organizations of the Inventory host take an organization_id and don't need it."""


def _literal_first(operation: Operation) -> list[bool]:
    """Sorts /items/active before /items/{item_id}."""
    return [part.startswith("{") for part in operation.path.split("/")]


def _accounts(service: Service, name: str, answer: Callable[[Service, Mapping[str, Any]], Response]) -> Endpoint:
    """A URL of the accounts server. Parameters may stand in the form or in the query."""

    async def endpoint(request: Request) -> Response:
        _name(request, name)

        async def act(_: str) -> Response:
            async with request.form() as form:
                response = answer(service, {**request.query_params, **form})
            service.changed()
            return response

        return await misbehave(service, service.faults.take(name), act)

    return endpoint


def _token(service: Service, form: Mapping[str, Any]) -> Response:
    status, body = service.accounts.token(form)
    return json_response(body, status)


def _revoke(service: Service, form: Mapping[str, Any]) -> Response:
    return json_response(service.accounts.revoke(str(form.get("token", ""))))


async def _refused(_: Request, error: Exception) -> Response:
    return cast("Refusal", error).response()


async def _not_routed(request: Request, error: Exception) -> Response:
    status = cast("HTTPException", error).status_code
    if status == 404:
        return Refusal(404, 5, "Invalid URL Passed").response()
    if status == 405:
        message = f"The HTTP method {request.method} is not allowed for the requested resource"
        return Refusal(405, 37, message).response()
    return Refusal(status, 2, "Invalid request").response()
