"""A document: a resource with lines, sums, a party and the people of that party."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any

from attrs import define, field

from zakya_client.emulator.answers import conflict, invalid, missing
from zakya_client.emulator.engine import balances, crediting, pieces, stock
from zakya_client.emulator.engine.custom_fields import detail_keys
from zakya_client.emulator.engine.prices import rate_of
from zakya_client.emulator.engine.resource import Resource, picked
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.sums import exact, line_sums, plain, read_discount, totals
from zakya_client.emulator.engine.words import Lines, Reference, Tally
from zakya_client.emulator.fields import Record


@define(eq=False, slots=False)
class Document(Resource):
    """A resource with lines. It also has the number, the states and all else that any resource has.

    Attributes:
        lines: The lines.
        party: The customer or vendor; a request's contact persons have to be people of theirs.
        whole_numbers: Whether details write whole numbers without a fraction, as live sales orders do.
    """

    lines: Lines = field(factory=Lines)
    party: Reference | None = None
    whole_numbers: bool = False

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.party:
            self.references = [self.party, *self.references]
        self.usual = {**_USUAL, **self.usual}
        key, item = "line_items", self.lines.item
        named = {
            f"item_{field}{suffix}": partial(_in_lines, key, field, compare)
            for field in ("name", "description")
            for suffix, compare in _COMPARED.items()
        }
        fields = [each for each in (item, "line_item_id", "tax_id") if each and each not in self.aliases]
        named |= {each: partial(_in_lines, key, each, str.__eq__) for each in fields}
        self.filters = {**named, "custom_field": _has_custom, **self.filters}

    @cached_property
    def all_references(self) -> Sequence[Reference]:
        """Return the references of a document and of its lines."""
        words = self.lines
        priced = {"tax_id": "taxes", "pricebook_id": "price_lists"} if words.priced else {}
        parts = {words.item: "items", "location_id": "locations", **priced}
        whole = {name: to for name, to in parts.items() if name in ("location_id", "pricebook_id")}
        return [
            *self.references,
            *(Reference(name, to) for name, to in whole.items()),
            *(Reference(name, to, within="line_items") for name, to in parts.items() if name),
        ]

    def new(self, shop: Shop) -> Record:
        """Return a document as it is before a request says anything."""
        money = {"discount": 0.0, "shipping_charge": 0.0, "adjustment": 0.0} if self.lines.priced else {}
        return {
            "date": shop.today(), "line_items": [], "contact_persons": [],
            **shop.currency, "template_id": shop.template_id, "template_name": "Standard",
            "created_by_id": shop.user_id, "last_modified_by_id": shop.user_id,
            "created_by_name": shop.organization["contact_name"], "created_by_email": shop.organization["email"],
            "created_date": shop.today(), **money, **super().new(shop),
        }  # fmt: skip

    def changes(self, shop: Shop, values: Record, before: Record) -> Record:
        """Return what a request's values change in a document."""
        if not values.get("line_items", "-"):
            raise missing("line_items")
        if not values.get("date", "-"):
            values = {key: value for key, value in values.items() if key != "date"}  # a document always has one
        copied = self.party and any(self.party.field in each.copied for each in self.references)
        if self.party and not copied and not {**before, **values}.get(self.party.field):
            raise missing(self.party.field)
        self._check_party(shop, values, before)
        changes = super().changes(shop, values, before)
        changes |= self._people(shop, changes, before)
        if self.lines.credits:
            changes |= crediting.filled(self, shop, changes, before)
        if "discount" in changes:
            changes["discount"] = read_discount(changes["discount"])
        if changes.get("location_id"):
            changes["location_name"] = shop.location(changes["location_id"])["location_name"]
        if "line_items" in changes:
            changes["line_items"] = self._read_lines(shop, changes["line_items"], {**before, **changes}, before)
        return changes

    def _check_party(self, shop: Shop, values: Record, before: Record) -> None:
        """Refuse a vendor who is a customer, and to give a document to somebody else while others refer to it."""
        field = self.party.field if self.party else ""
        chosen = values.get(field, "")
        if field == "vendor_id" and shop.contacts.find(chosen).get("contact_type", "vendor") != "vendor":
            raise invalid(field)
        if chosen and self.id in before and chosen != before[field]:
            self.check_unused(shop, before, f"given to another {field.removesuffix('_id')}")

    def _people(self, shop: Shop, changes: Record, before: Record) -> Record:
        """Return the persons of a request, who have to belong to the party; live answers name them by id."""
        given = [*(changes.get("contact_persons") or []), *(changes.get("contact_persons_associated") or [])]
        if not self.party or not {"contact_persons", "contact_persons_associated"} & changes.keys():
            return {}
        ids = [str(row.get("contact_person_id", "")) if isinstance(row, dict) else str(row) for row in given]
        party = changes.get(self.party.field) or before[self.party.field]
        if any(shop.contact_persons.find(each).get("contact_id") != party for each in ids):
            raise missing("contact_persons")
        return {"contact_persons": list(dict.fromkeys(ids))}

    # Lines

    def _read_lines(self, shop: Shop, given: list[Record], after: Record, before: Record) -> list[Record]:
        """Return a document's lines after a request; lines that it doesn't name are gone."""
        old = {line["line_item_id"]: line for line in before["line_items"]}
        above = self._lines_above(shop, after)
        lines = []
        for order, row in enumerate(given, start=1):
            known = old.pop(row.get("line_item_id", ""), None)
            if row.get("line_item_id") and known is None and row.get("line_item_id") not in above:
                raise missing("line_item_id")
            lines.append({**self._read_line(shop, row, known, above, after), "item_order": order})
        for line in old.values():
            self._check_taken(line, 0.0, "A line that is {} cannot be removed.")
        return lines

    def _read_line(
        self, shop: Shop, row: Record, known: Record | None, above: Mapping[str, Record], after: Record
    ) -> Record:
        words = self.lines
        source = self._source(row, known, above)
        named = any(row.get(name) for name in (words.item, "name", "account_id"))
        if known is None and words.item and not source and not named:
            raise missing(words.item)
        item_id = row.get(words.item) or source.get(words.item, "") if words.item else ""
        if words.item and source and item_id != source[words.item]:
            raise invalid(words.item)
        item = shop.items[item_id] if item_id else {}
        line = known or self._new_line(shop, item, source, row.get(words.quantity) or 1.0)
        dropped = (*_FOLLOWS, "line_item_id", *words.tallies)
        line = {**line, **{key: value for key, value in row.items() if key not in dropped}}
        line |= {key: value for key, value in words.defaults.items() if line.get(key) == ""}
        if not words.signed and (line.get(words.quantity) or 0) <= 0:
            raise invalid(words.quantity)
        if row.get("location_id"):
            line["location_name"] = shop.location(row["location_id"])["location_name"]
        self._check_taken(
            line, line.get(words.quantity) or 0.0, "The quantity of a line cannot be less than what is {}."
        )
        if item and any(line.get(each) for each in pieces.FIELDS):
            line |= pieces.read(shop, item, line, line.get(words.quantity) or 0.0)
        if words.priced:
            party = shop.contacts.find(after.get(self.party.field, "")) if self.party else {}
            if item and known is None and not source and "rate" not in row:
                line |= self._listed_rate(shop, [row, after, party], item, line[words.quantity])
            line |= shop.tax(row["tax_id"]) if "tax_id" in row else {}
            if party.get("tax_exemption_id") or row.get("tax_exemption_id"):
                line |= shop.tax("")
            line["_taxes"] = shop.tax_parts(line.get("tax_id", ""))
            line["discount"] = read_discount(line.get("discount"))
            line |= line_sums(line, shop.precision)
        return line

    def _listed_rate(self, shop: Shop, choosers: Sequence[Record], item: Record, quantity: float) -> Record:
        """Return the rate of a new line by the price list of the line, of the document, or of its party."""
        chosen = next((each["pricebook_id"] for each in choosers if each.get("pricebook_id")), "")
        rate = rate_of(shop, shop.price_lists[chosen], item, quantity, self.lines.rate) if chosen else None
        return {} if rate is None else {"rate": rate, "pricebook_id": chosen}

    def _new_line(self, shop: Shop, item: Record, source: Record, quantity: float) -> Record:
        words = self.lines
        line = {"line_item_id": shop.new_id(), **dict.fromkeys(words.tallies, 0.0), **words.defaults}
        if words.item:
            line[words.item] = item.get("item_id", "")
        if words.priced:
            line |= {"quantity": 1.0, "discount": 0.0, "tax_name": "", "tax_percentage": 0}
        line |= picked(item, words.copies) | ({"rate": item.get(words.rate) or 0.0} if words.priced else {})
        if words.of:
            line[words.of] = source.get("line_item_id", "")
            line |= crediting.copied(source, words.copies, quantity, shop.precision)
        return line

    def _check_taken(self, line: Record, quantity: float, message: str) -> None:
        for name in self.lines.tallies:
            if quantity < line.get(name, 0.0):
                raise conflict(message.format(name.removeprefix("quantity_")))

    # Lines that take of another document's lines

    def _lines_above(self, shop: Shop, record: Record) -> dict[str, Record]:
        """Return the lines that this document's lines may take of, by id."""
        parents = [each for each in self.references if each.parent or each.lists] if self.lines.of else []
        return {
            line["line_item_id"]: line
            for reference in parents
            if isinstance(kind := shop.kinds[reference.to], Document)
            for other_id in reference.ids(record)
            for line in kind.find(shop, other_id)["line_items"]
        }

    def _source(self, row: Record, known: Record | None, above: Mapping[str, Record]) -> Record:
        words = self.lines
        if not words.of or not above:
            return {}
        line_id = str(row.get(words.of) or (known or row).get(words.of, ""))
        if not line_id and words.free:
            return {}
        if line_id not in above:
            raise missing(words.of)
        return above[line_id]

    # What follows

    def derived(self, shop: Shop, record: Record) -> Record:
        """Return the tallies of the lines, the sums, and what the resource's file derives from them."""
        changes: Record = {}
        lines = record["line_items"]
        if self.lines.tallies:
            counted = {name: self._counted(shop, record, tally) for name, tally in self.lines.tallies.items()}
            lines = [
                {**line, **{name: sums.get(line["line_item_id"], 0.0) for name, sums in counted.items()}}
                for line in lines
            ]
            self._check_tallies(lines)
            changes["line_items"] = lines
            changes |= {name: exact(sum(line[name] for line in lines)) for name in self.lines.tallies}
        if self.lines.priced:
            changes |= totals(record, lines, shop.precision)
        changes["quantity"] = exact(sum(line.get(self.lines.quantity) or 0.0 for line in lines))
        return changes | super().derived(shop, {**record, **changes})

    def _check_tallies(self, lines: Sequence[Record]) -> None:
        for name, tally in self.lines.tallies.items():
            if any(exact(line[tally.most] - line[name]) < 0 for line in lines):
                left = "left" if tally.most == "quantity" else tally.most.removeprefix("quantity_")
                raise conflict(f"The quantity to be {name.removeprefix('quantity_')} is more than what is {left}.")

    def _counted(self, shop: Shop, record: Record, tally: Tally) -> dict[str, float]:
        kind = shop.kinds[tally.of]
        reference = next(each for each in kind.references if each.lists and shop.kinds[each.to] is self)
        sums: dict[str, float] = {}
        for other in (kind.store(shop)[each] for each in record.get(reference.lists, ())):
            for line in other["line_items"] if tally.counts(other) else ():
                key = line.get(tally.line, "")
                sums[key] = exact(sums.get(key, 0.0) + line[kind.lines.quantity])
        return sums

    # What is shown

    def detail(self, shop: Shop, record: Record) -> Record:
        """Return a document with everything the API tells about it."""
        detail = super().detail(shop, record)
        above = self._lines_above(shop, record)
        detail["line_items"] = [self._line_detail(shop, record, line, above) for line in record["line_items"]]
        detail |= {f"bcy_{key}": detail[key] for key in _MONEY if f"bcy_{key}" in detail and key in detail}
        return whole(detail) if self.whole_numbers else detail

    def beside(self, shop: Shop, record: Record) -> Record:
        """Return also the people of a document, and what repeats its sums."""
        sums = self._shown_sums(shop, record) if self.lines.priced else {}
        return {**super().beside(shop, record), **self._shown_people(shop, record), **sums}

    def _shown_people(self, shop: Shop, record: Record) -> Record:
        """Return the contact persons that a document names, or else the primary one of its party."""
        own = [shop.contact_persons[each] for each in record["contact_persons"] if each in shop.contact_persons]
        party = self.party_of(record)
        people = own or shop.contact_persons.having(contact_id=party, is_primary_contact=True)
        details = [{key: each.get(key, "") for key in (*_PERSON, "email")} for each in people]
        return {
            "contact": self._shown_contact(shop, party),
            "contact_person_details": details,
            "contact_persons_details": details,
            "contact_persons_associated": [
                {
                    **{key: each.get(key, "") for key in _PERSON},
                    "contact_person_name": f"{each['first_name']} {each.get('last_name', '')}".strip(),
                    "contact_person_email": each.get("email", ""),
                    "communication_preference": {"is_email_enabled": True, "is_whatsapp_enabled": False},
                }
                for each in own
            ],
        }

    def _shown_contact(self, shop: Shop, party: str) -> Record:
        """Return what the party owes, and what it has still to be paid with."""
        return {
            "customer_balance": balances.left(shop, "invoices", customer_id=party), "credit_limit": 0,
            "unused_customer_credits": sum(
                balances.left(shop, each, customer_id=party) for each in ("credit_notes", "customer_payments")
            ),
            "is_credit_limit_migration_completed": True,
        } if "contact" in self.detail_shape.known else {}  # fmt: skip

    def _shown_sums(self, shop: Shop, record: Record) -> Record:
        charge = record.get("shipping_charge") or 0.0
        return {
            "price_precision": shop.precision, "has_discount": bool(record["discount_total"]),
            "total_quantity": record["quantity"], "sub_total_exclusive_of_discount": record["sub_total"],
            "shipping_charge_exclusive_of_tax": charge, "shipping_charge_inclusive_of_tax": charge,
            "non_catalog_items_count": sum(not line.get("item_id") for line in record["line_items"]),
        }  # fmt: skip

    def _line_detail(self, shop: Shop, record: Record, line: Record, above: Mapping[str, Record]) -> Record:
        shape = self.detail_shape.nested("line_items")
        item = shop.items.find(line.get(self.lines.item, "")) if self.lines.item else {}
        custom = detail_keys(item.get("custom", {}), shop.custom_fields.get("item", []))
        more = {
            "item_custom_fields": custom["custom_fields"], "custom_field_hash": custom["custom_field_hash"],
            "variant_id": item.get("item_id", ""), "product_id": item.get("item_id", ""),
            "group_name": item.get("group_name") or line.get("name", ""), "sales_rate": item.get("rate", 0.0),
            "document_id": item.get("image_document_id", ""), "bcy_rate": line.get("rate", 0.0),
            "package_details": item.get("package_details") or {}, "purchase_rate": item.get("purchase_rate", ""),
            **dict.fromkeys(("price", "asset_price"), line.get("purchase_rate") or 0.0),
            **{key: item.get(key, 0.0) if item.get("track_inventory") else "" for key in _COUNTED},
        }  # fmt: skip
        source = above.get(line.get(self.lines.of, ""), {})
        place = shop.stores["locations"].find(line.get("location_id", ""))
        own = {**stock.tracking(line), **picked(place, "location_name")}
        return shape.fill(
            picked(item, self.lines.shown), more, source, line, own, self._ask("line", shop, record, line) or {}
        )


