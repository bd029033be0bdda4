"""Run zohopy and pyzohoapi on the emulator: list, get, create, update and delete of each resource that both sides have.

Prints a line a step. A step that goes wrong is a difference; each is explained in `EXPLAINED`, or the program ends with
1. An explanation that isn't needed any more ends it with 1 too.
"""

# ruff: noqa: T201

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from attrs import Factory, define, frozen

from tests.emulator.found import Found
from tests.foreign.peers import PEERS, Peer, Record
from zakya_client.description import description
from zakya_client.emulator import Emulator, Shop
from zakya_client.emulator.resources import STANDARD

OPERATIONS = description().operations

EXPLAINED = {
    "zohopy taxes": "zohopy asks at /taxes, and the API has them at /settings/taxes",
    "pyzohoapi customer_payments create": "pyzohoapi looks for `customer_payment`, and live has `payment`",
    "pyzohoapi item_groups": "pyzohoapi looks for `groups` and `group`, and live has `itemgroups` and `item_group`",
    "pyzohoapi tax_groups list": "the API has no list of tax groups: they are among the taxes",
}
"""Why a step can't go well, by `client resource verb`, `client resource` or `resource`."""


@frozen
class Case:
    """A resource, and what is done to a record of it.

    Attributes:
        resource: Its name.
        body: Returns what is created; None for what can only be read.
        changes: What is updated: a part of the record, as live takes it.
        query: Returns the query of the creation.
    """

    resource: str
    body: Callable[[Shop], Record] | None = None
    changes: Record = Factory(dict)
    query: Callable[[Shop], dict[str, str]] = lambda _: {}


def _order_to_pack(shop: Shop) -> Record:
    """A confirmed order of which something is left to pack."""
    return next(
        order
        for order in shop.sales_orders
        if order["status"] == "confirmed" and order["line_items"][0]["quantity_packed"] == 0
    )


def _package(shop: Shop) -> Record:
    line = _order_to_pack(shop)["line_items"][0]
    return {
        "date": "2026-05-04",
        "line_items": [{"so_line_item_id": line["line_item_id"], "quantity": line["quantity"]}],
    }


def _order_of_package(shop: Shop) -> dict[str, str]:
    return {"salesorder_id": _order_to_pack(shop)["salesorder_id"]}


def _composite(shop: Shop) -> Record:
    parts = [item["item_id"] for item in shop.items if item.get("track_inventory") and not item["is_combo_product"]]
    return {
        "name": "Foreign set", "sku": "FOREIGN-SET", "rate": 30, "item_type": "inventory", "product_type": "goods",
        "mapped_items": [{"item_id": part, "quantity": 1} for part in parts[:2]],
    }  # fmt: skip


def _bundle(shop: Shop) -> Record:
    composite = next(item for item in shop.items if item["is_combo_product"])
    return {
        "composite_item_id": composite["item_id"], "composite_item_name": composite["name"], "date": "2026-05-04",
        "quantity_to_bundle": 1, "is_completed": True,
        "line_items": [
            {
                "item_id": part["item_id"], "name": shop.items[part["item_id"]]["name"],
                "quantity_consumed": part["quantity"],
            }
            for part in composite["mapped_items"]
        ],
    }  # fmt: skip


def _order(shop: Shop) -> Record:
    line = {"item_id": next(iter(shop.items))["item_id"], "quantity": 2}
    return {"customer_id": next(iter(shop.contacts))["contact_id"], "line_items": [line]}


def _price_list(_: Shop) -> Record:
    return {
        "name": "Foreign prices", "currency_id": "", "pricebook_type": "fixed_percentage", "percentage": 10,
        "is_increase": True, "sales_or_purchase_type": "sales", "rounding_type": "no_rounding",
    }  # fmt: skip


def _example(resource: str) -> Callable[[Shop], Record]:
    """Return what makes a body of the description's example, with ids that the shop has."""

    def body(shop: Shop) -> Record:
        arguments = Found(shop).arguments(OPERATIONS[f"{resource}.create"], {})
        assert arguments
        return dict(arguments[0][-1])

    return body


DESCRIBED: dict[str, Record] = {
    "invoices": {"notes": "changed"}, "bills": {"notes": "changed"}, "purchase_orders": {"notes": "changed"},
    "retainer_invoices": {"notes": "changed"}, "customer_payments": {"description": "changed"},
    "item_adjustments": {"description": "changed"}, "transfer_orders": {"description": "changed"},
    "item_groups": {"description": "changed"}, "tax_authorities": {"description": "changed"},
    "tax_exemptions": {"description": "changed"}, "tax_groups": {"tax_group_name": "changed"},
}  # fmt: skip

