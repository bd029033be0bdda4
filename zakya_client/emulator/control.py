"""The control endpoint: what Python does with an `Emulator`, other processes and languages do over HTTP and JSON.

GET    /_emulator                      what is in the shops, limits, tokens, faults, and how to point a client here
GET    /_emulator/openapi.json         the API's description
GET    /_emulator/requests?operation=  what was asked;  DELETE forgets it
GET    /_emulator/faults               faults;  POST adds one (or a list), DELETE removes all
DELETE /_emulator/faults/{id}          removes one fault
GET    /_emulator/limits               the plan and its use;  PUT changes it: {"plan": "free", "today": 999};
                                       ?organization_id= names one of several organizations
GET    /_emulator/state                everything the shops remember;  PUT puts it back
POST   /_emulator/reset                new shops: {"items": 10, "orders": 0, "seed": 2, "organizations": 1}; forgets all
                                       of the above
POST   /_emulator/tokens/kill          kills all access tokens, or one: {"access_token": ...}
POST   /_emulator/tokens/grant-code    a grant code: {"scopes": [...]}
POST   /_emulator/tokens/refresh-token a refresh token: {"scopes": [...]}
POST   /_emulator/packages/{id}/ship   ships a package;  .../deliver delivers it

Bodies are JSON. Pages of other websites are refused (see `guard`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from zakya_client.description import FILE
from zakya_client.emulator.answers import Refusal, json_response
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.faults import Fault
from zakya_client.emulator.service import Organization, Service, service_of
from zakya_client.emulator.state import dumped, loaded

ROOT = "/_emulator"
MOST = 100_000
"""The largest number of items, orders and used calls that is taken: more would keep everybody waiting."""
Body = Any  # JSON


def counts(shop: Shop) -> dict[str, int]:
    """Return how many records of each kind a shop has."""
    return {name: sum(1 for _ in kind.records(shop)) for name, kind in shop.kinds.items() if kind.columns}


def limits(organization: Organization) -> dict[str, Any]:
    """Return an organization's plan and how much of it is used up."""
    meter, plan = organization.limits, organization.limits.plan
    meter.use()
    return {
        "plan": plan.name, "a_day": plan.a_day, "a_minute": plan.a_minute, "at_once": plan.at_once,
        "today": meter.today, "this_minute": meter.this_minute, "now": meter.at_once,
    }  # fmt: skip


def _get_summary(service: Service, request: Request, _: Body) -> Any:
    """Return the emulator in one object; `shop` and `limits` are those of the first organization."""
    return {
        "organization_id": service.first.id,
        "shop": counts(service.shop),
        "limits": limits(service.first),
        "organizations": [
            {
                "organization_id": each.id, "name": each.shop.organization["name"], "shop": counts(each.shop),
                "limits": limits(each),
            }
            for each in service.organizations
        ],
        "tokens": {
            "alive": service.accounts.alive(), "asked_for": service.accounts.token_requests,
            "strict": service.accounts.strict,
        },
        "faults": [entry.as_json() for entry in service.faults],
        "requests": len(service.requests),
        "connections": len(service.connections),
        "documented": service.documented,
        "environment": service.environment_at(str(request.base_url).rstrip("/")),
    }  # fmt: skip


def _get_requests(service: Service, request: Request, _: Body) -> Any:
    wanted = request.query_params.get("operation", "")
    found = service.requests.of(wanted) if wanted else list(service.requests)
    return {"requests": [each.as_json() for each in found]}


def _clear_requests(service: Service, request: Request, _: Body) -> Any:
    service.requests.clear(request.query_params.get("operation", ""))
    return {}


def _get_faults(service: Service, _: Request, __: Body) -> Any:
    return {"faults": [entry.as_json() for entry in service.faults]}


def _add_faults(service: Service, _: Request, body: Body) -> Any:
    """Add a fault or a list of faults: objects, or texts as on the command line. If one is wrong, none is added."""
    rows = body if isinstance(body, list) else [body]
    faults = [Fault.parse(row) if isinstance(row, str) else Fault.read(row) for row in rows]
    for fault in faults:
        service.faults.check(fault)
    return {"faults": [service.faults.add(fault).as_json() for fault in faults]}