_USUAL = {"tax_type": "tax", "line_item_category": "line_item", "lock_details": {"can_lock": False}, "documents": []}
"""What stands in the answers of most documents although nobody chose it."""

_COMPARED: Mapping[str, Callable[[str, str], bool]] = {
    "": str.__eq__, "_startswith": str.startswith, "_contains": str.__contains__,
}  # fmt: skip


def _in_lines(key: str, field: str, compare: Callable[[str, str], bool], record: Record, wanted: str) -> bool:
    """Return whether a text of some line is, begins with or contains the wanted one."""
    return any(compare(str(line.get(field, "")).casefold(), wanted.casefold()) for line in record[key])


def _has_custom(record: Record, wanted: str) -> bool:
    """Return whether a custom field holds a text."""
    return any(wanted.casefold() in str(value).casefold() for value in record["custom"].values())


def how_far(lines: Sequence[Record], tally: str, done: str) -> str:
    """Return how far lines are taken by other documents: `done`, `partially_done`, or "" for not at all."""
    if not any(line[tally] for line in lines):
        return ""
    return done if all(line[tally] >= line["quantity"] for line in lines) else f"partially_{done}"


_FOLLOWS = (
    "item_total", "bcy_rate", "image_id", "image_name", "image_type", "tax_name", "tax_type", "tax_percentage",
    "mapped_items",
)  # fmt: skip
"""What pages list among the fields of a request's line, and follows from others."""
_COUNTED = ("stock_on_hand", "available_stock", "committed_stock", "available_for_sale_stock")
_PERSON = ("contact_person_id", "first_name", "last_name", "phone", "mobile")
_MONEY = ("total", "sub_total", "tax_total", "discount_total", "shipping_charge", "adjustment", "rate")


def whole(value: Any) -> Any:
    """Return an answer whose whole numbers have no fraction."""
    if isinstance(value, dict):
        return {key: whole(each) for key, each in value.items()}
    return [whole(each) for each in value] if isinstance(value, list) else plain(value)