CASES = (
    Case("organizations"),
    Case("items", lambda _: {"name": "Foreign lamp", "rate": 10}, {"rate": 12}),
    Case("composite_items", _composite, {"rate": 31}),
    Case("bundles", _bundle),
    Case("sales_orders", _order, {"notes": "changed"}),
    Case("packages", _package, {"notes": "changed"}, _order_of_package),
    Case("contacts", lambda _: {"contact_name": "Foreign contact"}, {"notes": "changed"}),
    Case("taxes", lambda _: {"tax_name": "Foreign tax", "tax_percentage": 7}, {"tax_percentage": 8}),
    Case("price_lists", _price_list, {"description": "changed"}),
    Case("locations", lambda _: {"location_name": "Foreign place", "type": "general"}, {"location_name": "Changed"}),
    Case("warehouses"),
    *(Case(resource, _example(resource), changes) for resource, changes in DESCRIBED.items()),
)  # fmt: skip


@define
class Report:
    """What happened, step by step.

    Attributes:
        unexplained: Steps that went wrong and nobody says why.
        used: Explanations that were needed.
    """

    unexplained: list[str] = Factory(list)
    used: set[str] = Factory(set)

    def tell(self, peer: str, resource: str, verb: str, wrong: str) -> None:
        """Print one step."""
        step = f"{peer} {resource} {verb}"
        names = (step, f"{peer} {resource}", resource)
        name = next((name for name in names if name in EXPLAINED), "")
        if not wrong:
            print(f"  {step}: as expected")
            return
        print(f"  {step}: {wrong}\n    {'because ' + EXPLAINED[name] if name else 'NOT EXPLAINED'}")
        self.used.add(name)
        if not name:
            self.unexplained.append(step)


def steps(peer: Peer, case: Case, shop: Shop) -> Iterator[tuple[str, str]]:
    """Yield each verb with what went wrong; an empty text if nothing did."""
    made: Record = {}

    def listed() -> str:
        return "" if peer.list(case.resource) else "the list is empty"

    def created() -> str:
        assert case.body
        made.update(peer.create(case.resource, case.body(shop), case.query(shop)))
        return "" if _id(case, made) else f"the answer has no id: {str(made)[:80]}"

    def got() -> str:
        return _differences(peer.get(case.resource, _id(case, made)), made)

    def updated() -> str:
        return _differences(peer.update(case.resource, _id(case, made), case.changes), case.changes)

    def deleted() -> str:
        peer.delete(case.resource, _id(case, made))
        try:
            peer.get(case.resource, _id(case, made))
        except Exception:  # noqa: BLE001 (each client has errors of its own)
            return ""
        return "it is still there"

    yield "list", _tried(listed)
    if case.body is None:
        return
    wrong = _tried(created)
    yield "create", wrong
    if wrong:
        return
    yield "get", _tried(got)
    if case.changes:
        yield "update", _tried(updated)
    yield "delete", _tried(deleted)


def _id(case: Case, record: Record) -> str:
    return str(record.get(STANDARD[case.resource].id, ""))


def _differences(given: Record, wanted: Record) -> str:
    wrong = [name for name, value in wanted.items() if not isinstance(value, (dict, list)) and given.get(name) != value]
    return f"other values of {', '.join(wrong)}" if wrong else ""


def _tried(act: Callable[[], str]) -> str:
    try:
        return act()
    except Exception as error:  # noqa: BLE001 (each client has errors of its own)
        return f"{type(error).__name__}: {error}".replace("\n", " ")[:200]


def main() -> int:
    """Run everything, and return 0 if every difference is explained, and every explanation needed."""
    report = Report()
    for opening in PEERS:
        with Emulator(items=12, orders=10) as emulator, opening.open(emulator) as peer:  # type: ignore[attr-defined]
            print(f"{peer.name}:")
            for case in CASES:
                if case.resource not in peer.lacks:
                    for verb, wrong in steps(peer, case, emulator.shop):
                        report.tell(peer.name, case.resource, verb, wrong)
    stale = sorted(set(EXPLAINED) - report.used)
    print(f"{len(report.unexplained)} differences without an explanation; {len(stale)} explanations of nothing")
    for name in (*report.unexplained, *stale):
        print(f"  {name}")
    return 1 if report.unexplained or stale else 0


if __name__ == "__main__":
    sys.exit(main())
