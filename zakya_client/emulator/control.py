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

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from zakya_client.description import FILE
from zakya_client.emulator.answers import Refusal, json_response
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.faults import Fault
from zakya_client.emulator.limits import Meter, Plan, find_plan
from zakya_client.emulator.resources import STANDARD, shipment_orders
from zakya_client.emulator.seeding import seeded_shop
from zakya_client.emulator.service import Organization, Service
from zakya_client.emulator.state import dumped, loaded

ROOT = "/_emulator"
MOST_ORGANIZATIONS = 1000
Endpoint = Callable[[Request], Awaitable[Response]]
Body = Any  # JSON
Act = Callable[[Service, Request, Body], Any]


def summary(service: Service, url: str) -> dict[str, Any]:
    """Return the emulator in one object; `shop` and `limits` are those of the first organization."""
    return {
        "organization_id": service.first.id,
        "shop": counts(service.first.shop),
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
        "environment": environment(service, url),
    }  # fmt: skip


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


def environment(service: Service, url: str) -> dict[str, str]:
    """Return the environment variables that point a client at this emulator, and its first organization."""
    return {
        "ZAKYA_ORGANIZATION_ID": service.first.id,
        "ZAKYA_CLIENT_ID": service.accounts.client_id,
        "ZAKYA_CLIENT_SECRET": service.accounts.client_secret,
        "ZAKYA_REFRESH_TOKEN": service.accounts.refresh_token,
        "ZAKYA_API_URL": url,
        "ZAKYA_ACCOUNTS_URL": url,
    }


def set_plan(service: Service, plan: Plan | str | None, organizations: Iterable[Organization] = ()) -> None:
    """Change the plan of some organizations, or of all; the accounts server is strict when one has a plan.

    Raises:
        ValueError: There is no such plan.
    """
    found = find_plan(plan)
    for organization in organizations or service.organizations:
        organization.limits.plan = found
    service.accounts.strict = any(each.limits.plan.name != "unlimited" for each in service.organizations)


def add_faults(service: Service, given: Any) -> list[dict[str, Any]]:
    """Add a fault or a list of faults: objects, or texts as on the command line.

    Raises:
        ValueError: What is wrong; then none is added.
    """
    rows = given if isinstance(given, list) else [given]
    faults = [Fault.parse(row) if isinstance(row, str) else Fault.read(row) for row in rows]
    for fault in faults:
        service.faults.check(fault)
    return [service.faults.add(fault).as_json() for fault in faults]


def reset(service: Service, values: Mapping[str, Any]) -> None:
    """Open new shops, and forget everything: requests, faults, use of limits, and tokens but the first.

    Args:
        service: The emulator.
        values: `items`, `orders` and `seed` of the shops, and how many `organizations` there are; as many as before
            without it.

    Raises:
        ValueError: A number makes no sense.
    """
    sizes = {name: int(values[name]) for name in ("items", "orders", "seed") if name in values}
    first = service.first
    count = int(values.get("organizations", len(service.organizations)))
    service.organizations = seeded(first.limits, count, clock=first.shop.clock, kinds=first.shop.kinds, **sizes)
    service.faults.clear()
    service.requests.clear()
    service.accounts = service.accounts.anew()


def seeded(
    limits: Meter, count: int, *, clock: Callable[[], float], kinds: Mapping[str, Any] = STANDARD, **sizes: int
) -> list[Organization]:
    """Return new organizations with a shop each, whose plan is that of `limits`.

    Raises:
        ValueError: A number makes no sense.
    """
    if not 1 <= count <= MOST_ORGANIZATIONS:
        raise ValueError(f"organizations must be between 1 and {MOST_ORGANIZATIONS}, not {count}.")
    shops = [seeded_shop(**sizes, clock=clock, number=number, kinds=kinds) for number in range(count)]
    return [Organization(shop, limits.anew()) for shop in shops]


def _organization(service: Service, request: Request) -> Organization:
    return service.named(request.query_params.get("organization_id"))


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


def _get_limits(service: Service, request: Request, _: Body) -> Any:
    return limits(_organization(service, request))


def _put_limits(service: Service, request: Request, body: Body) -> Any:
    organization = _organization(service, request)
    if "plan" in body:
        chosen = [organization] if "organization_id" in request.query_params else []
        set_plan(service, str(body["plan"] or "unlimited"), chosen)
    organization.limits.use(**{name: int(body[name]) for name in ("today", "this_minute") if name in body})
    return limits(organization)


def _put_state(service: Service, _: Request, body: Body) -> Any:
    loaded(service, orjson.dumps(body))
    return counts(service.first.shop)


def _reset(service: Service, _: Request, body: Body) -> Any:
    reset(service, body)
    return counts(service.first.shop)


def _kill_tokens(service: Service, _: Request, body: Body) -> Any:
    token = str(body.get("access_token", ""))
    service.accounts.kill(token) if token else service.accounts.expire_all()
    return {"alive": service.accounts.alive()}


def _grant_code(service: Service, _: Request, body: Body) -> Any:
    return {"code": service.accounts.new_code(*body.get("scopes", ()))}


def _refresh_token(service: Service, _: Request, body: Body) -> Any:
    return {"refresh_token": service.accounts.add_refresh_token("", *body.get("scopes", ()))}


def _with_package(service: Service, package_id: str) -> Shop:
    """Return the shop that has a package; the first one where none has it, which then says so."""
    return next((each.shop for each in service.organizations if package_id in each.shop.packages), service.first.shop)


def ship(service: Service, package_id: str, **known: str) -> dict[str, str]:
    """Ship a package of any organization; `known` may be its `carrier` and `tracking_number`."""
    shop = _with_package(service, package_id)
    package = shop.packages[package_id]
    shipment_orders.ship(shop, package, **known)
    return {"package_id": package["package_id"], "status": package["status"]}


def deliver(service: Service, package_id: str) -> dict[str, str]:
    """Mark a package of any organization that was shipped as delivered."""
    shop = _with_package(service, package_id)
    package = shop.packages[package_id]
    shipment_orders.deliver(shop, package)
    return {"package_id": package["package_id"], "status": package["status"]}


def _ship(service: Service, request: Request, body: Body) -> Any:
    known = {name: str(body[name]) for name in ("carrier", "tracking_number") if name in body}
    return ship(service, request.path_params["package_id"], **known)


def _deliver(service: Service, request: Request, _: Body) -> Any:
    return deliver(service, request.path_params["package_id"])


ACTS: tuple[tuple[str, str, Act], ...] = (
    ("GET", "", lambda service, request, _: summary(service, str(request.base_url).rstrip("/"))),
    ("GET", "/requests", _get_requests),
    ("DELETE", "/requests", _clear_requests),
    ("GET", "/faults", _list_faults),
    ("POST", "/faults", lambda service, _, body: {"faults": add_faults(service, body)}),
    ("DELETE", "/faults", _clear_faults),
    ("DELETE", "/faults/{fault_id:int}", _remove_fault),
    ("GET", "/limits", _get_limits),
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
    """Return the URLs of the control endpoint."""

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