def _remove_fault(service: Service, request: Request, _: Body) -> Any:
    if not service.faults.remove(request.path_params["fault_id"]):
        raise Refusal(404, 5, "There is no such fault.")
    return {}


def _clear_faults(service: Service, _: Request, __: Body) -> Any:
    service.faults.clear()
    return {}


def _get_limits(service: Service, request: Request, _: Body) -> Any:
    return limits(service.named(request.query_params.get("organization_id")))


def _put_limits(service: Service, request: Request, body: Body) -> Any:
    organization_id = request.query_params.get("organization_id", "")
    organization = service.named(organization_id)
    if "plan" in body:
        service.set_plan(str(body["plan"] or "unlimited"), organization_id=organization_id)
    organization.limits.use(**_numbers(body, "today", "this_minute"))
    return limits(organization)


def _put_state(service: Service, _: Request, body: Body) -> Any:
    loaded(service, orjson.dumps(body))
    return counts(service.shop)


def _reset(service: Service, _: Request, body: Body) -> Any:
    service.reset(**_numbers(body, "items", "orders", "seed", "organizations"))
    return counts(service.shop)


def _numbers(body: Body, *names: str) -> dict[str, int]:
    numbers = {name: int(value) for name, value in body.items() if name in names}
    for name, number in numbers.items():
        if name != "seed" and not 0 <= number <= MOST:
            raise ValueError(f"{name} must be between 0 and {MOST:,}, not {body[name]}.")
    return numbers


def _kill_tokens(service: Service, _: Request, body: Body) -> Any:
    token = str(body.get("access_token", ""))
    service.accounts.kill(token) if token else service.accounts.expire_all()
    return {"alive": service.accounts.alive()}


def _grant_code(service: Service, _: Request, body: Body) -> Any:
    return {"code": service.accounts.new_code(*body.get("scopes", ()))}


def _refresh_token(service: Service, _: Request, body: Body) -> Any:
    return {"refresh_token": service.accounts.add_refresh_token("", *body.get("scopes", ()))}


def _ship(service: Service, request: Request, body: Body) -> Any:
    package_id = request.path_params["package_id"]
    service.ship(package_id, **{name: str(body[name]) for name in ("carrier", "tracking_number") if name in body})
    return {"package_id": package_id, "status": "shipped"}


def _deliver(service: Service, request: Request, _: Body) -> Any:
    package_id = request.path_params["package_id"]
    service.deliver(package_id)
    return {"package_id": package_id, "status": "delivered"}


def _route(method: str, path: str, act: Callable[[Service, Request, Body], Any]) -> Route:
    async def endpoint(request: Request) -> Response:
        service, text = service_of(request), await request.body()
        try:
            answer = act(service, request, orjson.loads(text) if text.strip() else {})
        except Refusal as refusal:
            return refusal.response()
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            return json_response({"code": 2, "message": str(error)}, 400)
        if request.method != "GET":
            service.changed()
        return answer if isinstance(answer, Response) else json_response(answer)

    return Route(ROOT + path, endpoint, methods=[method])


ROUTES = [
    _route("GET", "", _get_summary),
    _route("GET", "/requests", _get_requests),
    _route("DELETE", "/requests", _clear_requests),
    _route("GET", "/faults", _get_faults),
    _route("POST", "/faults", _add_faults),
    _route("DELETE", "/faults", _clear_faults),
    _route("DELETE", "/faults/{fault_id:int}", _remove_fault),
    _route("GET", "/limits", _get_limits),
    _route("PUT", "/limits", _put_limits),
    _route("GET", "/state", lambda service, _, __: Response(dumped(service), media_type="application/json")),
    _route("PUT", "/state", _put_state),
    _route("GET", "/openapi.json", lambda *_: Response(FILE.read_bytes(), media_type="application/json")),
    _route("POST", "/reset", _reset),
    _route("POST", "/tokens/kill", _kill_tokens),
    _route("POST", "/tokens/grant-code", _grant_code),
    _route("POST", "/tokens/refresh-token", _refresh_token),
    _route("POST", "/packages/{package_id}/ship", _ship),
    _route("POST", "/packages/{package_id}/deliver", _deliver),
]
