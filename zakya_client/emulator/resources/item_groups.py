"""Item groups: items that are one product in several sizes or colors. What they differ in are attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from zakya_client.emulator.engine import ACTIVE, Reference, Resource
from zakya_client.emulator.engine.hooks import Call, Record, Shop, conflict, missing

ITEM_GROUPS = Resource(
    "item_groups",
    unique="group_name",
    references=(Reference("tax_id", to="taxes", copies="tax_name tax_percentage tax_type"),),
    states=ACTIVE,
    defaults={"source": "user", "is_taxable": True, "product_type": "goods", "unit": "pcs", "attributes": []},
    in_use="Item groups with items that are part of other transactions cannot be deleted.",
    sort=("group_name", "A"),
    columns="group_name unit status group_id",
)

ATTRIBUTES = (1, 2, 3)
SHARED = ("brand", "manufacturer", "unit", "tax_id", "product_type")
"""Fields that the items of a group have from it, and that change with it."""


def items_of(shop: Shop, group: Record) -> list[Record]:
    """Return the items of a group."""
    return shop.items.having(group_id=group["group_id"])


@ITEM_GROUPS.verb
def create(shop: Shop, call: Call) -> Record:
    """Make a group with its items."""
    values = call.values()
    rows = values.pop("items", [])
    group = ITEM_GROUPS.create(shop, values)
    _write_items(shop, group, rows)
    return group


@ITEM_GROUPS.verb
def update(shop: Shop, group: Record, call: Call) -> Record:
    """Change a group, and its items with it; items that it doesn't name any more leave it."""
    values = call.values()
    rows = values.pop("items", None)
    ITEM_GROUPS.update(shop, group, values)
    items = shop.kinds["items"]
    for item in items_of(shop, group):
        items.update(shop, item, {name: group[name] for name in SHARED if name in values})
    if rows is not None:
        named = {str(row.get("item_id", "")) for row in rows}
        for item in items_of(shop, group):
            if item["item_id"] not in named:
                shop.items.change(item, {}, without=("group_id", "group_name"))
        _write_items(shop, group, rows)
    return group


def _write_items(shop: Shop, group: Record, rows: Iterable[Record]) -> None:
    """Make or change the items of a group; no two of them may have the same values."""
    items = shop.kinds["items"]
    shared = {name: group[name] for name in SHARED if group.get(name)}
    names = {f"attribute_name{number}": name for number, name in _names(shop, group)}
    for row in rows:
        values = {**shared, **names, **row, "group_id": group["group_id"]}
        if item_id := values.pop("item_id", ""):
            items.update(shop, shop.items[item_id], values)
        else:
            items.create(shop, values)
    taken = set[tuple[str, ...]]()
    for item in items_of(shop, group):
        chosen = tuple(str(item.get(f"attribute_option_name{number}", "")) for number, _ in _names(shop, group))
        if not all(chosen):
            raise missing(f"attribute_option_name{chosen.index('') + 1}")
        if chosen and chosen in taken:
            raise conflict("Two items of a group cannot have the same attributes.")
        taken.add(chosen)


def _names(shop: Shop, group: Record) -> Iterator[tuple[int, str]]:
    """Yield number and name of each attribute: of the group, or else of its items."""
    listed = dict(enumerate((each.get("name", "") for each in group["attributes"]), start=1))
    for number in ATTRIBUTES:
        key = f"attribute_name{number}"
        others = (item[key] for item in items_of(shop, group) if item.get(key))
        if name := group.get(key) or listed.get(number) or next(others, ""):
            yield number, name


@ITEM_GROUPS.hook
def moving(shop: Shop, group: Record, state: str) -> None:
    """Change the state of the items with that of their group."""
    for item in items_of(shop, group):
        shop.kinds["items"].change_state(shop, item, f"mark_as_{state}")


@ITEM_GROUPS.hook
def shown(shop: Shop, group: Record) -> Record:
    """Return the items of a group, and what they differ in; the values of the first attribute stand there twice."""
    items = items_of(shop, group)
    attributes = [_attribute(shop, group, items, number, name) for number, name in _names(shop, group)]
    numbered = {
        f"attribute_{kind}{number}": attribute[kind]
        for number, attribute in enumerate(attributes, start=1)
        for kind in ("id", "name")
    }
    shown = [{**shop.kinds["items"].detail(shop, item), **options(shop, item)} for item in items]
    first = [option for each in attributes[:1] for option in each["options"]]
    return {**numbered, "attributes": attributes, "items": shown, "options": first}


def _attribute(shop: Shop, group: Record, items: list[Record], number: int, name: str) -> Record:
    """Return an attribute with the values that are declared, or that an item has."""
    declared = group["attributes"][number - 1 : number]
    values = [option.get("name", "") for each in declared for option in each.get("options", ())]
    values += [item.get(f"attribute_option_name{number}", "") for item in items]
    ids = {value: shop.fixed_id(f"attribute.{name}.{value}") for value in values if value}
    return {"id": shop.fixed_id(f"attribute.{name}"), "name": name, "options": [
        {"id": option_id, "name": value} for value, option_id in ids.items()
    ]}  # fmt: skip


def options(shop: Shop, item: Record) -> dict[str, Any]:
    """Return the ids of the attributes of an item and of its values."""
    found: dict[str, Any] = {}
    for number in ATTRIBUTES:
        name, value = (item.get(f"attribute_{kind}{number}", "") for kind in ("name", "option_name"))
        if name:
            found |= {f"attribute_id{number}": shop.fixed_id(f"attribute.{name}")}
        if name and value:
            found |= {f"attribute_option_id{number}": shop.fixed_id(f"attribute.{name}.{value}")}
    return found
