"""The page at `/`: what is in the shop, what was asked, limits and faults, for looking at in a browser."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from html import escape
from itertools import islice
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from . import control
from .description import operations
from .faults import Fault
from .fields import Record
from .limits import PLANS
from .service import Service
from .shop import ZONE, Shop
from .tables import Table

FORMS = "/_page"
SHOWN_RECORDS = 12
SHOWN_REQUESTS = 25

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "items": ("name", "sku", "rate", "stock_on_hand", "available_stock", "status", "item_id"),
    "composite_items": ("name", "sku", "rate", "stock_on_hand", "combo_type", "status", "item_id"),
    "bundles": ("reference_number", "date", "composite_item_name", "quantity_to_bundle", "status", "bundle_id"),
    "contacts": ("contact_name", "email", "contact_id"),
    "contact_persons": ("first_name", "last_name", "email", "is_primary_contact", "contact_person_id"),
    "sales_orders": ("salesorder_number", "date", "customer_name", "total", "status", "salesorder_id"),
    "packages": ("package_number", "date", "salesorder_number", "customer_name", "status", "package_id"),
}


@cache
def _template() -> Template:
    return Template(Path(__file__).with_name("page.html").read_text(encoding="utf-8"))


def routes(service: Service) -> list[Route]:
    """The page and the forms on it."""

    async def page(request: Request) -> Response:
        return Response(render(service, request), media_type="text/html")

    async def plan(form: Mapping[str, str]) -> None:
        control.set_plan(service, form.get("plan", ""))

    async def tokens(_: Mapping[str, str]) -> None:
        service.accounts.expire_all()

    async def add(form: Mapping[str, str]) -> None:
        times = f",times={form['times']}" if form.get("times") else ""
        service.faults.add(Fault.parse(f"{form.get('operation') or '*'}:{form.get('what', '')}{times}"))

    async def clear(_: Mapping[str, str]) -> None:
        service.faults.clear()

    async def remove(form: Mapping[str, str]) -> None:
        service.faults.remove(int(form.get("id") or 0))

    forms = {"plan": plan, "tokens": tokens, "faults": add, "faults/clear": clear, "faults/remove": remove}
    return [
        Route("/", page, methods=["GET"]),
        *(Route(f"{FORMS}/{name}", _form(act), methods=["POST"]) for name, act in forms.items()),
    ]


def _form(act: Callable[[Mapping[str, str]], Awaitable[None]]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        # Other sites that are open in the browser have no business here.
        if urlsplit(request.headers.get("origin", "")).netloc not in ("", request.headers.get("host")):
            return Response("This form belongs to the emulator's own page.", 403, media_type="text/plain")
        error = ""
        async with request.form() as form:
            try:
                await act({name: value for name, value in form.items() if isinstance(value, str)})
            except ValueError as wrong:
                error = f"?{urlencode({'error': str(wrong)})}"
        return RedirectResponse(f"/{error}", 303)

    return endpoint


def render(service: Service, request: Request) -> str:
    """The page as HTML."""
    query = request.query_params
    show = query.get("show", "items") if query.get("show") in COLUMNS else "items"
    find = query.get("find", "")
    url = str(request.base_url).rstrip("/")
    plan = service.meter.plan.name
    environment = control.environment(service, url)
    return _template().substitute(
        name=escape(str(service.shop.organization["name"])),
        organization=escape(service.shop.organization_id),
        form="documented" if service.documented else "live",
        url=escape(url),
        error=_error(query.get("error", "")),
        counts="".join(_count(name, number, show) for name, number in control.counts(service).items()),
        show=show,
        find=escape(find),
        records=_records(service.shop, show, find),
        limits=_limits(service),
        plans="".join(f"<option{' selected' if name == plan else ''}>{name}</option>" for name in PLANS),
        faults=_faults(service),
        operations="".join(f"<option>{name}</option>" for name in ("*", "items.*", "oauth.token", *operations())),
        requests=_requests(service),
        environment=escape("\n".join(f"export {name}={value}" for name, value in environment.items())),
    )


def _error(text: str) -> str:
    return f'<section class="wide error" role="alert"><b class="bad">{escape(text)}</b></section>' if text else ""


def _count(name: str, number: int, show: str) -> str:
    current = ' aria-current="page"' if name == show else ""
    return f'<a href="/?show={name}"{current}><b>{number:,}</b>{name.replace("_", " ")}</a>'


def _rows(shop: Shop, show: str) -> Iterable[Record]:
    if show == "composite_items":
        return (item for item in shop.items if item["is_combo_product"])
    table: Table = getattr(shop, show)
    return table


def _records(shop: Shop, show: str, find: str) -> str:
    columns = COLUMNS[show]
    text = find.casefold()
    wanted = (row for row in _rows(shop, show) if any(text in str(row.get(name, "")).casefold() for name in columns))
    found = list(islice(wanted, SHOWN_RECORDS + 1))
    rows = [[_cell(row.get(name, "")) for name in columns] for row in found[:SHOWN_RECORDS]]
    more = '<p class="soft">There are more; the search finds them.</p>' if len(found) > SHOWN_RECORDS else ""
    return _table([name.replace("_", " ") for name in columns], rows) + more


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, (int, float)):
        return f"{value:,.10g}"
    return escape(str(value)[:80])


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    if not body:
        return '<p class="soft">Nothing.</p>'
    head = "".join(f"<th>{head}</th>" for head in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _limits(service: Service) -> str:
    used = control.limits(service)
    rows = [
        _use("calls today", used["today"], used["a_day"]),
        _use("calls this minute", used["this_minute"], used["a_minute"]),
        _use("calls now", used["now"], used["at_once"]),
    ]
    accounts = service.accounts
    tokens = "limited to 10 in 10 minutes" if accounts.strict else "without limits"
    rows.append([f"access tokens, {tokens}", f"{accounts.alive()} alive of {accounts.token_requests} asked for", ""])
    return _table(["limit", "used", ""], rows)


def _use(name: str, used: int, most: int) -> list[str]:
    bar = f'<meter max="{most}" value="{min(used, most)}"></meter>' if most else ""
    return [name, f"{used:,} of {most:,}" if most else f"{used:,}, unlimited", bar]


def _faults(service: Service) -> str:
    rows = []
    for entry in service.faults:
        operation, _, what = str(entry.fault).partition(":")
        button = f'<button name="id" value="{entry.id}" aria-label="Remove fault {entry.id}">✕</button>'
        form = f'<form method="post" action="{FORMS}/faults/remove">{button}</form>'
        happened = f"{entry.happened}{' (over)' if entry.over else ''}"
        rows.append([f"<code>{escape(operation)}</code>", f"<code>{escape(what)}</code>", happened, form])
    return _table(["operation", "what", "happened", ""], rows)


def _requests(service: Service) -> str:
    rows = []
    for each in reversed(service.requests[-SHOWN_REQUESTS:]):
        url = escape((each.path + (f"?{each.raw_query}" if each.raw_query else ""))[:200])
        mood = "bad" if each.status >= 500 or not each.status else "warn" if each.status >= 400 else ""
        moment = datetime.fromtimestamp(each.at, ZONE).strftime("%H:%M:%S")
        rows.append([
            moment, escape(each.method), f"<code>{url}</code>", escape(each.operation),
            f'<b class="{mood}">{each.status or "no answer"}</b>',
        ])  # fmt: skip
    return _table(["at", "method", "URL", "operation", "status"], rows)
