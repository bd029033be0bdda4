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
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from zakya_client.emulator import control
from zakya_client.emulator.consent import NOT_FRAMED
from zakya_client.emulator.description import operations
from zakya_client.emulator.engine.shop import ZONE, Shop
from zakya_client.emulator.faults import ACCOUNTS, Fault
from zakya_client.emulator.limits import PLANS
from zakya_client.emulator.recording import shown_query
from zakya_client.emulator.service import Organization, Service

FORMS = "/_page"
ORGANIZATION = "organization"
Form = Mapping[str, str]
SHOWN_RECORDS = 12
SHOWN_REQUESTS = 25


@cache
def _template() -> Template:
    return Template(Path(__file__).with_name("page.html").read_text(encoding="utf-8"))


def routes(service: Service) -> list[Route]:
    """Return the page and the forms on it."""

    async def page(request: Request) -> Response:
        return Response(render(service, request), headers=NOT_FRAMED, media_type="text/html")

    async def plan(form: Form) -> None:
        service.set_plan(form.get("plan"), organization_id=form.get(ORGANIZATION, ""))

    async def tokens(_: Form) -> None:
        service.accounts.expire_all()

    async def add(form: Form) -> None:
        times = f",times={form['times']}" if form.get("times") else ""
        service.faults.add(Fault.parse(f"{form.get('operation') or '*'}:{form.get('what', '')}{times}"))

    async def clear(_: Form) -> None:
        service.faults.clear()

    async def remove(form: Form) -> None:
        service.faults.remove(int(form.get("id") or 0))

    forms = {"plan": plan, "tokens": tokens, "faults": add, "faults/clear": clear, "faults/remove": remove}
    return [
        Route("/", page, methods=["GET"]),
        *(Route(f"{FORMS}/{name}", _form(act), methods=["POST"]) for name, act in forms.items()),
    ]


def _form(act: Callable[[Form], Awaitable[None]]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        async with request.form() as form:
            given = {name: value for name, value in form.items() if isinstance(value, str)}
        back = {ORGANIZATION: given[ORGANIZATION]} if given.get(ORGANIZATION) else {}
        try:
            await act(given)
        except ValueError as wrong:
            back["error"] = str(wrong)
        return RedirectResponse(f"/?{urlencode(back)}" if back else "/", 303)

    return endpoint


def render(service: Service, request: Request) -> str:
    """Return the page as HTML."""
    query = request.query_params
    chosen = service.find(query.get(ORGANIZATION)) or service.first
    counts = control.counts(chosen.shop)
    show = query.get("show", "items") if query.get("show") in counts else "items"
    find = query.get("find", "")
    # With one organization, URLs needn't name it.
    named = chosen.id if len(service.organizations) > 1 else ""
    url = str(request.base_url).rstrip("/")
    environment = {**service.environment_at(url), "ZAKYA_ORGANIZATION_ID": chosen.id}
    plan = chosen.limits.plan.name
    return _template().substitute(
        name=escape(str(chosen.shop.organization["name"])),
        organization=escape(chosen.id),
        organizations=_organizations(service, chosen),
        named=f'<input type="hidden" name="{ORGANIZATION}" value="{escape(named)}">' if named else "",
        form="documented" if service.documented else "live",
        url=escape(url),
        error=_error(query.get("error", "")),
        counts="".join(
            _count(name, number, _link(named, name), current=name == show) for name, number in counts.items()
        ),
        show=show,
        find=escape(find),
        records=_records(chosen.shop, show, find),
        limits=_limits(service, chosen),
        plans="".join(f"<option{' selected' if name == plan else ''}>{name}</option>" for name in PLANS),
        faults=_faults(service, named),
        operations="".join(f"<option>{name}</option>" for name in ("*", "items.*", *ACCOUNTS, *operations())),
        requests=_requests(service),
        environment=escape("\n".join(f"export {name}={value}" for name, value in environment.items())),
    )


def _link(named: str, show: str) -> str:
    return "/?" + urlencode({**({ORGANIZATION: named} if named else {}), "show": show})


def _organizations(service: Service, chosen: Organization) -> str:
    """Return the links to the other organizations; nothing where there is one."""
    if len(service.organizations) == 1:
        return ""
    links = "".join(
        f'<a href="/?{ORGANIZATION}={escape(each.id)}"{_current(each is chosen)}>'
        f"{escape(str(each.shop.organization['name']))}</a>"
        for each in service.organizations
    )
    return f'<nav class="organizations" aria-label="Organizations">{links}</nav>'


def _current(current: bool) -> str:  # noqa: FBT001
    return ' aria-current="page"' if current else ""


def _error(text: str) -> str:
    return f'<section class="wide error" role="alert"><b class="bad">{escape(text)}</b></section>' if text else ""


def _count(name: str, number: int, link: str, *, current: bool) -> str:
    return f'<a href="{escape(link)}"{_current(current)}><b>{number:,}</b>{name.replace("_", " ")}</a>'


def _records(shop: Shop, show: str, find: str) -> str:
    kind = shop.kinds[show]
    columns = kind.columns.split()
    text = find.casefold()
    wanted = (row for row in kind.records(shop) if any(text in str(row.get(name, "")).casefold() for name in columns))
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


def _limits(service: Service, organization: Organization) -> str:
    used = control.limits(organization)
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


def _faults(service: Service, named: str) -> str:
    rows = []
    hidden = f'<input type="hidden" name="{ORGANIZATION}" value="{escape(named)}">' if named else ""
    for entry in service.faults:
        operation, _, what = str(entry.fault).partition(":")
        button = f'<button name="id" value="{entry.id}" aria-label="Remove fault {entry.id}">✕</button>'
        form = f'<form method="post" action="{FORMS}/faults/remove">{hidden}{button}</form>'
        happened = f"{entry.happened}{' (over)' if entry.over else ''}"
        rows.append([f"<code>{escape(operation)}</code>", f"<code>{escape(what)}</code>", happened, form])
    return _table(["operation", "what", "happened", ""], rows)


def _requests(service: Service) -> str:
    rows = []
    for each in reversed(service.requests[-SHOWN_REQUESTS:]):
        url = escape((each.path + (f"?{shown_query(each.raw_query)}" if each.raw_query else ""))[:200])
        mood = "bad" if each.status >= 500 or not each.status else "warn" if each.status >= 400 else ""
        moment = datetime.fromtimestamp(each.at, ZONE).strftime("%H:%M:%S")
        rows.append([
            moment, escape(each.method), f"<code>{url}</code>", escape(each.operation),
            f'<b class="{mood}">{each.status or "no answer"}</b>',
        ])  # fmt: skip
    return _table(["at", "method", "URL", "operation", "status"], rows)
