"""The API as an application: which URL is which operation, who may call it, and how errors look."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import cast

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
    images,
    items,
    oauth,
    organizations,
    packages,
    sales_orders,
    stock,
    transactions,
)
from .answers import Refusal
from .calls import Operation, read_call
from .recording import Recorder, RequestLog
from .shop import Shop

API = "/inventory/v1"

OPERATIONS: tuple[Operation, ...] = (
    *contact_persons.OPERATIONS,
    *packages.OPERATIONS,
    *items.OPERATIONS,
    *images.OPERATIONS,
    *stock.OPERATIONS,
    *transactions.OPERATIONS,
    *composite_items.OPERATIONS,
    *bundles.OPERATIONS,
    *sales_orders.OPERATIONS,
)

Endpoint = Callable[[Request], Awaitable[Response]]
Check = Callable[[Request, Shop], None]


def build_app(shop: Shop, accounts: oauth.Accounts, log: RequestLog) -> Starlette:
    """The whole server: the API, the accounts server, the recording of requests."""

    def routes(base: str, operations: Iterable[Operation], check: Check) -> list[Route]:
        return [
            Route(base + operation.path, _endpoint(operation, shop, accounts, check), methods=[operation.method])
            for operation in sorted(operations, key=_literal_first)
        ]

    app = Starlette(
        routes=[
            *routes(API, OPERATIONS, _check_organization),
            # On the Zakya host organizations live elsewhere and refuse what every other URL asks for.
            *routes("/v1", organizations.OPERATIONS, _check_no_parameters),
            *routes(API, organizations.OPERATIONS, _check_nothing),
            *oauth.routes(accounts),
        ],
        middleware=[Middleware(Recorder, log=log)],
        exception_handlers={Refusal: _refused, HTTPException: _not_routed},
    )
    app.router.redirect_slashes = False
    return app


def _endpoint(operation: Operation, shop: Shop, accounts: oauth.Accounts, check: Check) -> Endpoint:
    async def answer(request: Request) -> Response:
        _check_token(request, accounts)
        check(request, shop)
        return operation.handler(shop, await read_call(request))

    return answer


def _check_token(request: Request, accounts: oauth.Accounts) -> None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "zoho-oauthtoken" or not token.strip():
        raise Refusal(401, 14, "Invalid value passed for authorization.")
    if not accounts.accepts(token.strip()):
        raise Refusal(401, 57, "You are not authorized to perform this operation")


def _check_organization(request: Request, shop: Shop) -> None:
    if request.query_params.get("organization_id") != shop.organization_id:
        raise Refusal(400, 6041, "This user is not associated with the organization.")


def _check_no_parameters(request: Request, _: Shop) -> None:
    if request.query_params:
        raise Refusal(400, "Zak-03", "Extra param found")


def _check_nothing(_: Request, __: Shop) -> None:
    """The organizations of the Inventory host take an organization_id and don't need it."""


def _literal_first(operation: Operation) -> list[bool]:
    """Sorts /items/active before /items/{item_id}."""
    return [part.startswith("{") for part in operation.path.split("/")]


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
