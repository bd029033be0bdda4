"""The control endpoint: what Python does with an `Emulator`, other processes and languages do over HTTP and JSON.

GET    /_emulator                      what is in the shop, limits, tokens, faults, and how to point a client here
GET    /_emulator/openapi.json         the API's description
GET    /_emulator/requests?operation=  what was asked;  DELETE forgets it
GET    /_emulator/faults               faults;  POST adds one (or a list), DELETE removes all
DELETE /_emulator/faults/{id}          removes one fault
GET    /_emulator/limits               the plan and its use;  PUT changes it: {"plan": "free", "today": 999}
GET    /_emulator/state                everything the shop remembers;  PUT puts it back
POST   /_emulator/reset                a new shop: {"items": 10, "orders": 0, "seed": 2}; forgets all of the above
POST   /_emulator/tokens/kill          kills all access tokens, or one: {"access_token": ...}
POST   /_emulator/tokens/grant-code    a grant code: {"scopes": [...]}
POST   /_emulator/tokens/refresh-token a refresh token: {"scopes": [...]}
POST   /_emulator/packages/{id}/ship   ships a package;  .../deliver delivers it
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import shipments
from .answers import Refusal, json_response
from .description import FILE
from .faults import Fault
from .limits import find_plan
from .seeding import seeded_shop
from .service import Service
from .state import dumped, loaded

ROOT = "/_emulator"
Endpoint = Callable[[Request], Awaitable[Response]]
Body = Any  # JSON
Act = Callable[[Service, Request, Body], Any]


def summary(service: Service, url: str) -> dict[str, Any]:
    """The emulator in one object."""
    shop = service.shop
    return {
        "organization_id": shop.organization_id,
        "shop": counts(service),
        "limits": limits(service),
        "tokens": {
            "alive": service.accounts.alive(), "asked_for": service.accounts.token_requests,
            "strict": service.accounts.strict,
        },
        "faults": [entry.as_json() for entry in service.faults],
        "requests": len(service.requests),
        "connections": len(service.connections),
        "documented": service.documented,
        "environment": environment(service, url),
    }  # fmt: skip


def counts(service: Service) -> dict[str, int]:
    """How many records of each kind the shop has."""
    shop = service.shop
    return {
        "items": len(shop.items),
        "composite_items": sum(bool(item["is_combo_product"]) for item in shop.items),
        "bundles": len(shop.bundles),
        "contacts": len(shop.contacts),
        "contact_persons": len(shop.contact_persons),
        "sales_orders": len(shop.sales_orders),
        "packages": len(shop.packages),
    }


def limits(service: Service) -> dict[str, Any]:
    """The plan and how much of it is used up."""
    plan, meter = service.meter.plan, service.meter
    service.meter.use()
    return {
        "plan": plan.name, "a_day": plan.a_day, "a_minute": plan.a_minute, "at_once": plan.at_once,
        "today": meter.today, "this_minute": meter.this_minute, "now": meter.at_once,
    }  # fmt: skip


def environment(service: Service, url: str) -> dict[str, str]:
    """The environment variables that point a client at this emulator."""
    return {
        "ZAKYA_ORGANIZATION_ID": service.shop.organization_id,
        "ZAKYA_CLIENT_ID": service.accounts.client_id,
        "ZAKYA_CLIENT_SECRET": service.accounts.client_secret,
        "ZAKYA_REFRESH_TOKEN": service.accounts.refresh_token,
        "ZAKYA_API_URL": url,
        "ZAKYA_ACCOUNTS_URL": url,
    }


def set_plan(service: Service, name: str) -> None:
    """Changes the plan; the accounts server is strict when there is one."""
    service.meter.plan = find_plan(name)
    service.accounts.strict = service.meter.plan.name != "unlimited"


def add_faults(service: Service, given: Any) -> list[dict[str, Any]]:
    """Adds a fault or a list of faults: objects, or texts as on the command line.

    Raises: ValueError with what is wrong; then none is added.
    """
    rows = given if isinstance(given, list) else [given]
    faults = [Fault.parse(row) if isinstance(row, str) else Fault.read(row) for row in rows]
    return [service.faults.add(fault).as_json() for fault in faults]


def reset(service: Service, values: Mapping[str, Any]) -> None:
    """A new shop, and nothing remembered: requests, faults, use of limits and tokens but the first are gone."""
    sizes = {name: int(values[name]) for name in ("items", "orders", "seed") if name in values}
    service.shop = seeded_shop(**sizes, clock=service.shop.clock)
    service.faults.clear()
    service.requests.clear()
    service.meter.reset()
    service.accounts = service.accounts.anew()


def _get_requests(service: Service, request: Request, _: Body) -> Any:
    wanted = request.query_params.get("operation", "")
    found = service.requests.of(wanted) if wanted else list(service.requests)
    return {"requests": [each.as_json() for each in found]}


def _clear_requests(service: Service, request: Request, _: Body) -> Any:
    service.requests.clear(request.query_params.get("operation", ""))
    return {}


def _list_faults(service: Service, _: Request, __: Body) -> Any:
    return {"faults": [entry.as_json() for entry in service.faults]}


def _remove_fault(service: Service, request: Request, _: Body) -> Any:
    if not service.faults.remove(int(request.path_params["fault_id"])):
        raise Refusal(404, 5, "There is no such fault.")
    return {}


def _clear_faults(service: Service, _: Request, __: Body) -> Any:
    service.faults.clear()
    return {}


def _put_limits(service: Service, _: Request, body: Body) -> Any:
    if "plan" in body:
        set_plan(service, str(body["plan"] or "unlimited"))
    service.meter.use(**{name: int(body[name]) for name in ("today", "this_minute") if name in body})
    return limits(service)


def _put_state(service: Service, _: Request, body: Body) -> Any:
    loaded(service, orjson.dumps(body))
    return counts(service)


def _reset(service: Service, _: Request, body: Body) -> Any:
    reset(service, body)
    return counts(service)


def _kill_tokens(service: Service, _: Request, body: Body) -> Any:
    token = str(body.get("access_token", ""))
    service.accounts.kill(token) if token else service.accounts.expire_all()
    return {"alive": service.accounts.alive()}


def _grant_code(service: Service, _: Request, body: Body) -> Any:
    return {"code": service.accounts.new_code(*body.get("scopes", ()))}


def _refresh_token(service: Service, _: Request, body: Body) -> Any:
    return {"refresh_token": service.accounts.add_refresh_token("", *body.get("scopes", ()))}


def _ship(service: Service, request: Request, body: Body) -> Any:
    package = service.shop.packages[request.path_params["package_id"]]
    known = {name: str(body[name]) for name in ("carrier", "tracking_number") if name in body}
    shipments.ship(service.shop, package, **known)
    return {"package_id": package["package_id"], "status": package["status"]}


def _deliver(service: Service, request: Request, _: Body) -> Any:
    package = service.shop.packages[request.path_params["package_id"]]
    shipments.deliver(service.shop, package)
    return {"package_id": package["package_id"], "status": package["status"]}


ACTS: tuple[tuple[str, str, Act], ...] = (
    ("GET", "", lambda service, request, _: summary(service, str(request.base_url).rstrip("/"))),
    ("GET", "/requests", _get_requests),
    ("DELETE", "/requests", _clear_requests),
    ("GET", "/faults", _list_faults),
    ("POST", "/faults", lambda service, _, body: {"faults": add_faults(service, body)}),
    ("DELETE", "/faults", _clear_faults),
    ("DELETE", "/faults/{fault_id:int}", _remove_fault),
    ("GET", "/limits", lambda service, _, __: limits(service)),
    ("PUT", "/limits", _put_limits),
    ("PUT", "/state", _put_state),
    ("POST", "/reset", _reset),
    ("POST", "/tokens/kill", _kill_tokens),
    ("POST", "/tokens/grant-code", _grant_code),
    ("POST", "/tokens/refresh-token", _refresh_token),
    ("POST", "/packages/{package_id}/ship", _ship),
    ("POST", "/packages/{package_id}/deliver", _deliver),
)


def routes(service: Service) -> list[Route]:
    """The URLs of the control endpoint."""

    async def state(_: Request) -> Response:
        return Response(dumped(service), media_type="application/json")

    async def description(_: Request) -> Response:
        return Response(FILE.read_bytes(), media_type="application/json")

    return [
        Route(f"{ROOT}/state", state, methods=["GET"]),
        Route(f"{ROOT}/openapi.json", description, methods=["GET"]),
        *(Route(ROOT + path, _endpoint(service, act), methods=[method]) for method, path, act in ACTS),
    ]


def _endpoint(service: Service, act: Act) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        text = await request.body()
        try:
            answer = act(service, request, orjson.loads(text) if text.strip() else {})
        except Refusal as refusal:
            return refusal.response()
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            return json_response({"code": 2, "message": str(error)}, 400)
        if request.method != "GET":
            service.changed()
        return json_response(answer)

    return endpoint
