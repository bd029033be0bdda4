"""The page at `/`: what is in the shop, what was asked, limits and faults, for looking at in a browser."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from zakya_client.emulator import control
from zakya_client.emulator.browser import form_of, page
from zakya_client.emulator.engine.shop import ZONE
from zakya_client.emulator.faults import Fault
from zakya_client.emulator.limits import PLANS
from zakya_client.emulator.recording import shown_query
from zakya_client.emulator.service import Service, service_of

FORMS = "/_page"
ORGANIZATION = "organization"
Form = Mapping[str, str]
SHOWN_RECORDS = 12
SHOWN_REQUESTS = 25


def _set_plan(service: Service, form: Form) -> None:
    service.set_plan(form.get("plan"), organization_id=form.get(ORGANIZATION, ""))


def _add_fault(service: Service, form: Form) -> None:
    times = f",times={form['times']}" if form.get("times") else ""
    service.faults.add(Fault.parse(f"{form.get('operation') or '*'}:{form.get('what', '')}{times}"))


def _values(service: Service, request: Request) -> dict[str, Any]:
    """Return what the page shows."""
    query, url = request.query_params, str(request.base_url).rstrip("/")
    chosen = service.find(query.get(ORGANIZATION)) or service.first
    counts = control.counts(chosen.shop)
    show = query.get("show", "items") if query.get("show") in counts else "items"
    kind, find = chosen.shop.kinds[show], query.get("find", "")
    columns = kind.columns.split()
    found = list(islice(_matching(kind.records(chosen.shop), columns, find), SHOWN_RECORDS + 1))
    return {
        "service": service,
        "chosen": chosen,
        "url": url,
        "error": query.get("error", ""),
        "counts": counts,
        "show": show,
        "find": find,
        "columns": columns,
        "rows": [[_cell(row.get(name, "")) for name in columns] for row in found[:SHOWN_RECORDS]],
        "more": len(found) > SHOWN_RECORDS,
        "limits": control.limits(chosen),
        "plans": PLANS,
        "requests": [
            {
                "at": datetime.fromtimestamp(each.at, ZONE).strftime("%H:%M:%S"), "method": each.method,
                "url": (each.path + (f"?{shown_query(each.raw_query)}" if each.raw_query else ""))[:200],
                "operation": each.operation, "status": each.status,
            }
            for each in reversed(service.requests[-SHOWN_REQUESTS:])
        ],
        "environment": {**service.environment_at(url), "ZAKYA_ORGANIZATION_ID": chosen.id},
    }  # fmt: skip


def _matching(records: Iterable[Mapping[str, Any]], columns: list[str], find: str) -> Iterable[Mapping[str, Any]]:
    text = find.casefold()
    return (row for row in records if any(text in str(row.get(name, "")).casefold() for name in columns))


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return f"{value:,.10g}" if isinstance(value, (int, float)) else str(value)[:80]


async def _show(request: Request) -> Response:
    return page("page.html", **_values(service_of(request), request))


def _form(name: str, act: Callable[[Service, Form], object]) -> Route:
    async def endpoint(request: Request) -> Response:
        form = await form_of(request)
        back = {ORGANIZATION: form[ORGANIZATION]} if form.get(ORGANIZATION) else {}
        try:
            act(service_of(request), form)
        except ValueError as wrong:
            back["error"] = str(wrong)
        return RedirectResponse(f"/?{urlencode(back)}" if back else "/", 303)

    return Route(f"{FORMS}/{name}", endpoint, methods=["POST"])


ROUTES = [
    Route("/", _show, methods=["GET"]),
    _form("plan", _set_plan),
    _form("tokens", lambda service, _: service.accounts.expire_all()),
    _form("faults", _add_fault),
    _form("faults/clear", lambda service, _: service.faults.clear()),
    _form("faults/remove", lambda service, form: service.faults.remove(int(form.get("id") or 0))),
]
